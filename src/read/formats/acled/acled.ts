// ACLED exports, as CSV or as the answer of its API → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
import { shiftedDay } from '../parts/days.js';
import { lanesOf } from '../parts/lanes.js';
import { placeFrom } from '../parts/place.js';
import { partsOf } from '../parts/words.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { earlierDay } from './notes.js';

/** "A week, month or other period": the codebook's example is a week, so a day on either side of it. */
const weekDays = 6;

export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    id: columns.take('id', 'event_id_cnty', 'data_id'),
    date: columns.take('when', 'event_date'),
    year: columns.take('when', 'year'),
    precision: columns.take('when', 'time_precision'),
    type: columns.take('lane', 'event_type'),
    subType: columns.take('title', 'sub_event_type'),
    notes: columns.take('summary', 'notes'),
    source: columns.take('sources', 'source'),
    location: columns.take('place', 'location'),
    admin1: columns.take('place', 'admin1'),
    country: columns.take('place', 'country'),
    lat: columns.take('place', 'latitude'),
    lon: columns.take('place', 'longitude'),
    geoPrecision: columns.take('place', 'geo_precision'),
    fatalities: columns.take('figures', 'fatalities'),
    tags: columns.take('tags', 'tags'),
    timestamp: columns.take('revisions', 'timestamp'),
  };
  const actors = ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'].map((name) =>
    columns.take('actors', name),
  );
  columns.describe(reading);
  reading.report.understood(
    'The upload time (timestamp) is kept as a revision; it is not the time of the event.',
  );
  const dates = new DateCells(reading);
  for (const row of table.rows) dates.prove(fullYear(textAt(row, at.date), textAt(row, at.year)));

  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const [actor1 = '', , actor2 = ''] = actors.map(cell);
    const notes = cell(at.notes);
    const date = fullYear(cell(at.date), cell(at.year));
    const read = dates.when(index, { start: date });
    // The words of the source, not the year that was put into them.
    const when = read?.stated === undefined ? read : { ...read, stated: cell(at.date) };
    if (typeof when?.at === 'string' && /^\d{4}$/.test(cell(at.year)) && !when.at.startsWith(cell(at.year)))
      reading.note('dates-disagree', index, 'when.year', date, `the year ${cell(at.year)}`);
    const kind = cell(at.subType) || cell(at.type);
    const names = [actor1, actor2].filter((name) => name !== '').join(' and ');
    const record = withoutEmpty({
      id: cell(at.id),
      title: [kind, names].filter((part) => part !== '').join(': '),
      summary: notes,
      when: when && precise(when, cell(at.precision), notes, index, reading),
      lane: cell(at.type),
      place: placeFrom(placeName(cell, at), cell(at.lat), cell(at.lon)),
      actors: [...new Set(actors.flatMap((column) => partsOf(row[column])))],
      tags: partsOf(row[at.tags]),
      sources: partsOf(row[at.source]).map((publisher) => ({ publisher })),
      figures: cell(at.fatalities) === '' ? [] : [{ kind: 'killed', best: cell(at.fatalities) }],
      revisions: revisionsFrom(cell(at.timestamp)),
    });
    columns.keepRest(row, record);
    if (record['revisions'] === undefined && cell(at.timestamp) !== '')
      record['timestamp'] = cell(at.timestamp);
    events.push(record);
    yield;
  }
  return { lanes: lanesOf(events), events };
}

/** `9-May-20` with the century of the column `year`. */
function fullYear(date: string, year: string): string {
  const found = /^(\d{1,2}[-\s]\p{L}{3,9}[-\s])(\d{2})$/u.exec(date);
  return found !== null && /^\d{4}$/.test(year) && year.endsWith(found[2] ?? '')
    ? `${found[1]}${year}`
    : date;
}

/** What the coded precision leaves of a date. */
function precise(when: RawWhen, precision: string, notes: string, index: number, reading: Reading): RawWhen {
  const day = when.at;
  if (typeof day !== 'string' || precision === '' || precision === '1') return when;
  const stated = `${when.stated ?? day}, time precision ${precision}`;
  if (precision === '2') {
    reading.report.understood('Time precision 2: the day is one of about a week on either side.');
    return { within: [shiftedDay(day, -weekDays), shiftedDay(day, weekDays)], stated };
  }
  if (precision === '3') {
    reading.report.understood('Time precision 3: only the month is known; the day is coded.');
    const month = day.slice(0, 7);
    return { within: [earlierDay(notes, month) ?? month, month], stated };
  }
  reading.note('precision-unknown', index, 'when.precision', precision, '1, 2 or 3');
  return { at: `${day}?`, stated };
}

function placeName(
  cell: (column: number) => string,
  at: Readonly<Record<'location' | 'admin1' | 'country' | 'geoPrecision', number>>,
): string {
  const parts = [cell(at.location), cell(at.admin1), cell(at.country)].filter((part) => part !== '');
  const doubt =
    { 2: ' (near, not exactly there)', 3: ' (the region, no exact place)' }[Number(cell(at.geoPrecision))] ??
    '';
  return [...new Set(parts)].join(', ') + doubt;
}

function revisionsFrom(timestamp: string): readonly RawRecord[] {
  if (!/^\d{9,10}$/.test(timestamp)) return [];
  return [
    {
      at: new Date(Number(timestamp) * 1000).toISOString().replace('.000Z', 'Z'),
      note: 'Uploaded to ACLED.',
    },
  ];
}
