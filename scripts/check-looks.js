/**
 * Opens each document of test/documents/ and the real case in a browser and measures the first view as a reader sees it:
 * titles that can be read, the height of axis and lanes, words on words, and how far to the right the drawing reaches; then its list on
 * a phone. Prints one line for each document and `N passed, N failed`.
 *
 * node scripts/check-looks.js [part of a name]   after `npm run build`
 */
/* global document, getComputedStyle -- in what runs in the page */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browser.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const wanted = process.argv[2] ?? '';

/** What each first view must reach at 1280 x 800: titles that can be read, and the height of axis and lanes in pixels. */
const targets = {
  '01-postmortem': { titles: 44 },
  '02-liveblog-1lane': { titles: 75 },
  '04-court-case': { titles: 54 },
  '05-biography': { titles: 54, heightPx: 520 },
  '07-week-long-titles': { titles: 40 },
  '10-three-zones': { titles: 30 },
  '12-durations-50': { titles: 53, heightPx: 600 },
  '16-match': { titles: 32, heightPx: 380 },
  '17-25-lanes': { titles: 29 },
  '20-how-we-got-here': { titles: 24, heightPx: 300 },
  '2022-09-13-armenia-azerbaijan': { titles: 39, heightPx: 640 },
};
const defaultHeightPx = 700;

