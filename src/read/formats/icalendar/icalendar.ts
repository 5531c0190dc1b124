// iCalendar → a raw document: events, what repeats unfolded within bounds.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { zoneFromName } from '../../../time/zone-name.js';
import { endNotBefore } from '../dates/order-of-ends.js';
import { bareLinks, plainText, sourcesFromLinks } from '../parts/html-text.js';
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
import {
  CalendarZones,
  endAfter,
  lastDay,
  timeAt,
  timeFrom,
  wallOf,
  type CalendarTime,
} from './calendar-time.js';
import {
  componentsFrom,
  textFrom,
  textsFrom,
  type CalendarComponent,
  type Property,
} from './content-lines.js';
import { horizonOf, unfold } from './repeats.js';

/** As many events as all rules of a file together may add. */
const mostUnfolded = 20_000;
/** As many single dates as one event may name. */
const mostDates = 366;

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
  const calendar = { zones, zone, writtenOn: writtenOn(entries), reading };
  let unfolded = 0;
  for (const entry of entries) {
    const index = records.length;
    lines.push(entry.line);
    const first = recordFrom(entry, index, calendar);
    records.push(first.record);
    const rule = valueOf(entry, 'RRULE');
    const dates = entry.properties
      .filter(({ name }) => name === 'RDATE')
      .flatMap(({ value }) => value.split(','));
    if (first.start !== null && (rule !== '' || dates.length > 0) && valueOf(entry, 'RECURRENCE-ID') === '') {
      const own = moved.get(valueOf(entry, 'UID')) ?? [];
      const movedFrom = new Set(own.map((value) => wallOf(value, first.start as CalendarTime, zones, zone)));
      const starts = repeatsOf(entry, first.start, rule, index, calendar).filter(
        (start) => !movedFrom.has(start),
      );
      for (const start of starts.slice(0, Math.max(0, mostUnfolded - unfolded))) {
        records.push(instanceOf(first, entry, start, calendar));
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

/** What the whole calendar says, and where its issues go. */
interface Calendar {
  readonly zones: CalendarZones;
  readonly zone: string | null;
  /** The day it was written; empty where nothing says so. */
  readonly writtenOn: string;
  readonly reading: Reading;
}

/** The latest stamp of the entries, as a day. */
function writtenOn(entries: readonly CalendarComponent[]): string {
  const stamps = entries.map((entry) => /^\d{8}/.exec(valueOf(entry, 'DTSTAMP'))?.[0] ?? '');
  const latest = stamps.reduce((last, stamp) => (stamp > last ? stamp : last), '');
  return latest === '' ? '' : `${latest.slice(0, 4)}-${latest.slice(4, 6)}-${latest.slice(6)}`;
}

interface ReadEntry {
  readonly record: RawRecord;
  readonly start: CalendarTime | null;
  readonly end: CalendarTime | null;
}

function recordFrom(entry: CalendarComponent, index: number, calendar: Calendar): ReadEntry {
  const { zones, reading } = calendar;
  const property = (name: string) => entry.properties.find((one) => one.name === name);
  const value = (name: string) => valueOf(entry, name);
  const status = value('STATUS').toUpperCase();
  const startProperty = property('DTSTART');
  const start = startProperty === undefined ? null : timeFrom(startProperty, zones);
  const end = endOf(entry, start, calendar);
  if (start?.unknownZone) reading.note('unknown-zone', index, 'when', start.unknownZone, start.unknownZone);
  const description = plainText(textFrom(value('DESCRIPTION')));
  const geo = /^([^;]+);([^;]+)$/.exec(value('GEO'));
  const modified = property('LAST-MODIFIED');
  const recurrence = value('RECURRENCE-ID');
  const record = withoutEmpty({
    id: recurrence === '' ? value('UID') : `${value('UID')}/${recurrence}`,
    title: plainText(textFrom(value('SUMMARY'))).text,
    summary: withoutFolds(description.text),
    when: whenFrom(start, end, status === 'TENTATIVE', index, reading),
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
      ...sourcesFromLinks([...description.links, ...bareLinks(description.text)]),
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
  entry: CalendarComponent,
  start: CalendarTime | null,
  { zones, zone }: Calendar,
): CalendarTime | null {
  const property = entry.properties.find(({ name }) => name === 'DTEND');
  const duration = valueOf(entry, 'DURATION');
  if (property === undefined)
    return start === null || duration === '' ? null : endAfter(start, duration, zone);
  const written = timeFrom(property, zones);
  // DTEND names the day after the last one; calendars that write the first day itself mean that day.
  if (written.text === start?.text) return null;
  const end = lastDay(written);
  return end.text === start?.text ? null : end;
}

function whenFrom(
  start: CalendarTime | null,
  end: CalendarTime | null,
  isTentative: boolean,
  index: number,
  reading: Reading,
): RawWhen | undefined {
  if (start === null) return end === null ? undefined : { to: end.text };
  const mark = isTentative ? '?' : '';
  const name = start.zone ?? end?.zone ?? null;
  const zone = name === null ? {} : { zone: name };
  if (end === null) return { at: start.text + mark, ...zone };
  const to = endNotBefore(start.text, end.text, index, reading);
  return { from: start.text + mark, to: to === '..' ? to : to + mark, ...zone };
}

/** The starts of what repeats, without those that are called off. */
function repeatsOf(
  entry: CalendarComponent,
  start: CalendarTime,
  rule: string,
  index: number,
  { zones, zone, writtenOn: written, reading }: Calendar,
): readonly string[] {
  const wall = (value: string) => wallOf(value, start, zones, zone);
  const horizon = /(?:UNTIL|COUNT)=/i.test(rule) ? '9999' : horizonOf(start, written);
  const unfolded = rule === '' ? { starts: [], isCut: false } : unfold(start, rule, horizon, wall);
  if (unfolded === null) reading.note('repeats-cut', index, 'RRULE', rule, 'the first time only');
  if (unfolded?.isCut)
    reading.note('repeats-cut', index, 'RRULE', rule, `its first ${unfolded.starts.length + 1} times`);
  const listed = (name: string) => all(entry, name).flatMap(({ value }) => value.split(',').map(wall));
  const off = new Set(listed('EXDATE'));
  const starts = [...new Set([...(unfolded?.starts ?? []), ...listed('RDATE').slice(0, mostDates)])];
  // A day that is called off calls off what is on it at any hour.
  return starts
    .filter(
      (text) => !off.has(text) && !off.has(text.slice(0, 10)) && text !== start.text.slice(0, text.length),
    )
    .sort();
}

/** The same event at another start. */
function instanceOf(
  { record, start, end }: ReadEntry,
  entry: CalendarComponent,
  wall: string,
  calendar: Calendar,
): RawRecord {
  const marks = (record['when'] ?? {}) as RawWhen;
  const isTentative = [marks.at, marks.from].some((text) => typeof text === 'string' && text.endsWith('?'));
  const fields = without(record, 'original', 'when');
  const id = typeof record['id'] === 'string' ? { id: `${record['id']}/${wall}` } : {};
  if (start === null) return { ...fields, ...id };
  const own = timeAt(start, wall, calendar.zones);
  return {
    ...fields,
    ...id,
    when: whenFrom(
      own,
      end && endOfInstance(start, end, own, entry, calendar),
      isTentative,
      0,
      calendar.reading,
    ),
  };
}

/** As long after its start as the first one's end is: in days and hours of its clock, or by a duration. */
function endOfInstance(
  start: CalendarTime,
  end: CalendarTime,
  own: CalendarTime,
  entry: CalendarComponent,
  { zones, zone }: Calendar,
): CalendarTime | null {
  const duration = valueOf(entry, 'DURATION');
  if (duration !== '') return endAfter(own, duration, zone);
  const dayOf = (time: CalendarTime) => Date.parse(`${time.text.slice(0, 10)}Z`);
  const days = Math.round((dayOf(own) - dayOf(start)) / 86_400_000);
  return timeAt(end, shiftedDay(end.text.slice(0, 10), days) + end.text.slice(10, 19), zones);
}

/** The instances of each UID that stand as events of their own, because they were moved. */
function movedInstances(entries: readonly CalendarComponent[]): ReadonlyMap<string, readonly string[]> {
  const byUid = new Map<string, string[]>();
  for (const entry of entries) {
    const recurrence = valueOf(entry, 'RECURRENCE-ID');
    if (recurrence === '') continue;
    const uid = valueOf(entry, 'UID');
    byUid.set(uid, [...(byUid.get(uid) ?? []), recurrence]);
  }
  return byUid;
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
