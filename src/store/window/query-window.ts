// What is in a window → which news events are drawn by themselves, and which are counted together so that no more is
// drawn than fits. Found by search. Cells of time are powers of two and do not hang on the window: panning changes none.
import type { NewsEvent } from '../../model/news-event.js';
import { spanMs, touches, type Instant } from '../../time/instant.js';
import type { DatedEvents } from '../bounds.js';
import type { Cluster, WindowAnswer, WindowQuery } from '../query.js';
import { clusterOf, clusterOfRanges, newsEventsAt, type ClusterName } from './cluster.js';
import { groupKeyOf } from './group-key.js';
import {
  addAllTouching,
  addTouching,
  countOf,
  rangesOf,
  bucketsByLane,
  splitByLength,
  type IndexRange,
  type LengthBucket,
} from './length-bucket.js';

/** What is searched. */
export interface BucketIndex {
  /** In order of time; rows are places in it. */
  readonly dated: readonly NewsEvent[];
  readonly byLane: ReadonlyMap<string, readonly LengthBucket[]>;
  /** What those without an hour have in common. */
  groupKeyOf(row: number): string;
}

/** Narrowest bin of a burst. */
const narrowestBinPx = 64;
/** Bins are powers of two long, and so as much wider than asked for on average. */
const binStretch = 1.5;
/** A cell is as many bins as a label covers. */
const binsInCell = 4;
/** As many in one cell of a lane are drawn by themselves. */
const aloneInCell = 6;
/** As many chips of those alike stand in one lane. */
const alikeInLane = 24;

/** Made when a store is first asked about a window. */
const indexOfStores = new WeakMap<DatedEvents, BucketIndex>();

/** What to draw in a window of a store in memory. */
export function queryWindow(store: DatedEvents, query: WindowQuery): WindowAnswer {
  let buckets = indexOfStores.get(store);
  if (buckets === undefined) indexOfStores.set(store, (buckets = bucketIndexOf(store)));
  const search = new WindowSearch(buckets, query);
  for (const [laneId, lane] of buckets.byLane) search.searchLane(laneId, lane);
  return search.answer();
}

function bucketIndexOf({ dated, bounds }: DatedEvents): BucketIndex {
  const groupKeys: string[] = [];
  return {
    dated,
    byLane: bucketsByLane(dated, bounds()),
    groupKeyOf: (row) => (groupKeys[row] ??= groupKeyOf(dated[row] as NewsEvent)),
  };
}

/** Bins are wider where many lanes share what may be drawn. */
function binPxFor(laneCount: number, { widthPx, most }: WindowQuery): number {
  let binPx = narrowestBinPx;
  while ((laneCount * widthPx) / (binPx * binStretch) > most && binPx < widthPx) binPx *= 2;
  return binPx;
}

class WindowSearch {
  readonly #buckets: BucketIndex;
  readonly #query: WindowQuery;
  readonly #noClockTimeMs: number;
  readonly #binMs: number;
  readonly #alone: number[] = [];
  readonly #clusters: Cluster[] = [];

  constructor(buckets: BucketIndex, query: WindowQuery) {
    const msPerPx = spanMs(query.window) / query.widthPx;
    const binPx = binPxFor(buckets.byLane.size, query);
    this.#buckets = buckets;
    this.#query = query;
    this.#noClockTimeMs = query.noClockTimePx * msPerPx;
    this.#binMs = 2 ** Math.max(0, Math.ceil(Math.log2(binPx * msPerPx)));
  }

