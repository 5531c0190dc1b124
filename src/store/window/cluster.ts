// News events that are counted together, without touching one of them before somebody asks for them.
import type { NewsEvent } from '../../model/news-event.js';
import type { Cluster } from '../query.js';
import { countOf, endOf, type IndexRange } from './length-bucket.js';

/** What a cluster is called, and how it came about. */
export type ClusterName = Pick<Cluster, 'id' | 'kind' | 'laneId'>;

/** The cluster of some news events in order of time, at least one. */
export function clusterOf(name: ClusterName, newsEvents: readonly NewsEvent[]): Cluster {
  let startAt = Infinity;
  let endAt = -Infinity;
  for (const { when } of newsEvents) {
    startAt = Math.min(startAt, when.earliest);
    endAt = Math.max(endAt, when.latest);
  }
  const first = newsEvents[0] as NewsEvent;
  return { ...name, count: newsEvents.length, first, startAt, endAt, newsEvents: () => newsEvents };
}

/** The cluster of everything in some runs, none of them empty. */
export function clusterOfRanges(
  name: ClusterName,
  ranges: readonly IndexRange[],
  dated: readonly NewsEvent[],
): Cluster {
  const startAt = Math.min(...ranges.map(({ bucket, from }) => bucket.starts[from] as number));
  const endAt = Math.max(...ranges.map(endOf));
  const firsts = ranges.filter(({ bucket, from }) => bucket.starts[from] === startAt);
  const firstRow = Math.min(...firsts.map(({ bucket, from }) => bucket.rows[from] as number));
  const newsEvents = () => newsEventsAt(rowsOf(ranges), dated);
  return { ...name, count: countOf(ranges), first: dated[firstRow] as NewsEvent, startAt, endAt, newsEvents };
}

export function rowsOf(ranges: readonly IndexRange[]): readonly number[] {
  return ranges.flatMap(({ bucket, from, to }) => [...bucket.rows.subarray(from, to)]);
}

/** In order of time, as rows rise. */
export function newsEventsAt(rows: readonly number[], dated: readonly NewsEvent[]): readonly NewsEvent[] {
  return Array.from(Uint32Array.from(rows).sort(), (row) => dated[row] as NewsEvent);
}
