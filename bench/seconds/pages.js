/**
 * The pages of a reader's first seconds: the same events as static HTML, as our list and timeline, and in TimelineJS. Every page holds
 * its events itself, so that each peer needs its own files and nothing else.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeEvents } from '../page/events.js';

const eventCount = 44;
const timelineJs = '/node_modules/@knight-lab/timelinejs/dist';

const sentence = (words) => `${words[0].toUpperCase()}${words.slice(1)}.`;

/** In the order of time, in one lane, each with a title and a summary of two sentences. */
const events = (() => {
  const made = makeEvents(eventCount).sort((a, b) => a.atMs - b.atMs);
  return made.map(({ id, title, atMs }, index) => ({
    id,
    title: `${title} ${index + 1}`,
    at: new Date(atMs),
    summary: [made[(index + 7) % eventCount], made[(index + 19) % eventCount]]
      .map((other) => sentence(other.title))
      .join(' '),
  }));
})();

export const titles = events.map(({ title }) => title);

const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>First seconds</title>
<style>body { margin: 16px; font: 16px/1.4 system-ui, sans-serif }</style>
${head}
</head>
<body>
${body}
</body>
</html>`;

const ownData = JSON.stringify({
  zone: 'UTC',
  events: events.map(({ id, title, at, summary }) => ({ id, title, when: at.toISOString(), summary })),
});

const element = (attributes) =>
  page(
    '<script type="module" src="/cdn/events-timeline.min.js"></script>',
    `<events-timeline ${attributes}><script type="application/json">${ownData}</script></events-timeline>`,
  );

const asWritten = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' };

const dateOf = (at) => ({
  year: at.getUTCFullYear(),
  month: at.getUTCMonth() + 1,
  day: at.getUTCDate(),
  hour: at.getUTCHours(),
  minute: at.getUTCMinutes(),
});

const timelineJsData = JSON.stringify({
  events: events.map(({ id, title, at, summary }) => ({
    unique_id: id,
    text: { headline: title, text: summary },
    start_date: dateOf(at),
  })),
});

/** By path; what else is asked for is a file of this folder. */
const answers = {
  '/static.html': page(
    '',
    `<ol>${events
      .map(
        ({ title, at, summary }) =>
          `<li><time datetime="${at.toISOString()}">${at.toLocaleString('en', asWritten)}</time><h3>${title}</h3><p>${summary}</p></li>`,
      )
      .join('\n')}</ol>`,
  ),
  '/list.html': element('view="list"'),
  '/timeline.html': element('view="timeline"'),
  '/timelinejs.html': page(
    `<link rel="stylesheet" href="${timelineJs}/css/timeline.css"><script src="${timelineJs}/js/timeline.js"></script>`,
    `<div id="stage" style="width: 100%; height: 600px"></div>
<script>new TL.Timeline('stage', ${timelineJsData}, { script_path: '${timelineJs}/js/', font: null, track_events: [] })</script>`,
  ),
};

/** Where each peer's titles stand. In a shadow root, too. */
export const peers = {
  static: { words: 'static HTML', titles: 'h3' },
  list: { words: 'our list', titles: '.entry-words' },
  timeline: { words: 'our timeline', titles: '.placeholders [dir], [data-placement]' },
  timelinejs: { words: 'TimelineJS 3.9.11', titles: '.tl-headline' },
};

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves the pages, and the files they name, compressed. */
export function servePages() {
  const zipped = new Map();
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body =
        zipped.get(pathname) ?? gzipSync(answers[pathname] ?? readFileSync(`.${pathname}`), { level: 9 });
      zipped.set(pathname, body);
      const type = types[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () =>
      resolve({ origin: `http://localhost:${server.address().port}`, close: () => server.close() }),
    );
  });
}
