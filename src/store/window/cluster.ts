// News events that are counted together, without touching one of them before somebody asks for them.
import type { NewsEvent } from '../../model/news-event.js';
import type { Instant } from '../../time/instant.js';
import { countOf, endOf, type Run } from './length-bucket.js';

/** News events that are counted together. Panning changes none of them; a step of zoom makes others. */
export interface Cluster {
  /** The same for the same crowd, whatever the window. */
  readonly id: string;
  /**
   * - `burst`: short at this scale, and close together.
   * - `stretch`: long at this scale or without an end, and begun close together.
   * - `alike`: without an hour, of the same day, night or span: those of them that touch the window. May be one alone.
   */
  readonly kind: 'burst' | 'stretch' | 'alike';
  readonly laneId: string;
  readonly count: number;
  /** The one that begins first. */
  readonly first: NewsEvent;
  /** First instant of any. */
  readonly startAt: Instant;
  /** Last instant of any. */
  readonly endAt: Instant;
  /** In order of time. Made when it is asked for. */
  newsEvents(): readonly NewsEvent[];
}

/** What a crowd is called, and how it came about. */
export type ClusterName = Pick<Cluster, 'id' | 'kind' | 'laneId'>;

/** The crowd of some news events in order of time, at least one. */
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

/** The crowd of everything in some runs, none of them empty. */
export function clusterOfRanges(
  name: ClusterName,
  runs: readonly Run[],
  dated: readonly NewsEvent[],
): Cluster {
  const startAt = Math.min(...runs.map(({ bucket, from }) => bucket.starts[from] as number));
  const endAt = Math.max(...runs.map(endOf));
  const firsts = runs.filter(({ bucket, from }) => bucket.starts[from] === startAt);
  const firstRow = Math.min(...firsts.map(({ bucket, from }) => bucket.rows[from] as number));
  const newsEvents = () => newsEventsAt(rowsOf(runs), dated);
  return { ...name, count: countOf(runs), first: dated[firstRow] as NewsEvent, startAt, endAt, newsEvents };
}

export function rowsOf(runs: readonly Run[]): readonly number[] {
  return runs.flatMap(({ bucket, from, to }) => [...bucket.rows.subarray(from, to)]);
}

/** In order of time, as rows rise. */
export function newsEventsAt(rows: readonly number[], dated: readonly NewsEvent[]): readonly NewsEvent[] {
  return Array.from(Uint32Array.from(rows).sort(), (row) => dated[row] as NewsEvent);
}
