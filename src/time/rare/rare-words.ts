// Seasons, decades, lists and Julian dates in words.
import { dayMs } from '../instant.js';
import { datedText, withoutWeekday, type DateStyle } from '../intl.js';
import { wallSpanOf } from '../own-clock.js';
import type { RareTime, TimePoint } from '../when.js';
import { fieldsText, pointText, wallOfFields } from '../words/point-text.js';
import type { RareWriter } from '../words/rare-text.js';
import { rareTimeWordsInEnglish } from '../words/rare-time-words.js';
import type { DateUse, Length, Reading, Side } from '../words/time-words.js';
import { julianOfWall } from './julian.js';

/** Writes the rare times of points. */
export const writeRare: RareWriter = (point, reading, dateUse, length, side, wall) => {
  const { rare } = point;
  if (rare === undefined || rare.kind === 'between') return point.text;
  if (rare.kind === 'julian') return julianText(point, rare.fields, reading, dateUse, wall);
  if (rare.kind === 'list') return listText(rare, reading, dateUse, length, side);
  const { lang, words } = reading;
  const say = words.rare ?? rareTimeWordsInEnglish;
  if (rare.kind === 'years') return yearsText(rare, reading);
  const year = fieldsText(rare.fields, lang, 'year');
  return rare.kind === 'quarter'
    ? say.quarter(rare.number, year)
    : say.season(say.seasons[rare.number] ?? '', year);
};

/** `the 1930s`, `1800–1899`; with a month or day of one of the years before them. */
function yearsText({ fields, count, inEach }: RareTime & { kind: 'years' }, reading: Reading): string {
  const { lang, words } = reading;
  const say = words.rare ?? rareTimeWordsInEnglish;
  const [first, last] = [fields.year, fields.year + count - 1].map((year) =>
    fieldsText({ year }, lang, 'year'),
  ) as [string, string];
  // The 1900s can be ten years and a hundred.
  const isDecade = count === 10 && fields.year > 0 && fields.year % 100 !== 0;
  const years = isDecade ? say.decade(first, last) : `${first}–${last}`;
  if (inEach === null) return years;
  // Of a leap year, which has every day.
  const inLeapYear = { ...inEach, year: 2000 };
  const style = inEach.day === undefined ? 'shortMonth' : 'dayMonth';
  return [fieldsText(inLeapYear, lang, style), years].join(words.comma);
}

/** `13 September or 15 September`, each with the year where dates are asked for. */
function listText(
  { points, all }: RareTime & { kind: 'list' },
  reading: Reading,
  dateUse: DateUse,
  length: Length,
  side: Side,
): string {
  const { words } = reading;
  const texts = points.map((point) => pointText(point, reading, dateUse, length, side));
  if (!all) return texts.reduce((a, b) => words.either(a, b));
  const { and } = words.rare ?? rareTimeWordsInEnglish;
  return `${texts.slice(0, -1).join(words.comma)} ${and} ${texts.at(-1)}`;
}

/** Both calendars: `25 October (7 November) 1917`. `wall` is the day of a clock time, on the clock that it is read on. */
function julianText(
  point: TimePoint,
  fields: { readonly year: number; readonly month?: number; readonly day?: number },
  { lang }: Reading,
  dateUse: DateUse,
  wall: number | undefined,
): string {
  if (wall === undefined && (point.precision === 'month' || point.precision === 'year'))
    return julianUnit(point, lang);
  const ownWall = wall ?? wallOfFields(fields);
  return bothDates(ownWall, lang, dateUse === 'with-date');
}

/**
 * A day in both calendars, with no weekday: nobody has stated one. The year stands once, unless the day falls on either side of
 * New Year.
 */
function bothDates(wall: number, lang: string, withYear: boolean): string {
  const julian = julianOfWall(wall);
  const gregorian = datedText(wall, lang, 'dayMonth');
  const day = julianDay(julian, lang);
  if (!withYear) return `${day} (${gregorian})`;
  const style: DateStyle = withoutWeekday.fullDate ?? 'dayMonthYear';
  const whole = datedText(wall, lang, style);
  const isOneYear = julian.year === new Date(wall).getUTCFullYear();
  if (isOneYear && whole.includes(gregorian)) return whole.replace(gregorian, `${day} (${gregorian})`);
  return `${day} ${fieldsText({ year: julian.year }, lang, 'year')} (${whole})`;
}

/** The day and month alone, of a leap year: the Julian calendar has more of them. */
function julianDay({ month, day }: { readonly month: number; readonly day: number }, lang: string): string {
  return fieldsText({ year: 2000, month, day }, lang, 'dayMonth');
}

/** `October 1917 (14 October 1917 – 13 November 1917)`. */
function julianUnit(point: TimePoint, lang: string): string {
  const [fromWall, toWall] = wallSpanOf(point);
  const { year, month } = julianOfWall(fromWall);
  const isMonth = point.precision === 'month';
  const own = fieldsText(isMonth ? { year, month } : { year }, lang, isMonth ? 'monthYear' : 'year');
  const [first, last] = [fromWall, Math.floor(toWall / dayMs) * dayMs].map((wall) =>
    datedText(wall, lang, 'dayMonthYear'),
  );
  return `${own} (${first} – ${last})`;
}
