/** What a page downloads, min and gzip, in bytes. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { peers } from './peers.js';

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const sumOf = (paths) => paths.reduce((sum, path) => sum + gzipped(path), 0);

/** What a page fetches for a timeline, one filter and one export: the first file, and what loads later for them. */
const fetchedParts = [
  '',
  '-controls',
  '-timeline',
  '-vis',
  '-details-part',
  '-filter-panel',
  '-export-panel',
];

/** All scripts of cdn/, those that a page fetches, and what each peer takes. */
export function measureBytes() {
  const cdn = readdirSync('cdn')
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('cdn', name));
  const bytes = { 'events-timeline': sumOf(cdn) };
  for (const [name, { files }] of Object.entries(peers)) if (files) bytes[name] = sumOf(files);
  const fetched = sumOf(fetchedParts.map((part) => join('cdn', `events-timeline${part}.min.js`)));
  return { all: bytes, fetched, visScript: gzipped(peers['vis-timeline'].files[0]) };
}

/** The scripts that a page with a list has fetched by the time its first entry can be read. */
export async function bytesBeforeList(browser, origin) {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${origin}/bench/page/list.html`);
    await tab.waitForFunction(() => globalThis.fetchedBeforeList !== undefined);
    const names = await tab.evaluate(() => globalThis.fetchedBeforeList);
    const files = names
      .map((name) => new URL(name).pathname.slice(1))
      .filter((path) => path.startsWith('cdn/'));
    return { files, bytes: sumOf(files) };
  } finally {
    await tab.close();
  }
}
