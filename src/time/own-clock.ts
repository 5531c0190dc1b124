// A written time on the clock that dates it: which days it covers there, and whether it is one reading of that clock. Follows
// from its bounds, so that it holds for every spelling.
import { wallOfFields } from './format.js';
import { hourMs, minuteMs, secondMs } from './instant.js';
import { fieldsOf } from './iso-text.js';
import type { TimePoint } from './when.js';
import { wallMs } from './zone.js';

/** All that a point could mean on the clock of its own zone, as if that were UTC; where it has none, as it was written. */
export function wallSpanOf(point: TimePoint): readonly [fromWall: number, toWall: number] {
  const { zone, isFloating, earliest, latest } = point;
  if (zone !== null) return [wallMs(earliest, zone), wallMs(latest, zone)];
  const fromWall = wallOfFields(fieldsOf(point));
  // The bounds of a time without a zone cover every zone, from UTC+14 to UTC−12.
  return [fromWall, fromWall + latest - earliest - (isFloating ? 26 * hourMs : 0)];
}

/**
 * True where a time is one reading of its clock. False where clocks were turned back and showed it twice, or left it out: then
 * its bounds are wider than its unit, and no exact minute stands for it.
 */
export function isOneReading({ precision, isFloating, earliest, latest }: TimePoint): boolean {
  const unitMs = { hour: hourMs, minute: minuteMs, second: secondMs }[precision as string] ?? Infinity;
  return isFloating || latest - earliest < unitMs;
}
