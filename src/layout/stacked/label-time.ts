// The time in a label, in few words.
import { boundsText, pointText, qualified, wallOfFields, wallOfPoint } from '../../time/words/point-text.js';
import { timeWords } from '../../time/format.js';
import type { Reading } from '../../time/words/time-words.js';
import type { Instant } from '../../time/instant.js';
import { datedText } from '../../time/intl.js';
import { fieldsOf } from '../../time/iso-text.js';
import { hasClockTime, type TimePoint, type When } from '../../time/when.js';
import { wallMs } from '../../time/zone.js';

/** The date of an instant on a clock, such as `Tuesday 13 September 2022`. Reads `zone`. */
export function dateText(at: Instant, { zone, lang }: Reading): string {
  return datedText(wallMs(at, zone), lang, 'fullDate');
}

/**
 * The time beside a mark or a title, in few words: `09:00`, `from 00:05`, `overnight`, `13 September`. Carries no date
 * where a clock time is known, so that its length is the same on every clock.
 */
export function shortTime(when: When, reading: Reading): string {
  return timeWords(when, reading, 'without-date', 'short');
}

/**
 * The date beside a mark where days are too narrow for hours: `13 September`, `from 13 September`, `from 12 to 14 May`,
 * with the year if asked for. Clock times are dated on the reading's clock; dates stay as they were written.
 */
export function shortDate(when: When, reading: Reading, withYear: boolean): string {
  const { start, end, kind } = when;
  const { words: say, lang } = reading;
  const style = withYear ? 'dayMonthYear' : 'dayMonth';
  const textOf = (point: TimePoint) =>
    isDated(point)
      ? qualified(point, datedText(wallOfDay(point, reading), lang, style), reading)
      : pointText(point, reading, 'without-date', 'short');
  const [from, to] = [start && textOf(start), end && textOf(end)];
  if (kind === 'at') return from ?? say.dateNotReported;
  if (from !== null && to !== null) {
    if (from === to) return from;
    return kind === 'within' ? say.between(from, to) : say.fromTo(from, to);
  }
  if (from === null && to === null) return say.dateNotReported;
  if (kind === 'within') return boundsText(when, reading, textOf, true);
  return from === null ? say.until(to ?? '') : say.from(from);
}

/** Whether a point has a day. */
function isDated({ precision }: TimePoint): boolean {
  return precision === 'day' || hasClockTime(precision);
}

/** A day as it was written, or the one that an instant falls on. */
function wallOfDay(point: TimePoint, reading: Reading): number {
  return point.precision === 'day' ? wallOfFields(fieldsOf(point)) : wallOfPoint(point, reading);
}
