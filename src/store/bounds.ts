// From when to when a news event is drawn: over its own time and, where claims rule that out, over theirs too.
import type { NewsEvent } from '../model/news-event.js';
import { rivalClaims } from '../model/rivals.js';

/** First and last instants of news events, in their order. */
export interface Bounds {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
}

/** News events that have a time, in order, and their bounds row by row. */
export interface DatedEvents {
  readonly dated: readonly NewsEvent[];
  /** Rival times included. */
  bounds(): Bounds;
}

/** The bounds of each, with its rival times. */
export function boundsOf(newsEvents: readonly NewsEvent[]): Bounds {
  const earliest = new Float64Array(newsEvents.length);
  const latest = new Float64Array(newsEvents.length);
  newsEvents.forEach(({ when, claims, hasRivalTimes }, row) => {
    earliest[row] = when.earliest;
    latest[row] = when.latest;
    if (!hasRivalTimes) return;
    for (const { when: claimed } of rivalClaims(when, claims)) {
      earliest[row] = Math.min(earliest[row] ?? Infinity, claimed?.earliest ?? Infinity);
      latest[row] = Math.max(latest[row] ?? -Infinity, claimed?.latest ?? -Infinity);
    }
  });
  return { earliest, latest };
}
