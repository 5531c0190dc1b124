// From a source to what rests on it.
import type { NewsEvent } from './news-event.js';

/** Ids of all sources that the event, its claims or its figures rest on. No doubles. */
export function citedSourceIds({ sources, claims, figures }: NewsEvent): readonly string[] {
  const resting = [...claims, ...claims.flatMap((claim) => claim.figures), ...figures];
  return [...new Set([...sources, ...resting.flatMap((one) => one.sources)])];
}

/** How many news events rest on each source, by its id. */
export function countBySource(newsEvents: readonly NewsEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const newsEvent of newsEvents) {
    for (const id of citedSourceIds(newsEvent)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
