// Lists of incidents with links, as 2020PB publishes them, in JSON or as a sheet → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { placeFrom } from '../parts/place.js';
import { cellText, isRecord } from '../parts/table.js';
import { partsOf } from '../parts/words.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';

export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    id: columns.take('id', 'id'),
    name: columns.take('title', 'name'),
    description: columns.take('summary', 'description'),
    date: columns.take('when', 'date'),
    stated: columns.take('when.stated', 'date_text'),
    city: columns.take('place', 'city'),
    state: columns.take('place', 'state'),
    position: columns.take('place', 'geolocation', 'location'),
    lat: columns.take('place', 'lat', 'latitude'),
    lon: columns.take('place', 'long', 'lon', 'longitude'),
    tags: columns.take('tags', 'tags'),
    links: columns.take('sources', 'links'),
  };
  const numbered = columns.takeAll('sources', /^(?:link|url) \d+$/);
  columns.describe(reading);
  const dates = new DateCells(reading);
  for (const row of table.rows) dates.prove(textAt(row, at.date));
  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const summary = plainText(cell(at.description));
    const position = /^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*$/.exec(cell(at.position));
    const where = [cell(at.city), cell(at.state)].filter((part) => part !== '').join(', ');
    const record = withoutEmpty({
      id: cell(at.id),
      title: plainText(cell(at.name)).text,
      summary: summary.text,
      when: whenFrom(cell(at.date), cell(at.stated), index, dates),
      place: placeFrom(where, position?.[1] ?? cell(at.lat), position?.[2] ?? cell(at.lon)),
      tags: partsOf(row[at.tags], /;/.test(textAt(row, at.tags)) ? ';' : ','),
      sources: [
        ...linksFrom(row[at.links]),
        ...numbered.map((column) => cell(column)).filter((url) => url !== ''),
        ...sourcesFromLinks(summary.links),
      ],
    });
    columns.keepRest(row, record);
    events.push(record);
    yield;
  }
  return { events };
}

/** The date, and the words for it where they say more than the date. */
function whenFrom(date: string, stated: string, index: number, dates: DateCells): RawWhen | undefined {
  const when = dates.when(index, { start: date, ...(stated === '' || stated === date ? {} : { stated }) });
  const isDoubted = /believed|probabl|possibl|uncertain|\?/i.test(stated);
  return isDoubted && typeof when?.at === 'string'
    ? { ...when, at: `${when.at.replace(/[~?%]$/, '')}?` }
    : when;
}

/** Links with their words, or bare addresses. */
function linksFrom(raw: unknown): readonly (RawRecord | string)[] {
  const list = Array.isArray(raw) ? raw : partsOf(raw, ',');
  return list.flatMap((link): readonly (RawRecord | string)[] => {
    if (!isRecord(link)) return cellText(link) === '' ? [] : [cellText(link)];
    const source = withoutEmpty({
      url: cellText(link['url']),
      title: plainText(cellText(link['text'])).text,
    });
    return Object.keys(source).length === 0 ? [] : [source];
  });
}
