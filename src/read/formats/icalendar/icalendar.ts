// iCalendar → a raw document: events, what repeats unfolded within bounds.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { zoneFromName } from '../../../time/zone.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { shiftedDay } from '../parts/days.js';
import { without } from '../parts/without.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { CalendarZones, endAfter, lastDay, timeFrom, type CalendarTime } from './calendar-time.js';
import {
  componentsFrom,
  textFrom,
  textsFrom,
  type CalendarComponent,
  type Property,
} from './content-lines.js';
import { mostRepeats, unfold } from './repeats.js';

/** As many events as all rules of a file together may add. */
const mostUnfolded = 20_000;

const used = new Set(
  (
    'UID SUMMARY DESCRIPTION DTSTART DTEND DURATION LOCATION GEO URL ATTACH CATEGORIES STATUS LAST-MODIFIED RRULE RDATE ' +
    'EXDATE RECURRENCE-ID DTSTAMP ORGANIZER'
  ).split(' '),
);

export function* read({ text }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const root = componentsFrom(text, reading);
  yield;
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  const zones = new CalendarZones(calendars);
  const head = (name: string) =>
    calendars.map((one) => valueOf(one, name)).find((value) => value !== '') ?? '';
  const zone = reading.settings.zone ?? zoneFromName(head('X-WR-TIMEZONE'));
  const all = calendars.flatMap(({ components }) => components);
  const entries = all.filter(({ name }) => name === 'VEVENT' || name === 'VJOURNAL');
  const others = all.length - entries.length - all.filter(({ name }) => name === 'VTIMEZONE').length;
  if (others > 0)
    reading.report.refused('Tasks and free or busy times are no events and are left out.', others);
  const moved = movedInstances(entries);
  const records: RawRecord[] = [];
  const lines: number[] = [];
  reading.originOf = (recordIndex) => `line ${lines[recordIndex]}`;
  reading.fieldSeparator = ', ';
  reading.fieldNames = {
    when: 'DTSTART',
    'when.to': 'DTEND',
    title: 'SUMMARY',
    summary: 'DESCRIPTION',
    place: 'GEO',
    sources: 'URL',
  };
  let unfolded = 0;
  for (const entry of entries) {
    const index = records.length;
    const first = recordFrom(entry, index, zones, zone, reading);
    records.push(first.record);
    lines.push(entry.line);
    const rule = valueOf(entry, 'RRULE');
    const dates = entry.properties
      .filter(({ name }) => name === 'RDATE')
      .flatMap(({ value }) => value.split(','));
    if (first.start !== null && (rule !== '' || dates.length > 0) && valueOf(entry, 'RECURRENCE-ID') === '') {
      const starts = repeatsOf(entry, first.start, rule, index, reading).filter(
        (start) => !moved.has(instanceKey(valueOf(entry, 'UID'), start)),
      );
      for (const start of starts.slice(0, Math.max(0, mostUnfolded - unfolded))) {
        records.push(instanceOf(first, start));
        lines.push(entry.line);
        unfolded += 1;
      }
      if (unfolded >= mostUnfolded)
        reading.note('repeats-cut', index, 'RRULE', rule, `${mostUnfolded} in all`);
    }
    yield;
  }
  if (unfolded > 0) reading.report.understood('Events that repeat are unfolded.', unfolded);
  return {
    title: textFrom(head('X-WR-CALNAME')) || undefined,
    description: textFrom(head('X-WR-CALDESC')) || undefined,
    zone: zone ?? undefined,
    events: records,
  };
}

interface ReadEntry {
  readonly record: RawRecord;
  readonly start: CalendarTime | null;
  readonly end: CalendarTime | null;
}

function recordFrom(
  entry: CalendarComponent,
  index: number,
  zones: CalendarZones,
  documentZone: string | null,
  reading: Reading,
): ReadEntry {
  const property = (name: string) => entry.properties.find((one) => one.name === name);
  const value = (name: string) => valueOf(entry, name);
  const status = value('STATUS').toUpperCase();
  const startProperty = property('DTSTART');
  const start = startProperty === undefined ? null : timeFrom(startProperty, zones);
  const end = endOf(property('DTEND'), value('DURATION'), start, zones, documentZone);
  if (start?.unknownZone) reading.note('unknown-zone', index, 'when', start.unknownZone, start.unknownZone);
  const description = plainText(textFrom(value('DESCRIPTION')));
  const geo = /^([^;]+);([^;]+)$/.exec(value('GEO'));
  const modified = property('LAST-MODIFIED');
  const recurrence = value('RECURRENCE-ID');
  const record = withoutEmpty({
    id: recurrence === '' ? value('UID') : `${value('UID')}/${recurrence}`,
    title: plainText(textFrom(value('SUMMARY'))).text,
    summary: withoutFolds(description.text),
    when: whenFrom(start, end, status === 'TENTATIVE'),
    place: withoutEmpty({
      name: textFrom(value('LOCATION')).trim(),
      ...(geo === null ? {} : { lat: numberOr(geo[1]), lon: numberOr(geo[2]) }),
    }),
    actors: entry.properties
      .flatMap(({ name, parameters }) => (name === 'ORGANIZER' ? [parameters.get('CN') ?? ''] : []))
      .filter((name) => name !== ''),
    tags: [
      ...all(entry, 'CATEGORIES').flatMap((one) => textsFrom(one.value)),
      ...(status === 'CANCELLED' ? ['cancelled'] : []),
    ],
    status: status === 'CANCELLED' ? 'retracted' : '',
    sources: [
      ...[...all(entry, 'URL'), ...all(entry, 'ATTACH')]
        .map((one) => one.value.trim())
        .filter((url) => /^https?:/i.test(url)),
      ...sourcesFromLinks(description.links),
    ],
    revisions:
      modified === undefined
        ? []
        : [{ at: timeFrom(modified, zones).text, note: 'Changed in the calendar.' }],
    original: original(entry),
  });
  if (Object.keys(record['place'] ?? {}).length === 0) delete record['place'];
  if (Object.keys(record['original'] ?? {}).length === 0) delete record['original'];
  return { record, start, end };
}

