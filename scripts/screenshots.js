/**
 * Pictures of a page at several widths, in light and dark, on several clocks, into shots/.
 *
 * node scripts/screenshots.js [page] [--scale 2] [--readme | --looks [part of a name]]
 *   page      from the project's root; stories/plain.html when left out
 *   --readme  only the pictures of README.md and of the stories, into docs/: the element at 1280 px, light and dark, and
 *             the first sheets that a printer gets
 *   --looks   both views at four widths with an event opened, each as readers have set their machines, and on paper
 */
/* global customElements, document, requestAnimationFrame -- in what runs in the page */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browser.js';
import { ensureBuilt } from './build.js';
import { sheetPictures } from '../test/support/pdf-pages.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '1' },
    readme: { type: 'boolean', default: false },
    looks: { type: 'boolean', default: false },
  },
});
const named = values.looks ? [] : positionals;
const page = named[0] ?? 'stories/plain.html';
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

/** How readers set their machines and editors their pages. `features` are media features, `page` changes the page. */
const looks = {
  light: {},
  dark: { features: { 'prefers-color-scheme': 'dark' } },
  forced: { features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  contrast: { features: { 'prefers-contrast': 'more' } },
  rtl: { page: () => document.documentElement.setAttribute('dir', 'rtl') },
  'text-200': { page: () => document.documentElement.style.setProperty('font-size', '200%') },
};

/** Both views of the page in one look and width, with an event opened. */
async function takeLook(tab, width, [lookName, { features = {}, page: changePage = () => {} }]) {
  const devtools = await tab.createCDPSession();
  const asked = { 'prefers-color-scheme': 'light', ...features };
  await devtools.send('Emulation.setEmulatedMedia', {
    features: Object.entries(asked).map(([name, value]) => ({ name, value })),
  });
  await tab.setViewport({ width, height: 800, deviceScaleFactor: Number(values.scale) });
  for (const view of ['timeline', 'list']) {
    const path = `${folder}/${basename(page, '.html')}-${width}-${view}-${lookName}.png`;
    if (!path.includes(positionals[0] ?? '')) continue;
    await tab.goto(`${origin}/${page}`);
    await tab.evaluate(changePage);
    await settle(tab, 'local');
    await tab.evaluate((asView) => {
      const element = document.querySelector('events-timeline');
      element.view = asView;
      element.select('ceasefire');
    }, view);
    await settle(tab, 'local');
    await tab.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await devtools.detach();
}

/** The page as a printer gets it, sheet by sheet. */
async function print(tab, path, numbers) {
  if (values.looks && !path.includes(positionals[0] ?? '')) return;
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await tab.goto(`${origin}/${page}`);
  await settle(tab, 'local');
  const pdf = await tab.pdf({
    format: 'A4',
    margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
  });
  const pictures = await sheetPictures(tab, origin, pdf, numbers);
  pictures.forEach((picture, index) => writeFileSync(`${path}-${numbers[index]}.png`, picture));
  console.log(`${path}-${numbers.join()}.png`);
}

async function takeLooks(tab) {
  for (const width of [1280, 720, 360, 320]) {
    for (const look of Object.entries(looks)) await takeLook(tab, width, look);
  }
  await print(tab, `${folder}/${basename(page, '.html')}-paper`, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
}

async function takeClocks(tab) {
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
  await (values.looks ? takeLooks(tab) : takeClocks(tab));
  if (values.readme) await print(tab, 'docs/on-paper', [1, 2]);
} finally {
  await browser.close();
  close();
}
