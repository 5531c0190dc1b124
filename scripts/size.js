/**
 * What a reader's browser downloads, and a ceiling for it.
 * Raise a ceiling only in the change that needs the bytes, and say in the changelog what they buy.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Kilobytes (1,000 bytes), gzipped. */
const ceilings = {
  'cdn/events-timeline.min.js': 47.9,
  'cdn/events-timeline-controls.min.js': 4.5,
  'cdn/events-timeline-timeline.min.js': 27.7,
  'cdn/events-timeline-stacked.min.js': 8.5,
  'cdn/events-timeline-vis.min.js': 24,
  'cdn/events-timeline-details-part.min.js': 4.3,
  'cdn/events-timeline-filter-panel.min.js': 4.9,
  'cdn/events-timeline-export-panel.min.js': 5.9,
  'dist/index.js': 46,
  'dist/element/events-timeline.js': 46,
};

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/** An entry of dist/ as a site's bundler would ship it: minified, without lit, luxon and what loads later. */
async function asShipped(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    outdir: 'build/size',
    write: false,
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  const first = outputs.find(([, { entryPoint }]) => entryPoint === entry);
  const names = [
    first[0],
    ...first[1].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
  ];
  const isNeeded = ({ path }) => names.some((name) => path.replaceAll('\\', '/').endsWith(name));
  return Buffer.concat(outputFiles.filter(isNeeded).map(({ contents }) => Buffer.from(contents)));
}

async function contentOf(path) {
  return path.startsWith('dist/') ? asShipped(path) : readFileSync(path);
}

/** What a page fetches for a timeline, one filter and one export, against vis-timeline alone: its standalone build. */
const fetchedShare = 0.757;
const fetchedParts = [
  '',
  '-controls',
  '-timeline',
  '-vis',
  '-details-part',
  '-filter-panel',
  '-export-panel',
];
const visStandalone = 'node_modules/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';

const costs = JSON.parse(readFileSync('build/costs.json', 'utf8'));
const tooBig = [];

console.log(`${'file, or package in it'.padEnd(40)}  min kB  gzip kB  ceiling`);
for (const [path, ceiling] of Object.entries(ceilings)) {
  if (!existsSync(path)) throw new Error(`${path} is not there. Run \`npm run build\` first.`);
  const content = await contentOf(path);
  const size = gzipped(content);
  if (size > ceiling * 1000) tooBig.push(path);
  console.log(
    `${path.padEnd(40)} ${kilobytes(content.length)}  ${kilobytes(size)} ${String(ceiling).padStart(8)}`,
  );
  const parts = Object.entries(costs[path.replace('cdn/', '')] ?? {}).sort(([, a], [, b]) => b.gzip - a.gzip);
  for (const [name, { min, gzip }] of parts) {
    console.log(`  ${name.padEnd(38)} ${kilobytes(min)}  ${kilobytes(gzip)}`);
  }
}

const sizeOf = (path) => gzipped(readFileSync(path));
const total = (paths) => paths.reduce((sum, path) => sum + sizeOf(path), 0);
const report = (words, bytes, ceiling = '') =>
  console.log(`${words.padEnd(49)} ${kilobytes(bytes)} ${String(ceiling).padStart(8)}`);

const fetched = total(fetchedParts.map((part) => `cdn/events-timeline${part}.min.js`));
const mostFetched = fetchedShare * sizeOf(visStandalone);
if (fetched > mostFetched) tooBig.push('a timeline, one filter and one export');
report('a timeline, one filter and one export', fetched, (mostFetched / 1000).toFixed(0));
const scripts = readdirSync('cdn').filter((name) => name.endsWith('.js'));
report(`all ${scripts.length} scripts of cdn/`, total(scripts.map((name) => `cdn/${name}`)));

/** Of the reader of one format, without what all readers share and without its package. */
const mostOfReader = 5;
for (const name of scripts.filter((one) => one.endsWith('-reader.min.js')))
  if (gzipped(readFileSync(`cdn/${name}`)) > mostOfReader * 1000) tooBig.push(`cdn/${name}`);

/** Of a language's words, which a reader who reads English never fetches, and any other reader once. */
const mostOfLanguage = 5.9;
const languages = readdirSync('languages').map((name) => {
  const content = readFileSync(`languages/${name}`);
  return { name: `languages/${name}`, min: content.length, gzip: gzipped(content) };
});
for (const { name, min, gzip } of languages) {
  if (gzip > mostOfLanguage * 1000) tooBig.push(name);
  console.log(
    `${name.padEnd(40)} ${kilobytes(min)}  ${kilobytes(gzip)} ${String(mostOfLanguage).padStart(8)}`,
  );
}

if (tooBig.length > 0) {
  console.error(`\nOver the ceiling: ${tooBig.join(', ')}.`);
  console.error(
    'See above which package grew. Load it later or leave it out; if it is worth its bytes, raise the',
  );
  console.error('ceiling in scripts/size.js in the same change.');
  process.exit(1);
}
