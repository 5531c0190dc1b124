// A written time and the zones around it → a point with bounds, and what is doubtful about it.
import {
  dayMs,
  firstReadable,
  hourMs,
  lastInstant,
  lastReadable,
  minuteMs,
  secondMs,
  type Instant,
} from './instant.js';
import { writtenTimeFromText } from './iso-text.js';
import type { WrittenTime } from './written-time.js';
import {
  hasClockTime,
  type CalendarFields,
  type Precision,
  type TimePoint,
  type ZoneOrigin,
} from './when.js';
import {
  firstInstantAtOrAfterWall,
  instantsOfWall,
  lastInstantAtOrBeforeWall,
  offsetMs,
  offsetWords,
} from './zone.js';
import { zoneFromName } from './zone-name.js';

export type TimeProblemCode =
  | 'not-a-time'
  | 'no-such-date'
  | 'no-such-clock-time'
  | 'out-of-range'
  | 'zone-missing'
  | 'offset-not-in-zone'
  | 'time-skipped'
  | 'time-twice'
  | 'day-skipped'
  | 'unknown-zone';

/** Something wrong or doubtful in one written time. `detail` is a fact in words, such as "there is no month 13". */
export interface TimeProblem {
  readonly code: TimeProblemCode;
  readonly found: string;
  readonly detail: string;
}

/** The zones that stand around a written time: beside it and on the document. IANA names or offsets, already checked. */
export interface ZoneContext {
  readonly own: string | null;
  readonly document: string | null;
  /** True where the zone beside it is none, or several: then no other stands in for it. */
  readonly isUnknown?: boolean;
}

/** A point, or `null` where the text is no time; the problems say why, or what is doubtful. */
export interface ReadPoint {
  readonly point: TimePoint | null;
  readonly problems: readonly TimeProblem[];
}

/**
 * Reads one written time.
 *
 * An offset in the text fixes the instant; else the zone in brackets, the zone beside it or the document's reads the
 * wall clock. With none of them, or one that is not known, the zone is not guessed: the bounds then cover every zone from
 * UTC+14 to UTC−12.
 * Dates are read as written (proleptic Gregorian); nothing is converted from another calendar.
 */
export function timePointFromText(text: string, zones: ZoneContext): ReadPoint {
  const written = writtenTimeFromText(text);
  if ('code' in written) return { point: null, problems: [{ ...written, found: text }] };

  const problems: TimeProblem[] = [];
  const report = (code: TimeProblemCode, detail: string) => problems.push({ code, found: text, detail });

  const bracketed = written.zoneName === null ? null : zoneFromName(written.zoneName);
  if (written.zoneName !== null && bracketed === null) report('unknown-zone', written.zoneName);
  const isUnknown = bracketed === null && (zones.isUnknown === true || written.zoneName !== null);
  const stated = isUnknown ? null : (bracketed ?? zones.own);
  const zone = isUnknown ? null : (stated ?? zones.document);
  const zoneOrigin: ZoneOrigin = stated ? 'stated' : zone ? 'document' : 'none';

  const bounds = boundsOf(written, zone, report);
  if (bounds === null) {
    report('out-of-range', 'a timeline reaches from April -271821 to September +275760');
    return { point: null, problems };
  }
  if (written.offsetMs !== null && !written.isZulu && stated !== null)
    checkOffset(written.offsetMs, stated, bounds.earliest, report);
  const isFloating = zone === null && written.offsetMs === null;
  if (isFloating && !isUnknown && hasClockTime(written.precision)) report('zone-missing', '');

  const { precision, qualifier } = written;
  const { earliest, latest } = bounds;
  return {
    // Field by field: what is spread into it makes each of a hundred thousand larger.
    point: {
      text: text.trim(),
      precision,
      qualifier,
      earliest,
      latest,
      zone,
      zoneOrigin,
      isFloating,
    },
    problems,
  };
}

type Report = (code: TimeProblemCode, detail: string) => void;

interface Bounds {
  readonly earliest: Instant;
  readonly latest: Instant;
}

