// A time, a clock and a language → words. Never finer than the time's precision, never a date that nobody wrote.
import type { Instant } from './instant.js';
import { hourMs } from './instant.js';
import { datedText, wallText, type DateStyle } from './intl.js';
import { fieldsOf } from './iso-text.js';
import { nightOf } from './night.js';
import { hasClockTime, isUndated, type CalendarFields, type TimePoint, type When } from './when.js';
import { wallMs } from './zone.js';

/** How times are put into words; a part of the messages, so that they can be replaced. */
export interface TimeWords {
  about(time: string): string;
  perhaps(time: string): string;
  from(time: string): string;
  until(time: string): string;
  /** For a moment of which only one bound is known. */
  after(time: string): string;
  before(time: string): string;
  fromTo(start: string, end: string): string;
  between(earliest: string, latest: string): string;
  readonly overnight: string;
  overnightBetween(earliest: string, latest: string): string;
  hourNotReported(date: string): string;
  dayNotReported(month: string): string;
  monthNotReported(year: string): string;
  readonly endNotReported: string;
  readonly startNotReported: string;
  readonly dateNotReported: string;
  /** For a time of which only the wording is known. */
  dateUnclear(stated: string): string;
  zoneNotStated(time: string): string;
  onDate(time: string, date: string): string;
  /** Between the parts of a list, with its space. */
  readonly comma: string;
}

/** The clock that a time is read on: an IANA zone, a language tag, and the words of that language. */
export interface Reading {
  readonly zone: string;
  readonly lang: string;
  readonly words: TimeWords;
}

/** Whether the words carry the date, or stand under a heading that does. */
export type DateUse = 'with-date' | 'without-date';

/** A clock time of an instant, such as `09:00`; with seconds where `precision` is `second`. Reads `zone`. */
export function clockText(at: Instant, precision: 'minute' | 'second', { zone, lang }: Reading): string {
  return wallText(wallMs(at, zone), lang, precision);
}

/**
 * The whole of what is known of a time, in words: `overnight, between 00:00 and 08:00`, `about 07:00`,
 * `on 13 September, hour not reported`. Clock times are read on `zone`; dates stay as they were written.
 */
export function timeInWords(when: When, reading: Reading, dateUse: DateUse): string {
  return timeWords(when, reading, dateUse, 'long');
}

export type Length = 'short' | 'long';

export function timeWords(when: When, reading: Reading, dateUse: DateUse, length: Length): string {
  if (isUndated(when)) {
    return when.stated === null ? reading.words.dateNotReported : reading.words.dateUnclear(when.stated);
  }
  const text = wordsByKind[when.kind](when, reading, dateUse, length);
  const isFloating = (when.start ?? when.end)?.isFloating === true && hasClockTime(when.precision);
  return isFloating ? reading.words.zoneNotStated(text) : text;
}

type WordsOf = (when: When, reading: Reading, dateUse: DateUse, length: Length) => string;

const wordsByKind: Record<When['kind'], WordsOf> = {
  at: (when, reading, dateUse, length) => momentText(when, reading, dateUse, length),
  during: (when, reading, dateUse, length) => {
    const { start, end } = when;
    const { words: say } = reading;
    if (start && end)
      return rangeText(start, end, reading, dateUse, length, (from, to) => say.fromTo(from, to));
    const known = start ?? end;
    if (!known) return say.dateNotReported;
    const text = pointText(known, reading, dateUse, length);
    if (length === 'short') return start ? say.from(text) : say.until(text);
    return (start ? [say.from(text), say.endNotReported] : [say.until(text), say.startNotReported]).join(
      say.comma,
    );
  },
  within: (when, reading, dateUse, length) => {
    const { start, end } = when;
    const { words: say } = reading;
    const isNight = nightOf(when) !== null;
    if (isNight && length === 'short') return say.overnight;
    if (start && end) {
      return rangeText(start, end, reading, dateUse, length, (from, to) =>
        isNight ? say.overnightBetween(from, to) : say.between(from, to),
      );
    }
    if (start) return say.after(pointText(start, reading, dateUse, length));
    return end ? say.before(pointText(end, reading, dateUse, length)) : say.dateNotReported;
  },
};

