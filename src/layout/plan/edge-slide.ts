// Words at the edge of the window move inward along their row, as far as the row is free, so that they stay readable. All
// of it is a continuous function of the window: nothing jumps while it moves.
import type { Span } from '../../time/instant.js';
import { markSpan, wordsOf, type Block } from './levels/block.js';
import type { Level } from './levels/level.js';
import {
  gapPx,
  isInside,
  reservedSpan,
  wordsLeftPx,
  type PxSpan,
  type Words,
} from './levels/reserved-span.js';

/** A block at the scale of a window, in pixels from the window's left edge, with its words where they are drawn. */
export interface SeenBlock {
  readonly block: Block;
  readonly mark: PxSpan;
  readonly words: Words;
  readonly isInside: boolean;
  readonly leftPx: number;
  /** How far the words moved, right being positive. */
  readonly slidePx: number;
  /** Whether they stand elsewhere than a window without edges would have them. */
  readonly isMoved: boolean;
  /** Words that stay in sight with their mark are cut here; `null` for others. */
  readonly endPx: number | null;
}

/** Air between words and the window's edge. */
const airPx = 2;
/** Words inside a mark that began before the window keep this far from its edge. */
const stickyPx = 4;

interface Unmoved {
  readonly block: Block;
  readonly mark: PxSpan;
  readonly words: Words;
  readonly isInside: boolean;
  readonly reserved: PxSpan;
  readonly leftPx: number;
  readonly isHeld: boolean;
}

/** Answers for the blocks of a level how they are seen through a window that is so wide. */
export function seenThrough(window: Span, level: Level, widthPx: number): (block: Block) => SeenBlock {
  const msPerPx = (window.endAt - window.startAt) / widthPx;
  return (block) => {
    const own = unmoved(block);
    const rightPx = reachRightPx(own);
    const slidePx = own.isInside ? -reachLeftPx(own, 0) : rightPx > 0 ? rightPx : -reachLeftPx(own, rightPx);
    return {
      ...own,
      leftPx: own.leftPx + slidePx,
      slidePx,
      isMoved: own.isHeld || slidePx !== 0,
      endPx: own.isInside ? own.mark.toPx + rightPx : null,
    };
  };

  function unmoved(block: Block): Unmoved {
    const mark = markSpan(block.item, window.startAt, msPerPx);
    const words = wordsOf(block, msPerPx);
    const inside = isInside(words, mark);
    const startPx = wordsLeftPx(words, mark);
    // Words leave with the end of their mark.
    const leftPx = inside ? Math.max(startPx, Math.min(stickyPx, mark.toPx)) : startPx;
    const isHeld = leftPx !== startPx;
    return { block, mark, words, isInside: inside, reserved: reservedSpan(words, mark), leftPx, isHeld };
  }

  /** How far words reach to the right of what they reserve: moved from the left edge, or past the end of their mark. */
  function reachRightPx({ block, mark, words, isInside: inside, reserved, leftPx }: Unmoved): number {
    const wantedPx = inside ? leftPx + words.widthPx - mark.toPx : airPx + Math.min(0, mark.toPx) - leftPx;
    if (wantedPx <= 0) return 0;
    const freePx = level
      .neighboursOf(block)
      .after.map((next) => unmoved(next).reserved.fromPx - gapPx - reserved.toPx);
    return Math.max(0, Math.min(wantedPx, ...freePx));
  }

  /** How far words move left from the right edge. Neighbours that reach right come first. */
  function reachLeftPx({ block, mark, words, reserved, leftPx }: Unmoved, reachedPx: number): number {
    const edgePx = widthPx - airPx + Math.max(0, mark.fromPx - widthPx);
    const wantedPx = leftPx + words.widthPx - edgePx;
    if (wantedPx <= 0 || reachedPx > 0) return 0;
    const freePx = level.neighboursOf(block).before.map((previous) => {
      const other = unmoved(previous);
      return reserved.fromPx - gapPx - other.reserved.toPx - reachRightPx(other);
    });
    return Math.max(0, Math.min(wantedPx, ...freePx));
  }
}
