// News events in the order a reader meets them on a clock, under the heading that each falls under there.
import { inOrderOfTime, type NewsEvent } from '../model/news-event.js';
import { dayMs, type Instant } from '../time/instant.js';
import { hasClockTime, isUndated, type TimePoint, type When } from '../time/when.js';
import { wallMs } from '../time/zone.js';
import { wallOf, type HeadingUnit } from './heading-unit.js';

/** A heading and what stands under it. */
export interface DayGroup {
  /**
   * The date the heading stands for: `2022-09-13`, `2022-09`, `2022`, or a decade as `2020/2029`; empty where the date is
   * not known.
   */
  readonly date: string;
  readonly newsEvents: readonly NewsEvent[];
}

/**
 * News events under headings of a unit on a clock (IANA `zone`), in order. An event with a clock time stands on the day that
 * the clock shows, one known only to the day keeps its own date, and under days what is known to the month or year has a
 * heading of its own. Undated ones come last.
 *
 * Under a heading hours come first, in order, and a doubt of a few hours stands by its middle. What is known only to the day
 * follows that day, what is known to the month that month, and so on.
 */
export function groupByDay(
  newsEvents: readonly NewsEvent[],
  zone: string,
  unit: HeadingUnit = 'day',
): readonly DayGroup[] {
  const stands = standsOf(newsEvents, zone, unit);
  const places = Uint32Array.from(newsEvents, (_, place) => place);
  const standAt = (place: number) => stands[place] as Stand;
  const compareAt = (a: number, b: number) =>
    difference(standAt(a).heading.at, standAt(b).heading.at) ||
    difference(standAt(a).at, standAt(b).at) ||
    inOrderOfTime(newsEvents[a] as NewsEvent, newsEvents[b] as NewsEvent);
  // In order of time they nearly always are; those known only to the day may have to move.
  if (places.some((place) => place > 0 && compareAt(place - 1, place) > 0)) places.sort(compareAt);
  const groups: { date: string; newsEvents: NewsEvent[] }[] = [];
  for (const place of places) {
    const { date } = standAt(place).heading;
    const newsEvent = newsEvents[place] as NewsEvent;
    const current = groups.at(-1);
    if (current?.date === date) current.newsEvents.push(newsEvent);
    else groups.push({ date, newsEvents: [newsEvent] });
  }
  return groups;
}

/** A heading, and the wall-clock reading by which headings are in order. */
interface Heading {
  readonly date: string;
  readonly at: number;
}

/** Where an event stands: its heading, and the wall-clock reading by which it is in order under it. */
interface Stand {
  readonly heading: Heading;
  readonly at: number;
}

const undated: Stand = { heading: { date: '', at: Infinity }, at: 0 };

function standsOf(newsEvents: readonly NewsEvent[], zone: string, unit: HeadingUnit): readonly Stand[] {
  // Neighbours mostly share their heading: it is put into text once.
  let last = undated.heading;
  return newsEvents.map(({ when }): Stand => {
    const point = when.start ?? when.end;
    if (isUndated(when) || point === null) return undated;
    const wall = wallOf(point, zone);
    const at = orderUnderHeading(when, point, wall, zone);
    if (unit === 'day' && isCoarse(point)) return { heading: coarseHeading(point, wall), at };
    const startsAt = startOf(unit, wall);
    if (startsAt !== last.at) last = { date: dateOfUnit(unit, startsAt), at: startsAt };
    return { heading: last, at };
  });
}

function orderUnderHeading({ kind, start, end }: When, point: TimePoint, wall: number, zone: string): number {
  if (!hasClockTime(point.precision)) return lastOf(point, wall);
  const isShortDoubt = kind === 'within' && start && end && hasClockTime(end.precision);
  if (!isShortDoubt || end.latest - start.earliest > dayMs) return wall;
  return (wall + wallOf(end, zone)) / 2;
}

/** The last millisecond of a written day, month or year. */
function lastOf({ precision }: TimePoint, wall: number): number {
  const date = new Date(wall);
  if (precision === 'year') date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.getTime() - 1;
}

function isCoarse({ precision }: TimePoint): boolean {
  return precision === 'year' || precision === 'month';
}

/** Half a millisecond keeps a year before its January, and a month before its first day. */
function coarseHeading({ precision }: TimePoint, wall: number): Heading {
  const [year = '', month = ''] = dateParts(wall);
  return precision === 'year' ? { date: year, at: wall - 1 } : { date: `${year}-${month}`, at: wall - 0.5 };
}

function startOf(unit: HeadingUnit, wall: number): number {
  if (unit === 'day') return Math.floor(wall / dayMs) * dayMs;
  const year = new Date(wall).getUTCFullYear();
  return new Date(0).setUTCFullYear(unit === 'year' ? year : firstOfDecade(year), 0, 1);
}

/** Decades before our era are counted back from the year 1 BC, which is year 0 here. */
function firstOfDecade(year: number): number {
  return year > 0 ? Math.floor(year / 10) * 10 || 1 : -Math.floor(-year / 10) * 10 - 9;
}

function dateOfUnit(unit: HeadingUnit, startsAt: number): string {
  if (unit === 'day') return dateOfWall(startsAt);
  const year = new Date(startsAt).getUTCFullYear();
  if (unit === 'year') return yearText(year);
  const lastYear = year === 1 ? 9 : year + 9;
  return `${yearText(year)}/${yearText(lastYear)}`;
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The date of an instant on a clock (IANA `zone`): `2022-09-13`. */
export function dateOn(at: Instant, zone: string): string {
  return dateOfWall(wallMs(at, zone));
}

function dateOfWall(wall: number): string {
  return dateParts(wall).join('-');
}

function dateParts(wall: number): [string, string, string] {
  const date = new Date(wall);
  return [yearText(date.getUTCFullYear()), twoDigits(date.getUTCMonth() + 1), twoDigits(date.getUTCDate())];
}

function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
