// What an editor takes away: the document, the sheet, a ready page, and the code that shows the document on any page.
import { renderToHTML } from '../html.js';

/** Where pages load the element from. */
const script = 'https://cdn.jsdelivr.net/npm/events-timeline/cdn/events-timeline.min.js';

export function documentText(raw: object): string {
  return `${JSON.stringify(raw, null, 2)}\n`;
}

/** A whole page: readable without script, and a timeline where the script can be loaded. */
export function pageText(raw: object, title: string): string {
  const escaped = (title || 'Timeline').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped}</title>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <h1>${escaped}</h1>
    <events-timeline>${renderToHTML(raw)}</events-timeline>
  </body>
</html>
`;
}

export function embedCode(fileName: string): string {
  return `<script type="module" src="${script}"></script>\n<events-timeline src="${fileName}"></events-timeline>\n`;
}

/** A name for files: the title in plain letters. */
export function fileName(title: string, extension: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name || 'timeline'}.${extension}`;
}

/** Hands a text to the browser as a download. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
