// markwhen text → a raw document. Reads `range: words` lines, sections and the header; computes no relative ranges.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { clockFromText } from '../dates/clock-text.js';
import { DateCells } from '../dates/date-cells.js';
import { readWrittenDate } from '../dates/written-date.js';
import { lanesOf } from '../parts/lanes.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { markdownText } from '../parts/markdown-text.js';

interface Entry {
  readonly range: string;
  readonly words: string;
  readonly line: number;
  readonly lane: string;
  readonly more: string[];
}

/** As many lines as are read, so that nothing that only looks like a file blocks the page. */
const mostLines = 200_000;

export function* read({ text }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const { header, lines, firstLine } = headerOf(text);
  const entries: Entry[] = [];
  const sections: string[] = [];
  for (let index = 0; index < Math.min(lines.length, mostLines); index += 1) {
    const line = (lines[index] ?? '').trim();
    if (index % 200 === 0) yield;
    const section = /^(?:section|group)\s+(\S.*)$/i.exec(line) ?? /^#{1,6}\s+(\S.*)$/.exec(line);
    if (section !== null) {
      if (line.startsWith('#')) sections.length = 0;
      sections.push(markdownText((section[1] ?? '').replace(/\s#[\p{L}\d_-]+/gu, '')).text);
      continue;
    }
    if (/^end\s?(?:section|group)\b/i.test(line)) {
      sections.pop();
      continue;
    }
    const event = eventLine(line);
    if (event !== null)
      entries.push({ ...event, line: firstLine + index, lane: sections.at(-1) ?? '', more: [] });
    else if (line !== '' && !/^\/\//.test(line)) entries.at(-1)?.more.push(line);
  }
  if (entries.length === 0) reading.refusal = 'No line of it has a date and a colon.';
  reading.originOf = (recordIndex) => `line ${entries[recordIndex]?.line}`;
  reading.fieldSeparator = ', ';
  const isDayFirst = /^d/i.test(header.dateFormat);
  const dates = new DateCells(reading, {
    order: isDayFirst ? 'dmy' : 'mdy',
    name: header.dateFormat === '' ? 'markwhen' : `its header (${header.dateFormat})`,
  });
  const ranges = entries.map(({ range }) => endsOf(range));
  for (const [start, end] of ranges) {
    dates.prove(start);
    dates.prove(end);
  }
  const events: RawRecord[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const [start, end] = ranges[index] ?? ['', ''];
    events.push(recordFrom(entries[index] as Entry, start, end, index, dates));
    yield;
  }
  return {
    ...header.rest,
    title: header.title || undefined,
    zone: header.zone || undefined,
    lanes: lanesOf(events),
    events,
  };
}

function recordFrom(
  { words, lane, more }: Entry,
  start: string,
  end: string,
  index: number,
  dates: DateCells,
): RawRecord {
  const tags: string[] = [];
  const withoutTags = words.replace(/(?:^|\s)#([\p{L}\d_-]+)/gu, (_, tag: string) => {
    tags.push(tag);
    return '';
  });
  const title = markdownText(withoutTags);
  const summary = markdownText(more.join('\n'));
  const isOpen = /^(?:now|present|today)$/i.test(end);
  // 10am - 11:30am: an end without a date is on the day of the start.
  const isClock = clockFromText(end) !== null && /[:ap]/i.test(end);
  const when = dates.when(index, {
    start,
    ...(isClock ? { endClock: end } : { end: isOpen ? '' : end }),
  });
  const { at, ...others } = when ?? {};
  return withoutEmpty({
    title: title.text,
    summary: summary.text,
    when: isOpen && at !== undefined ? { from: at, to: '..', ...others } : when,
    lane,
    tags,
    sources: [...title.links, ...summary.links],
  });
}

/** Times that markwhen works out from others; here they are issues, and the line is kept. */
const relative =
  /^(?:(?:before|after|by)\s+[!\d].{0,50}|now|today|tomorrow|yesterday|!\w{1,40}.{0,40}|\d{1,6}\s?(?:sec|min|h|d|w|hour|minute|day|week|month|quarter|year|decade)s?)$/i;

/** A line that begins with a time and a colon; a colon inside a clock time is not the one. */
function eventLine(line: string): { readonly range: string; readonly words: string } | null {
  const found = /^([^#/*\-\s>][^:]{0,60}?(?::\d{2}[^:]{0,60}?){0,4}):(?!\d{2}\b|\/\/)\s*(\S.*)$/u.exec(line);
  if (found === null) return null;
  const [, range = '', words = ''] = found;
  const [start] = endsOf(range);
  const isTime =
    readWrittenDate(start, null).kind !== 'unreadable' || /^(?:\d{1,4}[-/.]\d|\d{4}$)/.test(start);
  return isTime || relative.test(start) ? { range, words } : null;
}

/** `2021-02-01 / 2021-02-03`, `January 2021 - now`, `1720-1772`: two ends, or one. */
function endsOf(range: string): readonly [string, string] {
  const spaced =
    /^(.{1,60}?)\s(?:-|–|\/)\s(.{1,60})$/.exec(range.replace(/\s+/g, ' ').trim()) ??
    /^(\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+Z?)?)?)\/(\d{4}-\d{2}.*)$/.exec(range);
  if (spaced !== null) return [spaced[1] ?? '', spaced[2] ?? ''];
  const tight =
    /^(\d{4})\s?[-–/]\s?(\d{4}|now|present)$/i.exec(range.trim()) ??
    /^(\p{L}{3,9} \d{4}|\d{1,2} \p{L}{3,9} \d{4})[-–](\S.+)$/u.exec(range.trim());
  return tight === null ? [range.trim(), ''] : [tight[1] ?? '', tight[2] ?? ''];
}

interface Header {
  readonly title: string;
  readonly zone: string;
  readonly dateFormat: string;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Names that a header may have at its top without the lines of dashes: others would be taken for one that are not. */
const bareNames = /^(?:title|description|timezone|tz|author|dateFormat|view|edit|viewers|editors)\s{0,9}:/i;

/** The lines between `---`, or those of known names at the top: else a date would be taken for an entry of it. */
function headerOf(text: string): { header: Header; lines: readonly string[]; firstLine: number } {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const isFenced = all[0]?.trim() === '---';
  const last = isFenced
    ? all.findIndex((line, index) => index > 0 && line.trim() === '---')
    : all.findIndex((line) => !bareNames.test(line)) - 1;
  const entries: [string, string][] = [];
  for (const line of all.slice(isFenced ? 1 : 0, Math.max(last + (isFenced ? 0 : 1), 0))) {
    const found = /^([\w-]+)\s{0,9}:\s*(\S.*)$/.exec(line.trimEnd());
    if (found !== null)
      entries.push([(found[1] ?? '').toLowerCase(), (found[2] ?? '').replace(/^["']|["']$/g, '')]);
  }
  const fields = new Map(entries);
  const known = ['title', 'timezone', 'tz', 'events', 'lanes', 'zone', 'dateformat', 'sources', 'eras'];
  return {
    header: {
      title: fields.get('title') ?? '',
      zone: zoneOfHeader(fields.get('timezone') ?? fields.get('tz') ?? ''),
      dateFormat: fields.get('dateformat') ?? '',
      rest: Object.fromEntries(entries.filter(([name]) => !known.includes(name))),
    },
    lines: all.slice(last + 1),
    firstLine: last + 2,
  };
}

/** A name, or hours from UTC; those have names with the sign the other way round. */
function zoneOfHeader(written: string): string {
  const hours = /^([+-]?)0?(\d{1,2})$/.exec(written);
  if (hours === null) return written;
  return hours[2] === '0' ? 'UTC' : `Etc/GMT${hours[1] === '-' ? '+' : '-'}${hours[2]}`;
}
