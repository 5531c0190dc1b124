// The time of an event in as few words as its surroundings leave to say: an axis or a heading says the rest.
import { datedText } from './intl.js';
import { hourText, pointText, qualified, wallOfFields, wallOfPoint, type Reading } from './format.js';
import { fieldsOf } from './iso-text.js';
import { nightOf } from './night.js';
import { hasClockTime, type TimePoint, type When } from './when.js';

/** How much is said: a date with its year, a date with its hour, or the hour alone. */
export type TimeDepth = 'year' | 'date' | 'hour';

/** What is known of a time, no more of it than a depth asks for. Clock times are read on the clock of the reading. */
export function briefTime(when: When, depth: TimeDepth, reading: Reading): string {
  if (when.kind !== 'at') return rangeOf(when, depth, reading);
  const { start } = when;
  if (start === null) return '';
  return start.precision === 'hour'
    ? withClock(start, hourText(start, reading, 'without-date'), depth, reading)
    : briefPoint(start, depth, reading);
}

function rangeOf(when: When, depth: TimeDepth, reading: Reading): string {
  const { kind, start, end } = when;
  const { words: say } = reading;
  const isWithin = kind === 'within';
  const join = (from: string, to: string) => (isWithin ? say.between(from, to) : say.fromTo(from, to));
  if (start && end) {
    if (nightOf(when) === null || depth === 'year') return joinedTimes(start, end, depth, reading, join);
    return depth === 'hour' ? say.overnight : `${datesOf(start, end, depth, reading, join)} ${say.overnight}`;
  }
  if (start)
    return isWithin
      ? say.after(briefPoint(start, depth, reading))
      : say.from(briefPoint(start, depth, reading));
  if (end)
    return isWithin
      ? say.before(briefPoint(end, depth, reading))
      : say.until(briefPoint(end, depth, reading));
  return '';
}

type Join = (from: string, to: string) => string;

/** Two points of one day share its date; of two days each has its own, however near the reader looks. */
export function joinedTimes(
  start: TimePoint,
  end: TimePoint,
  depth: TimeDepth,
  reading: Reading,
  join: Join,
): string {
  const areClockTimes = hasClockTime(start.precision) && hasClockTime(end.precision);
  if (depth === 'year' || !areClockTimes) return datesOf(start, end, depth, reading, join);
  const [startDay, endDay] = [dateOf(start, 'date', reading), dateOf(end, 'date', reading)];
  if (startDay !== endDay) return join(briefPoint(start, 'date', reading), briefPoint(end, 'date', reading));
  const [from, to] = [briefPoint(start, 'hour', reading), briefPoint(end, 'hour', reading)];
  const hours = from === to ? from : join(from, to);
  return depth === 'hour' ? hours : `${startDay} ${hours}`;
}

function datesOf(start: TimePoint, end: TimePoint, depth: TimeDepth, reading: Reading, join: Join): string {
  const textOf = (point: TimePoint) =>
    isDated(point)
      ? qualified(point, dateOf(point, depth, reading), reading)
      : briefPoint(point, depth, reading);
  const [from, to] = [textOf(start), textOf(end)];
  return from === to ? from : join(from, to);
}

/** One end of a time, or a moment known to the minute or second. */
export function briefPoint(point: TimePoint, depth: TimeDepth, reading: Reading): string {
  return withClock(point, pointText(point, reading, 'without-date', 'short'), depth, reading);
}

/** A point by its date and clock, as deep as asked; what has no day is read by `text` alone. */
function withClock(point: TimePoint, text: string, depth: TimeDepth, reading: Reading): string {
  const { precision, isFloating } = point;
  if (!isDated(point)) return text;
  const date = dateOf(point, depth, reading);
  if (precision === 'day' || depth === 'year') return qualified(point, date, reading);
  const words = depth === 'hour' && !isFloating ? text : `${date} ${text}`;
  return isFloating ? reading.words.zoneNotStated(words) : words;
}

function isDated({ precision }: TimePoint): boolean {
  return precision === 'day' || hasClockTime(precision);
}

/** On the clock of the reading; a date without an hour as it was written. */
function dateOf(point: TimePoint, depth: TimeDepth, reading: Reading): string {
  const style = depth === 'year' ? 'dayShortMonthYear' : 'dayShortMonth';
  const wall = point.precision === 'day' ? wallOfFields(fieldsOf(point)) : wallOfPoint(point, reading);
  return datedText(wall, reading.lang, style);
}
