/**
 * Makes build/vendor/<name>.js of the packages that read other formats, and build/vendor/READER-LICENSES.json. They are
 * bundled into what we ship, so that `dependencies` stays lit and luxon. Skips the work when nothing has changed since.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { isStale } from './stale.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

const folder = 'scripts/vendor/readers';
const licences = 'build/vendor/READER-LICENSES.json';
const inputs = ['package-lock.json', 'scripts/vendor-readers.js', folder];
const entries = readdirSync(folder).map((file) => basename(file, '.js'));
const outputOf = (name) => `build/vendor/${name}.js`;

const read = (path) => readFileSync(path, 'utf8');

/** The licences of the packages that have code in a bundle. */
function licencesOf(modules) {
  const names = modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => {
    const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
    const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} ships no licence text`);
    return `${name} ${version} (${license})\n\n${read(`node_modules/${name}/${file}`).trim()}`;
  });
}

/** What a strict content policy forbids. */
function check(name, code) {
  const found = /\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML/.exec(code);
  if (found) throw new Error(`${found[0]} is in the bundle of ${name}`);
}

async function build(name) {
  const bundle = await rollup({
    input: `${folder}/${name}.js`,
    plugins: [nodeResolve({ browser: true }), commonjs()],
    onwarn: (warning) => {
      if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'THIS_IS_UNDEFINED')
        throw new Error(warning.message);
    },
  });
  const [chunk] = (await bundle.generate({ format: 'es', interop: 'auto' })).output;
  await bundle.close();
  const { code } = await transform(chunk.code, { target: 'es2022', legalComments: 'none' });
  check(name, code);
  writeFileSync(outputOf(name), `// See LICENSES.txt.\n${code}`);
  const drawn = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return licencesOf(drawn.map(([id]) => id));
}

const isForced = process.argv.includes('--force');
if (isForced || [...entries.map(outputOf), licences].some((path) => isStale(path, inputs))) {
  mkdirSync('build/vendor', { recursive: true });
  const texts = [];
  for (const name of entries) texts.push(...(await build(name)));
  writeFileSync(licences, JSON.stringify([...new Set(texts)], null, 1));
}