function boundsOf(written: WrittenTime, zone: string | null, report: Report): Bounds | null {
  const fromWall = wallOf(written.fields);
  const toWall = wallAfter(fromWall, written);
  if (Number.isNaN(fromWall) && Number.isNaN(toWall)) return null;
  // A date at the edge of what a Date holds is cut off there: its wall clock is not a number beyond it.
  const bounds = boundsOfWall(
    Number.isNaN(fromWall) ? firstReadable : fromWall,
    Number.isNaN(toWall) ? lastReadable : toWall,
    written,
    zone,
    report,
  );
  const earliest = Math.max(bounds.earliest, firstReadable);
  const latest = Math.min(bounds.latest, lastReadable);
  return earliest <= latest ? { earliest, latest } : null;
}

function boundsOfWall(
  fromWall: number,
  toWall: number,
  { offsetMs: statedOffsetMs, precision }: WrittenTime,
  zone: string | null,
  report: Report,
): Bounds {
  if (statedOffsetMs !== null) {
    return { earliest: fromWall - statedOffsetMs, latest: toWall - statedOffsetMs - 1 };
  }
  if (zone === null) return { earliest: fromWall - 14 * hourMs, latest: toWall + 12 * hourMs - 1 };
  const earliest = firstInstantAtOrAfterWall(fromWall, zone);
  const latest = lastInstantAtOrBeforeWall(toWall - 1, zone);
  if (!hasClockTime(precision)) {
    if (latest < earliest) report('day-skipped', zone);
    return { earliest, latest: Math.max(earliest, latest) };
  }
  if (latest < earliest) {
    report('time-skipped', zone);
    // Whoever wrote it had a clock that was not yet put forward, or one that was so too soon.
    const offsets = [offsetMs(earliest - 1, zone), offsetMs(earliest, zone)];
    return { earliest: fromWall - Math.max(...offsets), latest: toWall - 1 - Math.min(...offsets) };
  }
  const instants = instantsOfWall(fromWall, zone);
  const [first, second] = instants;
  if (first !== undefined && second !== undefined) {
    report('time-twice', `${offsetWords(first, zone)} and ${offsetWords(second, zone)}`);
  }
  return { earliest, latest };
}

function checkOffset(statedMs: number, zone: string, at: Instant, report: Report): void {
  if (offsetMs(at, zone) !== statedMs)
    report('offset-not-in-zone', `${zone} was ${offsetWords(at, zone)} then`);
}

/** Milliseconds that a UTC clock with this reading would stand at; a missing part is its first. */
function wallOf({ year, month, day, hour, minute, second, millisecond }: CalendarFields): number {
  // Date.UTC makes no object, but would move the years 0 to 99 into the twentieth century.
  const start =
    year >= 100
      ? Date.UTC(year, (month ?? 1) - 1, day ?? 1)
      : new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return (
    start +
    (hour ?? 0) * hourMs +
    (minute ?? 0) * minuteMs +
    Math.min(second ?? 0, 59) * secondMs +
    (millisecond ?? 0)
  );
}

/** Units that are always as long. */
const lengthsMs: Partial<Record<Precision, number>> = {
  day: dayMs,
  hour: hourMs,
  minute: minuteMs,
  second: secondMs,
};
/** Nearer than this to the edge of what a Date holds, the next unit may lie beyond it. */
const farFromEdge = lastInstant - 2 * dayMs;

/** The reading at the end of what was written, where the next unit begins. */
function wallAfter(fromWall: number, { fields, precision }: WrittenTime): number {
  const lengthMs = fields.millisecond === undefined ? lengthsMs[precision] : undefined;
  return lengthMs !== undefined && Math.abs(fromWall) < farFromEdge
    ? fromWall + lengthMs
    : wallOf(nextUnit(fields, precision));
}

function nextUnit(fields: CalendarFields, precision: Precision): CalendarFields {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond } = fields;
  const next: Record<Precision, CalendarFields> = {
    year: { year: year + 1 },
    month: { year, month: month + 1 },
    day: { year, month, day: day + 1 },
    hour: { year, month, day, hour: hour + 1 },
    minute: { year, month, day, hour, minute: minute + 1 },
    second: { year, month, day, hour, minute, second, millisecond: secondMs },
  };
  // A fraction of a second is kept as an instant: its unit is the millisecond.
  return millisecond === undefined ? next[precision] : { ...fields, millisecond: millisecond + 1 };
}
