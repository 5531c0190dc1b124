// Results of a Wikidata query, in each form the service downloads → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { Columns, textAt } from '../parts/columns.js';
import { placeFrom } from '../parts/place.js';
import { cellText, isRecord, tableFromRecords, type Table } from '../parts/table.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { timeFrom, type WikidataTime } from './time.js';

export function* read({ table: given, data }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const table = bindings(data) ?? given;
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    item: columns.take('id', 'item', 'event', 'subject'),
    label: columns.take('title', 'itemLabel', 'eventLabel', 'subjectLabel', 'label'),
    description: columns.take('summary', 'itemDescription', 'eventDescription', 'description'),
    date: columns.take('when', 'date', 'pointInTime', 'point_in_time', 'time'),
    start: columns.take('when', 'start', 'startDate', 'startTime', 'start_time'),
    end: columns.take('when.to', 'end', 'endDate', 'endTime', 'end_time'),
    precision: columns.take('when', 'precision', 'datePrecision', 'timePrecision', 'startPrecision'),
    calendar: columns.take('when', 'calendar', 'calendarModel'),
    article: columns.take('sources', 'article', 'sitelink', 'wikipedia'),
    image: columns.take('media', 'image', 'pic'),
    place: columns.take('place', 'locationLabel', 'placeLabel', 'location', 'place'),
    position: columns.take('place', 'coord', 'coords', 'coordinates', 'coordinate'),
  };
  columns.describe(reading);
  const times = { placeholders: 0 };
  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const item = cell(at.item);
    const id = /\b(Q\d+)$/.exec(item)?.[1] ?? item;
    const label = cell(at.label);
    if (label !== '' && /^Q\d+$/.test(label)) reading.note('label-is-id', index, 'title', label);
    const point = /Point\((-?[\d.]+)\s(-?[\d.]+)\)/i.exec(cell(at.position));
    const record = withoutEmpty({
      id,
      title: label || id,
      summary: cell(at.description),
      when: whenFrom(row, at, index, reading, times),
      place: placeFrom(
        cell(at.place).replace(/^http:\/\/www\.wikidata\.org\/entity\//, ''),
        point?.[2] ?? '',
        point?.[1] ?? '',
      ),
      sources: [
        ...(/^https?:/.test(item) ? [{ url: item, title: `Wikidata: ${id}` }] : []),
        ...(cell(at.article) === '' ? [] : [{ url: cell(at.article) }]),
      ],
      media: cell(at.image) === '' ? [] : [{ url: cell(at.image), alt: label }],
    });
    columns.keepRest(row, record);
    events.push(record);
    yield;
  }
  if (times.placeholders > 0)
    reading.report.guessed(
      'Without a precision in the file, a date on 1 January may stand for a year or a decade; it is shown as a year.',
      times.placeholders,
    );
  return { events };
}

type At = Readonly<Record<'date' | 'start' | 'end' | 'precision' | 'calendar', number>>;

function whenFrom(
  row: readonly unknown[],
  at: At,
  index: number,
  reading: Reading,
  times: { placeholders: number },
): RawWhen | undefined {
  const precision = textAt(row, at.precision);
  const isJulian = /Q1985786/.test(textAt(row, at.calendar));
  const one = (column: number, field: string): WikidataTime | null => {
    const cell = column < 0 ? undefined : row[column];
    const time = timeFrom(isRecord(cell) ? cell : cellText(cell), precision);
    if (time === null) return null;
    if (time.isPlaceholder) {
      times.placeholders += 1;
      reading.note(
        'placeholder-date',
        index,
        `${field}.day`,
        cellText(cell),
        'without a precision, 1 January may mean the year',
      );
    }
    if (time.isJulian || isJulian)
      reading.note('julian-date', index, `${field}.calendar`, cellText(cell) || time.text);
    return time;
  };
  const date = one(at.date, 'when') ?? null;
  const start = one(at.start, 'when');
  const end = one(at.end, 'when.to');
  if (start !== null && end !== null && start.text !== end.text) return { from: start.text, to: end.text };
  const single = date ?? start;
  if (single === null) return end === null ? undefined : { to: end.text };
  return single.within === null ? { at: single.text } : { within: single.within };
}

/** The answer of the service itself: bindings of typed values. */
function bindings(data: unknown): Table | null {
  if (!isRecord(data) || !isRecord(data['results'])) return null;
  const list = data['results']['bindings'];
  if (!Array.isArray(list)) return null;
  const records = list
    .filter(isRecord)
    .map((binding) =>
      Object.fromEntries(
        Object.entries(binding).map(([name, value]) => [name, isRecord(value) ? value['value'] : value]),
      ),
    );
  return tableFromRecords(records, 'results.bindings');
}
