// Start and end of a time as iCalendar has them (RFC 5545): both of them dates, both instants in UTC, or both without a zone. What
// is vague fills all of its span.
import { dayMs, minuteMs, secondMs, type Instant } from '../../../time/instant.js';
import { wallSpanOf } from '../../../time/own-clock.js';
import { isOneReading } from '../../../time/when.js';
import { hasClockTime, type TimePoint, type When } from '../../../time/when.js';

/** A property whose value needs no escape. */
export interface CalendarDate {
  readonly name: string;
  readonly value: string;
}

/**
 * Start and end, the end always later; `null` where there is no start that a calendar could show: an unknown one, or a moment
 * with one bound, which may lie anywhere beyond it.
 */
export function datesOf({ kind, start, end }: When): readonly CalendarDate[] | null {
  if (start === null || !isWritable(start) || (end !== null && !isWritable(end))) return null;
  if (kind === 'within' && end === null) return null;
  const last = kind === 'at' ? start : end;
  const points = last === null ? [start] : [start, last];
  const areClockTimes = points.every(({ precision }) => hasClockTime(precision));
  const areFloating = start.isFloating === (last ?? start).isFloating;
  return areClockTimes && areFloating ? clockTimes(start, last) : days(start, last);
}

/** All days that a span touches, on the clock that dates it. Calendars leave the end out. */
function days(start: TimePoint, last: TimePoint | null): readonly CalendarDate[] {
  const firstDay = dayOf(wallSpanOf(start)[0]);
  const lastDay = last === null ? null : dayOf(wallSpanOf(last)[1]);
  // Where nothing says whose days are meant, the two can be dated by different clocks.
  const from = lastDay === null ? firstDay : Math.min(firstDay, lastDay);
  return [
    { name: 'DTSTART;VALUE=DATE', value: date(from) },
    ...(lastDay === null ? [] : [{ name: 'DTEND;VALUE=DATE', value: date(lastDay + 1) }]),
  ];
}

function clockTimes(start: TimePoint, last: TimePoint | null): readonly CalendarDate[] {
  const text = start.isFloating ? local : utc;
  const from = text(startOf(start));
  // A moment known to the minute has no end: it takes no time.
  const isMoment = last === start && start.precision !== 'hour' && isOneReading(start);
  const to = last === null || isMoment ? from : text(endOf(last));
  return [{ name: 'DTSTART', value: from }, ...(to > from ? [{ name: 'DTEND', value: to }] : [])];
}

function startOf(point: TimePoint): number {
  return point.isFloating ? wallSpanOf(point)[0] : point.earliest;
}

/** An hour is over with its last minute; a minute or second as an end is that very instant, or the later of two. */
function endOf(point: TimePoint): number {
  const afterLast = 1 + (point.isFloating ? wallSpanOf(point)[1] : point.latest);
  if (point.precision === 'hour') return afterLast;
  return (
    afterLast - (point.precision === 'minute' ? minuteMs : point.latest === point.earliest ? 1 : secondMs)
  );
}

function dayOf(wall: number): number {
  return Math.floor(wall / dayMs);
}

/** iCalendar writes years with four digits. */
function isWritable(point: TimePoint): boolean {
  const [fromWall, toWall] = wallSpanOf(point);
  return fromWall >= firstWall && toWall < lastWall;
}

const firstWall = Date.parse('0001-01-01T00:00Z');
const lastWall = Date.parse('9999-01-01T00:00Z');

function date(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
}

function local(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** An instant as iCalendar writes it: `20220913T060000Z`. */
export function utc(at: Instant): string {
  return `${local(at)}Z`;
}
