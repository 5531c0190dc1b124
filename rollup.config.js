/**
 * From the compiler's output to what is shipped: dist/, modules for bundlers that keep lit and luxon outside,
 * cdn/, one minified module with everything in it and vis-timeline beside it, loaded when it is needed, and languages/,
 * a minified module of words for each language, which cdn/ fetches from beside itself.
 */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify as minified } from 'rolldown/utils';
import { costs } from './scripts/costs.js';
import { minifyCss } from './scripts/minify-css.js';
import { dropMethods, replaceText } from './scripts/vendor/cut.js';
import { litCuts } from './scripts/vendor/lit-cuts.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const external = [/^lit($|\/)/, /^luxon$/];

/**
 * Files that draw as soon as they are there. Chromium heeds the hint at their top and compiles the whole file beside the page;
 * else it would compile each function when it is first called, in the middle of a frame.
 */
const drawing = /-(?:timeline|vis)\.min\.js$/;

/** rolldown's minifier: three per cent fewer bytes than esbuild's, and one fewer than terser's in a fraction of its time. */
const minify = {
  name: 'minify',
  async renderChunk(code, { fileName }) {
    const { code: short, errors } = await minified(fileName, code, {
      module: true,
      compress: { target: 'es2022' },
    });
    if (errors.length > 0) throw new Error(errors[0].message);
    const hint = drawing.test(fileName) ? '//# allFunctionsCalledOnLoad\n' : '';
    const banner = `/*! events-timeline ${version}, MIT, with others: LICENSES.txt */`;
    // What is left of lines are those of our templates: of their indentation one space does.
    return { code: `${hint}${banner}\n${short.replace(/\n {2,}/g, ' ')}\n`, map: null };
  },
};

/** Stable names, so that a page's preload and a site's cache can name them. */
function chunkName({ moduleIds, name }) {
  const holdsVis = moduleIds.some((id) => id.endsWith('/build/vendor/vis.js'));
  return holdsVis ? 'events-timeline-vis.min.js' : `events-timeline-${name}.min.js`;
}

/** Folders that only a timeline of very many events needs. */
const stackedRooms = /\/(?:stacked|store\/window)\//;

/** Folders that only a drawn timeline needs. They are one chunk, which those of vis and of very many events share. */
const timelineRooms = /\/(?:timeline|layout|vis\/forms)\//;

/** What all readers of other formats share. */
const formatRooms = /\/loading\/foreign\/|\/read\/formats\/(?:[\w-]+\.js|(?:parts|dates)\/)/;

/** What can be pressed around the view, and what the parts that load after it share. */
const controlsRooms = /\/(?:element\/controls|i18n\/late)\/|\/features\/(?:export|filter|help)\/[\w-]+\.js/;

/** The reader of one format: a folder, and a chunk. The packages that some of them need are chunks of their own. */
const formatReader = /\/read\/formats\/([\w-]+)\/|\/build\/vendor\/(papaparse|ical|xlsx)\.js$/;

/** Every warning is a fault, but two: the compiler's decorator helper asks for `this`, and luxon has cycles. */
function onwarn(warning) {
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids.every((id) => id.includes('node_modules')))
    return;
  throw new Error(warning.message);
}

/** What luxon builds for reading texts as soon as it is loaded; we take no more of it than its zones. */
const luxonParts = ['RegExp', 'simpleParse', 'combineRegexes', 'combineExtractors'];

/** We ask luxon for offsets and for nothing else: methods that are never called would be a kilobyte. */
const cutLuxon = {
  name: 'cut-luxon',
  transform(code, id) {
    if (!/\/luxon\/build\/es6\//.test(id)) return null;
    const unused = ['type', 'isUniversal', 'offsetName', 'formatOffset', 'equals'];
    const methods = { Zone: [...unused, 'name', 'ianaName', 'offset', 'isValid'] };
    const cut = dropMethods(code, { ...methods, IANAZone: [...unused, 'resetCache', 'isValidSpecifier'] });
    // Every browser that runs the element has formatToParts.
    const parts = {
      what: 'dates without parts',
      count: 1,
      from: 'dtf.formatToParts\n      ? partsOffset(dtf, date)\n      : hackyOffset(dtf, date)',
      to: 'partsOffset(dtf, date)',
    };
    return { code: replaceText(cut, [parts]), map: null };
  },
};

const cutLit = {
  name: 'cut-lit',
  transform(code, id) {
    const cuts = /\/(?:lit-html|@lit\/reactive-element|lit-element)\/([\w-]+\.js)$/.exec(id);
    return cuts && litCuts[cuts[1]] ? { code: replaceText(code, litCuts[cuts[1]]), map: null } : null;
  },
};

const clean = (folder) => ({
  name: 'clean',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

const languages = readdirSync('src/i18n/languages').map((name) => basename(name, '.ts'));
/** A table of words, and the language it is for. */
const table = /\/i18n\/languages\/([a-z]{2})\.js$/;

export default [
  {
    input: [
      ...['index', 'element/events-timeline', 'document', 'html', 'export'],
      ...languages.map((name) => `i18n/languages/${name}`),
    ].map((entry) => `build/js/${entry}.js`),
    external,
    onwarn,
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build/js' },
    plugins: [clean('dist'), nodeResolve(), minifyCss],
  },
  {
    input: { 'events-timeline': 'build/js/index.js' },
    // The entry also exports what the vis chunk shares with it, or it would become two files.
    preserveEntrySignatures: 'allow-extension',
    treeshake: { manualPureFunctions: luxonParts },
    external: table,
    onwarn,
    output: {
      dir: 'cdn',
      entryFileNames: '[name].min.js',
      chunkFileNames: chunkName,
      paths: (id) => id.replace(/.*(?=\/i18n\/languages\/)/, '..').replace(table, '/languages/$1.min.js'),
      // One file, though the drawing needs a function of it, too.
      onlyExplicitManualChunks: true,
      // What two parts share of so few bytes is no file of its own: it would be a request more.
      experimentalMinChunkSize: 1000,
      manualChunks: (id) => {
        if (stackedRooms.test(id)) return 'stacked';
        if (controlsRooms.test(id)) return 'controls';
        if (formatRooms.test(id)) return 'formats';
        const reader = formatReader.exec(id);
        if (reader) return reader[1] ? `${reader[1]}-reader` : reader[2];
        return timelineRooms.test(id) ? 'timeline' : undefined;
      },
    },
    plugins: [clean('cdn'), nodeResolve(), cutLuxon, cutLit, minifyCss, costs('build/costs.json'), minify],
  },
  {
    // The page for editors, beside author/index.html: whole, so that it works without a network.
    input: { author: 'build/js/author/main.js' },
    onwarn,
    output: { dir: 'author/app', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    plugins: [clean('author/app'), nodeResolve(), cutLuxon, cutLit, minifyCss, minify],
  },
  ...languages.map((name, index) => ({
    input: `build/js/i18n/languages/${name}.js`,
    onwarn,
    output: { file: `languages/${name}.min.js` },
    plugins: [...(index === 0 ? [clean('languages')] : []), minify],
  })),
];
