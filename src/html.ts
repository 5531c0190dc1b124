// Entry: a document as HTML text, for pages made without a browser.
export { renderToHTML, type HtmlOptions } from './html/render-to-html.js';
