/**
 * An ESLint rule: a room of src/ imports only what the table in rooms.js allows.
 * Data moves one way; an import against it is how a small component turns into one big file.
 */
import { dirname, resolve } from 'node:path';
import { directImportsOf, isRoom, owns, packages, permission, roomOf } from './rooms.js';

const seeTable = 'See the table in scripts/lint/rooms.js.';

function label(room) {
  if (room === '*') return 'the rooms above it';
  if (room === 'features/*') return 'each folder of features/';
  return room.endsWith('.ts') ? room : `${room}/`;
}

const listed = new Intl.ListFormat('en-GB');

function packageFault(room, source) {
  const name = source.split('/')[0];
  if (!Object.hasOwn(packages, name))
    return `src/ uses only the packages ${listed.format(Object.keys(packages))}, not ${source}. ${seeTable}`;
  if (owns(room, name)) return null;
  return `Only ${listed.format(packages[name].map(label))} may import ${name}. ${seeTable}`;
}

function roomFault(room, target, isType) {
  const allowed = permission(room, target);
  if (allowed === 'value' || (allowed === 'type' && isType)) return null;
  if (allowed === 'type') return `${label(room)} may import only types from ${label(target)}. ${seeTable}`;
  const direct = directImportsOf(room);
  const names = direct.map(({ name, isTypeOnly }) => (isTypeOnly ? 'types of ' : '') + label(name));
  const list = names.length > 0 ? `only ${names.join(', ')} and what those may import` : 'no other room';
  return `${label(room)} may not import ${label(target)}: it may import ${list}. ${seeTable}`;
}

function faultOf(room, filename, source, isType) {
  if (!source.startsWith('.')) return packageFault(room, source);
  const target = roomOf(resolve(dirname(filename), source));
  return target === null ? 'src/ may not import a file outside of src/.' : roomFault(room, target, isType);
}

/** Whether an import or a re-export names types alone: the whole of it, or each of its names. */
function isTypeImport({ importKind, exportKind, specifiers = [] }) {
  if (importKind === 'type' || exportKind === 'type') return true;
  const isType = (specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type';
  return specifiers.length > 0 && specifiers.every(isType);
}

export default {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const room = roomOf(context.filename);
    if (room === null) return {};
    if (!isRoom(room)) {
      const message = `${label(room)} is not a room of src/. Add it to the table in scripts/lint/rooms.js.`;
      return { Program: (node) => context.report({ node, message }) };
    }

    function check(source, isType) {
      if (typeof source?.value !== 'string') return;
      const message = faultOf(room, context.filename, source.value, isType);
      if (message) context.report({ node: source, message });
    }
    const checkDeclaration = (node) => check(node.source, isTypeImport(node));
    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
    };
  },
};
