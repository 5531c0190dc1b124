// A time, a clock and a language → words. Never finer than the time's precision, never a date that nobody wrote.
import { nightOf } from './night.js';
import { hasClockTime, isUndated, type When } from './when.js';
import { boundsText, hourText, outerSides, pointText, rangeText, wholes } from './words/point-text.js';
import type { DateUse, Length, Reading } from './words/time-words.js';

/**
 * The whole of what is known of a time, in words: `overnight, between 00:00 and 08:00`, `about 07:00`,
 * `on 13 September, hour not reported`. Clock times are read on `zone`; dates stay as they were written.
 */
export function timeInWords(when: When, reading: Reading, dateUse: DateUse): string {
  const text = timeWords(when, reading, dateUse, 'long');
  return when.isInferred ? text + reading.words.comma + reading.words.inferred : text;
}

/** The same, beside an axis or alone, and without a word on who worked it out. */
export function timeWords(when: When, reading: Reading, dateUse: DateUse, length: Length): string {
  const { words: say } = reading;
  const { start, end } = when;
  if (isUndated(when)) return when.stated === null ? say.dateNotReported : say.dateUnclear(when.stated);
  const text = wordsByKind[when.kind](when, reading, dateUse, length);
  const clockTimes = [start, end].filter((point) => point && hasClockTime(point.precision));
  const isFloating = clockTimes.length > 0 && clockTimes.every((point) => point?.isFloating);
  return isFloating ? say.zoneNotStated(text) : text;
}

type WordsOf = (when: When, reading: Reading, dateUse: DateUse, length: Length) => string;

const wordsByKind: Record<When['kind'], WordsOf> = {
  at: (when, reading, dateUse, length) => momentText(when, reading, dateUse, length),
  during: ({ start, end, isOngoing }, reading, dateUse, length) => {
    const { words: say } = reading;
    if (start && end)
      return rangeText(start, end, reading, dateUse, length, wholes, (from, to) => say.fromTo(from, to));
    const known = start ?? end;
    if (!known) return say.dateNotReported;
    const text = pointText(known, reading, dateUse, length);
    const words = start ? say.from(text) : say.until(text);
    if (length === 'short') return words;
    return (
      words + say.comma + (start ? (isOngoing ? say.ongoing : say.endNotReported) : say.startNotReported)
    );
  },
  within: (when, reading, dateUse, length) => {
    const { start, end } = when;
    const isNight = nightOf(when) !== null;
    if (isNight && length === 'short') return reading.words.overnight;
    if (start && end && !when.excludesStart && !when.excludesEnd) {
      return rangeText(start, end, reading, dateUse, length, outerSides, (from, to) =>
        isNight ? reading.words.overnightBetween(from, to) : reading.words.between(from, to),
      );
    }
    return boundsText(when, reading, (point, side) => pointText(point, reading, dateUse, length, side));
  },
};

function momentText(when: When, reading: Reading, dateUse: DateUse, length: Length): string {
  const point = when.start;
  const { words: say } = reading;
  if (point === null) return say.dateNotReported;
  if (point.precision === 'hour') return hourText(point, reading, dateUse);
  const text = pointText(point, reading, dateUse, length);
  if (length === 'short') return text;
  if (point.precision === 'day') return say.hourNotReported(text);
  if (point.rare) return text;
  if (point.precision === 'month') return say.dayNotReported(text);
  return point.precision === 'year' ? say.monthNotReported(text) : text;
}
