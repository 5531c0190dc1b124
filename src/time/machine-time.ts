// A time as machines read it in HTML and schema.org: never finer than it is known, and only what those formats can say.
import { fieldsOf } from './iso-text.js';
import type { CalendarFields, TimePoint, When } from './when.js';

/**
 * A value for `datetime` or `startDate`: `2022-09`, `2022-09-13`, `2022-09-13T06:00Z`. A moment known to the minute is an
 * instant in UTC, one without a zone is written as it stood. What lies between two times, or lasted, and what is known to
 * the hour, has as much of its date as is certain. `null` where nothing is, or the year is not of four digits.
 */
export function machineTime({ kind, start, end }: When): string | null {
  if (start === null || (kind === 'within' && end === null)) return null;
  if (kind === 'at') return machinePoint(start);
  return dateOfFields(end === null ? fieldsOf(start) : sharedFields(fieldsOf(start), fieldsOf(end)));
}

/** The same for one point of time: a moment, a start or an end. */
export function machinePoint(point: TimePoint): string | null {
  const { precision, isFloating, earliest } = point;
  const fields = fieldsOf(point);
  const date = dateOfFields(fields);
  if (date === null || (precision !== 'minute' && precision !== 'second')) return date;
  const clock = isFloating
    ? `${date}T${two(fields.hour)}:${two(fields.minute)}:${two(fields.second)}`
    : new Date(earliest).toISOString();
  return `${clock.slice(0, precision === 'minute' ? 16 : 19)}${isFloating ? '' : 'Z'}`;
}

/** The leading fields that both have alike. */
function sharedFields(a: CalendarFields, b: CalendarFields): Partial<CalendarFields> {
  if (a.year !== b.year) return {};
  if (a.month === undefined || a.month !== b.month) return { year: a.year };
  const { year, month, day } = a;
  return day === undefined || day !== b.day ? { year, month } : { year, month, day };
}

function dateOfFields({ year, month, day }: Partial<CalendarFields>): string | null {
  if (year === undefined || year < 1 || year > 9999) return null;
  const parts = [month, day].filter((part) => part !== undefined).map(two);
  return [String(year).padStart(4, '0'), ...parts].join('-');
}

function two(number = 0): string {
  return String(number).padStart(2, '0');
}
