// One written time in words: a date as it was written, a clock time on the clock of the reading. Never finer than it is known.
import { hourMs, minuteMs, secondMs, type Instant } from '../instant.js';
import { datedText, wallText, type DateStyle } from '../intl.js';
import { fieldsOf } from '../iso-text.js';
import { hasClockTime, isOneReading, type CalendarFields, type TimePoint, type When } from '../when.js';
import { isShownTwice, offsetWords, wallMs } from '../zone.js';
import { rareText } from './rare-text.js';
import type { DateUse, Length, Reading, Side } from './time-words.js';

/**
 * A clock time of an instant, such as `09:00`; with seconds where `precision` is `second`. Reads `zone`. A reading that its clock
 * shows twice has its offset beside it, as on the axis.
 */
export function clockText(at: Instant, precision: 'minute' | 'second', { zone, lang }: Reading): string {
  const text = wallText(wallMs(at, zone), lang, precision);
  return isShownTwice(at, zone) ? `${text} ${offsetWords(at, zone)}` : text;
}

/** A point in words, with its qualifier. Clock times have their date where `dateUse` asks for it and `length` leaves room. */
export function pointText(
  point: TimePoint,
  reading: Reading,
  dateUse: DateUse,
  length: Length,
  side: Side = 'whole',
): string {
  return qualified(point, plainText(point, reading, dateUse, length, side), reading);
}

function plainText(point: TimePoint, reading: Reading, dateUse: DateUse, length: Length, side: Side): string {
  const { lang } = reading;
  if (point.rare?.kind === 'between') return betweenText(point.rare, reading, dateUse, length);
  const isJulian = point.rare?.kind === 'julian';
  if (point.rare && !isJulian) return rareText(point, reading, dateUse, length, side);
  if (hasClockTime(point.precision)) {
    const use = length === 'long' ? dateUse : 'without-date';
    return clockTimeText(point, reading, use, side);
  }
  if (isJulian) return rareText(point, reading, dateUse, length, side);
  if (point.precision === 'year') return fieldsText(fieldsOf(point), lang, 'year');
  if (point.precision === 'month') return fieldsText(fieldsOf(point), lang, 'monthYear');
  return fieldsText(fieldsOf(point), lang, dateUse === 'with-date' ? wholeDateOf(point) : 'dayMonth');
}

/** An end that lies between two times, or on one side of one. */
function betweenText(
  { first, last }: { readonly first: TimePoint | null; readonly last: TimePoint | null },
  reading: Reading,
  dateUse: DateUse,
  length: Length,
): string {
  const { words: say } = reading;
  if (first && last)
    return rangeText(first, last, reading, dateUse, length, outerSides, (a, b) => say.between(a, b));
  const textOf = (point: TimePoint, side: Side) => pointText(point, reading, dateUse, length, side);
  if (first) return say.notBefore(textOf(first, 'first'), null);
  return last ? say.by(textOf(last, 'last'), null) : '';
}

function clockTimeText(point: TimePoint, reading: Reading, dateUse: DateUse, side: Side): string {
  const { words: say } = reading;
  const textOf = (one: 'first' | 'last') => sideText(point, reading, one);
  if (side === 'whole' && (point.precision === 'hour' || !isOneReading(point))) {
    const join = (a: string, b: string) => (point.precision === 'hour' ? `${a}–${b}` : say.either(a, b));
    if (dateUse === 'without-date') return join(textOf('first'), textOf('last'));
    const [firstDate, lastDate] = [pointDate(point, reading, 'first'), pointDate(point, reading, 'last')];
    return firstDate === lastDate
      ? say.onDate(join(textOf('first'), textOf('last')), firstDate)
      : join(say.onDate(textOf('first'), firstDate), say.onDate(textOf('last'), lastDate));
  }
  const one = side === 'last' ? 'last' : 'first';
  return dateUse === 'with-date' ? say.onDate(textOf(one), pointDate(point, reading, one)) : textOf(one);
}

/**
 * Each bound by itself: `after Monday, on Friday or before`. `textOf` writes one side of it, of a clock time only its date where
 * `areDates`.
 */
export function boundsText(
  { start, end, excludesStart, excludesEnd }: Pick<When, 'start' | 'end' | 'excludesStart' | 'excludesEnd'>,
  { words: say }: Reading,
  textOf: (point: TimePoint, side: Side) => string,
  areDates = false,
): string {
  const unitOf = ({ precision }: TimePoint) => (areDates && hasClockTime(precision) ? 'day' : precision);
  const lower =
    start &&
    (excludesStart ? say.after(textOf(start, 'last')) : say.notBefore(textOf(start, 'first'), unitOf(start)));
  const upper =
    end && (excludesEnd ? say.before(textOf(end, 'first')) : say.by(textOf(end, 'last'), unitOf(end)));
  return [lower, upper].filter(Boolean).join(say.comma);
}

/** Which sides of two points are meant: all of each, or what lies furthest out. */
export type Sides = readonly [from: Side, to: Side];

