// One day, month, year, decade or century as people write it: 13/09/2022, March 1946, 44 BC, 1950s. Guesses neither the order of day
// and month nor a century.
import type { IssueCode } from '../../../model/issue.js';
import type { DateOrder, RawWhen } from '../reading.js';
import type { ClockText } from './clock-text.js';
import { isoDay, two, wrongDay, yearText } from './iso-days.js';
import { monthFromName } from './month-names.js';

/** A date whose day and month could be either way. Both spellings are ISO; `null`: not a date that way round. */
export interface EitherOrder {
  readonly dmy: string | null;
  readonly mdy: string | null;
}

/** What a text says of a time. */
export type WrittenDate =
  | { readonly kind: 'when'; readonly when: RawWhen; readonly clock: ClockText | null }
  /** Numbers that need an order of day and month; `withDate` puts the rest of the text around the date. */
  | {
      readonly kind: 'order';
      readonly dates: readonly EitherOrder[];
      readonly when: (order: 'dmy' | 'mdy') => WrittenDate;
    }
  | { readonly kind: 'unreadable'; readonly code: IssueCode; readonly detail: string };

/** One day, month, year or decade. */
export function readPoint(words: string, order: DateOrder | null): WrittenDate | null {
  return readNumbers(words, order) ?? readNamedMonth(words) ?? readYear(words);
}

const numbers = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/;

function readNumbers(words: string, order: DateOrder | null): WrittenDate | null {
  if (/^\d{8}$/.test(words)) return dayIn(words.slice(0, 4), words.slice(4, 6), words.slice(6));
  const found = numbers.exec(words);
  if (found === null) {
    const month = /^(\d{4})[-/.](\d{1,2})$/.exec(words) ?? /^(\d{1,2})[-/.](\d{4})$/.exec(words);
    if (!month) return null;
    const [, a = '', b = ''] = month;
    const [year, number] = a.length === 4 ? [a, b] : [b, a];
    const isMonth = Number(number) >= 1 && Number(number) <= 12;
    // 1917/18 are two years.
    if (!isMonth && a.length === 4 && Number(b) > Number(a.slice(2))) return null;
    return isMonth
      ? at(`${year}-${two(number)}`)
      : unreadable('no-such-date', `there is no month ${Number(number)}`);
  }
  const [, a = '', , b = '', c = ''] = found;
  if (a.length >= 3) {
    const start = a.padStart(4, '0');
    // Databases write 00 for what is not known.
    if (/^0+$/.test(a)) return null;
    if (/^0+$/.test(b)) return at(start);
    return /^0+$/.test(c) && Number(b) <= 12 ? at(`${start}-${two(b)}`) : dayIn(start, b, c);
  }
  if (order === 'ymd') return unreadable('not-a-time');
  if (c.length < 3) return unreadable('two-digit-year');
  const year = c.padStart(4, '0');
  const either = { dmy: isoDay(year, b, a), mdy: isoDay(year, a, b) };
  if (either.dmy === either.mdy && either.dmy !== null) return at(either.dmy);
  if (either.dmy === null && either.mdy === null) {
    if (order === null) return unreadable('no-such-date', 'it is no day in either order');
    return dayIn(year, order === 'mdy' ? a : b, order === 'mdy' ? b : a);
  }
  return {
    kind: 'order',
    dates: [either],
    when: (given) => {
      const iso = either[given];
      if (iso !== null) return at(iso);
      const month = Number(given === 'dmy' ? b : a);
      return month > 12
        ? unreadable('date-order-other', String(month))
        : unreadable('no-such-date', wrongDay(year, month));
    },
  };
}

