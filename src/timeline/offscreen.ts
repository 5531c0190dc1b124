// What lies outside the window: how much on either side, and where the nearest of it is.
import type { EventStore } from '../store/event-store.js';
import type { Instant, Span } from '../time/instant.js';

/** Ids of news events that touch the window, but too little of it to be drawn: they count as earlier. */
type ClippedIds = ReadonlySet<string>;

/** How many news events lie before and after a window. */
export interface OutsideCounts {
  readonly before: number;
  readonly after: number;
}

/** What lies outside a window. */
export function countOutside(
  store: EventStore,
  { startAt, endAt }: Span,
  clippedIds: ClippedIds,
): OutsideCounts {
  return { before: store.countBefore(startAt) + clippedIds.size, after: store.countFrom(endAt) };
}

/** The instant of the nearest news event outside a window on one side, or `null`. */
export function nearestOutside(
  side: 'before' | 'after',
  { all }: EventStore,
  { startAt, endAt }: Span,
  clippedIds: ClippedIds,
): Instant | null {
  if (side === 'after') return all.find(({ when }) => when.earliest >= endAt)?.when.earliest ?? null;
  let nearest: Instant | null = null;
  for (const { id, when } of all) {
    if (when.latest >= startAt && !clippedIds.has(id)) continue;
    nearest = Math.max(nearest ?? -Infinity, when.start ? when.earliest : when.latest);
  }
  return nearest;
}