export const wholes: Sides = ['whole', 'whole'];
export const outerSides: Sides = ['first', 'last'];

/** Two points, with one date where they share it. */
export function rangeText(
  start: TimePoint,
  end: TimePoint,
  reading: Reading,
  dateUse: DateUse,
  length: Length,
  [fromSide, toSide]: Sides,
  join: (from: string, to: string) => string,
): string {
  const from = (use: DateUse) => pointText(start, reading, use, length, fromSide);
  const to = (use: DateUse) => pointText(end, reading, use, length, toSide);
  const joined = (a: string, b: string) =>
    join(halfFloating(start, end, a, reading), halfFloating(end, start, b, reading));
  if (length === 'short') return joined(from('without-date'), to('without-date'));
  if (!hasClockTime(start.precision) || !hasClockTime(end.precision))
    return joined(from('with-date'), to('with-date'));
  const [startWall, endWall] = [wallOfPoint(start, reading), wallOfPoint(end, reading, toSide)];
  const dayOf = (wall: number) => datedText(wall, 'en', 'fullDate');
  if (dayOf(startWall) !== dayOf(endWall) || start.isFloating !== end.isFloating) {
    const isOneYear = new Date(startWall).getUTCFullYear() === new Date(endWall).getUTCFullYear();
    const withYears = dateUse === 'with-date';
    const dated = (text: string, wall: number, withYear: boolean) =>
      reading.words.onDate(text, datedText(wall, reading.lang, withYear ? 'dayMonthYear' : 'dayMonth'));
    return joined(
      dated(from('without-date'), startWall, withYears && !isOneYear),
      dated(to('without-date'), endWall, withYears),
    );
  }
  const text = join(from('without-date'), to('without-date'));
  return dateUse === 'with-date' ? reading.words.onDate(text, pointDate(start, reading, 'first')) : text;
}

/** Of two clock times, one without a zone says so itself. */
export function halfFloating(point: TimePoint, other: TimePoint, text: string, { words }: Reading): string {
  const isHalf = point.isFloating && !other.isFloating && hasClockTime(point.precision);
  return isHalf ? words.zoneNotStated(text) : text;
}

/** A moment known to the hour is some moment between that hour and the next. */
export function hourText(point: TimePoint, reading: Reading, dateUse: DateUse): string {
  const { words: say } = reading;
  const between = say.between(sideText(point, reading, 'first'), sideText(point, reading, 'last'));
  const text = qualified(point, between, reading);
  return dateUse === 'with-date' ? say.onDate(text, pointDate(point, reading, 'first')) : text;
}

/** The clock at one side of a point. */
function sideText(point: TimePoint, reading: Reading, side: 'first' | 'last'): string {
  const precision = point.precision === 'second' ? 'second' : 'minute';
  return point.isFloating
    ? wallText(wallOfPoint(point, reading, side), reading.lang, precision)
    : clockText(instantAt(point, side), precision, reading);
}

/** The wall-clock reading of a point: as it was written where no zone is known, else on the clock of the reading. */
export function wallOfPoint(point: TimePoint, { zone }: Reading, side: Side = 'first'): number {
  if (!point.isFloating) return wallMs(instantAt(point, side), zone);
  return wallOfFields(fieldsOf(point)) + (side === 'last' && point.precision === 'hour' ? hourMs : 0);
}

/** The first instant of a point; or its last, which for an hour is where the next begins. */
function instantAt({ earliest, latest, precision }: TimePoint, side: Side): Instant {
  if (side !== 'last' || latest === earliest) return earliest;
  if (precision === 'minute') return latest + 1 - minuteMs;
  return precision === 'second' ? latest + 1 - secondMs : latest + 1;
}

/** The date of a point's clock time, with its weekday. */
export function pointDate(point: TimePoint, reading: Reading, side: Side): string {
  const wall = wallOfPoint(point, reading, side);
  return point.rare?.kind === 'julian'
    ? rareText(point, reading, 'with-date', 'long', side, wall)
    : datedText(wall, reading.lang, wholeDateOf(point));
}

function wholeDateOf({ hasNoWeekday }: TimePoint): DateStyle {
  return hasNoWeekday ? 'dayMonthYear' : 'fullDate';
}

/** A text with the doubt of its point. */
export function qualified(point: TimePoint, text: string, { words: say }: Reading): string {
  if (point.qualifier === null) return text;
  if (point.qualifier === 'approximate') return say.about(text);
  return say.perhaps(point.qualifier === 'uncertain' ? text : say.about(text));
}

/** A written date in words, with no zone in play. */
export function fieldsText(fields: CalendarFields, lang: string, style: DateStyle): string {
  return datedText(wallOfFields(fields), lang, style);
}

/** The wall-clock reading of written fields as if UTC; a missing part is its first. */
export function wallOfFields({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
}: CalendarFields): number {
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  // Clocks have no leap second.
  return new Date(midnight).setUTCHours(hour, minute, Math.min(second, 59), 0);
}
