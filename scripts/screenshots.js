/**
 * Pictures of a page at several widths, in light and dark, on several clocks, into shots/.
 *
 * node scripts/screenshots.js [page] [--scale 2] [--readme]
 *   page      from the project's root; stories/plain.html when left out
 *   --readme  only the two pictures of README.md, into docs/: the element at 1280 px, light and dark
 */
/* global customElements, document, requestAnimationFrame -- in what runs in the page */
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browser.js';
import { ensureBuilt } from './build.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' }, readme: { type: 'boolean', default: false } },
});
const page = positionals[0] ?? 'stories/plain.html';
const schemes = ['light', 'dark'];
const everything = {
  folder: 'shots',
  widths: [1280, 720, 360],
  clocks: ['Europe/Moscow', 'UTC', 'local'],
  name: ({ width, clock, scheme }) =>
    `${basename(page, '.html')}-${width}-${clock.replace('/', '-').toLowerCase()}-${scheme}.png`,
};
const forReadme = {
  folder: 'docs',
  widths: [1280],
  clocks: ['local'],
  name: ({ scheme }) => `first-view-${scheme}.png`,
};
const { folder, widths, clocks, name } = values.readme ? forReadme : everything;

/** Sets the clock and waits until the document is read and drawn: two frames in which nothing changed size. */
async function settle(tab, clock) {
  await tab.waitForSelector('events-timeline');
  await tab.evaluate(async (zone) => {
    const elements = [...document.querySelectorAll('events-timeline')];
    await customElements.whenDefined('events-timeline');
    for (const element of elements) {
      element.zone = zone;
      await element.updateComplete;
    }
    await document.fonts.ready;
  }, clock);
  await tab
    .waitForFunction(
      () =>
        [...document.querySelectorAll('events-timeline')].every(({ loadState }) =>
          /ready|failed/.test(loadState),
        ),
      { timeout: 10_000 },
    )
    .catch(() => console.warn('The element never became ready; the picture shows what there is.'));
  await tab.waitForNetworkIdle({ idleTime: 300 });
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A picture that ends where the element does looks cut. */
function withMargin({ x, y, width, height }, margin = 16) {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

async function take(tab, shot) {
  const path = `${folder}/${name(shot)}`;
  const box = values.readme ? await (await tab.$('events-timeline')).boundingBox() : undefined;
  await tab.screenshot(box ? { path, clip: withMargin(box) } : { path, fullPage: true });
  console.log(path);
}

const executablePath = ensureChromium();
ensureBuilt();
mkdirSync(folder, { recursive: true });
const { origin, close } = await serve('.', 0);
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const tab = await browser.newPage();
  for (const width of widths) {
    await tab.setViewport({ width, height: 800, deviceScaleFactor: Number(values.scale) });
    for (const scheme of schemes) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const clock of clocks) {
        await tab.goto(`${origin}/${page}`);
        await settle(tab, clock);
        await take(tab, { width, clock, scheme });
      }
    }
  }
} finally {
  await browser.close();
  close();
}
