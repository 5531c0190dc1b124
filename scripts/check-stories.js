/**
 * Opens every story and every docs page of storybook-static/ in a browser, and prints `N passed, N failed`.
 * A story fails where its play function does, where the page logs an error or asks another server for anything, where it
 * looks other than in its approved picture (story-pictures.js), or where axe finds something in its timelines: in both views,
 * in light, in dark and with forced colours.
 *
 * node scripts/check-stories.js [--approve] [part of an id]   after `npm run build-storybook`; `--approve` takes the pictures
 * as they are: look at each that git says has changed.
 */
/* global axe, document, requestAnimationFrame, window -- in what runs in the page */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browser.js';
import { serve } from './serve.js';
import { storyPictures } from './story-pictures.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const folder = 'storybook-static';
const approves = process.argv.includes('--approve');
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);

/** The one error that no story makes: browsers ask every site for an icon. */
const isFault = (message) => message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico');

/** What Storybook says on its channel at the end of each type of entry; a failed play function ends a story too. */
const lastWords = { story: 'storyFinished', docs: 'docsRendered' };

/** The status of an entry once it has ended: Storybook gives docs pages none. */
async function statusOf(tab, type) {
  const said = await tab.waitForFunction(
    (name) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(name),
    {},
    lastWords[type],
  );
  const [ending] = await said.jsonValue();
  return ending?.status ?? 'success';
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const light = { 'prefers-color-scheme': 'light' };
const dark = { 'prefers-color-scheme': 'dark' };
const forced = { ...dark, 'forced-colors': 'active' };
const onlyContrast = ['color-contrast'];

/**
 * How a page may look, one after the other: media features, which rules can find something there that they could not
 * before, and whether the timelines turn to their other view first.
 */
const looks = [
  { name: 'light', features: light, rules: null, turns: false },
  { name: 'dark', features: dark, rules: onlyContrast, turns: false },
  { name: 'dark, the other view', features: dark, rules: null, turns: true },
  { name: 'light, the other view', features: light, rules: onlyContrast, turns: false },
  { name: 'forced colours, the other view', features: forced, rules: onlyContrast, turns: false },
  { name: 'forced colours', features: forced, rules: onlyContrast, turns: true },
];

/** What axe finds in the timelines of the page as it is, in lines. A story that has none has nothing to find. */
function findings(rules) {
  const timelines = [...document.querySelectorAll('events-timeline')];
  if (timelines.length === 0) return [];
  const asked = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  return axe
    .run({ include: timelines }, { resultTypes: ['violations'], ...asked })
    .then(({ violations }) =>
      violations.map(
        ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      ),
    );
}

/** Every timeline in the view that it is not in, drawn. */
async function turn() {
  for (const timeline of document.querySelectorAll('events-timeline')) {
    const hasList = timeline.shadowRoot.querySelector('.list') !== null;
    timeline.view = hasList ? 'timeline' : 'list';
    await timeline.updateComplete;
  }
}

/** Forced colours take a page's own from it; axe still reads what the page asked for. */
function forget() {
  for (let at = document.querySelector('events-timeline'); at; at = at.parentElement)
    at.style.cssText += '; background: Canvas !important; color: CanvasText !important';
}

async function axeFaultsOf(tab) {
  const faults = [];
  const devtools = await tab.createCDPSession();
  await tab.evaluate(axeSource);
  await tab.evaluate(() => {
    document.documentElement.style.cssText =
      'color-scheme: light dark; background: Canvas; color: CanvasText';
  });
  for (const { name, features, rules, turns } of looks) {
    await devtools.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
    });
    if (turns) await tab.evaluate(turn);
    if ('forced-colors' in features) await tab.evaluate(forget);
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (const finding of await tab.evaluate(findings, rules)) faults.push(`axe, ${name}: ${finding}`);
  }
  await devtools.detach();
  return faults;
}

/** What is wrong with an entry, in lines; none where all is well. */
async function faultsOf(browser, origin, pictures, { id, type }) {
  const faults = [];
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.emulateTimezone('Europe/Lisbon');
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  tab.on('console', (message) => isFault(message) && faults.push(message.text()));
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`asks ${request.url()}`);
  });
  try {
    await tab.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`);
    const status = await statusOf(tab, type);
    if (status !== 'success') faults.push(`The story ended with "${status}".`);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    if (type === 'story') {
      faults.push(...(await pictures.faultsOf(tab, id)), ...(await axeFaultsOf(tab)));
    }
  } catch (error) {
    faults.push(String(error));
  }
  await tab.close();
  return faults;
}

const executablePath = ensureChromium();
const { origin: served, close } = await serve(folder, 0);
/** What a story says of its address has to be the same in every picture: no port that happened to be free. */
const origin = 'http://stories.test';
const browser = await puppeteer.launch({
  executablePath,
  args: [
    `--host-resolver-rules=MAP stories.test:80 ${new URL(served).host}`,
    `--unsafely-treat-insecure-origin-as-secure=${origin}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const counts = { passed: 0, failed: 0 };
try {
  const pictures = await storyPictures(browser, approves);
  for (const name of pictures.strays(entries.map(({ id }) => id))) {
    counts.failed += 1;
    console.log(`stories/pictures/${name} is of a story that is no more: delete it.`);
  }
  for (const entry of entries.filter(({ id }) => id.includes(wanted))) {
    const faults = await faultsOf(browser, origin, pictures, entry);
    counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
    for (const fault of faults) console.log(`${entry.id}: ${fault}`);
  }
} finally {
  await browser.close();
  close();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
// None opened means that the filter or the build is wrong.
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
