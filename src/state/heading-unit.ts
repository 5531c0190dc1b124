// How long a stretch of time each heading of the list stands for.
import type { NewsEvent } from '../model/news-event.js';
import { wallOfFields } from '../time/words/point-text.js';
import { dayMs } from '../time/instant.js';
import { fieldsOf } from '../time/iso-text.js';
import { hasClockTime, isUndated, type TimePoint } from '../time/when.js';
import { wallMs } from '../time/zone.js';

export type HeadingUnit = 'day' | 'year' | 'decade';

/** A heading over fewer events is not worth its line. Where hours stand beside them, two are enough. */
const leastPerHeading = 3;
const leastPerDayWithHours = 2;
/** So few headings are worth their lines in any case. */
const fewDays = 3;
const fewYears = 4;
/** The first so many events tell what the others are like. */
const mostCounted = 2_000;

/**
 * The finest unit whose headings stand over several events each, for events in order of time. Clock times are read on a
 * clock (IANA `zone`).
 */
export function headingUnit(newsEvents: readonly NewsEvent[], zone: string): HeadingUnit {
  const days = new Set<number>();
  const years = new Set<number>();
  let datedCount = 0;
  let inDaysCount = 0;
  let hasHours = false;
  for (const { when } of newsEvents.slice(0, mostCounted)) {
    const point = when.start ?? when.end;
    if (isUndated(when) || point === null) continue;
    const wall = wallOf(point, zone);
    datedCount += 1;
    years.add(new Date(wall).getUTCFullYear());
    if (point.precision === 'year' || point.precision === 'month') continue;
    inDaysCount += 1;
    days.add(Math.floor(wall / dayMs));
    hasHours ||= hasClockTime(point.precision);
  }
  const leastPerDay = hasHours ? leastPerDayWithHours : leastPerHeading;
  if (days.size <= fewDays && years.size <= fewYears) return 'day';
  if (inDaysCount >= leastPerDay * days.size && inDaysCount * 2 > datedCount) return 'day';
  return years.size <= fewYears || datedCount >= leastPerHeading * years.size ? 'year' : 'decade';
}

/** The wall-clock reading of a point: on a clock (IANA `zone`) where it has an hour and a zone, else as it is written. */
export function wallOf(point: TimePoint, zone: string): number {
  const isOnClock = hasClockTime(point.precision) && !point.isFloating;
  return isOnClock ? wallMs(point.earliest, zone) : wallOfFields(fieldsOf(point));
}