/** The most that a list on a phone may be high, in pixels, and where its first event begins. */
const listTargets = {
  '20-how-we-got-here': 1300,
  '2022-09-13-armenia-azerbaijan': 2600,
  '400-dates': 16_000,
};
const firstEventPx = 180;
/** The details of document 18 at two widths: 8 claims, 6 figures and 12 sources. */
const detailTargets = [
  { width: 1280, view: 'timeline', heightPx: 900 },
  { width: 390, view: 'list', heightPx: 2600 },
];
/** 400 dates of four lanes in seven years. */
const dates400 = {
  title: 'Four hundred dates',
  lanes: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Lane ${id}` })),
  events: Array.from({ length: 400 }, (_, index) => ({
    title: `Decision ${index} of the assembly`,
    lane: 'abcd'[index % 4],
    when: new Date(Date.UTC(2015, 0, 1 + index * 6)).toISOString().slice(0, 10),
  })),
};

/** The looks that every document is tried in: nothing may overlap in any of them. */
const looks = [
  { name: 'plain', css: '' },
  {
    name: 'large type',
    css: 'events-timeline::part(item-label) { font-size: 18px; letter-spacing: 0.05em }',
  },
  ...readdirSync('themes').map((file) => ({ name: file, css: readFileSync(`themes/${file}`, 'utf8') })),
];

/** In the page: what of the first view can be read, and where it stands. */
function measure() {
  const root = document.querySelector('events-timeline').shadowRoot;
  const canvas = root.querySelector('.timeline-canvas').getBoundingClientRect();
  const axis = root.querySelector('[part=axis]').getBoundingClientRect();
  const isShown = (element) => getComputedStyle(element).visibility === 'visible';
  const seen = ({ left, right, top, bottom }) => ({
    left: Math.max(left, axis.left),
    right: Math.min(right, axis.right),
    top,
    bottom,
  });
  const words = [...root.querySelectorAll('[part~=item-label]')].filter(isShown);
  const boxes = words
    .map((label) => ({ label, box: seen(label.getBoundingClientRect()) }))
    .filter(({ box }) => box.right - box.left > 1);
  // A title can be read where all of it stands in sight, or twenty characters of it do.
  const canBeRead = (title) => {
    const box = title.getBoundingClientRect();
    const isCut =
      title.scrollWidth > title.clientWidth + 1 || box.left < axis.left - 1 || box.right > axis.right + 1;
    if (!isCut) return box.width > 0;
    const range = document.createRange();
    const text = title.firstChild;
    range.setStart(text, 0);
    range.setEnd(text, Math.min(20, text.length));
    const { left, right } = range.getBoundingClientRect();
    const { left: fromPx, right: toPx } = seen(title.parentElement.getBoundingClientRect());
    return left >= fromPx - 1 && right <= Math.min(toPx, box.right) + 1;
  };
  const titles = boxes.map(({ label }) => label.querySelector('.title')).filter(Boolean);
  const overlaps = [];
  const inked = ({ label, box }) => {
    const parts = [...label.children].map((piece) => piece.getBoundingClientRect());
    return {
      ...box,
      left: Math.max(box.left, Math.min(...parts.map(({ left }) => left))),
      right: Math.min(box.right, Math.max(...parts.map(({ right }) => right))),
    };
  };
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const [one, other] = [inked(a), inked(b)];
      const acrossPx = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const downPx = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (acrossPx > 2 && downPx > 2) overlaps.push(`${a.label.textContent} / ${b.label.textContent}`);
    }
  });
  const ink = [...root.querySelectorAll('.glyph, [part~=item-label]')]
    .filter(isShown)
    .map((part) => part.getBoundingClientRect());
  const rightmost = Math.max(...ink.map(({ right }) => Math.min(right, axis.right)));
  return {
    titles: titles.filter(canBeRead).length,
    heightPx: Math.round(canvas.height),
    chips: root.querySelectorAll('[part~=cluster]').length,
    rightShare: (rightmost - axis.left) / axis.width,
    overlaps,
  };
}

/** Axis and lanes before and after each of eight steps of the zoom. */
async function heightsWhileZooming(tab) {
  const heights = new Set();
  for (let step = 0; step < 8; step += 1) {
    heights.add(
      await tab.evaluate(() => {
        const element = document.querySelector('events-timeline');
        const { start, end } = element.getWindow();
        const quarterMs = (end - start) / 4;
        element.setWindow(
          new Date(+start + quarterMs).toISOString(),
          new Date(+end - quarterMs).toISOString(),
        );
        return element.shadowRoot.querySelector('.timeline-canvas').getBoundingClientRect().height;
      }),
    );
  }
  return heights.size;
}

/** Events in the window after two presses of "+", and how many there must be: ten or a tenth of all, whichever is fewer. */
async function leftAfterZoom(tab) {
  for (let press = 0; press < 2; press += 1) {
    await tab.evaluate(() => {
      const element = document.querySelector('events-timeline');
      const hasMoved = new Promise((resolve) =>
        element.addEventListener('timeline-window-change', resolve, { once: true }),
      );
      // A few events have no buttons for it.
      const button = element.shadowRoot.querySelector('[part=zoom] button:nth-child(2)');
      if (button === null) return Promise.resolve();
      button.click();
      return hasMoved.then(() => {});
    });
  }
  return tab.evaluate(() => {
    const element = document.querySelector('events-timeline');
    const { start, end } = element.getWindow();
    const dated = element.newsEvents.filter(({ when }) => when.start ?? when.end);
    const left = dated.filter(({ when }) => when.earliest < +end && when.latest >= +start).length;
    return { left, least: Math.min(10, Math.ceil(dated.length / 10)) };
  });
}

async function open(browser, origin, path, { css, width = 1280, height = 800, attributes = '' }) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
    <style>body { font: 16px/1.5 "Noto Sans", sans-serif; margin: 16px } ${css}</style>
    <script type="module" src="/cdn/events-timeline.min.js"></script>
    <events-timeline src="/${path}" ${attributes}></events-timeline>`;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.url().endsWith('/look')) void request.respond({ contentType: 'text/html', body: page });
    else if (request.url().endsWith('/400-dates.json'))
      void request.respond({ contentType: 'application/json', body: JSON.stringify(dates400) });
    else void request.continue();
  });
  await tab.goto(`${origin}/look`);
  await tab.waitForFunction(() => document.querySelector('events-timeline')?.loadState === 'ready');
  await tab.waitForFunction(() =>
    document.querySelector('events-timeline').shadowRoot.querySelector('[part~=item], [part~=entry]'),
  );
  await tab.evaluate(() => document.fonts.ready);
  return tab;
}

