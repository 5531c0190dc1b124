// A date in parts, each a number or a text: year, month, day and clock. Knows TimelineJS's rules and no other.
import type { IssueCode } from '../../../model/issue.js';
import { clockOnDay } from '../dates/clock-on-day.js';
import { clockFromText } from '../dates/clock-text.js';
import { monthFromName } from '../dates/month-names.js';
import { daysIn, two, yearText } from '../dates/iso-days.js';

/** Texts as they stand in the file; empty where a part is absent. */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly millisecond: string;
  /** A clock time in one text, in place of hour, minute and second. */
  readonly time: string;
}

export const noParts: DateParts = {
  ...{ year: '', month: '', day: '', time: '' },
  ...{ hour: '', minute: '', second: '', millisecond: '' },
};

interface PartsFault {
  readonly code: IssueCode;
  readonly found: string;
  readonly detail: string;
}

/** The time in the words of our format, with its zone where the clock names one, or what is wrong with it. */
export type PartsTime =
  | {
      readonly kind: 'time';
      readonly text: string;
      readonly zone: string | null;
      /** Both readings of a clock time whose zone was not in force. */
      readonly within?: readonly [string, string];
      /** What of the parts is not in the time. */
      readonly lost?: PartsFault;
    }
  | { readonly kind: 'none' }
  | ({ readonly kind: 'fault' } & PartsFault);

/** The furthest years that a calendar of ours holds. */
const firstYear = -271_820;
const lastYear = 275_759;

/** Reads the parts to the finest one that is given. Negative years are before our era, as TimelineJS counts: -44 is 44 BCE. */
export function timeFromParts(parts: DateParts): PartsTime {
  const { year, month, day } = parts;
  const hasClock = parts.time !== '' || parts.hour !== '';
  if (year === '') {
    if (hasClock) return fault('time-without-date', parts.time || parts.hour);
    return month === '' && day === '' ? { kind: 'none' } : fault('not-a-time', partsWords(parts));
  }
  const yearNumber = yearFrom(year);
  if (yearNumber === null) return fault('not-a-time', partsWords(parts), 'the year as a number');
  const iso = yearNumber < 0 ? 1 + yearNumber : yearNumber;
  if (iso < firstYear || iso > lastYear)
    return fault(
      'out-of-range',
      partsWords(parts),
      'a timeline reaches from April -271821 to September +275760',
    );
  const text = yearText(Math.abs(yearNumber), yearNumber < 0 ? 'bc' : 'ad');
  const lost = hasClock ? { lost: faultOf('time-without-date', parts.time || `${parts.hour} h`) } : {};
  if (month === '')
    return day === ''
      ? { kind: 'time', text, zone: null, ...lost }
      : fault('not-a-time', partsWords(parts), 'the month, too');

  const monthNumber = wholeNumber(month) ?? monthFromName(month);
  if (monthNumber === null)
    return fault('not-a-time', partsWords(parts), 'the month as a number or by its name');
  if (monthNumber < 1 || monthNumber > 12)
    return fault('no-such-date', partsWords(parts), `there is no month ${monthNumber}`);
  const monthText = `${text}-${two(monthNumber)}`;
  if (day === '') return { kind: 'time', text: monthText, zone: null, ...lost };

  const dayNumber = wholeNumber(day);
  if (dayNumber === null) return fault('not-a-time', partsWords(parts), 'the day as a number');
  const days = daysIn(iso, monthNumber);
  if (dayNumber < 1 || dayNumber > days)
    return fault('no-such-date', partsWords(parts), `that month has ${days} days`);
  return withClock(`${monthText}-${two(dayNumber)}`, parts);
}

/** The parts as they were written, for an issue and for the reader. */
export function partsWords({ year, month, day, hour, minute, second, time }: DateParts): string {
  const date = [year, month === '' && day !== '' ? '?' : month, day].filter((part) => part !== '').join('-');
  const clock = time || [hour, minute, second].filter((part) => part !== '').join(':');
  return `${date} ${clock}`.trim();
}

function withClock(day: string, parts: DateParts): PartsTime {
  const { hour, minute, second, millisecond, time } = parts;
  if (time === '' && hour === '') return { kind: 'time', text: day, zone: null };
  const wrong = () => fault('no-such-clock-time', partsWords(parts), 'it is no time of day');
  if (time !== '') {
    const clock = clockFromText(time);
    if (clock === null) return wrong();
    const { at, within, zone, fault: lost } = clockOnDay(day, clock);
    return {
      ...{ kind: 'time', text: at, zone },
      ...(within === null ? {} : { within }),
      ...(lost === null ? {} : { lost }),
    };
  }
  const written = [hour, minute, second].map(wholeNumber);
  const [h = null, m = null, s = null] = written;
  const isClock =
    h !== null && h >= 0 && h <= 24 && (m ?? 0) <= 59 && (m ?? 0) >= 0 && (s ?? 0) <= 60 && (s ?? 0) >= 0;
  if (!isClock || (minute !== '' && m === null) || (second !== '' && s === null)) return wrong();
  const ms = wholeNumber(millisecond);
  const fraction = ms === null || ms <= 0 || ms > 999 ? '' : `.${String(ms).padStart(3, '0')}`;
  const clock = [
    two(h),
    ...(m === null ? [] : [two(m)]),
    ...(m === null || s === null ? [] : [two(s) + fraction]),
  ];
  return { kind: 'time', text: `${day}T${clock.join(':')}`, zone: null };
}

/** A year as a number, or in words: -44, 44 BC, 12,000 BCE. */
function yearFrom(text: string): number | null {
  const found = /^([\d,]{1,12})\s?(bce?|ce|ad)\.?$/i.exec(text);
  if (found === null) return wholeNumber(text);
  const number = wholeNumber(found[1] ?? '');
  return number !== null && /^b/i.test(found[2] ?? '') ? -number : number;
}

/** A whole number, with or without commas between thousands. */
function wholeNumber(text: string): number | null {
  const digits = /^[+-]?\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  return /^[+-]?\d{1,12}(?:\.0+)?$/.test(digits) ? Number(digits) : null;
}

function fault(code: IssueCode, found: string, detail = ''): PartsTime {
  return { kind: 'fault', ...faultOf(code, found, detail) };
}

function faultOf(code: IssueCode, found: string, detail = ''): PartsFault {
  return { code, found, detail };
}
