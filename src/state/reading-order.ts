// The order in which readers meet news events: that of the list, on the chosen clock.
import type { NewsEvent } from '../model/news-event.js';
import type { Derived } from './derived.js';

/** Everything that is shown, in the order of the list. */
export function readingOrder({ days }: Derived): readonly NewsEvent[] {
  return days().flatMap(({ newsEvents }) => newsEvents);
}

/** The same as time runs, whichever way round the list is; what has no date is anywhere. */
export function timeOrder(derived: Derived): readonly NewsEvent[] {
  const listed = readingOrder(derived);
  return derived.madeFrom.newestFirst ? listed.toReversed() : listed;
}

/**
 * The news event after (1) or before (-1) the selected one; at an end the selected one itself. Without a selection the
 * first or the last. `null` where nothing is shown.
 */
export function neighbourOf(
  derived: Derived,
  selectedId: string | null,
  direction: 1 | -1,
): NewsEvent | null {
  const ordered = readingOrder(derived);
  const index = ordered.findIndex(({ id }) => id === selectedId);
  if (index < 0) return (direction === 1 ? ordered[0] : ordered.at(-1)) ?? null;
  return ordered[index + direction] ?? ordered[index] ?? null;
}
