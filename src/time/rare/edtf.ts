// The spellings of EDTF (ISO 8601-2:2019) beyond a plain date: seasons and quarters, unspecified digits, sets, parts in doubt, years
// of other lengths; and ISO 8601's weeks, days of the year and dates without hyphens.
import { timePointFromText, type ReadPoint, type TimeProblem, type ZoneContext } from '../time-point.js';
import {
  coarser,
  joinedQualifier,
  pointBetween,
  type CalendarFields,
  type Qualifier,
  type RareTime,
  type TimePoint,
} from '../when.js';
import { fieldsOf } from '../iso-text.js';
import { dayMs } from '../instant.js';

/** Reads a text that is no plain time; `null` where it is none of these either. */
export function rarePointFromText(text: string, zones: ZoneContext): ReadPoint | null {
  return (
    readList(text, zones) ??
    readDoubtfulParts(text, zones) ??
    readPartOfYear(text, zones) ??
    readUnspecified(text, zones) ??
    readLongYear(text, zones) ??
    readOtherIso(text, zones)
  );
}

/** `[a,b]` is one of them, `{a,b}` all; `..` between two is everything between, at an end it leaves that open. */
function readList(text: string, zones: ZoneContext): ReadPoint | null {
  const all = text.startsWith('{') && text.endsWith('}');
  if (!all && !(text.startsWith('[') && text.endsWith(']'))) return null;
  const parts = text
    .slice(1, -1)
    .split(',', mostListed + 1)
    .map((part) => part.trim());
  if (parts.length > mostListed || parts.includes('')) return null;
  const read = parts.map((part) => readListed(part, zones));
  const points = read.flatMap(({ point }) => point ?? []);
  if (points.length < parts.length) return null;
  const problems = read.flatMap((each) => each.problems);
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return { point: first ?? null, problems };
  const rare: RareTime = { kind: 'list', fields: fieldsOf(first), points, all };
  return { point: { ...others.reduce(hull, first), text, rare }, problems };
}

const mostListed = 100;

function readListed(part: string, zones: ZoneContext): ReadPoint {
  const ends = part.split('..').map((end) => end.trim());
  if (ends.length !== 2) return readPlainOrRare(part, zones);
  const [first, last] = ends.map((end) => (end === '' ? null : readPlainOrRare(end, zones)));
  const problems = [...(first?.problems ?? []), ...(last?.problems ?? [])];
  const isUnread = [first, last].some((end) => end && end.point === null);
  return { point: isUnread ? null : pointBetween(first?.point ?? null, last?.point ?? null), problems };
}

function readPlainOrRare(text: string, zones: ZoneContext): ReadPoint {
  const plain = timePointFromText(text, zones);
  return plain.point === null ? (rarePointFromText(text, zones) ?? plain) : plain;
}

/** From the first of two points to the last. */
function hull(a: TimePoint, b: TimePoint): TimePoint {
  return {
    ...a,
    precision: coarser(a.precision, b.precision),
    qualifier: joinedQualifier(a.qualifier, b.qualifier),
    earliest: Math.min(a.earliest, b.earliest),
    latest: Math.max(a.latest, b.latest),
    isFloating: a.isFloating || b.isFloating,
  };
}

const marks: Readonly<Record<string, Qualifier>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-and-uncertain',
};

/** `2022-09-~13`, `2022-09?-13`: what is in doubt of a part is in doubt of the whole. */
function readDoubtfulParts(text: string, zones: ZoneContext): ReadPoint | null {
  if (!/[~?%]/.test(text) || !/^[\dXx~?%+\-T:ZQWSYE]+$/.test(text)) return null;
  const bare = text.replace(/[~?%]/g, '');
  const read = readPlainOrRare(bare, zones);
  if (read.point === null) return null;
  const qualifier = [...text.matchAll(/[~?%]/g)]
    .map(([mark]) => marks[mark] ?? null)
    .reduce(joinedQualifier, read.point.qualifier);
  return { ...read, point: { ...read.point, qualifier } };
}