function momentText(when: When, reading: Reading, dateUse: DateUse, length: Length): string {
  const point = when.start;
  const { words: say, lang } = reading;
  if (point === null) return say.dateNotReported;
  if (point.precision === 'hour') return hourText(point, reading, dateUse);
  const text = pointText(point, reading, dateUse, length);
  if (length === 'short') return text;
  if (point.precision === 'day') {
    const isDated = dateUse === 'with-date';
    return say.hourNotReported(
      isDated ? qualified(point, fieldsText(fieldsOf(point), lang, 'fullDate'), reading) : text,
    );
  }
  if (point.precision === 'month') return say.dayNotReported(text);
  return point.precision === 'year' ? say.monthNotReported(text) : text;
}

/** A moment known to the hour is some moment between that hour and the next. */
export function hourText(point: TimePoint, reading: Reading, dateUse: DateUse): string {
  const from = wallOfPoint(point, reading);
  const to = point.isFloating ? from + hourMs : wallMs(point.latest + 1, reading.zone);
  const [fromText, toText] = [from, to].map((wall) => wallText(wall, reading.lang, 'minute'));
  const text = qualified(point, reading.words.between(fromText ?? '', toText ?? ''), reading);
  return dateUse === 'with-date' ? reading.words.onDate(text, pointDate(point, reading)) : text;
}

function rangeText(
  start: TimePoint,
  end: TimePoint,
  reading: Reading,
  dateUse: DateUse,
  length: Length,
  join: (from: string, to: string) => string,
): string {
  const from = (use: DateUse) => pointText(start, reading, use, length);
  const to = (use: DateUse) => pointText(end, reading, use, length);
  if (length === 'short') return join(from('without-date'), to('without-date'));
  if (!hasClockTime(start.precision) || !hasClockTime(end.precision))
    return join(from('with-date'), to('with-date'));
  const isOneDay = dayOfPoint(start, reading) === dayOfPoint(end, reading);
  if (!isOneDay) {
    const isOneYear = yearOfPoint(start, reading) === yearOfPoint(end, reading);
    const withYears = dateUse === 'with-date';
    return join(dated(start, reading, withYears && !isOneYear), dated(end, reading, withYears));
  }
  const text = join(from('without-date'), to('without-date'));
  return dateUse === 'with-date' ? reading.words.onDate(text, pointDate(start, reading)) : text;
}

/** A clock time with the day it falls on, for a range that crosses midnight. */
function dated(point: TimePoint, reading: Reading, withYear: boolean): string {
  const style = withYear ? 'dayMonthYear' : 'dayMonth';
  const day = datedText(wallOfPoint(point, reading), reading.lang, style);
  return reading.words.onDate(pointText(point, reading, 'without-date', 'long'), day);
}

export function pointText(point: TimePoint, reading: Reading, dateUse: DateUse, length: Length): string {
  return qualified(point, plainText(point, reading, dateUse, length), reading);
}

function plainText(point: TimePoint, reading: Reading, dateUse: DateUse, length: Length): string {
  const { lang } = reading;
  if (hasClockTime(point.precision)) return instantText(point, reading, dateUse, length);
  if (point.precision === 'year') return fieldsText(fieldsOf(point), lang, 'year');
  if (point.precision === 'month') return fieldsText(fieldsOf(point), lang, 'monthYear');
  return fieldsText(fieldsOf(point), lang, dateUse === 'with-date' ? 'fullDate' : 'dayMonth');
}

export function qualified(point: TimePoint, text: string, { words: say }: Reading): string {
  if (point.qualifier === null) return text;
  if (point.qualifier === 'approximate') return say.about(text);
  return say.perhaps(point.qualifier === 'uncertain' ? text : say.about(text));
}

function instantText(point: TimePoint, reading: Reading, dateUse: DateUse, length: Length): string {
  const precision = point.precision === 'second' ? 'second' : 'minute';
  const time = wallText(wallOfPoint(point, reading), reading.lang, precision);
  return dateUse === 'with-date' && length === 'long'
    ? reading.words.onDate(time, pointDate(point, reading))
    : time;
}

/** The date of a point: as written where no zone is known, else on the clock of the reading. */
function pointDate(point: TimePoint, reading: Reading): string {
  return datedText(wallOfPoint(point, reading), reading.lang, 'fullDate');
}

function yearOfPoint(point: TimePoint, reading: Reading): number {
  return new Date(wallOfPoint(point, reading)).getUTCFullYear();
}

function dayOfPoint(point: TimePoint, reading: Reading): string {
  return datedText(wallOfPoint(point, reading), 'en', 'fullDate');
}

export function wallOfPoint(point: TimePoint, { zone }: Reading): number {
  return point.isFloating ? wallOfFields(fieldsOf(point)) : wallMs(point.earliest, zone);
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
