// Where a block could stand: which side of its mark, which rows. Of all free spots, the one that wastes least room.
import { isInside, reservedSpan, wordsLeftPx, type PxSpan, type Side, type Words } from './reserved-span.js';
import { blockShapes, type BlockShape, type FlowRoom } from './block-flow.js';
import { leastWidthPx, markSpan, wholeWidthPx, wordsWidthPx, type Block } from './block.js';
import type { PlanItem } from '../plan-item.js';
import type { RowGrid } from './row-grid.js';
import type { PlanContext } from '../plan-context.js';

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
  /** In a row that is opened for it words stand before their mark where they can, which leaves room after it. */
  readonly opensLeft?: boolean;
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
  const mark = markSpan(item, context.window.startAt, rules.msPerPx);
  if (!hasRoomForLeast(item, mark, grid, rules)) return null;
  for (const shape of shapesOf(item, mark, context, rules)) {
    const widthPx = wordsWidthPx({ item, widthPx: shape.widthPx }, rules.msPerPx);
    const options = optionsOf(item, widthPx, mark, rules.bounds);
    for (let extra = 0; extra <= rules.openableRows; extra += 1) {
      const spot = bestOf(options, shape.rows, grid, item.lane, extra, rules.opensLeft);
      if (spot === null) continue;
      const { row, words, span } = spot;
      const { side, offsetPx } = words;
      return { block: { item, ...shape, row, side, offsetPx }, span };
    }
  }
  return null;
}

/** Whether the narrowest words of an item could stand anywhere. In full rows that spares the search for more of them. */
function hasRoomForLeast(item: PlanItem, mark: PxSpan, grid: RowGrid, rules: SpotRules): boolean {
  const [first] = item.members;
  if (first === undefined) return false;
  if (rules.openableRows > 0) return true;
  const { msPerPx, bounds, limitPx } = rules;
  const leastPx = item.size === 1 ? leastWidthPx(first, msPerPx) : first.leastTitlePx;
  const widthPx = Math.min(leastPx, limitPx, bounds.toPx - bounds.fromPx - 2 * boundAirPx);
  return bestOf(optionsOf(item, widthPx, mark, bounds), 1, grid, item.lane, 0) !== null;
}

function shapesOf(
  item: PlanItem,
  mark: PxSpan,
  context: PlanContext,
  rules: SpotRules,
): readonly BlockShape[] {
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

/** Words on one side of their mark. */
interface Option {
  readonly words: Words;
  readonly span: PxSpan;
}

/** The sides on which words of a width keep to the bounds; across their mark where neither does. */
function optionsOf({ shape }: PlanItem, widthPx: number, mark: PxSpan, bounds: PxSpan): readonly Option[] {
  const option = (side: Side, offsetPx = 0): Option => {
    const words = { shape, side, offsetPx, widthPx };
    return { words, span: reservedSpan(words, mark) };
  };
  const right = option('right');
  const beside = isInside(right.words, mark) ? [right] : [right, option('left')];
  const kept = beside.filter(({ words }) => keepsTo(bounds, words, mark));
  if (kept.length > 0) return kept;
  const boundsPx = bounds.toPx - bounds.fromPx - 2 * boundAirPx;
  const offsetPx = acrossOffset(shape, widthPx, mark, bounds);
  return offsetPx >= 0 && widthPx <= boundsPx ? [option('across', offsetPx)] : [];
}

/** The offset that keeps words within bounds across their mark, which they begin a little before where they can. */
function acrossOffset(shape: PlanItem['shape'], widthPx: number, mark: PxSpan, bounds: PxSpan): number {
  const leftPx = Math.min(mark.fromPx - markAirPx, bounds.toPx - boundAirPx - widthPx);
  const beforePx = mark.fromPx - Math.max(leftPx, bounds.fromPx + boundAirPx);
  // Under a bracket words move towards its start the longer it is: see `reservedSpan`.
  const share = shape === 'doubt' ? 1 - (mark.toPx - mark.fromPx) / widthPx : 1;
  // No words stand across a mark that begins outside.
  if (mark.fromPx > bounds.toPx) return -1;
  if (beforePx <= 0 || share <= 0) return Math.min(beforePx, 0);
  return Math.min(beforePx / share, widthPx);
}

function keepsTo(bounds: PxSpan, words: Words, mark: PxSpan): boolean {
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
  rows: number,
  grid: RowGrid,
  lane: number,
  extra: number,
  opensLeft = false,
) {
  const lastRow = grid.rowCount(lane) + extra - rows;
  let [bestOption, bestRow, bestCost] = [null as Option | null, -1, Infinity];
  for (const option of options) {
    for (let row = extra > 0 ? Math.max(lastRow, 0) : 0; row <= lastRow; row += 1) {
      const freePx = grid.freePx(lane, row, rows, option.span);
      if (freePx < 0) continue;
      const { side } = option.words;
      const own = extra > 0 && opensLeft && side === 'left' ? -Infinity : sideCost[side];
      const cost = freePx + own + row * rowCost;
      if (cost < bestCost) [bestOption, bestRow, bestCost] = [option, row, cost];
    }
  }
  return bestOption && { ...bestOption, row: bestRow };
}
