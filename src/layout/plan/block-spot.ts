// Where a block could stand: which side of its mark, which rows. Of all free spots, the one that wastes least room.
import { isInside, reservedSpan, wordsLeftPx, type PxSpan, type Side } from './reserved-span.js';
import { blockShapes, type BlockShape, type FlowRoom } from './block-flow.js';
import { leastWidthPx, markSpan, wholeWidthPx, wordsOf, type Block } from './block.js';
import type { PlanItem } from './plan-item.js';
import { RowGrid } from './row-grid.js';
import type { Level } from './level.js';
import type { PlanContext } from './plan-context.js';

/** What the search for a spot has to keep to. */
export interface SpotRules {
  readonly msPerPx: number;
  /** Words stand between these pixels, counted from the start of the first window. */
  readonly bounds: PxSpan;
  /** Labels wider than this are cut to it, but not to less than can be read. */
  readonly capPx: number;
  /** So many rows may be opened for it. */
  readonly openableRows: number;
  /** No words are wider than this, but under a bracket that is longer. */
  readonly limitPx: number;
  /** A bracket takes no more rows than this. */
  readonly mostRows: number;
}

/** Words between a mark and a bound keep this much air. */
const boundAirPx = 2;
/** Words across a mark begin this far before it where they can. */
const markAirPx = 6;
/** Reading goes on more easily after a mark than before it or across it. */
const sideCost: Record<Side, number> = { right: 0, left: 6, across: 12 };
const rowCost = 0.01;

/** A block that stands, and what it reserves. */
export interface StandingBlock {
  readonly block: Block;
  readonly span: PxSpan;
}

/** The best spot of an item, or `null`. A bracket gives up titles before it gives up. */
export function findSpot(
  item: PlanItem,
  grid: RowGrid,
  context: PlanContext,
  rules: SpotRules,
): StandingBlock | null {
  for (const shape of shapesOf(item, context, rules)) {
    const options = optionsOf(item, shape, context, rules);
    for (let extra = 0; extra <= rules.openableRows; extra += 1) {
      const spot = bestOf(options, grid, item.lane, extra);
      if (spot !== null) return spot;
    }
  }
  return null;
}

function shapesOf(item: PlanItem, context: PlanContext, rules: SpotRules): readonly BlockShape[] {
  const { msPerPx, capPx, bounds, mostRows } = rules;
  const [first] = item.members;
  if (first === undefined) return [];
  const boundsPx = Math.min(bounds.toPx - bounds.fromPx, context.widthPx) - 2 * boundAirPx;
  if (item.size === 1) {
    const limitPx = Math.min(Math.max(capPx, leastWidthPx(first, msPerPx)), boundsPx, rules.limitPx);
    const widthPx = Math.min(limitPx, wholeWidthPx(first, msPerPx));
    return [
      {
        cells: [{ member: first, row: 0, leftPx: 0, widthPx }],
        rows: 1,
        widthPx: limitPx,
        hasHeader: false,
        countLeftPx: null,
      },
    ];
  }
  const mark = markSpan(item, context.window.startAt, msPerPx);
  const visiblePx = Math.min(mark.toPx, bounds.toPx) - Math.max(mark.fromPx, bounds.fromPx);
  const { window, stage } = context;
  const room: FlowRoom = {
    flowPx: Math.min(Math.max(visiblePx, 0), boundsPx),
    capPx,
    limitPx: Math.min(Math.max(rules.limitPx, visiblePx), boundsPx),
    mostRows,
    bracketPx: mark.toPx - mark.fromPx,
    hasCoarserLevels: stage.startAt < window.startAt || stage.endAt > window.endAt,
    measureCount: (count) => context.measureCount(count),
  };
  return blockShapes(item, room);
}

type Option = Omit<Block, 'row'> & { readonly span: PxSpan };

