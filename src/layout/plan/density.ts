// The density strip: how many events begin in each column of a window, by binary search and never by a scan of all.
import { firstAtLeast } from '../../base/binary-search.js';
import type { Instant, Span } from '../../time/instant.js';

/** The bounds of some events, each list rising by itself. */
export interface RisingBounds {
  readonly startAts: Float64Array;
  readonly endAts: Float64Array;
}

/** Sorted bounds, made once for each lane and once for the whole document. */
export function risingBounds(
  events: readonly { readonly startAt: Instant; readonly endAt: Instant }[],
): RisingBounds {
  return {
    startAts: Float64Array.from(events, ({ startAt }) => startAt).sort(),
    endAts: Float64Array.from(events, ({ endAt }) => endAt).sort(),
  };
}

/**
 * Counts for columns of equal width. Each event that touches the window is counted once: where it begins, or in the first
 * column if it began before. So the columns sum to all events in the window.
 */
export function densityOf({ startAts, endAts }: RisingBounds, window: Span, columns: number): Uint32Array {
  const counts = new Uint32Array(columns);
  const stepMs = (window.endAt - window.startAt) / columns;
  let before = firstAtLeast(endAts, window.startAt);
  for (let column = 0; column < columns; column += 1) {
    const edgeAt = column === columns - 1 ? window.endAt : window.startAt + stepMs * (column + 1);
    const started = Math.max(before, firstAtLeast(startAts, edgeAt));
    counts[column] = started - before;
    before = started;
  }
  return counts;
}
