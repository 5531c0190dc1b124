/**
 * Opens every story and every docs page of storybook-static/ in a browser, and prints `N passed, N failed`.
 * A story fails where its play function does, or where the page logs an error or asks another server for anything.
 *
 * node scripts/check-stories.js [part of an id]   after `npm run build-storybook`
 */
/* global window -- in what runs in the page */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browser.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const folder = 'storybook-static';
const wanted = process.argv[2] ?? '';
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

/** What is wrong with an entry, in lines; none where all is well. */
async function faultsOf(browser, origin, { id, type }) {
  const faults = [];
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
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
  } catch (error) {
    faults.push(String(error));
  }
  await tab.close();
  return faults;
}

const executablePath = ensureChromium();
const { origin, close } = await serve(folder, 0);
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const counts = { passed: 0, failed: 0 };
try {
  for (const entry of entries.filter(({ id }) => id.includes(wanted))) {
    const faults = await faultsOf(browser, origin, entry);
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