/** Months that seasons and other parts of a year begin in, by EDTF's numbers; `before` is the year before. */
interface PartOfYear {
  readonly kind: 'season' | 'quarter' | 'between';
  readonly number: number;
  readonly month: number;
  readonly months: number;
}

/** Spring, summer, autumn and winter are those of the north unless the number says the south; winter ends in the next year. */
function partOfYear(number: number): PartOfYear | null {
  if (number >= 21 && number <= 28)
    return { kind: 'season', number: (number - 21) % 4, month: 3 + 3 * ((number - 21) % 4), months: 3 };
  if (number <= 32)
    return { kind: 'season', number: (number - 21) % 4, month: [9, 12, 3, 6][number - 29] ?? 9, months: 3 };
  if (number <= 36) return { kind: 'quarter', number: number - 32, month: 3 * (number - 33) + 1, months: 3 };
  if (number <= 39) return { kind: 'between', number: 0, month: 4 * (number - 37) + 1, months: 4 };
  return number <= 41 ? { kind: 'between', number: 0, month: 6 * (number - 40) + 1, months: 6 } : null;
}

function readPartOfYear(text: string, zones: ZoneContext): ReadPoint | null {
  const [, year, code, quarter] = /^([+-]?\d{4,6})-(?:(2[1-9]|3\d|4[01])|[Qq]([1-4]))$/.exec(text) ?? [];
  if (year === undefined) return null;
  const part = partOfYear(Number(code ?? 32 + Number(quarter)));
  if (part === null) return null;
  const monthAt = (month: number) =>
    month > 12 ? `${signed(Number(year) + 1)}-${two(month - 12)}` : `${year}-${two(month)}`;
  const first = timePointFromText(monthAt(part.month), zones);
  const last = timePointFromText(monthAt(part.month + part.months - 1), zones);
  if (first.point === null || last.point === null) return { point: null, problems: first.problems };
  const whole = hull(first.point, last.point);
  if (part.kind === 'between')
    return { point: pointBetween(first.point, last.point), problems: first.problems };
  const fields = { year: Number(year) };
  const rare: RareTime = { kind: part.kind, fields, number: part.number };
  return { point: { ...whole, text, precision: 'year', rare }, problems: first.problems };
}

