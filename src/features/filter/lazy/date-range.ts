// From one day to another: which news events touch them, as the list dates them on a clock.
import { hasDates, type Filter } from '../../../model/filter.js';
import type { NewsEvent } from '../../../model/news-event.js';
import { hourMs, type Instant } from '../../../time/instant.js';
import { timePointFromText } from '../../../time/time-point.js';
import { hasClockTime, type TimePoint, type When } from '../../../time/when.js';
import { wallMs } from '../../../time/zone.js';

/** The first and last reading of a wall clock, as if it were UTC. */
export interface WallSpan {
  readonly fromWall: number;
  readonly toWall: number;
}

/** Whether a news event, or a claim about it, may be within the dates of a filter, read on a clock (IANA `zone`). */
export function dateTest(filter: Filter, zone: string): (newsEvent: NewsEvent) => boolean {
  if (!hasDates(filter)) return () => true;
  const fromWall = dayOf(filter.from)?.earliest ?? -Infinity;
  const toWall = dayOf(filter.to)?.latest ?? Infinity;
  return ({ when, claims }) =>
    [when, ...claims.map((claim) => claim.when)].some((each) => {
      const span = each && wallSpanOf(each, zone);
      return span !== null && span.fromWall <= toWall && span.toWall >= fromWall;
    });
}

/** The dates that a time covers on a clock; a side that nobody reports ends with the one that is. `null`: no date at all. */
export function wallSpanOf({ start, end }: When, zone: string): WallSpan | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return null;
  return { fromWall: wallOf(first, first.earliest, zone), toWall: wallOf(last, last.latest, zone) };
}

/** Dates are the same on every clock. Where no zone is stated the bounds reach from UTC+14 to UTC−12 (time-point.ts). */
function wallOf(
  { precision, isFloating, zone: own, earliest }: TimePoint,
  at: Instant,
  zone: string,
): number {
  if (isFloating) return at === earliest ? at + 14 * hourMs : at - 12 * hourMs;
  return wallMs(at, hasClockTime(precision) || own === null ? zone : own);
}

/** A day, month or year as it is written; `null` for what is none, which is no bound. */
function dayOf(date: string): TimePoint | null {
  return timePointFromText(date, { own: null, document: 'UTC' }).point;
}
