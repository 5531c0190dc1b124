// A level of twice the scale: every title of the coarser one where it stood, and more where rows have become free.
import { findSpot } from './block-spot.js';
import { gridOf } from './level-grid.js';
import { cellGapPx, cellWidthPx } from './block-flow.js';
import {
  leastWidthPx,
  markSpan,
  wholeWidthPx,
  wordsOf,
  wordsWidthPx,
  type Block,
  type Cell,
} from './block.js';
import type { LaneRows } from './lane-heights.js';
import { createLevel, type Level } from './level.js';
import type { PlanContext } from '../plan-context.js';
import type { PlanItem } from '../plan-item.js';
import { reservedSpan, type PxSpan } from './reserved-span.js';
import type { RowGrid } from './row-grid.js';

/** Labels are tried at this width, then as narrow as can be read. They widen at the next level. */
export const capPx = 290;

/** A level in the making. */
export interface Draft {
  readonly grid: RowGrid;
  readonly blocks: Map<number, Block>;
  readonly spans: Map<number, PxSpan>;
  readonly msPerPx: number;
  readonly context: PlanContext;
}

export function finerLevel(coarser: Level, lanes: readonly LaneRows[], context: PlanContext): Level {
  const msPerPx = coarser.msPerPx / 2;
  const inherited = createLevel(msPerPx, coarser.blocks);
  if (isComplete(coarser, context)) return inherited;
  const { grid, spans } = gridOf(inherited, lanes.map(({ rows }) => rows), context); // prettier-ignore
  const draft: Draft = { grid, blocks: new Map(coarser.blocks), spans, msPerPx, context };
  for (const item of context.items) widen(item, draft);
  for (const item of context.items) appendMembers(item, draft);
  for (const cap of [capPx, 0]) for (const item of context.items) place(item, cap, draft);
  return createLevel(msPerPx, draft.blocks);
}

/** Whether all titles stand whole: then every finer level is the same. */
function isComplete({ blocks, msPerPx }: Level, { items }: PlanContext): boolean {
  return items.every(({ index, members }) => {
    const block = blocks.get(index);
    const [only] = members;
    if (!block || !only || block.cells.length < members.length) return false;
    return members.length > 1 || block.widthPx >= wholeWidthPx(only, msPerPx);
  });
}

/** Titles an item that has none. Labels are cut to the cap, and nothing is wider than the limit. */
export function place(item: PlanItem, cap: number, draft: Draft, limitPx = Infinity): void {
  const { grid, blocks, spans, msPerPx, context } = draft;
  if (blocks.has(item.index)) return;
  // A single title that is as narrow as can be was tried already.
  const [only] = item.members;
  const isTried =
    cap === 0 && item.size === 1 && only && wholeWidthPx(only, msPerPx) <= leastWidthPx(only, msPerPx);
  if (isTried) return;
  const { startAt, endAt } = context.stage;
  const bounds = markSpan({ ...item, startAt, endAt }, context.window.startAt, msPerPx);
  const mostRows = item.size === 1 ? 1 : grid.rowCount(item.lane);
  const rules = { msPerPx, bounds, capPx: cap, limitPx, openableRows: 0, mostRows };
  const spot = findSpot(item, grid, context, rules);
  if (spot === null) return;
  grid.add(item.lane, spot.block.row, spot.block.rows, spot.span);
  blocks.set(item.index, spot.block);
  spans.set(item.index, spot.span);
}

/** A cut title takes the room that its row has to offer. */
function widen(item: PlanItem, draft: Draft): void {
  const { grid, blocks, spans, msPerPx, context } = draft;
  const [block, span, only] = [blocks.get(item.index), spans.get(item.index), item.members[0]];
  if (!block || !span || !only || item.size > 1) return;
  const wholePx = Math.min(wholeWidthPx(only, msPerPx), context.widthPx - windowAirPx);
  const currentPx = wordsWidthPx(block, msPerPx);
  if (currentPx >= wholePx) return;
  const mark = markSpan(item, context.window.startAt, msPerPx);
  grid.remove(item.lane, block.row, 1, span);
  const freePx =
    block.side === 'left'
      ? grid.leftPx(item.lane, block.row, 1, span)
      : grid.rightPx(item.lane, block.row, 1, span);
  const morePx = Math.max(0, freePx);
  const wider = [wholePx, Math.min(wholePx, currentPx + morePx)].map((widthPx) => {
    const widened = { ...block, widthPx };
    return { block: widened, span: reservedSpan(wordsOf(widened, msPerPx), mark) };
  });
  const best = wider.find((each) => grid.isFree(item.lane, block.row, 1, each.span)) ?? { block, span };
  grid.add(item.lane, block.row, 1, best.span);
  blocks.set(item.index, best.block);
  spans.set(item.index, best.span);
}

/** More titles of a bracket: at the end of its shortest row that has room, else in a free row directly below. */
export function appendMembers(item: PlanItem, draft: Draft, mayGrow = true): void {
  const { grid, blocks, spans, msPerPx, context } = draft;
  const [first, span] = [blocks.get(item.index), spans.get(item.index)];
  if (!first || !span || first.cells.length === item.members.length) return;
  const mark = markSpan(item, context.window.startAt, msPerPx);
  // As long as the words stay inside the bracket, the block reserves no more than it did.
  const roomPx = Math.max(first.widthPx, mark.toPx - mark.fromPx - bracketEndPx);
  let block = first;
  for (const member of item.members.slice(first.cells.length)) {
    const cellPx = cellWidthPx(member, { capPx, limitPx: context.widthPx - windowAirPx });
    const ends = rowEnds(block);
    const firstTitled = Number(block.hasHeader);
    let row = -1;
    ends.forEach((endPx, each) => {
      if (each < firstTitled || endPx + cellGapPx + cellPx > roomPx) return;
      if (row < 0 || endPx < (ends[row] ?? Infinity)) row = each;
    });
    if (row < 0) {
      const below = block.row + block.rows;
      const isOpen = mayGrow && below < grid.rowCount(item.lane) && cellPx <= roomPx;
      if (!isOpen || !grid.isFree(item.lane, below, 1, span)) break;
      grid.add(item.lane, below, 1, span);
      row = block.rows;
    }
    const endPx = ends[row] ?? 0;
    const cell: Cell = { member, row, leftPx: endPx === 0 ? 0 : endPx + cellGapPx, widthPx: cellPx };
    block = {
      ...block,
      rows: Math.max(block.rows, row + 1),
      cells: [...block.cells, cell],
      widthPx: Math.max(block.widthPx, cell.leftPx + cellPx),
    };
  }
  blocks.set(item.index, block);
}

/** No label is as wide as the window. */
const windowAirPx = 8;

/** A bracket's words end this far before its end, whatever side they stand on. */
const bracketEndPx = 20;

function rowEnds({ cells, rows }: Block): number[] {
  const ends = Array.from({ length: rows }, () => 0);
  for (const { row, leftPx, widthPx } of cells) ends[row] = Math.max(ends[row] ?? 0, leftPx + widthPx);
  return ends;
}
