// News events of one lane sorted by kind and length, so that a window finds by search even what began long before it: on
// a bucket of lengths under `reachMs`, whatever touches an instant began less than `reachMs` before it.
import type { NewsEvent } from '../../model/news-event.js';
import { lastInstant, type Instant, type Span } from '../../time/instant.js';
import { hasNoClockTime } from '../../time/when.js';
import type { Bounds } from '../bounds.js';
import { firstAtLeast } from '../../base/binary-search.js';

/**
 * What a window does with those of a bucket.
 * - `timed`: drawn at their time, or counted with those near them.
 * - `ongoing`: the same, for what has no end.
 * - `noClockTime`: gathered with their like where their span is wide, else as `timed`.
 * - `key`: always by themselves.
 */
const bucketKinds = ['timed', 'ongoing', 'noClockTime', 'key'] as const;
export type BucketKind = (typeof bucketKinds)[number];

/** Those of one kind whose lengths share a power of two milliseconds, in the order of their starts. */
export interface LengthBucket {
  readonly kind: BucketKind;
  /** More than any length in the bucket: a power of two, in milliseconds. */
  readonly reachMs: number;
  readonly shortestMs: number;
  readonly longestMs: number;
  /** Where they stand among all that are dated. */
  readonly rows: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The last end of each block of `blockSize`, so that a long run needs no scan. */
  readonly blockEnds: Float64Array;
}

const blockSize = 64;

/** Powers of two that a length can have. */
const powerCount = 64;

/** As many key events stand by themselves: where everything is key, nothing is, and they would fill the page. */
const mostKey = 100;

/** The shelves of each lane, for dated news events and their bounds. */
export function bucketsByLane(
  dated: readonly NewsEvent[],
  { earliest, latest }: Bounds,
): ReadonlyMap<string, readonly LengthBucket[]> {
  const rowsByLane = new Map<string, Map<number, number[]>>();
  const isKeyKept = dated.filter(({ isKey }) => isKey).length <= mostKey;
  dated.forEach((newsEvent, row) => {
    const kind = newsEvent.isKey && isKeyKept ? 'key' : kindOf(newsEvent, latest[row] as number);
    const power =
      kind === 'ongoing' ? powerCount - 1 : powerOf((latest[row] as number) - (earliest[row] as number));
    const key = bucketKinds.indexOf(kind) * powerCount + power;
    let lane = rowsByLane.get(newsEvent.lane);
    if (lane === undefined) rowsByLane.set(newsEvent.lane, (lane = new Map<number, number[]>()));
    const rows = lane.get(key);
    if (rows) rows.push(row);
    else lane.set(key, [row]);
  });
  return new Map(
    [...rowsByLane].map(([laneId, lane]) => [
      laneId,
      [...lane].map(([key, rows]) => {
        const kind = bucketKinds[Math.floor(key / powerCount)] ?? 'timed';
        return bucketOf(kind, 2 ** ((key % powerCount) + 1), rows, { earliest, latest });
      }),
    ]),
  );
}

function kindOf({ when, hasRivalTimes }: NewsEvent, latest: Instant): Exclude<BucketKind, 'key'> {
  if (hasNoClockTime(when) && !hasRivalTimes) return 'noClockTime';
  return latest >= lastInstant ? 'ongoing' : 'timed';
}

/** The greatest power of two that is not more than a length. */
function powerOf(lengthMs: number): number {
  const power = Math.max(0, Math.floor(Math.log2(lengthMs)));
  // The logarithm may be rounded down.
  return 2 ** (power + 1) > lengthMs ? power : power + 1;
}