/** The sides on which a shape keeps to the bounds; across its mark where neither does. */
function optionsOf(
  item: PlanItem,
  shape: BlockShape,
  context: PlanContext,
  { msPerPx, bounds }: SpotRules,
): readonly Option[] {
  const mark = markSpan(item, context.window.startAt, msPerPx);
  const option = (side: Side, offsetPx = 0): Option => {
    const block = { item, ...shape, side, offsetPx };
    return { ...block, span: reservedSpan(wordsOf(block, msPerPx), mark) };
  };
  const right = option('right');
  const beside = isInside(wordsOf(right, msPerPx), mark) ? [right] : [right, option('left')];
  const kept = beside.filter((each) => keepsTo(bounds, each, mark, msPerPx));
  if (kept.length > 0) return kept;
  const { widthPx } = wordsOf(right, msPerPx);
  const boundsPx = bounds.toPx - bounds.fromPx - 2 * boundAirPx;
  const offsetPx = acrossOffset(item, widthPx, mark, bounds);
  return offsetPx >= 0 && widthPx <= boundsPx ? [option('across', offsetPx)] : [];
}

/** The offset that keeps words within bounds across their mark, which they begin a little before where they can. */
function acrossOffset({ shape }: PlanItem, widthPx: number, mark: PxSpan, bounds: PxSpan): number {
  const leftPx = Math.min(mark.fromPx - markAirPx, bounds.toPx - boundAirPx - widthPx);
  const beforePx = mark.fromPx - Math.max(leftPx, bounds.fromPx + boundAirPx);
  // Under a bracket words move towards its start the longer it is: see `reservedSpan`.
  const share = shape === 'doubt' ? 1 - (mark.toPx - mark.fromPx) / widthPx : 1;
  if (beforePx <= 0 || share <= 0) return Math.min(beforePx, 0);
  return Math.min(beforePx / share, widthPx);
}

function keepsTo(bounds: PxSpan, option: Option, mark: PxSpan, msPerPx: number): boolean {
  const words = wordsOf(option, msPerPx);
  if (isInside(words, mark)) return true;
  const leftPx = wordsLeftPx(words, mark);
  // Words under a bracket that began earlier move along it.
  const isLeaving = words.shape === 'doubt' && words.side === 'right' && mark.fromPx < bounds.fromPx;
  return (
    (isLeaving || leftPx >= bounds.fromPx + boundAirPx) && leftPx + words.widthPx <= bounds.toPx - boundAirPx
  );
}

/** The tightest free spot; with extra rows only spots that need the last of them. */
function bestOf(
  options: readonly Option[],
  grid: RowGrid,
  lane: number,
  extra: number,
): StandingBlock | null {
  const rowCount = grid.rowCount(lane) + extra;
  let best: StandingBlock | null = null;
  let bestCost = Infinity;
  for (const { span, ...option } of options) {
    const lastRow = rowCount - option.rows;
    for (let row = extra > 0 ? Math.max(lastRow, 0) : 0; row <= lastRow; row += 1) {
      if (!grid.isFree(lane, row, option.rows, span)) continue;
      const { leftPx, rightPx } = grid.room(lane, row, option.rows, span);
      const cost = Math.min(leftPx, rightPx) + sideCost[option.side] + row * rowCost;
      if (cost < bestCost) [best, bestCost] = [{ block: { ...option, row }, span }, cost];
    }
  }
  return best;
}

/** The rows of a level with all that its blocks reserve, and the spans by the item's index. */
export function gridOf({ blocks, msPerPx }: Level, rowCounts: readonly number[], context: PlanContext) {
  const grid = new RowGrid(rowCounts);
  const spans = new Map<number, PxSpan>();
  for (const block of blocks.values()) {
    const span = reservedSpan(wordsOf(block, msPerPx), markSpan(block.item, context.window.startAt, msPerPx));
    grid.add(block.item.lane, block.row, block.rows, span);
    spans.set(block.item.index, span);
  }
  return { grid, spans };
}
