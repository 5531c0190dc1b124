// TimeMap exports: events with places, sources and filters → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { lanesOf } from '../parts/lanes.js';
import { placeFrom } from '../parts/place.js';
import { cellText, isRecord } from '../parts/table.js';
import { firstSentence, isAddress, partsOf } from '../parts/words.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';

export function* read({ table, data }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    id: columns.take('id', 'id', 'civId'),
    date: columns.take('when', 'date'),
    time: columns.take('when', 'time'),
    display: columns.take('when.stated', 'time_display'),
    precision: columns.take('when', 'time_precision'),
    title: columns.take('title', 'title'),
    description: columns.take('summary', 'description'),
    location: columns.take('place', 'location'),
    lat: columns.take('place', 'latitude'),
    lon: columns.take('place', 'longitude'),
    lane: columns.take('lane', 'category'),
    filters: columns.take('tags', 'filters'),
    associations: columns.take('tags', 'associations'),
    graphic: columns.take('tags', 'graphic'),
    sources: columns.take('sources', 'sources'),
  };
  const numbered = columns.takeAll('sources', /^source ?\d+$/);
  const moreTags = columns.takeAll('tags', /^(?:association|filter) ?\d+$/);
  columns.describe(reading);
  const known = sourcesById(isRecord(data) ? data['sources'] : undefined);
  const dates = new DateCells(reading, { order: 'mdy', name: 'TimeMap' });
  for (const row of table.rows) dates.prove(textAt(row, at.date));
  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const { text, links } = plainText(cell(at.description));
    const title = plainText(cell(at.title)).text || firstSentence(text);
    const stated = cell(at.display);
    const when = dates.when(index, {
      start: cell(at.date),
      startClock: cell(at.time),
      ...(stated === '' ? {} : { stated }),
    });
    const written = [
      ...(Array.isArray(row[at.sources])
        ? (row[at.sources] as readonly unknown[])
        : partsOf(row[at.sources], ',')),
      ...numbered.map((column) => row[column]).filter((one) => cellText(one) !== '' || isRecord(one)),
    ];
    const record = withoutEmpty({
      id: cell(at.id),
      title,
      summary: text === title ? '' : text,
      when: when && about(when, cell(at.precision)),
      lane: cell(at.lane),
      place: placeFrom(cell(at.location), cell(at.lat), cell(at.lon)),
      tags: [
        ...tagsFrom(row[at.filters]),
        ...tagsFrom(row[at.associations]),
        ...moreTags.flatMap((column) => tagsFrom(row[column])),
        ...(/^(?:true|1|yes)$/i.test(cell(at.graphic)) ? ['graphic'] : []),
      ],
      sources: [
        ...written.flatMap((one) => sourceFrom(one, known, index, reading)),
        ...sourcesFromLinks(links),
      ],
    });
    columns.keepRest(row, record);
    events.push(record);
    yield;
  }
  return { lanes: lanesOf(events), events };
}

/** Free words for the precision: "(approx.)". */
function about(when: RawWhen, precision: string): RawWhen {
  const isAbout = /approx|circa|about|around|~/i.test(precision);
  if (precision === '' || typeof when.at !== 'string') return when;
  const stated = when.stated === undefined ? { stated: precision } : {};
  return isAbout ? { ...when, at: `${when.at.replace(/[~?%]$/, '')}~`, ...stated } : { ...when, ...stated };
}

/** `{key, value}` as "key: value"; ids and words as they are. */
function tagsFrom(raw: unknown): readonly string[] {
  const list = Array.isArray(raw) ? raw : partsOf(raw, ',');
  return list
    .map((one) => {
      if (!isRecord(one)) return cellText(one);
      const [key, value] = [cellText(one['key']), cellText(one['value'])];
      return key !== '' && value !== ''
        ? `${key}: ${value}`
        : key || value || cellText(one['title'] ?? one['id']);
    })
    .filter((tag) => tag !== '');
}

function sourcesById(raw: unknown): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const list = Array.isArray(raw) ? raw : isRecord(raw) ? Object.values(raw) : [];
  return new Map(list.filter(isRecord).map((source) => [cellText(source['id']), source]));
}

function sourceFrom(
  raw: unknown,
  known: ReturnType<typeof sourcesById>,
  index: number,
  reading: Reading,
): readonly RawRecord[] {
  const given = isRecord(raw) ? raw : known.get(cellText(raw));
  if (given === undefined) {
    const text = cellText(raw);
    if (text !== '' && known.size > 0 && !isAddress(text))
      reading.note('source-unknown', index, 'sources', text);
    return text === '' ? [] : [isAddress(text) ? { url: text } : { title: text }];
  }
  const paths = [
    given['url'],
    given['path'],
    ...(Array.isArray(given['paths']) ? (given['paths'] as unknown[]) : []),
  ];
  const [address = '', ...others] = [...new Set(paths.map(cellText).filter((path) => path !== ''))];
  if (address !== '' && !isAddress(address)) reading.note('unsafe-link', index, 'sources', address);
  const title = plainText(cellText(given['title']) || cellText(given['description'])).text;
  const source = withoutEmpty({
    title: title || (isAddress(address) ? '' : cellText(given['id']) || address),
    url: isAddress(address) ? address : '',
    author: cellText(given['author']),
    published: cellText(given['date']),
    ...(isAddress(address) || address === '' ? {} : { path: address }),
  });
  // A source that stands at several addresses is one at each.
  const more = others.filter(isAddress).map((url) => withoutEmpty({ title, url }));
  return Object.keys(source).length === 0 ? more : [source, ...more];
}
