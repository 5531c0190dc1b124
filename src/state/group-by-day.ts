// News events in the order a reader meets them on a clock, under the day, month or year that each falls in there.
import { inOrderOfTime, type NewsEvent } from '../model/news-event.js';
import { wallOfFields } from '../time/format.js';
import { dayMs, type Instant } from '../time/instant.js';
import { fieldsOf } from '../time/iso-text.js';
import { hasClockTime, isUndated, type TimePoint } from '../time/when.js';
import { wallMs } from '../time/zone.js';

/** A heading and what stands under it. */
export interface DayGroup {
  /** The date the heading stands for, `2022-09-13`, `2022-09` or `2022`; empty where the date is not known. */
  readonly date: string;
  readonly newsEvents: readonly NewsEvent[];
}

/**
 * News events by day of a clock (IANA `zone`), in order: an event with a clock time stands on the day that clock shows,
 * one known only to the day keeps its own date, coarser ones stand under their month or year. Undated ones come last.
 */
export function groupByDay(newsEvents: readonly NewsEvent[], zone: string): readonly DayGroup[] {
  const days = daysOf(newsEvents, zone);
  const places = Uint32Array.from(newsEvents, (_, place) => place);
  const orderAt = (place: number) => (days[place] as Day).order;
  const compareAt = (a: number, b: number) =>
    orderAt(a) - orderAt(b) || inOrderOfTime(newsEvents[a] as NewsEvent, newsEvents[b] as NewsEvent);
  // In order of time they nearly always are; those known only to the day may have to move.
  if (places.some((place) => place > 0 && compareAt(place - 1, place) > 0)) places.sort(compareAt);
  const groups: { date: string; newsEvents: NewsEvent[] }[] = [];
  for (const place of places) {
    const { date } = days[place] as Day;
    const newsEvent = newsEvents[place] as NewsEvent;
    const current = groups.at(-1);
    if (current?.date === date) current.newsEvents.push(newsEvent);
    else groups.push({ date, newsEvents: [newsEvent] });
  }
  return groups;
}

/** A day of the list, or a coarser stretch. */
interface Day {
  readonly date: string;
  readonly order: number;
}

const undated: Day = { date: '', order: Infinity };

function daysOf(newsEvents: readonly NewsEvent[], zone: string): readonly Day[] {
  // Neighbours mostly share their day: it is put into text once.
  let last = undated;
  return newsEvents.map(({ when }) => {
    const point = when.start ?? when.end;
    if (isUndated(when) || point === null) return undated;
    if (!hasClockTime(point.precision) || point.isFloating) return coarseDayOf(point);
    const midnight = midnightOn(point.earliest, zone);
    if (midnight !== last.order) last = { date: dateOfWall(midnight), order: midnight };
    return last;
  });
}

function coarseDayOf(point: TimePoint): Day {
  // Half a millisecond keeps a year before its January, and a month before its first day.
  const coarse = { year: 1, month: 0.5, day: 0, hour: 0, minute: 0, second: 0 }[point.precision];
  const { year, month, day } = fieldsOf(point);
  const parts = [month, day].filter((part) => part !== undefined).map(twoDigits);
  const midnight = wallOfFields({ year, month: month ?? 1, day: day ?? 1 });
  return { date: [yearText(year), ...parts].join('-'), order: midnight - coarse };
}

/** The date of an instant on a clock (IANA `zone`): `2022-09-13`. */
export function dateOn(at: Instant, zone: string): string {
  return dateOfWall(midnightOn(at, zone));
}

function midnightOn(at: Instant, zone: string): number {
  return Math.floor(wallMs(at, zone) / dayMs) * dayMs;
}

function dateOfWall(midnight: number): string {
  const date = new Date(midnight);
  return [
    yearText(date.getUTCFullYear()),
    twoDigits(date.getUTCMonth() + 1),
    twoDigits(date.getUTCDate()),
  ].join('-');
}

function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