  answer(): WindowAnswer {
    return { alone: newsEventsAt(this.#alone, this.#buckets.dated), clusters: this.#clusters };
  }

  searchLane(laneId: string, buckets: readonly LengthBucket[]): void {
    const shorts: LengthBucket[] = [];
    const wide: LengthBucket[] = [];
    const place = (bucket: LengthBucket) => {
      if (bucket.kind === 'key') addAllTouching(this.#alone, bucket, this.#query.loaded);
      else if (bucket.kind === 'ongoing') this.#searchOngoing(laneId, bucket);
      else if (bucket.reachMs <= this.#binMs) shorts.push(bucket);
      else this.#searchLongs(laneId, bucket);
    };
    for (const bucket of buckets) {
      const { short, long } =
        bucket.kind === 'noClockTime'
          ? splitByLength(bucket, this.#noClockTimeMs)
          : { short: bucket, long: null };
      if (short) place(short);
      if (long) wide.push(long);
    }
    this.#searchShorts(laneId, shorts);
    this.#gather(laneId, wide);
  }

  /** No longer than a bin. */
  #searchShorts(laneId: string, buckets: readonly LengthBucket[]): void {
    const binMs = this.#binMs;
    const cellMs = binMs * binsInCell;
    for (const cell of this.#cells(this.#query.loaded.startAt - binMs, cellMs)) {
      const inCell = rangesOf(buckets, cell * cellMs, (cell + 1) * cellMs);
      if (countOf(inCell) <= aloneInCell) {
        this.#standAlone(inCell);
        continue;
      }
      for (let bin = cell * binsInCell; bin < (cell + 1) * binsInCell; bin += 1) {
        const inBin = rangesOf(buckets, bin * binMs, (bin + 1) * binMs);
        this.#place(inBin, 1, { id: `c:${laneId}:${binMs}:${bin}`, kind: 'dense', laneId });
      }
    }
  }

  /** Longer than a bin, in cells as long as the longest of them: however far they reach, few cells touch a window. */
  #searchLongs(laneId: string, bucket: LengthBucket): void {
    const { reachMs } = bucket;
    for (const cell of this.#cells(this.#query.loaded.startAt - reachMs, reachMs)) {
      const inCell = rangesOf([bucket], cell * reachMs, (cell + 1) * reachMs);
      this.#place(inCell, aloneInCell, {
        id: `l:${laneId}:${bucket.kind}:${reachMs}:${cell}`,
        kind: 'long',
        laneId,
      });
    }
  }

  /** What has no end touches every later window: all that began before the loaded span stand in one place. */
  #searchOngoing(laneId: string, bucket: LengthBucket): void {
    const cellMs = this.#binMs * binsInCell;
    const [first = 0, ...others] = this.#cells(this.#query.loaded.startAt, cellMs);
    const place = (ranges: readonly IndexRange[], cell: number | '') =>
      this.#place(ranges, aloneInCell, {
        id: `l:${laneId}:ongoing:${cellMs}:${cell}`,
        kind: 'long',
        laneId,
      });
    place(rangesOf([bucket], -Infinity, first * cellMs), '');
    for (const cell of [first, ...others])
      place(rangesOf([bucket], cell * cellMs, (cell + 1) * cellMs), cell);
  }

  /** Those of the same night, day or span in one cluster each; where they are too many kinds, by when they begin. */
  #gather(laneId: string, buckets: readonly LengthBucket[]): void {
    const alike = new Map<string, number[]>();
    const near = new Map<string, number[]>();
    const { dated, groupKeyOf } = this.#buckets;
    for (const bucket of buckets) {
      const rows: number[] = [];
      addAllTouching(rows, bucket, this.#query.window);
      for (const row of rows) {
        const cell = Math.floor((dated[row] as NewsEvent).when.earliest / bucket.reachMs);
        addTo(alike, groupKeyOf(row), row);
        addTo(near, `${bucket.reachMs}:${cell}`, row);
      }
    }
    const isMixed = alike.size > alikeInLane;
    for (const [key, rows] of isMixed ? near : alike) {
      const kind = isMixed && rows.length > 1 ? 'long' : 'sameLabel';
      const id = kind === 'sameLabel' ? `g:${laneId}:${key}` : `l:${laneId}:hourless:${key}`;
      this.#count(clusterOf({ id, kind, laneId }, newsEventsAt(rows, dated)));
    }
  }

  /** Those of a place by themselves where they are no more than `most`, else as one cluster. */
  #place(ranges: readonly IndexRange[], most: number, name: ClusterName): void {
    if (countOf(ranges) <= most) this.#standAlone(ranges);
    else this.#count(clusterOfRanges(name, ranges, this.#buckets.dated));
  }

  #count(cluster: Cluster): void {
    if (touches(this.#query.loaded, cluster.startAt, cluster.endAt)) this.#clusters.push(cluster);
  }

  #standAlone(ranges: readonly IndexRange[]): void {
    for (const range of ranges) addTouching(this.#alone, range, this.#query.loaded);
  }

  /** The cells from the one of an instant to the end of the loaded span. */
  #cells(fromAt: Instant, cellMs: number): readonly number[] {
    const first = Math.floor(fromAt / cellMs);
    const last = Math.ceil(this.#query.loaded.endAt / cellMs) - 1;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

function addTo(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}