const dayMonthYear =
  /^(?:\p{L}{2,10}\.?,?\s)?(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s?(?:de\s|of\s)?[-\s]?\s?(\p{L}{2,}\.?)(?:\sde)?[\s,-]\s?(\d{1,4})(?:\s?г\.?)?(?:\s(bce?|ce|ad))?\.?$/iu;
const monthDayYear =
  /^(?:\p{L}{2,10}\.?,?\s)?(\p{L}{2,}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{3,4})(?:\s(bce?|ce|ad))?\.?$/iu;
const monthYear =
  /^(?:(?:early|mid|late)[\s-])?(\p{L}{3,}\.?)(?:\sde|\sof)?,?[\s-](\d{3,4})(?:\s?г\.?)?(?:\s(bce?|ce|ad))?\.?$/iu;
const yearMonthDay = /^(\d{4})[\s,-]\s?(\p{L}{3,}\.?)(?:[\s-](\d{1,2}))?\.?$/iu;

function readNamedMonth(words: string): WrittenDate | null {
  if (!/\p{L}{2}/u.test(words) || !/\d/.test(words)) return null;
  const dmy = dayMonthYear.exec(words);
  const mdy = monthDayYear.exec(words);
  const my = monthYear.exec(words);
  const ymd = yearMonthDay.exec(words);
  // A shape may fit by chance, as the "th" of "March 5th, 2019" may stand for a month.
  return (
    (dmy && namedDay(dmy[3], dmy[2], dmy[1], dmy[4])) ??
    (mdy && namedDay(mdy[3], mdy[1], mdy[2], mdy[4])) ??
    (my && namedDay(my[2], my[1], undefined, my[3])) ??
    (ymd && namedDay(ymd[1], ymd[2], ymd[3], undefined))
  );
}

function namedDay(
  year = '',
  name = '',
  day: string | undefined,
  era: string | undefined,
): WrittenDate | null {
  const month = monthFromName(name) ?? (day === undefined ? seasonOf(name) : null);
  if (month === null) return null;
  if (year.length < 3 && era === undefined) return unreadable('two-digit-year');
  const full = yearText(Number(year), era);
  if (month === 0) return at(full);
  if (day === undefined) return at(`${full}-${two(month)}`);
  return dayIn(full, String(month), day);
}

/** A season, or a part of a year: the year is known and no month. */
function seasonOf(name: string): 0 | null {
  return /^(?:spring|summer|autumn|fall|winter|early|mid|late)$/i.test(name) ? 0 : null;
}

function readYear(words: string): WrittenDate | null {
  const year =
    /^(\d{1,5})\s?(bce?|ce|ad)\.?$/i.exec(words.replace(/^(\d{1,3}),(?=\d{3}\s?bce?\.?$)/i, '$1')) ??
    /^(?:ad|ce)\s?(\d{1,4})()$/i.exec(words);
  if (year !== null) return at(yearText(Number(year[1]), year[2] || 'ad'));
  if (/^-\d{1,6}$/.test(words)) return at(yearText(-Number(words), 'bc'));
  // A year 0 is how databases write that there is none.
  if (/^0+$/.test(words)) return null;
  if (/^\d{3,4}$/.test(words)) return at(words.padStart(4, '0'));
  const decade =
    /^(?:(?:the|early|mid|late)[\s-])*(\d{3})0['’]?s$/i.exec(words) ?? /^(\d{3})[-x]$/i.exec(words);
  if (decade !== null) return within(`${decade[1]}0`, `${decade[1]}9`);
  // 18-- is how librarians write a century.
  const hundred = /^(\d{2})(?:--|xx)$/i.exec(words);
  if (hundred !== null) return within(`${hundred[1]}00`, `${hundred[1]}99`);
  const quarter =
    /^Q([1-4])[\s/-]?(\d{4})$/i.exec(words) ??
    /^([1-4])(?:st|nd|rd|th) quarter(?: of)? (\d{4})$/i.exec(words);
  if (quarter !== null) return quarterOf(quarter[2] ?? '', Number(quarter[1]));
  const yearFirst = /^(\d{4})[\s/-]?Q([1-4])$/i.exec(words);
  if (yearFirst !== null) return quarterOf(yearFirst[1] ?? '', Number(yearFirst[2]));
  const century = /^(\d{1,2})(?:st|nd|rd|th) (?:century|cent\.|c\.)(?:\s(bce?|ce|ad))?\.?$/i.exec(words);
  if (century === null) return null;
  const last = Number(century[1]) * 100;
  // Centuries before our era are counted backwards: the third began with 300 BC.
  if (/^b/i.test(century[2] ?? '')) return within(yearText(last, 'bc'), yearText(last - 99, 'bc'));
  return within(yearText(last - 99, 'ad'), yearText(last, 'ad'));
}

function quarterOf(year: string, number: number): WrittenDate {
  return within(`${year}-${two(number * 3 - 2)}`, `${year}-${two(number * 3)}`);
}

export function firstOf(when: RawWhen): string {
  return String(when.at ?? when.from ?? when.within?.[0] ?? '..');
}

export function lastOf(when: RawWhen): string {
  return String(when.at ?? when.to ?? when.within?.[1] ?? '..');
}

export function at(iso: string): WrittenDate {
  return { kind: 'when', when: { at: iso }, clock: null };
}

export function within(from: string, to: string): WrittenDate {
  return { kind: 'when', when: { within: [from, to] }, clock: null };
}

export function unreadable(code: IssueCode, detail = ''): WrittenDate {
  return { kind: 'unreadable', code, detail };
}

function dayIn(year: string, month: string, day: string): WrittenDate {
  const iso = isoDay(year, month, day);
  return iso === null ? unreadable('no-such-date', wrongDay(year, Number(month))) : at(iso);
}
