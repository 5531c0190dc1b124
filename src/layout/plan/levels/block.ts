// A block: the titles of one item where they stand in the rows of its lane. Its shape is fixed for good: zooming in moves no
// title inside it, and only adds some.
import type { Instant } from '../../../time/instant.js';
import { reservedTimePx, type Member } from '../plan-input.js';
import type { PlanItem } from '../plan-item.js';
import { reservedSpan, type PxSpan, type Side, type Words } from './reserved-span.js';

/** One title of a block. */
export interface Cell {
  readonly member: Member;
  /** From the block's first row. */
  readonly row: number;
  /** From the left edge of the block's words. */
  readonly leftPx: number;
  readonly widthPx: number;
}

export interface Block {
  readonly item: PlanItem;
  /** The first of its rows, from the top of the lane. */
  readonly row: number;
  readonly rows: number;
  readonly side: Side;
  readonly offsetPx: number;
  /** The first row holds the time they share and no title. */
  readonly hasHeader: boolean;
  /** From the left edge of the words to the count of those without a title, in the first row; `null`: no room for it. */
  readonly countLeftPx: number | null;
  /** In rank order. Never empty. */
  readonly cells: readonly Cell[];
  /** Width of all its words; for an item of one event the most that its time and title may take. */
  readonly widthPx: number;
}

/** Where an item's mark is at a scale, from an origin. */
export function markSpan({ startAt, endAt }: PlanItem, originAt: Instant, msPerPx: number): PxSpan {
  return { fromPx: (startAt - originAt) / msPerPx, toPx: (endAt - originAt) / msPerPx };
}

/** Room for the words of a block at a scale. It never grows as the scale gets finer. */
export function wordsWidthPx({ item, widthPx }: Pick<Block, 'item' | 'widthPx'>, msPerPx: number): number {
  const [only] = item.members;
  if (only === undefined || item.size > 1) return widthPx;
  return Math.min(widthPx, wholeWidthPx(only, msPerPx));
}

/** Room for the whole of a time and a title on one line. */
export function wholeWidthPx({ event, titlePx }: Member, msPerPx: number): number {
  return reservedTimePx(event, msPerPx) + titlePx;
}

/** Room for a time and as much of a title as can be read. */
export function leastWidthPx({ event, leastTitlePx }: Member, msPerPx: number): number {
  return reservedTimePx(event, msPerPx) + leastTitlePx;
}

export function wordsOf(
  block: Pick<Block, 'item' | 'side' | 'offsetPx' | 'widthPx'>,
  msPerPx: number,
): Words {
  const { item, side, offsetPx } = block;
  return { shape: item.shape, side, offsetPx, widthPx: wordsWidthPx(block, msPerPx) };
}

/** What a block reserves in each of its rows at a scale. */
export function blockSpan(block: Block, originAt: Instant, msPerPx: number): PxSpan {
  return reservedSpan(wordsOf(block, msPerPx), markSpan(block.item, originAt, msPerPx));
}
