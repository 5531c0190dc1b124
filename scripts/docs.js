/**
 * Writes what is generated from the element's own comments: custom-elements.json, and the tables of README.md, llms.txt
 * and docs/ between `<!-- generated:attributes -->` and `<!-- /generated -->`. The table of rooms in CONTRIBUTING.md comes
 * from scripts/lint/rooms.js. With `--check` it writes nothing and fails when a file would change.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { directImportsOf, rooms } from './lint/rooms.js';

const phrases = JSON.parse(readFileSync('test/documents/phrases.json', 'utf8'));
const isCheck = process.argv.includes('--check');

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');
const words = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const byName = (list = []) => [...list].sort((a, b) => a.name.localeCompare(b.name, 'en'));
const typeOf = ({ type }) => code(type?.text);

const isMethod = ({ kind }) => kind === 'method';
const isProperty = ({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic;
const signature = ({ name, parameters = [] }) =>
  `${name}(${parameters.map((parameter) => parameter.name + (parameter.optional ? '?' : '')).join(', ')})`;

const roomName = (name) => code(name.endsWith('.ts') ? name : `${name}/`);

function allowedImport({ name, isTypeOnly }) {
  if (name === '*') return 'every room above';
  return (isTypeOnly ? 'types of ' : '') + code(name);
}

/** Head, rows and cells of each table, from the element's declaration in the manifest. */
const tables = {
  attributes: (element) => ({
    head: ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
    rows: (element.attributes ?? []).map((attribute) => [
      code(attribute.name),
      code(attribute.fieldName),
      typeOf(attribute),
      code(attribute.default),
      words(attribute.description),
    ]),
  }),
  properties: (element) => ({
    head: ['Property', 'Type', 'Meaning'],
    rows: element.members
      .filter(isProperty)
      .map((property) => [code(property.name), typeOf(property), words(property.description)]),
  }),
  methods: (element) => ({
    head: ['Method', 'Meaning'],
    rows: element.members
      .filter(isMethod)
      .map((method) => [code(signature(method)), words(method.description)]),
  }),
  events: (element) => ({
    head: ['Event', 'Type', 'Meaning'],
    rows: (element.events ?? [])
      .filter(({ name }) => name)
      .map((event) => [code(event.name), typeOf(event), words(event.description)]),
  }),
  slots: (element) => ({
    head: ['Slot', 'Meaning'],
    rows: (element.slots ?? []).map((slot) => [code(slot.name) || '(default)', words(slot.description)]),
  }),
  parts: (element) => ({
    head: ['Part', 'Meaning'],
    rows: byName(element.cssParts).map((part) => [code(part.name), words(part.description)]),
  }),
  states: (element) => ({
    head: ['State', 'Meaning'],
    rows: element.cssStates.map((state) => [code(`:state(${state.name})`), words(state.description)]),
  }),
  css: (element) => ({
    head: ['Custom property', 'Default', 'Meaning'],
    rows: byName(element.cssProperties).map((property) => [
      code(property.name),
      code(property.default),
      words(property.description),
    ]),
  }),
  phrases: () => ({
    head: ['A report says', 'Write', 'Readers see'],
    rows: phrases.map(({ phrase, when, calendar, shown }) => [
      words(phrase),
      code(JSON.stringify(when)) + (calendar ? `, ${code(`"calendar": ${JSON.stringify(calendar)}`)}` : ''),
      words(shown),
    ]),
  }),
  rooms: () => ({
    head: ['Room of `src/`', 'Knows', 'May import'],
    rows: Object.entries(rooms).map(([name, { knows }]) => [
      roomName(name),
      words(knows),
      directImportsOf(name).map(allowedImport).join(', ') || 'no other room',
    ]),
  }),
};

function table({ head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function withTables(page, element) {
  return page.replaceAll(
    /(<!-- generated:([a-z]+) -->)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open, name, close) => {
      if (!tables[name])
        throw new Error(`A page asks for "${name}"; there is ${Object.keys(tables).join(', ')}.`);
      return `${open}\n\n${table(tables[name](element))}\n\n${close}`;
    },
  );
}

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ customElement, name }) => customElement && name === 'EventsTimeline');
if (!element)
  throw new Error('src/element/events-timeline.ts has no class EventsTimeline for the manifest to describe.');

const files = { 'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n` };
const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
for (const name of ['README.md', 'CONTRIBUTING.md', 'llms.txt', ...guides.map((guide) => `docs/${guide}`)]) {
  const text = withTables(readFileSync(name, 'utf8'), element);
  files[name] = await format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

const changed = Object.keys(files).filter(
  (name) => !existsSync(name) || readFileSync(name, 'utf8') !== files[name],
);
if (isCheck && changed.length > 0) {
  console.error(
    `Not what the source says: ${changed.join(', ')}. Run \`npm run docs\` and commit the result.`,
  );
  process.exit(1);
}
for (const name of changed) writeFileSync(name, files[name]);
console.log(
  changed.length > 0 ? `Written: ${changed.join(', ')}` : 'The generated documentation is up to date.',
);
