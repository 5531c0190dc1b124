// A time as it is written, before any zone is applied.
import { hourMs } from './instant.js';
import type { CalendarFields, Precision, Qualifier } from './when.js';

/** A written time, taken apart. */
export interface WrittenTime {
  readonly fields: CalendarFields;
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
  /** Ahead of UTC, in milliseconds; `null` where the text has no offset. */
  readonly offsetMs: number | null;
  /** True where the offset is written Z or -00:00: the instant in UTC, which says nothing of the zone (RFC 9557). */
  readonly isZulu: boolean;
  /** The name in brackets, unchecked; `null` where there is none. */
  readonly zoneName: string | null;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the proleptic Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether clocks are ever so far from UTC: from 12 hours behind to 14 ahead. */
export function isOffset(offsetMs: number): boolean {
  return offsetMs >= -12 * hourMs && offsetMs <= 14 * hourMs;
}
