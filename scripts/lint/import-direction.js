/**
 * An ESLint rule: the rooms of src/, who may import whom, and which room owns which package.
 * Data moves one way; an import against it is how a small component turns into one big file.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const stages = ['time', 'model', 'read', 'store', 'layout', 'vis', 'messages', 'events'];

/** What each room may import besides itself; `type x` allows types only. */
const rooms = {
  time: [],
  model: ['time'],
  read: ['time', 'model'],
  store: ['time', 'model'],
  layout: ['time', 'model', 'store', 'messages'],
  vis: ['time', 'model', 'layout', 'messages'],
  view: ['time', 'model', 'messages', 'type layout'],
  messages: ['time', 'type model', 'languages'],
  languages: ['messages'],
  events: ['type model', 'type messages'],
  export: ['time', 'model', 'messages', 'view'],
  element: [...stages, 'view', 'export'],
  'events-timeline': [...stages, 'view', 'element'],
  document: ['time', 'model', 'read'],
  html: ['time', 'model', 'messages', 'view', 'document'],
  index: [...stages, 'view', 'element', 'events-timeline'],
};

const packages = { luxon: ['time'], '#vis': ['vis'], lit: ['view', 'element', 'events-timeline'] };

/** The room of a file: its folder under src/, or its own name for the files at the top; undefined outside. */
function roomOf(path) {
  const [first, ...rest] = relative(src, path).split(sep);
  if (first === '..') return undefined;
  return rest.length > 0 ? first : first.replace(/(\.styles)?\.[jt]s$/, '');
}

function faultOf(room, filename, source, isType) {
  if (!source.startsWith('.')) {
    const name = source.split('/')[0];
    if (!packages[name])
      return `${source} is not one of the packages src/ uses: ${Object.keys(packages).join(', ')}.`;
    return packages[name].includes(room)
      ? undefined
      : `Only ${packages[name].join(' and ')} may import ${name}.`;
  }
  const target = roomOf(resolve(dirname(filename), source));
  if (target === room) return undefined;
  const allowed = rooms[room];
  if (allowed.includes(target) || (isType && allowed.includes(`type ${target}`))) return undefined;
  const list = allowed.join(', ') || 'nothing of ours';
  return `${room} may import ${list}; ${target} is not in that list (scripts/lint/import-direction.js).`;
}

export default {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const room = roomOf(context.filename);
    if (room === undefined) return {};
    if (!rooms[room]) {
      const message = `${room} is not a room of src/: add it to scripts/lint/import-direction.js, with what it may import.`;
      return { Program: (node) => context.report({ node, message }) };
    }

    function check(node) {
      if (typeof node.source?.value !== 'string') return;
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      const message = faultOf(room, context.filename, node.source.value, isType);
      if (message) context.report({ node: node.source, message });
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: (node) => check({ source: node.source, importKind: 'type' }),
    };
  },
};
