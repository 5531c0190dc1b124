/**
 * The rooms of src/: what each one knows and what it may import. The lint rule enforces this table, and `npm run docs`
 * copies it into CONTRIBUTING.md.
 */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const src = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * The rooms in the order of the data, then the entries, which are files. `type x` allows only types of x. `features/*` stands
 * for each folder under features/, and `*` for every room above.
 */
export const rooms = {
  base: {
    knows:
      'Small general helpers: `lazy()`, binary search, work in chunks, and `lazyPart()`, which loads code later.',
    mayImport: [],
  },
  time: {
    knows: 'Instants, zones, written times, ticks and the words for times. The only importer of luxon.',
    mayImport: ['base'],
  },
  model: { knows: 'The checked shapes that every later stage trusts, and issues.', mayImport: ['time'] },
  read: { knows: 'Text → records → news events and issues. Never throws on data.', mayImport: ['model'] },
  store: { knows: 'The sorted index: what lies in a window.', mayImport: ['model'] },
  i18n: { knows: 'Every word, English beside the other ten languages.', mayImport: ['time', 'type model'] },
  layout: { knows: 'A window and its news events → placements. Pure.', mayImport: ['store', 'i18n'] },
  state: {
    knows: 'The one app state, what derives from it, the viewport and the actions.',
    mayImport: ['store', 'type layout', 'type i18n'],
  },
  loading: { knows: 'Fetching a document, its progress and its refresh.', mayImport: ['state', 'read'] },
  view: {
    knows: 'Templates and styles that several views share.',
    mayImport: ['i18n', 'model', 'type state'],
  },
  list: { knows: 'The list view.', mayImport: ['view', 'state'] },
  vis: { knows: 'The only door to vis-timeline, in a chunk of its own.', mayImport: ['layout'] },
  timeline: {
    knows: 'The timeline view: controller, keys and legend, in one chunk.',
    mayImport: ['view', 'state', 'layout', 'vis'],
  },
  'features/*': {
    knows:
      'Each folder is a room of its own: features never import each other or the element. ' +
      'Some load late as a whole (`LateFeature` in compose.ts); of the others the late half is in `lazy/` or `formats/`.',
    mayImport: ['view', 'state', 'type layout'],
  },
  element: {
    knows: 'The public class, and `compose.ts`, the one place that knows every room.',
    mayImport: ['*'],
  },
  html: {
    knows: 'A document as HTML text, for static pages.',
    mayImport: ['read', 'view', 'state', 'features/export', 'document.ts'],
  },
  'index.ts': { knows: 'Registers the tag and exports the types.', mayImport: ['element'] },
  'document.ts': { knows: 'Reads a document without the element and without DOM.', mayImport: ['read'] },
  'html.ts': { knows: 'Exports the static page.', mayImport: ['html'] },
  'export.ts': {
    knows: 'Exports the formats of `features/export/` without the element.',
    mayImport: ['features/export', 'i18n', 'model'],
  },
  author: {
    knows: 'The page for editors: a sheet, what its columns are, how it was read, and the live timeline.',
    mayImport: ['*'],
  },
};

/** The rooms that may import each package; no other package may be imported. */
export const packages = {
  luxon: ['time'],
  '#vis': ['vis'],
  '#papaparse': ['read'],
  '#ical': ['read'],
  '#xlsx': ['read'],
  lit: ['view', 'list', 'timeline', 'features/*', 'element', 'author'],
};

/** The entry of a room in one of the lists above: `features/filter` goes under `features/*`. */
const rowOf = (room) => room.replace(/^features\/.+/, 'features/*');

export const isRoom = (room) => Object.hasOwn(rooms, rowOf(room));

export const owns = (room, name) => packages[name].includes(rowOf(room));

/** The room of a path: its folder, `features/<name>`, or `index.ts` for a file directly in src/; `null` outside of src/. */
export function roomOf(path) {
  const [first, ...rest] = relative(src, path).split(sep);
  if (first === '..') return null;
  if (rest.length === 0) return first.replace(/\.js$/, '.ts');
  return first === 'features' && rest.length > 1 ? `${first}/${rest[0]}` : first;
}

/** What the table lists for a room, as `{ name, isTypeOnly }`. */
export function directImportsOf(room) {
  return rooms[rowOf(room)].mayImport.map((entry) => ({
    name: entry.replace(/^type /, ''),
    isTypeOnly: entry.startsWith('type '),
  }));
}

function roomsAbove(room) {
  const names = Object.keys(rooms);
  return names.slice(0, names.indexOf(room)).map((name) => ({ name, isTypeOnly: false }));
}

function addReach(reach, room, isTypeOnly) {
  const direct = directImportsOf(room).flatMap((entry) => (entry.name === '*' ? roomsAbove(room) : entry));
  for (const entry of direct) {
    const kind = isTypeOnly || entry.isTypeOnly ? 'type' : 'value';
    if (reach.get(entry.name) === 'value' || reach.get(entry.name) === kind) continue;
    reach.set(entry.name, kind);
    addReach(reach, entry.name, kind === 'type');
  }
}

/**
 * What `from` may import of `to`: `value` (types as well), `type` or `null` for nothing. A room may import what its imports
 * may import. A `type` on the way keeps everything beyond it to types, and one in the room's own list is final.
 */
export function permission(from, to) {
  if (from === to) return 'value';
  const reach = new Map();
  addReach(reach, from, false);
  for (const { name, isTypeOnly } of directImportsOf(from)) if (isTypeOnly) reach.set(name, 'type');
  return reach.get(to) ?? reach.get(rowOf(to)) ?? null;
}
