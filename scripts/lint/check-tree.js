/**
 * Checks what ESLint cannot see in one file: import cycles, full folders, files of the pure rooms that no test imports, and
 * code that is loaded later without `lazyPart()`. The rule import-direction.js checks who may import whom.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { roomOf, src } from './rooms.js';

const root = dirname(src);
const maxFilesPerFolder = 20;
const pureRooms = ['base', 'time', 'model', 'read', 'store', 'layout', 'i18n', 'state', 'loading'];
const lazyPartFile = 'src/base/lazy-part.ts';
/** Words, the page for editors, and readers of other formats, which also load without an element: what fails rejects, and who has asked reports it. */
const withOwnImports = /^src\/(?:i18n\/|read\/formats\/|author\/|document\.ts$)/;

const shortName = (path) => relative(root, path).replaceAll(sep, '/');

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const isModule = (path) => /\.[jt]s$/.test(path);

/** `lazyPart(…)`, or `app.part(…)`, which calls it with the one policy for failures. */
const isLateFeature = (node) => ts.isNewExpression(node) && node.expression.getText() === 'LateFeature';
const isLazyPartCall = (node) =>
  ts.isCallExpression(node) && /^lazyPart$|\.part$/.test(node.expression.getText());

/** The names of the functions that a module hands to such a call, as in `app.part(importHelp)`. */
function importersOf(file) {
  const names = new Set();
  function visit(node) {
    if (isLazyPartCall(node) || isLateFeature(node))
      for (const argument of node.arguments ?? []) if (ts.isIdentifier(argument)) names.add(argument.text);
    ts.forEachChild(node, visit);
  }
  visit(file);
  return names;
}

/** The imports of a module, types and `import()` included. */
function importsOf(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = [];
  const importers = importersOf(file);
  const isImporter = (node) => ts.isVariableDeclaration(node) && importers.has(node.name.getText());
  function add(specifier, isDynamic = false, isInLazyPart = false) {
    const line = file.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    imports.push({ specifier: specifier.text ?? '', line, isDynamic, isInLazyPart });
  }
  function visit(node, isInLazyPart) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], true, isInLazyPart);
    const isInside = isInLazyPart || isLazyPartCall(node) || isImporter(node);
    ts.forEachChild(node, (child) => visit(child, isInside));
  }
  visit(file, false);
  return imports;
}

/** The paths of our own files that a module imports; a specifier ends in `.js` where the file ends in `.ts`. */
function targetsOf(path, imports, known) {
  return imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => resolve(dirname(path), specifier))
    .map((target) => [target, target.replace(/\.js$/, '.ts')].find((name) => known.has(name)))
    .filter((target) => target !== undefined);
}

/** The shortest way from a file back to itself, without that file at its end; `null` where there is none. */
function cycleThrough(start, graph) {
  const cameFrom = new Map();
  const queue = [start];
  for (const path of queue) {
    for (const target of graph.get(path)) {
      if (target === start) {
        const cycle = [path];
        while (cycle[0] !== start) cycle.unshift(cameFrom.get(cycle[0]));
        return cycle;
      }
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, path);
      queue.push(target);
    }
  }
  return null;
}

/** One line for each cycle that is the shortest of one of its files. */
function findCycles(graph) {
  const lines = new Set();
  for (const path of graph.keys()) {
    const cycle = cycleThrough(path, graph)?.map(shortName);
    if (!cycle) continue;
    const first = cycle.indexOf([...cycle].sort()[0]);
    lines.add([...cycle.slice(first), ...cycle.slice(0, first), cycle[first]].join(' → '));
  }
  return [...lines].sort();
}

function findFullFolders(paths) {
  const counts = new Map();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count > maxFilesPerFolder);
  return full.map(([folder, count]) => `${shortName(folder)}/ holds ${count} files.`);
}

function findUntested(modules, testedPaths) {
  return modules
    .filter((path) => pureRooms.includes(roomOf(path)) && !testedPaths.has(path))
    .map(shortName)
    .filter((name) => !/\.d\.ts$|\.styles\.ts$|^src\/i18n\/languages\//.test(name));
}

function findBareDynamicImports(importsByPath) {
  return [...importsByPath].flatMap(([path, imports]) => {
    const name = shortName(path);
    if (name === lazyPartFile || withOwnImports.test(name)) return [];
    const bare = imports.filter(({ isDynamic, isInLazyPart }) => isDynamic && !isInLazyPart);
    return bare.map(({ line, specifier }) => `${name}:${line} imports '${specifier}'.`);
  });
}

const sources = filesBelow(src);
const modules = sources.filter(isModule);
const known = new Set(modules);
const importsByPath = new Map(modules.map((path) => [path, importsOf(path)]));
const graph = new Map(modules.map((path) => [path, targetsOf(path, importsByPath.get(path), known)]));
const tests = filesBelow(join(root, 'test')).filter(isModule);
const testedPaths = new Set(tests.flatMap((path) => targetsOf(path, importsOf(path), known)));

const faults = {
  'Import cycles, counting types and import()': findCycles(graph),
  [`Folders with more than ${maxFilesPerFolder} files`]: findFullFolders(sources),
  'Files of a pure room that no file below test/ imports': findUntested(modules, testedPaths),
  'Dynamic imports outside of lazyPart()': findBareDynamicImports(importsByPath),
};

for (const [title, lines] of Object.entries(faults)) {
  if (lines.length === 0) continue;
  console.error(`${title} (${lines.length}):\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  process.exitCode = 1;
}
if (!process.exitCode) {
  const folderCount = new Set(sources.map(dirname)).size;
  const importCount = [...importsByPath.values()].flat().length;
  console.log(
    `The tree of src/ is in order: ${sources.length} files, ${folderCount} folders, ${importCount} imports.`,
  );
}
