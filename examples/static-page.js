import { readFileSync, writeFileSync } from 'node:fs';
import { renderToHTML } from 'events-timeline/html.js';

const document = readFileSync('2022-09-13-armenia-azerbaijan.json', 'utf8');

writeFileSync(
  'static.html',
  `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Border fighting, 13 September 2022</title>
  <script type="module" src="cdn/events-timeline.min.js"></script>
  <events-timeline>${renderToHTML(document, { zone: 'moscow' })}</events-timeline>
  <p>Chosen: <output>nothing</output></p>
  <script type="module">
    document.querySelector('events-timeline').addEventListener('timeline-select', ({ detail }) => {
      document.querySelector('output').textContent = detail.newsEvent?.title ?? 'nothing';
    });
  </script>
</html>`,
);
