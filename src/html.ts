// Entry: a document as HTML text, for pages made without a browser.
export { oEmbed, shareTags, type OEmbed, type OEmbedOptions, type ShareOptions } from './html/share-tags.js';
export { renderToHTML, type HtmlOptions } from './html/render-to-html.js';