function endOf(
  property: Property | undefined,
  duration: string,
  start: CalendarTime | null,
  zones: CalendarZones,
  documentZone: string | null,
): CalendarTime | null {
  const end =
    property !== undefined
      ? lastDay(timeFrom(property, zones))
      : start === null || duration === ''
        ? null
        : endAfter(start, duration, documentZone);
  return end !== null && end.text === start?.text ? null : end;
}

function whenFrom(
  start: CalendarTime | null,
  end: CalendarTime | null,
  isTentative: boolean,
): RawWhen | undefined {
  if (start === null) return end === null ? undefined : { to: end.text };
  const mark = isTentative ? '?' : '';
  const name = start.zone ?? end?.zone ?? null;
  const zone = name === null ? {} : { zone: name };
  return end === null
    ? { at: start.text + mark, ...zone }
    : { from: start.text + mark, to: end.text + mark, ...zone };
}

/** The starts of what repeats, without those that are called off. */
function repeatsOf(
  entry: CalendarComponent,
  start: CalendarTime,
  rule: string,
  index: number,
  reading: Reading,
): readonly string[] {
  const unfolded = rule === '' ? { starts: [], isCut: false } : unfold(start, rule);
  if (unfolded === null) reading.note('repeats-cut', index, 'RRULE', rule, 'the first time only');
  if (unfolded?.isCut) reading.note('repeats-cut', index, 'RRULE', rule, `${mostRepeats} times`);
  const off = new Set(
    all(entry, 'EXDATE').flatMap(({ value }) => value.split(',').map((one) => isoFrom(one))),
  );
  const more = all(entry, 'RDATE').flatMap(({ value }) => value.split(',').map((one) => isoFrom(one)));
  const starts = [...new Set([...(unfolded?.starts ?? []), ...more.slice(0, mostRepeats)])];
  return starts.filter((text) => !off.has(text) && text !== start.text.slice(0, text.length)).sort();
}

/** The same event at another start: its end is as far away as the first one's. */
function instanceOf({ record, start, end }: ReadEntry, text: string): RawRecord {
  const when = record['when'] as RawWhen;
  const zone = when.zone === undefined ? {} : { zone: when.zone };
  const rest = start?.text.slice(text.length) ?? '';
  const fields = without(record, 'original');
  const id = typeof record['id'] === 'string' ? { id: `${record['id']}/${text}` } : {};
  if (start === null || end === null) return { ...fields, ...id, when: { at: text + rest, ...zone } };
  const days = Math.round(
    (Date.parse(`${text.slice(0, 10)}Z`) - Date.parse(`${start.text.slice(0, 10)}Z`)) / 86_400_000,
  );
  const to = shiftedDay(end.text.slice(0, 10), days) + end.text.slice(10);
  return { ...fields, ...id, when: { from: text + rest, to, ...zone } };
}

/** Instances that stand as events of their own, because they were moved. */
function movedInstances(entries: readonly CalendarComponent[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => {
      const recurrence = valueOf(entry, 'RECURRENCE-ID');
      return recurrence === '' ? [] : [instanceKey(valueOf(entry, 'UID'), isoFrom(recurrence))];
    }),
  );
}

function instanceKey(uid: string, start: string): string {
  return `${uid} ${start}`;
}

function isoFrom(value: string): string {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/.exec(value.trim());
  if (found === null) return value;
  const [, year, month, day, hour, minute, second] = found;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
}

/** Lines of a description that end in the middle of a paragraph are one; lists and blank lines stay. */
function withoutFolds(text: string): string {
  return text.replace(/([^\n])\n(?=[^\n\s\-*•\d])/g, '$1 ');
}

/** Properties that nothing is made of. */
function original(entry: CalendarComponent): RawRecord {
  return Object.fromEntries(
    entry.properties.filter(({ name }) => !used.has(name)).map(({ name, value }) => [name, textFrom(value)]),
  );
}

function all(entry: CalendarComponent, name: string): readonly Property[] {
  return entry.properties.filter((one) => one.name === name);
}

function valueOf(entry: CalendarComponent, name: string): string {
  return entry.properties.find((one) => one.name === name)?.value.trim() ?? '';
}

function numberOr(text = ''): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}