/** What a document fails in, in words. */
async function faultsOf(browser, origin, path) {
  const name = basename(path, '.json');
  const target = targets[name];
  const faults = [];
  const claim = (isTrue, words) => isTrue || faults.push(words);
  let told = '';
  for (const look of looks) {
    const tab = await open(browser, origin, path, look);
    const { titles, heightPx, chips, rightShare, overlaps } = await tab.evaluate(measure);
    claim(overlaps.length === 0, `${look.name}: words on words, such as ${overlaps[0]}`);
    if (look.name === 'plain') {
      told = `${titles} titles in ${heightPx} px`;
      claim(titles >= (target?.titles ?? 0), `${titles} titles, not ${target?.titles}`);
      claim(heightPx <= (target?.heightPx ?? defaultHeightPx), `${heightPx} px high`);
      claim(chips === 0, `${chips} chips`);
      claim(
        name === '09-one-event' || rightShare > 0.95,
        `drawn on ${Math.round(rightShare * 100)} % of the width`,
      );
      const { left, least } = await leftAfterZoom(tab);
      claim(left >= least, `two presses of + leave ${left} events`);
      claim((await heightsWhileZooming(tab)) === 1, 'the height changes while zooming');
    }
    await tab.close();
  }
  const tab = await open(browser, origin, path, { ...phone, attributes: 'view="timeline"' });
  const { titles, overlaps } = await tab.evaluate(measure);
  const count = await tab.evaluate(
    () =>
      document.querySelector('events-timeline').newsEvents.filter(({ when }) => when.start ?? when.end)
        .length,
  );
  claim(overlaps.length === 0, `390 px: words on words, such as ${overlaps[0]}`);
  claim(titles >= Math.min(20, count), `390 px: ${titles} titles of ${count}`);
  await tab.close();
  return { faults, told: `${told}, ${titles} at 390 px` };
}

const phone = { css: '', width: 390, height: 844 };

/** What the list of a document on a phone fails in. */
async function listFaults(browser, origin, path) {
  const name = basename(path, '.json');
  const tab = await open(browser, origin, path, { ...phone, attributes: 'view="list"' });
  // The end of a long list is drawn while the browser is idle.
  await tab.waitForFunction(() => {
    const element = document.querySelector('events-timeline');
    return element.shadowRoot.querySelectorAll('.entry').length === element.newsEvents.length;
  });
  const { heightPx, firstPx, widthPx } = await tab.evaluate(() => {
    const element = document.querySelector('events-timeline');
    const { top, height } = element.getBoundingClientRect();
    const entries = [...element.shadowRoot.querySelectorAll('.entry')].filter((entry) =>
      entry.checkVisibility(),
    );
    return {
      heightPx: Math.round(height),
      firstPx: Math.round(entries[0].getBoundingClientRect().top - top),
      widthPx: document.documentElement.scrollWidth,
    };
  });
  await tab.close();
  const mostPx = listTargets[name] ?? Infinity;
  return {
    told: `a list of ${heightPx} px`,
    faults: [
      ...(heightPx > mostPx ? [`the list is ${heightPx} px high, not ${mostPx}`] : []),
      ...(firstPx > firstEventPx ? [`the first event of the list begins at ${firstPx} px`] : []),
      ...(widthPx > phone.width ? [`the list is ${widthPx} px wide`] : []),
    ],
  };
}

/** What the details of document 18 fail in. */
async function detailFaults(browser, origin) {
  const faults = [];
  for (const { width, view, heightPx } of detailTargets) {
    const attributes = `view="${view}" selected="crane-collapses-on-the-quay"`;
    const tab = await open(browser, origin, 'test/documents/18-heavy-evidence.json', {
      ...phone,
      width,
      attributes,
    });
    const found = await tab.waitForSelector(
      'events-timeline >>> :is(.detail, .entry.is-selected:has(.detail-body))',
    );
    const { height } = await found.boundingBox();
    if (height > heightPx) faults.push(`details of ${Math.round(height)} px at ${width} px, not ${heightPx}`);
    await tab.close();
  }
  return { told: 'details', faults };
}

const paths = [
  ...readdirSync('test/documents').map((file) => `test/documents/${file}`),
  'data/2022-09-13-armenia-azerbaijan.json',
].filter((path) => path.includes(wanted));
const { origin, close } = await serve('.', 0);
const browser = await puppeteer.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let [passed, failed] = [0, 0];

function report(name, told, faults) {
  if (faults.length > 0) failed += 1;
  else passed += 1;
  console.log(`${faults.length === 0 ? 'ok    ' : 'failed'} ${name}: ${[...told, ...faults].join('; ')}`);
}

try {
  for (const path of paths) {
    const drawing = await faultsOf(browser, origin, path);
    const list = await listFaults(browser, origin, path);
    report(basename(path, '.json'), [drawing.told, list.told], [...drawing.faults, ...list.faults]);
  }
  const dates = await listFaults(browser, origin, '400-dates.json');
  report('400 dates', [dates.told], dates.faults);
  const details = await detailFaults(browser, origin);
  report('details of 18', [details.told], details.faults);
} finally {
  await browser.close();
  close();
}
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
