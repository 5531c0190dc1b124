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
  const dates = datesOf(columns, table, reading);
  const at = { ...dates, ...knownColumns(columns, table) };
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

/** Columns by the names that queries give them; the item's own column has any name, and its label that name with `Label`. */
function knownColumns(columns: Columns, table: Table) {
  const item =
    table.headers.find((_, index) => isMostly(table, index, /wikidata\.org\/entity\/Q\d+/)) ?? 'item';
  return {
    item: columns.take('id', item, 'item', 'event', 'subject'),
    label: columns.take('title', `${item}Label`, 'itemLabel', 'eventLabel', 'subjectLabel', 'label'),
    description: columns.take(
      'summary',
      `${item}Description`,
      'itemDescription',
      'eventDescription',
      'description',
    ),
    calendar: columns.take('when', 'calendar', 'calendarModel'),
    article: columns.take('sources', 'article', 'sitelink', 'wikipedia'),
    image: columns.take('media', 'image', 'pic'),
    place: columns.take('place', 'locationLabel', 'placeLabel', 'location', 'place'),
    position: columns.take('place', 'coord', 'coords', 'coordinates', 'coordinate'),
  };
}

const startName = /^(?:start|begin|from|inception|birth|dateofbirth|founded|opened)/i;
const endName = /^(?:end|until|dissol|abolish|death|dateofdeath|closed|demolish)/i;

/** The columns of the times, by their names or by what stands in them, and the precision that goes with each. */
function datesOf(columns: Columns, table: Table, reading: Reading) {
  const precisionOf = (name: string) => columns.take('when', `${name}Precision`, `${name}_precision`);
  const at = {
    date: columns.take('when', 'date', 'pointInTime', 'point_in_time', 'time'),
    start: columns.take('when', 'start', 'startDate', 'startTime', 'start_time'),
    end: columns.take('when.to', 'end', 'endDate', 'endTime', 'end_time'),
  };
  if (at.date < 0 && at.start < 0) {
    for (const [index, name] of table.headers.entries()) {
      if (columns.isUsed(index) || !isMostly(table, index, /^[+-]?\d{1,11}-\d{2}-\d{2}T/)) continue;
      const role = startName.test(name) ? 'start' : endName.test(name) ? 'end' : 'date';
      if (at[role] >= 0) continue;
      at[role] = index;
      columns.use(index, role === 'end' ? 'when.to' : 'when');
      reading.report.guessed(`"${name}" is taken as ${role === 'date' ? 'the time' : `the ${role}`}.`);
    }
  }
  const nameAt = (index: number) => table.headers[index] ?? '';
  const precision = columns.take('when', 'precision', 'datePrecision', 'timePrecision', 'prec');
  const own = (index: number) => {
    const found = index < 0 ? -1 : precisionOf(nameAt(index));
    return found < 0 ? precision : found;
  };
  return {
    ...at,
    precision: own(at.date),
    startPrecision: own(at.start),
    endPrecision: own(at.end),
  };
}

/** Whether most of the first cells of a column that are not empty fit. */
function isMostly({ rows }: Table, index: number, fits: RegExp): boolean {
  const cells = rows
    .slice(0, 50)
    .map((row) => cellText(row[index]))
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => fits.test(cell)).length * 2 > cells.length;
}

type At = Readonly<
  Record<'date' | 'start' | 'end' | 'precision' | 'startPrecision' | 'endPrecision' | 'calendar', number>
>;

function whenFrom(
  row: readonly unknown[],
  at: At,
  index: number,
  reading: Reading,
  times: { placeholders: number },
): RawWhen | undefined {
  const isJulian = /Q1985786/.test(textAt(row, at.calendar));
  let unread = '';
  const one = (column: number, precision: number, field: string): WikidataTime | null => {
    const cell = column < 0 ? undefined : row[column];
    const time = timeFrom(isRecord(cell) ? cell : cellText(cell), textAt(row, precision));
    if (time === null) {
      // A value that Wikidata knows to be unknown is a node without a name.
      const text = cellText(cell);
      if (text === '' || /genid|^_:|^t\d+$/.test(text)) return null;
      reading.note('not-a-time', index, field, text);
      unread ||= text;
      return null;
    }
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
  const date = one(at.date, at.precision, 'when');
  const start = one(at.start, at.startPrecision, 'when');
  const end = one(at.end, at.endPrecision, 'when.to');
  if (start !== null && end !== null && start.text !== end.text) return { from: start.text, to: end.text };
  const single = date ?? start;
  if (single === null && end === null) return unread === '' ? undefined : { stated: unread };
  if (single === null) return { to: end?.text ?? '..' };
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