function bucketOf(
  kind: BucketKind,
  reachMs: number,
  unsorted: readonly number[],
  { earliest, latest }: Bounds,
): LengthBucket {
  const rows = Uint32Array.from(unsorted);
  const isEarlier = (row: number, index: number) =>
    index > 0 && (earliest[row] as number) < (earliest[rows[index - 1] as number] as number);
  // Rival times alone may begin before those of an event that comes first.
  if (rows.some(isEarlier)) rows.sort((a, b) => (earliest[a] as number) - (earliest[b] as number) || a - b);
  const starts = new Float64Array(rows.length);
  const ends = new Float64Array(rows.length);
  let shortestMs = Infinity;
  let longestMs = 0;
  rows.forEach((row, index) => {
    const startAt = earliest[row] as number;
    const endAt = latest[row] as number;
    starts[index] = startAt;
    ends[index] = endAt;
    shortestMs = Math.min(shortestMs, endAt - startAt);
    longestMs = Math.max(longestMs, endAt - startAt);
  });
  return { kind, reachMs, shortestMs, longestMs, rows, starts, ends, blockEnds: blockEndsOf(ends) };
}

function blockEndsOf(ends: Float64Array): Float64Array {
  const blockEnds = new Float64Array(Math.ceil(ends.length / blockSize));
  return blockEnds.map((_, block) => Math.max(...ends.subarray(block * blockSize, (block + 1) * blockSize)));
}

/** A bucket in two: those no longer than a limit, and those that are longer; `null` where there are none. */
export function splitByLength(
  bucket: LengthBucket,
  limitMs: number,
): { readonly short: LengthBucket | null; readonly long: LengthBucket | null } {
  if (bucket.longestMs <= limitMs) return { short: bucket, long: null };
  if (bucket.shortestMs > limitMs) return { short: null, long: bucket };
  return {
    short: part(bucket, (lengthMs) => lengthMs <= limitMs),
    long: part(bucket, (lengthMs) => lengthMs > limitMs),
  };
}

function part(bucket: LengthBucket, belongs: (lengthMs: number) => boolean): LengthBucket {
  const isOf = (_: number, index: number) =>
    belongs((bucket.ends[index] as number) - (bucket.starts[index] as number));
  const ends = bucket.ends.filter(isOf);
  return {
    ...bucket,
    rows: bucket.rows.filter(isOf),
    starts: bucket.starts.filter(isOf),
    ends,
    blockEnds: blockEndsOf(ends),
  };
}

/** Those of a bucket that begin in a stretch of time: indexes from `from` up to `to`, which is not of them. */
export interface IndexRange {
  readonly bucket: LengthBucket;
  readonly from: number;
  readonly to: number;
}

/** Those of several shelves that begin from `fromAt` on and before `toAt`; shelves without any are left out. */
export function rangesOf(
  buckets: readonly LengthBucket[],
  fromAt: Instant,
  toAt: Instant,
): readonly IndexRange[] {
  return buckets.map((bucket) => rangeOf(bucket, fromAt, toAt)).filter(({ from, to }) => from < to);
}

function rangeOf(bucket: LengthBucket, fromAt: Instant, toAt: Instant): IndexRange {
  return { bucket, from: firstAtLeast(bucket.starts, fromAt), to: firstAtLeast(bucket.starts, toAt) };
}

export function countOf(ranges: readonly IndexRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The last end of a run. */
export function endOf({ bucket, from, to }: IndexRange): Instant {
  let endAt = -Infinity;
  for (let index = from; index < to;) {
    const isWholeBlock = index % blockSize === 0 && index + blockSize <= to;
    const end = isWholeBlock ? bucket.blockEnds[index / blockSize] : bucket.ends[index];
    endAt = Math.max(endAt, end as number);
    index += isWholeBlock ? blockSize : 1;
  }
  return endAt;
}

/** Appends to `rows` those of a run that touch a span. */
export function addTouching(
  rows: number[],
  { bucket, from, to }: IndexRange,
  { startAt, endAt }: Span,
): void {
  for (let index = from; index < to; index += 1) {
    if ((bucket.starts[index] as number) < endAt && (bucket.ends[index] as number) >= startAt)
      rows.push(bucket.rows[index] as number);
  }
}

/** Appends to `rows` all of a bucket that touch a span, found by where they begin. */
export function addAllTouching(rows: number[], bucket: LengthBucket, span: Span): void {
  addTouching(rows, rangeOf(bucket, span.startAt - bucket.reachMs, span.endAt), span);
}
