/**
 * `npm run bench`: the element beside raw vis-timeline, TimelineJS and a bare canvas, in one browser. Prints ratios with
 * their targets and the figures behind them, and writes all of it to build/bench.json. The whole takes about a quarter of an hour;
 *
 *   --quick            100, 1,000 and 10,000 events, the element and vis-timeline, one round: about two minutes
 *   --sizes 100,1000   --peers events-timeline,canvas   --measures bytes,mount,pan   --rounds 1
 *   --page             a reader's first seconds on a phone with slow 4G instead, beside static HTML and TimelineJS: three minutes
 *   --readme           writes the ratios into README.md, between the marks `measured` or `measured-page`
 *   --help             prints this
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { measures, peers, sizes } from '../bench/peers.js';
import {
  figureTable,
  pageFigureTable,
  pageTargetTable,
  reachedTargets,
  targetTable,
} from '../bench/report.js';
import { run } from '../bench/run.js';
import { measureSeconds } from '../bench/seconds/run.js';
import { ensureChromium } from './browser.js';
import { ensureBuilt } from './build.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    peers: { type: 'string' },
    measures: { type: 'string' },
    rounds: { type: 'string' },
    readme: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** The names in a list with commas, each of which must be known. */
function chosen(text, known, usual) {
  if (text === undefined) return usual;
  const names = text.split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  return names;
}

if (values.help) {
  const [, head] = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(readFileSync(fileURLToPath(import.meta.url), 'utf8'));
  console.log(head.replace(/^ \* ?/gm, ''));
  process.exit();
}

const { quick } = values;
const peerNames = Object.keys(peers);
const choice = {
  peerNames: chosen(values.peers, peerNames, quick ? ['events-timeline', 'vis-timeline'] : peerNames),
  sizes: chosen(values.sizes, sizes.map(String), quick ? ['100', '1000', '10000'] : sizes).map(Number),
  measures: chosen(values.measures, measures, measures),
  rounds: Number(values.rounds ?? (quick ? 1 : 3)),
};

const executablePath = ensureChromium();
ensureBuilt();
if (values.page) {
  await benchPage();
  process.exit();
}
// The browser's own count of memory is only given to isolated pages.
const { origin, close } = await serve('.', 0, {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
});

let browser;

/** The browser of the run; a peer that hangs may have taken the last one with it. */
async function browserOf() {
  if (browser?.connected) return browser;
  browser = await puppeteer.launch({
    executablePath,
    protocolTimeout: 0,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Frames come as soon as they are ready, or every step would take a sixtieth of a second.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      // Memory is counted at once, after a collection, and not at the next one.
      '--enable-blink-features=ForceEagerMeasureMemory',
    ],
  });
  return browser;
}

const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
let result;
try {
  result = await run(browserOf, origin, choice, (words) => console.error(words));
  machine.browser = await (await browserOf()).version();
} finally {
  await browser?.close();
  close();
}

const date = new Date().toISOString().slice(0, 10);
mkdirSync('build', { recursive: true });
writeFileSync(
  'build/bench.json',
  `${JSON.stringify({ date, machine, choice, targets: reachedTargets(result), ...result }, null, 2)}\n`,
);
const circumstances = `${date}, ${machine.browser}, ${machine.cores} cores, ${choice.rounds} ${choice.rounds === 1 ? 'round' : 'rounds'}`;
console.log(`\n${circumstances}\n`);
console.log(`${targetTable(result)}\n\n${figureTable(result)}`);
const { rounds } = result.rows.find((row) => row.rounds) ?? {};
if (rounds) console.log(`\nAfter 50 rounds: ${JSON.stringify(rounds)}`);

if (values.readme) await writeReadme('measured', `${circumstances}:\n\n${targetTable(result)}`);

/** A reader's first seconds, in a browser of its own for each load. */
async function benchPage() {
  const rounds = Number(values.rounds ?? 5);
  const seconds = await measureSeconds(executablePath, rounds, (words) => console.error(words));
  console.log(`\n${pageTargetTable(seconds)}\n\n${pageFigureTable(seconds)}`);
  const today = new Date().toISOString().slice(0, 10);
  if (values.readme)
    await writeReadme('measured-page', `${today}, ${rounds} rounds:\n\n${pageTargetTable(seconds)}`);
}

/** Puts text into README.md, between two marks. */
async function writeReadme(mark, text) {
  const readme = readFileSync('README.md', 'utf8');
  const stretch = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`);
  const written = readme.replace(stretch, () => `<!-- ${mark} -->\n\n${text}\n\n<!-- /${mark} -->`);
  const options = { ...(await resolveConfig('README.md')), filepath: 'README.md' };
  writeFileSync('README.md', await format(written, options));
}
