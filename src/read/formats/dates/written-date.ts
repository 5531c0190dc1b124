// A time as people write it → the words of our own format: 13/09/2022, March 1946, c. 1915, 1917-1952, 44 BC. Guesses neither
// the order of day and month nor a century.
import type { DateOrder } from '../reading.js';
import { clockRange, splitClock, type ClockText } from './clock-text.js';
import { neighbour } from './iso-days.js';
import { firstOf, lastOf, readPoint, unreadable, within, type WrittenDate } from './written-point.js';

/** No time is written with more characters. */
const longest = 120;

const isoShape =
  /^[+-]?\d{4,6}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}(?::\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?\s?(?:[zZ]|[+-]\d{2}(?::?\d{2})?)?)?)?)?[~?%]?$/;

/** RFC 9557's name of the zone behind an offset, which says the instant already. */
const zoneName = /(?<=\d(?:[zZ]|[+-]\d{2}:?\d{2}))\[[A-Za-z_/+-]{1,40}\]$/;
const basicIso = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z)?$/;

/** 2022-09-13 14:00-15:30: with a space in it, what stands behind the hyphen may be a later time of the day. */
const clockSpan = /^(\d{4}-\d{2}-\d{2}) ((\d{2}:\d{2})-(\d{2}:\d{2}))$/;

function isSpan(words: string): boolean {
  const span = clockSpan.exec(words);
  return span !== null && clockRange(span[2] ?? '') !== null;
}

/** Reads a text. `stated` keeps its words in the answer unless they were ISO already. */
export function readWrittenDate(text: string, order: DateOrder | null): WrittenDate {
  const words = text.replace(/\s+/g, ' ').trim().replace(zoneName, '');
  if (words.length > longest) return unreadable('not-a-time');
  if (
    isoShape.test(words) &&
    !isSpan(words) &&
    !/^\d{4}-(?:1[3-9]|[2-9]\d)$|^0{4}|^\d{4}-(?:\d\d-)?00/.test(words)
  )
    return { kind: 'when', when: { at: words }, clock: null };
  const span = clockSpan.exec(words);
  if (span !== null && clockRange(span[2] ?? '') !== null)
    return {
      kind: 'when',
      when: { from: `${span[1]}T${span[3]}`, to: `${span[1]}T${span[4]}`, stated: words },
      clock: null,
    };
  const basic = basicIso.exec(words);
  if (basic !== null) {
    const [, year, month, day, hour, minute, second = '', zone = ''] = basic;
    const seconds = second === '' ? '' : `:${second}`;
    return {
      kind: 'when',
      when: { at: `${year}-${month}-${day}T${hour}:${minute}${seconds}${zone}` },
      clock: null,
    };
  }
  return withStated(readWords(words, order), words);
}

const aboutClock = /^(?:~|about|around|circa|approx(?:imately|\.)?)\s?(?=\d{1,2}[:.\s]?(?:\d{2}|[ap]\.?m))/i;

const isoBounds = /^between (\S{4,40}) and (\S{4,40})$/i;

/** A date of JavaScript in words: the name of the zone stands behind its offset, in brackets. */
const zoneInBrackets = /(?<=\d{2}:\d{2}:\d{2} (?:GMT|UTC)[+-]\d{4}) \([^()]*\)$/;

function readWords(written: string, order: DateOrder | null): WrittenDate {
  const words = written.replace(zoneInBrackets, '');
  const bounds = isoBounds.exec(words);
  if (bounds !== null && [bounds[1], bounds[2]].every((bound) => isoShape.test(bound ?? '')))
    return within(bounds[1] ?? '', bounds[2] ?? '');
  const about = aboutClock.exec(words)?.[0] ?? '';
  const split = splitClock(words.slice(about.length));
  if (split !== null && about !== '')
    return withClock(qualified(readDays(split.date, order), '~'), split.clock);
  if (split !== null) return withClock(readDays(split.date, order), split.clock);
  return readDays(words, order);
}

/** Words for a part of the day: the day is known, and the words are kept. */
const partOfDay =
  /^(?:the )?(?:early |late )?(?:morning|afternoon|evening|night|noon|midday|dawn|dusk|midnight)(?:,| of| on)?\s/i;

const betweenWords = /^(?:between\s)?(\S.*?)\s(?:and|or)\s(\S.*)$/i;

/** One moment between two times: from the first instant of the one to the last of the other. */
function bothEnds(from: string, to: string, order: DateOrder | null): WrittenDate {
  const range = rangeOf(from, to, order);
  if (range?.kind !== 'when') return range ?? unreadable('not-a-time');
  return within(firstOf(range.when), lastOf(range.when));
}