/** `2022-09-XX` is the month, `193X` ten years, `156X-12-25` a day in one of ten years. */
function readUnspecified(text: string, zones: ZoneContext): ReadPoint | null {
  const pattern = /^([+-]?)([\dXx]{4})(?:-([\dXx]{2}))?(?:-([\dXx]{2}))?$/;
  const [, sign = '', digits = '', monthText, dayText] = pattern.exec(text.toUpperCase()) ?? [];
  const isWritten = (part: string | undefined) => part !== undefined && /^\d{2}$/.test(part);
  if (!text.toUpperCase().includes('X') || !/^\d/.test(digits)) return null;
  const month = isWritten(monthText) ? monthText : undefined;
  const day = month !== undefined && isWritten(dayText) ? dayText : undefined;
  const tail = [month, day].map((part) => (part === undefined ? '' : `-${part}`)).join('');
  if (/^\d{4}$/.test(digits)) return timePointFromText(`${sign}${digits}${tail}`, zones);
  if (!/^X+$/.test(digits.slice(digits.indexOf('X')))) return null;
  const [from, to] = [digits.replace(/X/g, '0'), digits.replace(/X/g, '9')];
  // The first digit that is not known leaves those after it unknown as well.
  const count = 10 ** (digits.length - digits.indexOf('X'));
  // Years before our era are counted down.
  const years = sign === '-' ? [`-${to}`, `-${from}`] : [from, to];
  const [first, last] = years.map((year) => timePointFromText(`${year}${tail}`, zones));
  if (!first?.point || !last?.point) return null;
  const inEach: CalendarFields | null =
    month === undefined
      ? null
      : { year: 0, month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  const fields: CalendarFields = { year: Number(years[0]) };
  const rare: RareTime = { kind: 'years', fields, count, inEach };
  const point = { ...hull(first.point, last.point), text, precision: 'year' as const, rare };
  return { point, problems: first.problems };
}

/** `Y12345`, `Y-17E7`, and `1950S2`: a year of which two digits are certain. */
function readLongYear(text: string, zones: ZoneContext): ReadPoint | null {
  const [, year, exponent = '0'] = /^Y(-?\d{1,12})(?:E(\d{1,3}))?$/i.exec(text) ?? [];
  if (year !== undefined) {
    const value = Number(year) * 10 ** Number(exponent);
    return Math.abs(value) <= 275_760 ? timePointFromText(signed(value), zones) : outOfRange(text);
  }
  const [, digits = '', certain] = /^([+-]?\d{4})S(\d)$/i.exec(text) ?? [];
  const kept = Number(certain);
  if (certain === undefined || kept < 1 || kept > 3) return null;
  const start = digits.length - 4;
  return readUnspecified(digits.slice(0, start + kept).padEnd(start + 4, 'X'), zones);
}

function outOfRange(text: string): ReadPoint {
  const problem: TimeProblem = {
    code: 'out-of-range',
    found: text,
    detail: 'a timeline reaches from April -271821 to September +275760',
  };
  return { point: null, problems: [problem] };
}

/** `2022-W37`, `2022-W37-2`, `2022-256`, `20220913`, `20220913T0900Z`. */
function readOtherIso(text: string, zones: ZoneContext): ReadPoint | null {
  const [, weekYear, week, weekday] = /^(\d{4})-?[Ww](\d{2})(?:-?([1-7]))?$/.exec(text) ?? [];
  if (weekYear !== undefined) return readWeek(Number(weekYear), Number(week), weekday, zones);
  const [, year, ofYear] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  if (year !== undefined) {
    const start = Date.UTC(Number(year), 0, 1);
    const day = start + (Number(ofYear) - 1) * dayMs;
    const isOfYear = Number(ofYear) > 0 && new Date(day).getUTCFullYear() === Number(year);
    return isOfYear ? timePointFromText(isoDay(day), zones) : null;
  }
  const compact =
    /^(\d{4})(\d{2})(\d{2})(?:[Tt](\d{2})(?::?(\d{2})(?::?(\d{2}))?)?([Zz]|[+-]\d{2}:?\d{0,2})?)?$/;
  const found = compact.exec(text);
  if (found === null) return null;
  const [, y, month, day, hour, minute, second, offset = ''] = found;
  const clock = [hour, minute, second].filter((part) => part !== undefined).join(':');
  return timePointFromText(
    `${y}-${month}-${day}${clock === '' ? '' : `T${clock}`}${clock === '' ? '' : offset}`,
    zones,
  );
}

/** Weeks begin on Monday, and the first has the year's first Thursday. */
function readWeek(
  year: number,
  week: number,
  weekday: string | undefined,
  zones: ZoneContext,
): ReadPoint | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs + (week - 1) * 7 * dayMs;
  const thursday = new Date(monday + 3 * dayMs);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  if (weekday !== undefined) return timePointFromText(isoDay(monday + (Number(weekday) - 1) * dayMs), zones);
  const [first, last] = [monday, monday + 6 * dayMs].map((day) => timePointFromText(isoDay(day), zones));
  return { point: pointBetween(first?.point ?? null, last?.point ?? null), problems: first?.problems ?? [] };
}

function isoDay(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** A year as ISO writes it: four digits, or six with a sign. */
function signed(year: number): string {
  const size = String(Math.abs(year));
  if (size.length > 4) return (year < 0 ? '-' : '+') + size.padStart(6, '0');
  return (year < 0 ? '-' : '') + size.padStart(4, '0');
}
