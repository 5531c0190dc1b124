// Rectangles of a lane → how far down each stands, so that none overlap and the lane stays low.
import { gapAcrossPx } from '../sizes.js';

/** A rectangle that may move down but not across. */
export interface Box {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly heightPx: number;
}

interface Placed {
  readonly box: Box;
  readonly topPx: number;
}

/**
 * The top of each box, in the order given: the highest place, from `fromPx` down, where it is `gapDownPx` clear of every
 * earlier one.
 */
export function stackTops(boxes: readonly Box[], fromPx: number, gapDownPx: number): readonly number[] {
  const placed: Placed[] = [];
  for (const box of boxes) {
    const inTheWay = placed.filter(
      (other) => other.box.leftPx < box.rightPx + gapAcrossPx && box.leftPx < other.box.rightPx + gapAcrossPx,
    );
    const candidates = [fromPx, ...inTheWay.map((other) => other.topPx + other.box.heightPx + gapDownPx)];
    const topPx = candidates
      .sort((a, b) => a - b)
      .find((top) => inTheWay.every((other) => isClear(top, box.heightPx, other, gapDownPx)));
    placed.push({ box, topPx: topPx ?? fromPx });
  }
  return placed.map(({ topPx }) => topPx);
}

function isClear(topPx: number, heightPx: number, other: Placed, gapDownPx: number): boolean {
  return topPx >= other.topPx + other.box.heightPx + gapDownPx || other.topPx >= topPx + heightPx + gapDownPx;
}
