// The marks of a large document without a title: one by one where they are few, else as columns counted by search.
import { lazy } from '../../../base/lazy.js';
import type { Span } from '../../../time/instant.js';
import type { Block } from '../levels/block.js';
import type { PlacedColumn, PlacedMark } from '../plan-view.js';
import { isCounting } from '../view.js';
import { rowsBeginning } from './candidates.js';
import type { EventRows, RowRange } from './event-rows.js';

interface TiledMarks {
  readonly marks: readonly PlacedMark[];
  columns(): readonly PlacedColumn[];
}

/** What the marks of a view are made from. */
export interface MarkRequest {
  readonly rows: EventRows;
  readonly laneIds: readonly string[];
  /** The span that marks stand in, and the start of the window, from which pixels count. */
  readonly loaded: Span;
  readonly originAt: number;
  readonly msPerPx: number;
  /** At most so many marks stand by themselves. */
  readonly room: number;
  readonly blocks: readonly Block[];
  /** Number of events that touch the span. */
  readonly total: number;
}

/** Columns are as narrow as marks that nearly touch. */
const nearPx = 3;

/** Beyond the room all marks without a title are columns, which are counted only when somebody asks for them. */
export function tiledMarks(request: MarkRequest): TiledMarks {
  const { rows, blocks, laneIds, room, total } = request;
  const placed = placedRows(rows, blocks, laneIds.length);
  const placedCount = placed.reduce((sum, ofLane) => sum + ofLane.length, 0);
  if (total - placedCount <= room) return { marks: bareMarks(request, placed), columns: () => [] };
  const columns = lazy(() => columnsOf(request, placed));
  return { marks: [], columns };
}

/** Rows that have a title or are counted beside one, rising, for each lane. */
function placedRows(rows: EventRows, blocks: readonly Block[], laneCount: number): readonly number[][] {
  const placed = Array.from({ length: laneCount }, (): number[] => []);
  for (const block of blocks) {
    const { item } = block;
    const from = rowOf(rows, block);
    const count = isCounting(block) ? item.size : block.cells.length;
    for (let row = from; row < from + count; row += 1) placed[item.lane]?.push(row);
  }
  for (const ofLane of placed) ofLane.sort((a, b) => a - b);
  return placed;
}

/** The first row of a block's item: of all that begin with it the one of its rank. */
function rowOf(rows: EventRows, { item }: Block): number {
  const { from, to } = rowsBeginning(rows, item.lane, { startAt: item.startAt, endAt: item.startAt + 1 });
  for (let row = from; row < to; row += 1) if (rows.ranks[row] === item.index) return row;
  return from;
}

/** Rows that began before the span and still last in it. */
function lastingRows({ laneFrom, byEnd }: EventRows, lane: number, from: number, span: Span) {
  return byEnd.atLeast(span.startAt, laneFrom[lane] ?? 0, from);
}

function bareMarks(request: MarkRequest, placed: readonly number[][]): readonly PlacedMark[] {
  const { rows, laneIds, loaded } = request;
  return laneIds.flatMap((_, lane) => {
    const { from, to } = rowsBeginning(rows, lane, loaded);
    const isPlaced = new Set(placed[lane]);
    const beginning = Array.from({ length: to - from }, (_row, index) => from + index);
    return [...lastingRows(rows, lane, from, loaded), ...beginning]
      .filter((row) => !isPlaced.has(row))
      .map((row) => markOf(row, lane, request));
  });
}

function markOf(row: number, lane: number, { rows, laneIds, originAt, msPerPx }: MarkRequest): PlacedMark {
  const [startAt, endAt] = [rows.startAts[row] as number, rows.endAts[row] as number];
  return {
    id: rows.eventAt(row).id,
    laneId: laneIds[lane] ?? '',
    startAt,
    endAt,
    fromPx: (startAt - originAt) / msPerPx,
    toPx: (endAt - originAt) / msPerPx,
  };
}

function columnsOf(request: MarkRequest, placed: readonly number[][]): readonly PlacedColumn[] {
  const { rows, laneIds, loaded, originAt, msPerPx } = request;
  const stepMs = nearPx * msPerPx;
  const firstColumn = Math.floor(loaded.startAt / stepMs);
  return laneIds.flatMap((laneId, lane) => {
    const isPlaced = new Set(placed[lane]);
    const isBare = (row: number) => !isPlaced.has(row);
    let { from } = rowsBeginning(rows, lane, loaded);
    const lasting = lastingRows(rows, lane, from, loaded).filter(isBare);
    const columns: PlacedColumn[] = [];
    for (let column = firstColumn; column * stepMs < loaded.endAt; column += 1) {
      const endAt = Math.min((column + 1) * stepMs, loaded.endAt);
      const range = { from, to: rowsBeginning(rows, lane, { startAt: endAt, endAt }).from };
      from = range.to;
      const before = column === firstColumn ? lasting : [];
      const count = before.length + range.to - range.from - countIn(placed[lane] ?? [], range);
      if (count === 0) continue;
      columns.push({
        laneId,
        startAt: column * stepMs,
        endAt,
        fromPx: (column * stepMs - originAt) / msPerPx,
        toPx: ((column + 1) * stepMs - originAt) / msPerPx,
        count,
        ids: () => [...before, ...rowsIn(range).filter(isBare)].map((row) => rows.eventAt(row).id),
      });
    }
    return columns;
  });
}

function rowsIn({ from, to }: RowRange): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** How many of a rising list lie in a range. */
function countIn(rising: readonly number[], { from, to }: RowRange): number {
  return firstFrom(rising, to) - firstFrom(rising, from);
}

function firstFrom(rising: readonly number[], wanted: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
