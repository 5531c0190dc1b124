// The grammar of written times: ISO 8601, RFC 9557's [Zone], EDTF's ~ ? %. Knows no zone data.
import { parseCommonIso } from './common-iso.js';
import type { CalendarFields, Precision, Qualifier, TimePoint } from './when.js';
import { daysInMonth, isOffset, type WrittenTime } from './written-time.js';

/** Why a text is not a time: in which way, and a fact in words such as "month 13". */
export interface UnreadableTime {
  readonly code: 'not-a-time' | 'no-such-date' | 'no-such-clock-time';
  readonly detail: string;
}

const date = String.raw`(?<year>[+-]\d{4,6}|\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})`;
const clock = String.raw`(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?`;
const offset = String.raw`(?<offset>[Zz]|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)`;
// RFC 9557: a zone, then tags such as [u-ca=gregory], which change nothing: the date before them is ISO's.
const suffixes = String.raw`(?:\[!?(?<zone>[^\]=]+)\])?(?:\[!?[a-z][a-z\d-]*=[^\]]+\]){0,9}(?<qualifier>[~?%])?`;
const grammar = new RegExp(String.raw`^${date}(?:[Tt ]${clock}\s?${offset}?)?)?)?${suffixes}$`);

const qualifiers: Readonly<Record<string, Qualifier>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-and-uncertain',
};

/** Takes a written time apart, or says why it cannot be one. No zone data: offsets are taken as written. */
export function writtenTimeFromText(text: string): WrittenTime | UnreadableTime {
  return parseCommonIso(text) ?? readByGrammar(text);
}

/** As `writtenTimeFromText`, for all spellings. */
export function readByGrammar(text: string): WrittenTime | UnreadableTime {
  // ISO 8601 writes the sign as a minus (U+2212) where it can.
  const found = grammar.exec(text.trim().replaceAll('−', '-'))?.groups;
  if (!found) return { code: 'not-a-time', detail: '' };
  const fields = fieldsFrom(found);
  const wrong = whatIsWrong(fields) ?? whatIsWrongWithOffset(found['offset']);
  if (wrong) return wrong;
  return {
    fields,
    precision: precisionOf(fields),
    qualifier: (found['qualifier'] && qualifiers[found['qualifier']]) || null,
    offsetMs: found['offset'] === undefined ? null : offsetFromText(found['offset']),
    isZulu: /^(?:[Zz]|-00(?::?00)?)$/.test(found['offset'] ?? ''),
    zoneName: found['zone'] ?? null,
  };
}

/**
 * The year, month, day and clock that a point was written with, in the Gregorian calendar.
 *
 * @throws {RangeError} Where its text is no written time: nothing reads such.
 */
export function fieldsOf({ text, rare }: Pick<TimePoint, 'text' | 'rare'>): CalendarFields {
  if (rare?.kind === 'between') return fieldsOf(rare.first ?? rare.last ?? { text });
  if (rare) return rare.fields;
  const written = writtenTimeFromText(text);
  if ('code' in written) throw new RangeError(`"${text}" is not a written time`);
  return written.fields;
}

function fieldsFrom(found: Record<string, string | undefined>): CalendarFields {
  const number = (name: string) => (found[name] === undefined ? {} : { [name]: Number(found[name]) });
  const fraction = found['fraction'];
  return {
    year: Number(found['year']),
    ...number('month'),
    ...number('day'),
    ...number('hour'),
    ...number('minute'),
    ...number('second'),
    // What is finer than a millisecond keeps its place among others of it.
    ...(fraction === undefined
      ? {}
      : { millisecond: Number(`${fraction.slice(0, 3).padEnd(3, '0')}.${fraction.slice(3)}`) }),
  };
}

function whatIsWrong({ year, month, day, hour, minute, second }: CalendarFields): UnreadableTime | null {
  if (month !== undefined && (month < 1 || month > 12)) {
    return { code: 'no-such-date', detail: `there is no month ${month}` };
  }
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    return { code: 'no-such-date', detail: `that month has ${daysInMonth(year, month)} days` };
  }
  const isMidnight = hour === 24 && !minute && !second;
  if (hour !== undefined && hour > 23 && !isMidnight) {
    return { code: 'no-such-clock-time', detail: `there is no hour ${hour}` };
  }
  if (minute !== undefined && minute > 59) {
    return { code: 'no-such-clock-time', detail: `there is no minute ${minute}` };
  }
  // A leap second is written :60; clocks and Date have none, so it is read as the second before.
  if (second !== undefined && second > 60) {
    return { code: 'no-such-clock-time', detail: `there is no second ${second}` };
  }
  return null;
}

function whatIsWrongWithOffset(text: string | undefined): UnreadableTime | null {
  if (text === undefined) return null;
  const [, minutes = 0, seconds = 0] = (text.match(/\d{2}/g) ?? []).map(Number);
  return minutes > 59 || seconds > 59 || !isOffset(offsetFromText(text))
    ? { code: 'no-such-clock-time', detail: `offsets are from -12:00 to +14:00, and ${text} is not` }
    : null;
}

function precisionOf({ month, day, hour, minute, second }: CalendarFields): Precision {
  if (second !== undefined) return 'second';
  if (minute !== undefined) return 'minute';
  if (hour !== undefined) return 'hour';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function offsetFromText(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/\D/g, '').padEnd(6, '0');
  const seconds =
    Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2, 4)) * 60 + Number(digits.slice(4, 6));
  return sign * seconds * 1000;
}
