// A time as machines read it in HTML, schema.org and tables: never finer than it is known, and only what those formats can say.
import { wallSpanOf } from './own-clock.js';
import { isOneReading, type TimePoint, type When } from './when.js';

/**
 * A value for `datetime` or `startDate`: `2022-09`, `2022-09-13`, `2022-09-13T06:00Z`. A moment known to the minute is an
 * instant in UTC, one without a zone is written as it stood. What lies between two times, or lasted, what is known to the
 * hour, and what its clock showed twice or never, has as much of its date as is certain, on the clock that dates it. `null`
 * where nothing is, or the year is not of four digits.
 */
export function machineTime({ kind, start, end }: When): string | null {
  if (start === null || (kind === 'within' && end === null)) return null;
  if (kind === 'at') return machinePoint(start);
  return dateOf(end === null ? partsOf(start) : shared(partsOf(start), partsOf(end)));
}

/** The same for one point of time: a moment, a start or an end. */
export function machinePoint(point: TimePoint): string | null {
  const { precision, isFloating, earliest, latest } = point;
  const date = machineDate(point);
  if (date === null || (precision !== 'minute' && precision !== 'second') || !isOneReading(point))
    return date;
  const text = new Date(isFloating ? wallSpanOf(point)[0] : earliest).toISOString();
  // A fraction of a second is kept: it is one millisecond long.
  const length = precision === 'minute' ? 16 : latest === earliest ? 23 : 19;
  return text.slice(0, length) + (isFloating ? '' : 'Z');
}

/** The date of a point on the clock that dates it, or as much of it as is certain. */
export function machineDate(point: TimePoint): string | null {
  return dateOf(partsOf(point));
}

/** `2022`, `09` and `13`, as many of them as are certain. */
function partsOf(point: TimePoint): readonly string[] {
  const [first, last] = wallSpanOf(point).map((wall) =>
    new Date(wall)
      .toISOString()
      .slice(0, -14)
      .split(/(?!^)-/),
  );
  const count = { year: 1, month: 2 }[point.precision as string] ?? 3;
  return shared(first ?? [], count < 3 && !point.rare ? first : last).slice(0, count);
}

/** The leading parts that both have alike. */
function shared(a: readonly string[], b: readonly string[] = []): readonly string[] {
  const end = a.findIndex((part, index) => part !== b[index]);
  return end < 0 ? a : a.slice(0, end);
}

/** Years have four digits there, and begin with the year 1. */
function dateOf(parts: readonly string[]): string | null {
  return /^(?!0000)\d{4}$/.test(parts[0] ?? '') ? parts.join('-') : null;
}
