// The time of an event in as few words as its surroundings leave to say: an axis or a heading says the rest.
import { datedText } from '../intl.js';
import {
  boundsText,
  halfFloating,
  hourText,
  outerSides,
  pointText,
  qualified,
  wallOfFields,
  wallOfPoint,
  wholes,
  type Sides,
} from './point-text.js';
import type { Reading, Side } from './time-words.js';
import { fieldsOf } from '../iso-text.js';
import { nightOf } from '../night.js';
import { hasClockTime, type TimePoint, type When } from '../when.js';

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
  if (kind === 'within' && (!start || !end || when.excludesStart || when.excludesEnd))
    return boundsText(
      when,
      reading,
      (point, side) => briefPoint(point, depth, reading, side),
      depth === 'year',
    );
  if (start && end) {
    if (kind !== 'within')
      return joinedTimes(start, end, depth, reading, wholes, (from, to) => say.fromTo(from, to));
    const join = (from: string, to: string) => say.between(from, to);
    if (nightOf(when) === null || depth === 'year')
      return joinedTimes(start, end, depth, reading, outerSides, join);
    return depth === 'hour'
      ? say.overnight
      : `${datesOf(start, end, depth, reading, outerSides, join)} ${say.overnight}`;
  }
  if (start) return say.from(briefPoint(start, depth, reading));
  return end ? say.until(briefPoint(end, depth, reading)) : '';
}

type Join = (from: string, to: string) => string;

/** Two points of one day share its date; of two days each has its own, however near the reader looks. */
export function joinedTimes(
  start: TimePoint,
  end: TimePoint,
  depth: TimeDepth,
  reading: Reading,
  sides: Sides,
  join: Join,
): string {
  const areClockTimes = hasClockTime(start.precision) && hasClockTime(end.precision);
  const [fromSide, toSide] = sides;
  if (depth === 'year' || !areClockTimes) return datesOf(start, end, depth, reading, sides, join);
  const startDay = dateOf(start, 'date', reading);
  const isOneDay = startDay === dateOf(end, 'date', reading, toSide);
  const textOf = (point: TimePoint, other: TimePoint, side: Side) => {
    const text = briefPoint(point, isOneDay ? 'hour' : 'date', reading, side);
    return isOneDay ? halfFloating(point, other, text, reading) : text;
  };
  const [from, to] = [textOf(start, end, fromSide), textOf(end, start, toSide)];
  if (!isOneDay) return join(from, to);
  const hours = from === to ? from : join(from, to);
  return depth === 'hour' ? hours : `${startDay} ${hours}`;
}

function datesOf(
  start: TimePoint,
  end: TimePoint,
  depth: TimeDepth,
  reading: Reading,
  [fromSide, toSide]: Sides,
  join: Join,
): string {
  const textOf = (point: TimePoint, side: Side) =>
    isDated(point)
      ? qualified(point, dateOf(point, depth, reading, side), reading)
      : briefPoint(point, depth, reading, side);
  const [from, to] = [textOf(start, fromSide), textOf(end, toSide)];
  return from === to ? from : join(from, to);
}

/** One end of a time, or a moment known to the minute or second. */
export function briefPoint(
  point: TimePoint,
  depth: TimeDepth,
  reading: Reading,
  side: Side = 'whole',
): string {
  const { rare } = point;
  if (rare?.kind === 'between' && rare.first && rare.last)
    return joinedTimes(rare.first, rare.last, depth, reading, outerSides, (from, to) =>
      reading.words.between(from, to),
    );
  return withClock(point, pointText(point, reading, 'without-date', 'short', side), depth, reading, side);
}

/** A point by its date and clock, as deep as asked; what has no day is read by `text` alone. */
function withClock(
  point: TimePoint,
  text: string,
  depth: TimeDepth,
  reading: Reading,
  side: Side = 'whole',
): string {
  const { precision, isFloating } = point;
  if (!isDated(point)) return text;
  const date = dateOf(point, depth, reading, side);
  if (precision === 'day' || depth === 'year') return qualified(point, date, reading);
  const words = depth === 'hour' && !isFloating ? text : `${date} ${text}`;
  return isFloating ? reading.words.zoneNotStated(words) : words;
}

/** A day, or a clock time on one. */
function isDated({ precision, rare }: TimePoint): boolean {
  if (hasClockTime(precision)) return true;
  return precision === 'day' && (rare === undefined || rare.kind === 'julian');
}

/** On the clock of the reading; a date without an hour as it was written. */
function dateOf(point: TimePoint, depth: TimeDepth, reading: Reading, side: Side = 'first'): string {
  const style = depth === 'year' ? 'dayShortMonthYear' : 'dayShortMonth';
  const isDay = point.precision === 'day';
  const wall = isDay ? wallOfFields(fieldsOf(point)) : wallOfPoint(point, reading, side);
  return datedText(wall, reading.lang, style);
}
