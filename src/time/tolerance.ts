// How far "about" and "perhaps" reach: whether two times agree, and not how wide they are drawn or what they say.
import { dayMs, hourMs, minuteMs, type Instant } from './instant.js';
import type { Precision, TimePoint } from './when.js';

const toleranceMs: Record<Precision, number> = {
  second: 30 * minuteMs,
  minute: 30 * minuteMs,
  hour: 3 * hourMs,
  day: 3 * dayMs,
  month: 31 * dayMs,
  year: 2 * 366 * dayMs,
};

/** A range of instants in which something lies, ends included. */
export interface InstantRange {
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** How much earlier or later than written a time may be: nothing where it has no qualifier. Milliseconds. */
export function leewayOf(point: TimePoint | null): number {
  return point === null || point.qualifier === null ? 0 : toleranceMs[point.precision];
}

/** A range with room for the qualifiers of the points that bound it. */
export function withLeeway(
  { earliest, latest }: InstantRange,
  first: TimePoint | null,
  last = first,
): InstantRange {
  return { earliest: earliest - leewayOf(first), latest: latest + leewayOf(last) };
}
