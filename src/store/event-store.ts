// The news events of a document, sorted and indexed, so that a window is answered by search and not by a scan.
import type { Instant, Span } from '../time/instant.js';
import { isUndated } from '../time/when.js';
import { inOrderOfTime, type NewsEvent } from '../model/news-event.js';

/** Answers what lies in a window. Instants only: no zone, no pixels. */
export interface EventStore {
  /** All dated and undated news events, in order of time. */
  readonly all: readonly NewsEvent[];
  /** How many have no time at all. */
  readonly undatedCount: number;
  /** First instant to last of everything dated, open sides left out; `null` where nothing is dated. */
  readonly extent: Span | null;
  byId(id: string): NewsEvent | undefined;
  /** Those that could touch the span, in order of time. Undated ones never do. */
  touching(span: Span): readonly NewsEvent[];
  countBefore(at: Instant): number;
  countFrom(at: Instant): number;
  /** A store of those that a filter accepts, which answers the same questions. */
  filtered(accepts: (newsEvent: NewsEvent) => boolean): EventStore;
}

/** An index of news events in memory. */
export function createEventStore(newsEvents: readonly NewsEvent[]): EventStore {
  const all = [...newsEvents].sort(inOrderOfTime);
  const dated = all.filter(({ when }) => !isUndated(when));
  const byId = new Map(all.map((newsEvent) => [newsEvent.id, newsEvent]));
  const starts = Float64Array.from(dated, ({ when }) => when.earliest);
  const ends = Float64Array.from(dated, ({ when }) => when.latest).sort();
  const lastEnds = runningMaximum(dated);

  return {
    all,
    undatedCount: all.length - dated.length,
    extent: extentOf(dated),
    byId: (id) => byId.get(id),
    touching({ startAt, endAt }) {
      const from = firstAtLeast(lastEnds, startAt);
      const to = firstAtLeast(starts, endAt);
      return dated.slice(from, to).filter(({ when }) => when.latest >= startAt);
    },
    countBefore: (at) => firstAtLeast(ends, at),
    countFrom: (at) => dated.length - firstAtLeast(starts, at),
    filtered: (accepts) => createEventStore(all.filter(accepts)),
  };
}

/** The latest end among each event and all before it: rises, so a search in it skips what ended long ago. */
function runningMaximum(dated: readonly NewsEvent[]): Float64Array {
  const maxima = new Float64Array(dated.length);
  let highest = -Infinity;
  dated.forEach(({ when }, index) => {
    highest = Math.max(highest, when.latest);
    maxima[index] = highest;
  });
  return maxima;
}

function extentOf(dated: readonly NewsEvent[]): Span | null {
  if (dated.length === 0) return null;
  let startAt = Infinity;
  let endAt = -Infinity;
  for (const { when } of dated) {
    startAt = Math.min(startAt, when.start ? when.earliest : when.latest);
    endAt = Math.max(endAt, (when.end || when.kind === 'at' ? when.latest : when.earliest) + 1);
  }
  return { startAt, endAt };
}

/** Index of the first number that is not less than `wanted`, in a rising list; its length where there is none. */
function firstAtLeast(rising: Float64Array, wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
