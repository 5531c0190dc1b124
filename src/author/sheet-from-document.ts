// A document as a sheet, for what did not come as one: a calendar, JSON, a report. Says what a sheet has no column for.
import type { Sheet } from './sheet.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (raw: unknown): raw is Fields =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const textOf = (raw: unknown): string =>
  typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
const listOf = (raw: unknown): readonly unknown[] =>
  Array.isArray(raw) ? raw : raw === undefined ? [] : [raw];

const columns: Readonly<Record<string, (record: Fields, sources: ReadonlyMap<string, Fields>) => string>> = {
  ID: ({ id }) => textOf(id),
  Date: ({ when }) => startText(when),
  'End date': ({ when }) => (isFields(when) && when['from'] !== undefined ? textOf(when['to']) : ''),
  'Display date': ({ when }) => (isFields(when) ? textOf(when['stated']) : ''),
  Zone: ({ when, zone }) => (isFields(when) ? textOf(when['zone']) : '') || textOf(zone),
  Title: ({ title }) => textOf(title),
  Description: ({ summary }) => textOf(summary),
  Source: ({ sources }, known) => sourcesOf(sources, known).map(nameOf).join('; '),
  Link: ({ sources }, known) => textOf(sourcesOf(sources, known)[0]?.['url']),
  'Link 2': ({ sources }, known) => textOf(sourcesOf(sources, known)[1]?.['url']),
  Place: ({ place }) => (isFields(place) ? textOf(place['name']) : textOf(place)),
  Latitude: ({ place }) => (isFields(place) ? textOf(place['lat']) : ''),
  Longitude: ({ place }) => (isFields(place) ? textOf(place['lon']) : ''),
  Category: ({ lane }) => textOf(lane),
  Tags: ({ tags }) => listOf(tags).map(textOf).join('; '),
  Actors: ({ actors }) => listOf(actors).map(textOf).join('; '),
  Status: ({ status }) => textOf(status),
};

/** Fields that no column holds. */
const lostFields = ['claims', 'figures', 'media', 'revisions', 'key', 'sequence'];

/** The sheet, without columns that would be empty, and the fields that it has no room for. */
export function sheetFromDocument(raw: object): { readonly sheet: Sheet; readonly lost: readonly string[] } {
  const document = raw as Fields;
  const records = listOf(Array.isArray(raw) ? raw : document['events']).filter(isFields);
  const sources = new Map(
    listOf(document['sources'])
      .filter(isFields)
      .map((source) => [textOf(source['id']), source] as const),
  );
  const all = Object.entries(columns).map(([name, cell]) => ({
    name,
    cells: records.map((record) => cell(record, sources)),
  }));
  const kept = all.filter(
    ({ name, cells }) => name === 'Date' || name === 'Title' || cells.some((cell) => cell !== ''),
  );
  const rows = records.map((_, index) => kept.map(({ cells }) => cells[index] ?? ''));
  const lost = lostFields.filter((field) => records.some((record) => record[field] !== undefined));
  return { sheet: { headers: kept.map(({ name }) => name), rows }, lost };
}

function startText(when: unknown): string {
  if (!isFields(when)) return textOf(when);
  const { at, from, to, within } = when;
  if (Array.isArray(within)) {
    const [first = '..', last = '..'] = (within as unknown[]).map(textOf);
    if (first === '..') return last === '..' ? '' : `by ${last}`;
    return last === '..' ? `after ${first}` : `between ${first} and ${last}`;
  }
  if (from === undefined && to !== undefined) return `until ${textOf(to)}`;
  return textOf(Array.isArray(at) ? at[0] : (at ?? from));
}

function sourcesOf(raw: unknown, known: ReadonlyMap<string, Fields>): readonly Fields[] {
  return listOf(raw).map((one) => {
    if (isFields(one)) return one;
    const text = textOf(one);
    return known.get(text) ?? (/^https?:/.test(text) ? { url: text } : { title: text });
  });
}

function nameOf(source: Fields): string {
  return textOf(source['title']) || textOf(source['publisher']) || textOf(source['name']);
}
