// Timesketch timelines, as CSV or as lines of JSON → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
import { cellText } from '../parts/table.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type Reading,
  type ReadingInput,
} from '../reading.js';

/** The zero of a clock that was never set. */
const zeros: readonly (readonly [RegExp, string])[] = [
  [/^1601-01-01[T ]00:00:00/, 'it is the zero of a Windows clock'],
  [/^1970-01-01[T ]00:00:00/, 'it is the zero of a Unix clock'],
  [/^1980-01-01[T ]00:00:00/, 'it is the zero of a FAT clock'],
];

/** Further apart than this, two times of one row tell of different moments. */
const agreeMs = 1_000;

export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    message: columns.take('title', 'message'),
    datetime: columns.take('when', 'datetime'),
    timestamp: columns.take('when', 'timestamp'),
    kind: columns.take('summary', 'timestamp_desc'),
    tag: columns.take('tags', 'tag', 'tags'),
  };
  columns.describe(reading);
  const dates = new DateCells(reading);
  const written = (row: readonly unknown[]) =>
    timeText(textAt(row, at.datetime)) || timeText(textAt(row, at.timestamp));
  for (const row of table.rows) dates.prove(written(row));
  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const start = written(row);
    const zero = zeros.find(([pattern]) => pattern.test(start));
    if (zero !== undefined) reading.note('placeholder-date', index, 'when.zero', start, zero[1]);
    const other = timeText(textAt(row, at.timestamp));
    const apartMs = Math.abs(Date.parse(other) - Date.parse(start));
    if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(start) && apartMs > agreeMs)
      reading.note('dates-disagree', index, 'when.timestamp', start, other);
    const record = withoutEmpty({
      title: textAt(row, at.message),
      summary: textAt(row, at.kind),
      when: dates.when(index, { start }),
      tags: tagsFrom(row[at.tag]),
    });
    columns.keepRest(row, record);
    if (apartMs > agreeMs) record['timestamp'] = textAt(row, at.timestamp);
    events.push(record);
    yield;
  }
  return { events };
}

/** Numbers are instants: microseconds, milliseconds or seconds, by their size. */
function timeText(text: string): string {
  if (!/^-?\d{9,17}(?:\.\d+)?$/.test(text)) return text;
  const number = Number(text);
  const ms = Math.abs(number) > 1e14 ? number / 1000 : Math.abs(number) > 1e11 ? number : number * 1000;
  const date = new Date(Math.floor(ms));
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}

/** A list, or a list as Python and JSON print it: `['login', 'ops']`. */
function tagsFrom(raw: unknown): readonly string[] {
  if (Array.isArray(raw)) return raw.map(cellText).filter((tag) => tag !== '');
  const text = cellText(raw).replace(/^\[|\]$/g, '');
  return text
    .split(',')
    .map((tag) => tag.trim().replace(/^['"]|['"]$/g, ''))
    .filter((tag) => tag !== '' && tag !== '-');
}
