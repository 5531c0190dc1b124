// A time as people write it → the words of our own format: 13/09/2022, March 1946, c. 1915, 1917-1952, 44 BC. Guesses neither
// the order of day and month nor a century.
import type { IssueCode } from '../../../model/issue.js';
import type { DateOrder, RawWhen } from '../reading.js';
import { splitClock, type ClockText } from './clock-text.js';
import { isoDay, neighbour, two, wrongDay, yearText } from './iso-days.js';
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

/** No time is written with more characters. */
const longest = 120;

const isoShape =
  /^[+-]?\d{4,6}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}(?::\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?\s?(?:[zZ]|[+-]\d{2}(?::?\d{2})?)?)?)?)?[~?%]?$/;

/** Reads a text. `stated` keeps its words in the answer unless they were ISO already. */
export function readWrittenDate(text: string, order: DateOrder | null): WrittenDate {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length > longest) return unreadable('not-a-time');
  if (isoShape.test(words) && !/^\d{4}-(?:1[3-9]|[2-9]\d)$/.test(words))
    return { kind: 'when', when: { at: words }, clock: null };
  return withStated(readWords(words, order), words);
}

/** A date of JavaScript in words: the name of the zone stands behind its offset, in brackets. */
const zoneInBrackets = /(?<=\d{2}:\d{2}:\d{2} (?:GMT|UTC)[+-]\d{4}) \([^()]*\)$/;

function readWords(written: string, order: DateOrder | null): WrittenDate {
  const words = written.replace(zoneInBrackets, '');
  const split = splitClock(words);
  if (split !== null) return withClock(readDays(split.date, order), split.clock);
  return readDays(words, order);
}

function readDays(words: string, order: DateOrder | null): WrittenDate {
  const { rest, qualifier } = withoutQualifier(words);
  const bound = boundWord(rest);
  if (bound !== null) return bounded(bound.word, readDays(bound.rest, order));
  const single = readPoint(rest, order);
  if (single !== null) return qualified(single, qualifier);
  const range = readRange(rest, order);
  return range === null ? unreadable('not-a-time') : qualified(range, qualifier);
}

/** One day, month, year or decade. */
function readPoint(words: string, order: DateOrder | null): WrittenDate | null {
  return readNumbers(words, order) ?? readNamedMonth(words) ?? readYear(words);
}

const numbers = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/;

function readNumbers(words: string, order: DateOrder | null): WrittenDate | null {
  if (/^\d{8}$/.test(words)) return dayIn(words.slice(0, 4), words.slice(4, 6), words.slice(6));
  const found = numbers.exec(words);
  if (found === null) {
    const month = /^(\d{4})[/.](\d{1,2})$/.exec(words) ?? /^(\d{1,2})[/.](\d{4})$/.exec(words);
    if (!month) return null;
    const [, a = '', b = ''] = month;
    const [year, number] = a.length === 4 ? [a, b] : [b, a];
    const isMonth = Number(number) >= 1 && Number(number) <= 12;
    return isMonth
      ? at(`${year}-${two(number)}`)
      : unreadable('no-such-date', `there is no month ${Number(number)}`);
  }
  const [, a = '', , b = '', c = ''] = found;
  if (a.length >= 3) return dayIn(a.padStart(4, '0'), b, c);
  if (order === 'ymd') return unreadable('not-a-time');
  if (c.length < 3) return unreadable('two-digit-year');
  const year = c.padStart(4, '0');
  const either = { dmy: isoDay(year, b, a), mdy: isoDay(year, a, b) };
  if (either.dmy === either.mdy && either.dmy !== null) return at(either.dmy);
  if (either.dmy === null && either.mdy === null)
    return dayIn(year, order === 'mdy' ? a : b, order === 'mdy' ? b : a);
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
  /^(?:\p{L}{2,10}\.?,?\s)?(\d{1,2})(?:st|nd|rd|th|\.)?\s?(?:de\s|of\s)?[-\s]?\s?(\p{L}{2,}\.?)(?:\sde)?[\s,-]\s?(\d{1,4})(?:\s?г\.?)?(?:\s(bce?|ce|ad))?\.?$/iu;
const monthDayYear =
  /^(?:\p{L}{2,10}\.?,?\s)?(\p{L}{2,}\.?)\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{3,4})(?:\s(bce?|ce|ad))?\.?$/iu;
const monthYear = /^(\p{L}{3,}\.?)(?:\sde|\sof)?,?[\s-](\d{3,4})(?:\s?г\.?)?(?:\s(bce?|ce|ad))?\.?$/iu;
const yearMonthDay = /^(\d{4})[\s,-]\s?(\p{L}{3,}\.?)(?:[\s-](\d{1,2}))?\.?$/iu;

