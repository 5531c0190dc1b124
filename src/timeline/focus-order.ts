// The order in which the keyboard meets what is drawn: that of the list, a chip with a count being one stop.
import type { Placement } from '../layout/placement.js';
import type { NewsEvent } from '../model/news-event.js';

/** One stop: a placement, or a news event outside what is drawn. */
export interface Stop {
  readonly placementId: string | null;
  /** The first news event there. */
  readonly newsEventId: string;
}

/** The stops for news events in reading order. */
export function stopsOf(ordered: readonly NewsEvent[], placements: readonly Placement[]): readonly Stop[] {
  const placementIds = new Map<string, string>();
  for (const { id, newsEventIds } of placements) {
    for (const newsEventId of newsEventIds()) placementIds.set(newsEventId, id);
  }
  const seen = new Set<string>();
  const stops: Stop[] = [];
  for (const { id } of ordered) {
    const placementId = placementIds.get(id) ?? null;
    if (placementId !== null && seen.has(placementId)) continue;
    if (placementId !== null) seen.add(placementId);
    stops.push({ placementId, newsEventId: id });
  }
  return stops;
}

/** The placement of the next or previous lane that has one, nearest in time to a placement. */
export function acrossLanes(
  from: Placement,
  direction: 1 | -1,
  laneIds: readonly string[],
  placements: readonly Placement[],
): Placement | null {
  for (
    let lane = laneIds.indexOf(from.laneId) + direction;
    lane >= 0 && lane < laneIds.length;
    lane += direction
  ) {
    const there = placements.filter(({ laneId }) => laneId === laneIds[lane]);
    const nearest = there.reduce<Placement | null>(
      (best, placement) =>
        best === null || Math.abs(placement.startAt - from.startAt) < Math.abs(best.startAt - from.startAt)
          ? placement
          : best,
      null,
    );
    if (nearest) return nearest;
  }
  return null;
}