function readDays(words: string, order: DateOrder | null): WrittenDate {
  // A zone without a clock time says nothing of a day; the words are kept.
  const { rest, qualifier } = withoutQualifier(
    words.replace(partOfDay, '').replace(/(?<=\d) [A-Z]{2,4}T$/, ''),
  );
  const between = betweenWords.exec(rest);
  if (between !== null) return qualified(bothEnds(between[1] ?? '', between[2] ?? '', order), qualifier);
  const bound = /^from\s.*\s(?:to|until|–|—|-)\s/i.test(rest) ? null : boundWord(rest);
  if (bound !== null) return bounded(bound.word, readDays(bound.rest, order));
  const single = readPoint(rest, order);
  if (single !== null) return qualified(single, qualifier);
  const onwards = /^(\S.*?)(?:\s?(?:–|—|-)|\sonwards?)$/i.exec(rest);
  const start = onwards === null ? null : readPoint(onwards[1] ?? '', order);
  if (start !== null) return qualified(ends(start, null), qualifier);
  const range = readRange(rest, order);
  return range === null ? unreadable('not-a-time') : qualified(range, qualifier);
}

/** Two ends, the first of which may leave out what the second says: 5-7 May 1945, June-July 1944, 1930-31. */
function readRange(words: string, order: DateOrder | null): WrittenDate | null {
  for (const separator of [/\s(?:–|—|-|to|until|bis|до)\s/iu, /–|—/u, /\//u, /-/u]) {
    const parts = words.replace(/^from\s/i, '').split(separator);
    if (parts.length !== 2) continue;
    const [from = '', to = ''] = parts.map((part) => part.trim());
    if (from === '' || to === '') continue;
    const range = rangeOf(from, to, order);
    if (range !== null) return range;
  }
  return null;
}

function rangeOf(from: string, end: string, order: DateOrder | null): WrittenDate | null {
  // c. 1200 – c. 1250: what is said of the start holds for both.
  const to = end.replace(about, '');
  const isOngoing = /^(?:now|present|today|ongoing|\?)$/i.test(to);
  if (isOngoing) {
    const start = readPoint(from, order);
    return start === null ? null : ends(start, null);
  }
  if (isoShape.test(from) && isoShape.test(to) && from.length > 4 && to.length > 4)
    return { kind: 'when', when: { from, to }, clock: null };
  const last = readPoint(shortYear(from, to) ?? withTail(to, from), order);
  // 500–450 BC: both are before our era.
  const era = /\s?(bce?)\.?$/i.exec(to)?.[1];
  if (era !== undefined && last !== null && /^\d{1,5}$/.test(from)) {
    const first = readPoint(`${from} ${era}`, order);
    return first === null ? null : ends(first, last);
  }
  if (last === null) return null;
  const start = readPoint(from, order) ?? readPoint(withYearOf(from, to), order);
  return start === null ? null : ends(start, last);
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

// `c` and `um` begin other words as well: a space, a full stop or a number must follow.
const about =
  /^(?:(?:circa|ca?\.?|about|approx(?:imately|\.)?|around|um|vers|env\.?|hacia|около|ок\.)(?:\s+|(?<=\.)|(?=\d))|[~≈]\s?)(?=[\p{L}\d])/iu;
const perhaps = /^(?:probably|possibly|perhaps|\(?believed to be\)?|\?)\s?/i;

function withoutQualifier(words: string): {
  readonly rest: string;
  readonly qualifier: '' | '~' | '?' | '%';
} {
  let rest = words.replace(/^\(([^()]+)\)$/, '$1');
  const bracketed = /^\[(.+)\]$/.exec(rest);
  if (bracketed !== null) rest = bracketed[1] ?? rest;
  const behind = /(?:\s|\s?\()(?:circa|ca?\.?|approx(?:imately|\.)?)\)?$/i.exec(rest);
  let isAbout = behind !== null && /\d\s?\(?\D{1,16}$/.test(rest);
  if (isAbout) rest = rest.slice(0, behind?.index);
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
  const found = /^(before|by|until|no later than|not later than|not after|after|since|from)\s(.+)$/i.exec(
    words,
  );
  if (found === null) return null;
  const names: Readonly<Record<string, BoundWord>> = {
    before: 'before',
    by: 'by',
    until: 'by',
    'no later than': 'by',
    'not later than': 'by',
    'not after': 'by',
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