function readNamedMonth(words: string): WrittenDate | null {
  if (!/\p{L}{2}/u.test(words) || !/\d/.test(words)) return null;
  const dmy = dayMonthYear.exec(words);
  if (dmy !== null) return namedDay(dmy[3], dmy[2], dmy[1], dmy[4]);
  const mdy = monthDayYear.exec(words);
  if (mdy !== null) return namedDay(mdy[3], mdy[1], mdy[2], mdy[4]);
  const my = monthYear.exec(words);
  if (my !== null) return namedDay(my[2], my[1], undefined, my[3]);
  const ymd = yearMonthDay.exec(words);
  return ymd === null ? null : namedDay(ymd[1], ymd[2], ymd[3], undefined);
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
  const year = /^(\d{1,5})\s?(bce?|ce|ad)\.?$/i.exec(words) ?? /^(?:ad|ce)\s?(\d{1,4})()$/i.exec(words);
  if (year !== null) return at(yearText(Number(year[1]), year[2] || 'ad'));
  if (/^-\d{1,6}$/.test(words)) return at(yearText(-Number(words), 'bc'));
  if (/^\d{3,4}$/.test(words)) return at(words.padStart(4, '0'));
  const decade = /^(\d{3})0['’]?s$/.exec(words);
  if (decade !== null) return within(`${decade[1]}0`, `${decade[1]}9`);
  const century = /^(\d{1,2})(?:st|nd|rd|th) century$/i.exec(words);
  if (century === null) return null;
  const last = Number(century[1]) * 100;
  return within(yearText(last - 99, 'ad'), yearText(last, 'ad'));
}

/** Two ends, the first of which may leave out what the second says: 5-7 May 1945, June-July 1944, 1930-31. */
function readRange(words: string, order: DateOrder | null): WrittenDate | null {
  for (const separator of [/\s(?:–|—|-|to|until|bis|до)\s/iu, /–|—/u, /\//u, /-/u]) {
    const parts = words.split(separator);
    if (parts.length !== 2) continue;
    const [from = '', to = ''] = parts.map((part) => part.trim());
    if (from === '' || to === '') continue;
    const range = rangeOf(from, to, order);
    if (range !== null) return range;
  }
  return null;
}

function rangeOf(from: string, to: string, order: DateOrder | null): WrittenDate | null {
  const isOngoing = /^(?:now|present|today|ongoing|\?)$/i.test(to);
  if (isOngoing) {
    const start = readPoint(from, order);
    return start === null ? null : ends(start, null);
  }
  const end = readPoint(shortYear(from, to) ?? withTail(to, from), order);
  if (end === null) return null;
  const start = readPoint(from, order) ?? readPoint(withYearOf(from, to), order);
  return start === null ? null : ends(start, end);
}

/** 1930-31 → 1931. */
function shortYear(from: string, to: string): string | null {
  return /^\d{4}$/.test(from) && /^\d{2}$/.test(to) && Number(to) > Number(from.slice(2))
    ? from.slice(0, 2) + to
    : null;
}

/** May 5 – 7, 1945: the end has no month of its own. */
function withTail(to: string, from: string): string {
  const month = /^(\p{L}{3,}\.?)\s\d{1,2}$/u.exec(from);
  return month !== null && /^\d{1,2},?\s\d{4}$/.test(to) ? `${month[1]} ${to}` : to;
}

/** 5 – 7 May 1945, June – July 1944, May 5 – 7, 1945: what the start leaves out stands at the end. */
function withYearOf(from: string, to: string): string {
  const tail = /(?:(\p{L}{3,20}\.?)\s)?(?:\d{1,2},?\s)?(\d{3,4})$/u.exec(to);
  if (tail === null) return from;
  if (/^\d{1,2}$/.test(from) && tail[1] !== undefined) return `${from} ${tail[1]} ${tail[2]}`;
  return /\p{L}\s\d{1,2}$/u.test(from) ? `${from}, ${tail[2]}` : `${from} ${tail[2]}`;
}

function ends(start: WrittenDate, end: WrittenDate | null): WrittenDate {
  if (start.kind === 'unreadable') return start;
  if (end?.kind === 'unreadable') return end;
  if (start.kind === 'order' || end?.kind === 'order') {
    const dates = [start, end].flatMap((part) => (part?.kind === 'order' ? part.dates : []));
    const given = (part: WrittenDate | null, order: 'dmy' | 'mdy') =>
      part?.kind === 'order' ? part.when(order) : part;
    return { kind: 'order', dates, when: (order) => ends(given(start, order) ?? start, given(end, order)) };
  }
  const from = firstOf(start.when);
  const to = end === null ? '..' : lastOf(end.when);
  return { kind: 'when', when: { from, to }, clock: null };
}

export function firstOf(when: RawWhen): string {
  return String(when.at ?? when.from ?? when.within?.[0] ?? '..');
}

export function lastOf(when: RawWhen): string {
  return String(when.at ?? when.to ?? when.within?.[1] ?? '..');
}

// `c` and `um` begin other words as well: a space, a full stop or a number must follow.
const about =
  /^(?:(?:circa|ca?\.?|about|approx(?:imately|\.)?|around|um|vers|env\.?|hacia|около|ок\.)(?:\s+|(?<=\.)|(?=\d))|[~≈]\s?)(?=[\p{L}\d])/iu;
const perhaps = /^(?:probably|possibly|perhaps|\(?believed to be\)?|\?)\s?/i;

function withoutQualifier(words: string): {
  readonly rest: string;
  readonly qualifier: '' | '~' | '?' | '%';
} {
  let rest = words;
  const bracketed = /^\[(.+)\]$/.exec(rest);
  if (bracketed !== null) rest = bracketed[1] ?? rest;
  let isAbout = false;
  let isPerhaps = bracketed !== null;
  const match = about.exec(rest);
  if (match !== null) {
    isAbout = true;
    rest = rest.slice(match[0].length);
  }
  if (perhaps.test(rest)) {
    isPerhaps = true;
    rest = rest.replace(perhaps, '');
  }
  if (/\(?\?\)?$/.test(rest)) {
    isPerhaps = true;
    rest = rest.replace(/\s?\(?\?\)?$/, '');
  } else if (rest.endsWith('~')) {
    isAbout = true;
    rest = rest.slice(0, -1);
  }
  return { rest: rest.trim(), qualifier: isAbout ? (isPerhaps ? '%' : '~') : isPerhaps ? '?' : '' };
}

type BoundWord = 'before' | 'by' | 'after' | 'since';

function boundWord(words: string): { readonly word: BoundWord; readonly rest: string } | null {
  const found = /^(before|by|until|after|since|from)\s(.+)$/i.exec(words);
  if (found === null) return null;
  const names: Readonly<Record<string, BoundWord>> = {
    before: 'before',
    by: 'by',
    until: 'by',
    after: 'after',
    since: 'since',
    from: 'since',
  };
  const word = names[(found[1] ?? '').toLowerCase()];
  return word === undefined ? null : { word, rest: found[2] ?? '' };
}

/** `before` leaves out the unit that it names and `after` does, too; `by` includes it, and `since` lasts. */
function bounded(word: BoundWord, date: WrittenDate): WrittenDate {
  if (date.kind === 'order') return { ...date, when: (order) => bounded(word, date.when(order)) };
  if (date.kind !== 'when') return date;
  const { when } = date;
  if (word === 'since') return { ...date, when: { from: firstOf(when), to: '..' } };
  if (word === 'by') return { ...date, when: { within: ['..', lastOf(when)] } };
  const edge = word === 'before' ? neighbour(firstOf(when), -1) : neighbour(lastOf(when), 1);
  if (edge === null) return unreadable('not-a-time');
  return { ...date, when: { within: word === 'before' ? ['..', edge] : [edge, '..'] } };
}

function qualified(date: WrittenDate, qualifier: string): WrittenDate {
  if (qualifier === '' || date.kind === 'unreadable') return date;
  if (date.kind === 'order') return { ...date, when: (order) => qualified(date.when(order), qualifier) };
  const { at: moment, from, to, within: bounds } = date.when;
  const mark = (text: string) => (text === '..' ? text : text + qualifier);
  if (typeof moment === 'string') return { ...date, when: { at: mark(moment) } };
  if (bounds !== undefined) return { ...date, when: { within: [mark(bounds[0]), mark(bounds[1])] } };
  return { ...date, when: { from: mark(from ?? '..'), to: mark(to ?? '..') } };
}

function withClock(date: WrittenDate, clock: ClockText): WrittenDate {
  if (date.kind === 'order') return { ...date, when: (order) => withClock(date.when(order), clock) };
  if (date.kind !== 'when') return date;
  return { ...date, clock };
}

function withStated(date: WrittenDate, stated: string): WrittenDate {
  if (date.kind === 'order') return { ...date, when: (order) => withStated(date.when(order), stated) };
  return date.kind === 'when' ? { ...date, when: { ...date.when, stated } } : date;
}

function at(iso: string): WrittenDate {
  return { kind: 'when', when: { at: iso }, clock: null };
}

function within(from: string, to: string): WrittenDate {
  return { kind: 'when', when: { within: [from, to] }, clock: null };
}

function unreadable(code: IssueCode, detail = ''): WrittenDate {
  return { kind: 'unreadable', code, detail };
}

function dayIn(year: string, month: string, day: string): WrittenDate {
  const iso = isoDay(year, month, day);
  return iso === null ? unreadable('no-such-date', wrongDay(year, Number(month))) : at(iso);
}
