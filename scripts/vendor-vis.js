/**
 * Makes build/vendor/vis.js, the part of vis-timeline that we use, and build/vendor/LICENSES.txt.
 * Skips the work when both are newer than what they are made from; `--force` does it anyway.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { isStale } from './stale.js';
import {
  dropDeclarations,
  dropMethods,
  replaceFunctions,
  replaceMethods,
  replaceText,
} from './vendor/cut.js';
import * as cuts from './vendor/vis-cuts.js';
import { replacedMethods } from './vendor/vis-methods.js';
import * as replaced from './vendor/vis-replacements.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const output = 'build/vendor/vis.js';
const licences = 'build/vendor/LICENSES.txt';
const inputs = ['package-lock.json', 'scripts/vendor-vis.js', 'scripts/vendor'];
const versions = { 'vis-timeline': '8.5.4', '@egjs/hammerjs': '2.0.17' };

const read = (path) => readFileSync(path, 'utf8');
const packageOf = (name) => JSON.parse(read(`node_modules/${name}/package.json`));

function cutVis(code) {
  let result = dropDeclarations(code, cuts.droppedDeclarations);
  result = dropMethods(result, cuts.droppedMethods);
  result = replaceMethods(result, replacedMethods);
  result = replaceFunctions(result, cuts.replacedFunctions);
  result = replaceText(result, replaced.replacements);
  return result.replaceAll(replaced.utilities.from, replaced.utilities.to);
}

function cutUtil(code) {
  return replaceText(dropDeclarations(code, replaced.utilDroppedDeclarations), replaced.utilReplacements);
}

const cutting = {
  name: 'cut-vis',
  transform(code, id) {
    if (id.endsWith('vis-timeline-graph2d.mjs')) return { code: cutVis(code), map: null };
    if (id.endsWith('/hammer.esm.js'))
      return { code: replaceText(code, replaced.gestureReplacements), map: null };
    if (id.endsWith('vis-util.mjs') || id.endsWith('vis-util.js')) return { code: cutUtil(code), map: null };
    return null;
  },
};

/** Fails when something that was cut, or that a strict content policy forbids, is still there. */
function check(code) {
  const forbidden = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'moment', 'xss', 'eval', 'new Function'];
  for (const name of [...forbidden, ...cuts.droppedDeclarations]) {
    const escaped = name.replaceAll('$', '\\$');
    // Words in quotes are names of options, which may stay; `.innerHTML = …` may not.
    const use = new RegExp(`(?<![\\w$.'"-])${escaped}(?![\\w$'":-])|\\.${escaped}\\s*=`).exec(code);
    if (!use) continue;
    const around = code.slice(Math.max(0, use.index - 200), use.index + 120);
    throw new Error(`"${name}" is still in the bundle: … ${around} …`);
  }
}

/** The licences of the packages that have code in the bundle. */
function licenceText(moduleIds) {
  const names = new Set(moduleIds.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []));
  const texts = [...names].sort().map((name) => {
    const { version, license } = packageOf(name);
    const files = readdirSync(`node_modules/${name}`).filter((file) => /^licen[cs]e/i.test(file));
    // Those under a choice of licences ship one file for each; MIT is the one we take.
    const chosen = files.find((file) => /mit/i.test(file)) ?? files[0];
    if (!chosen) throw new Error(`${name} ships no licence text`);
    return `${name} ${version} (${license})\n\n${read(`node_modules/${name}/${chosen}`).trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function build() {
  for (const [name, version] of Object.entries(versions)) {
    const installed = packageOf(name).version;
    if (installed !== version)
      throw new Error(`${name} is ${installed}; the cuts are written for ${version}`);
  }
  const bundle = await rollup({
    input: 'scripts/vendor/entry.js',
    plugins: [cutting, nodeResolve({ browser: true }), commonjs()],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const [chunk] = (await bundle.generate({ format: 'es', interop: 'auto' })).output;
  await bundle.close();
  // Comments make half of it: once without white space, which drops them, and once with, to be read in a debugger.
  const dense = await transform(chunk.code, { minifyWhitespace: true, legalComments: 'none' });
  const { code } = await transform(dense.code, { target: 'es2022' });
  check(code);
  const drawn = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  mkdirSync('build/vendor', { recursive: true });
  writeFileSync(licences, licenceText(drawn.map(([id]) => id)));
  writeFileSync(output, `// Parts of vis-timeline and what it needs; see LICENSES.txt.\n${code}`);
  const { code: small } = await transform(code, { minify: true, target: 'es2022', format: 'esm' });
  console.log(`${output}: ${small.length} bytes minified, ${gzipSync(small, { level: 9 }).length} gzipped`);
}

if (process.argv.includes('--force') || isStale(output, inputs) || isStale(licences, inputs)) await build();
