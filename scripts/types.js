/**
 * Copies into dist/ the type declarations that a user of the package can reach, and no others:
 * those of vis-timeline would name types that are not shipped, so reaching them fails the build.
 */
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const from = 'build/js';
const shipped = /^lit($|\/)/;
const imports = /(?:(?<!['"])\bfrom|\bimport\s*\(?)\s*['"]([^'"]+)['"]/g;
/** An example in one may import what is not there. */
const comments = /\/\*[\s\S]*?\*\//g;
const seen = new Set();

function copy(path) {
  if (seen.has(path)) return;
  seen.add(path);
  const target = join('dist', relative(from, path));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(path, target);
  for (const [, specifier] of readFileSync(path, 'utf8').replace(comments, '').matchAll(imports)) {
    if (specifier.startsWith('.')) copy(join(dirname(path), specifier.replace(/\.js$/, '.d.ts')));
    else if (!shipped.test(specifier)) {
      throw new Error(
        `${path} names ${specifier}, which users may not have. Say the type by a name of lit, or keep it private.`,
      );
    }
  }
}

const tables = readdirSync(`${from}/i18n/languages`).filter((name) => name.endsWith('.d.ts'));
for (const entry of ['index', 'element/events-timeline', 'document', 'html', 'export'])
  copy(`${from}/${entry}.d.ts`);
for (const name of tables) copy(`${from}/i18n/languages/${name}`);
