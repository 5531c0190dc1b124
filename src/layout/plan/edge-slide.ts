// Words at the edge of the window move inward along their row, as far as the row is free, so that they stay readable.
import type { PxSpan } from './reserved-span.js';

/** Words of one row, and all they reserve with their mark. */
export interface RowWords {
  readonly reserved: PxSpan;
  readonly wordsFromPx: number;
  readonly wordsToPx: number;
}

/** Air between words and the window's edge. */
const airPx = 2;

/**
 * How far each of a row's words move, right being positive; from left to right. A continuous function of the window, so
 * that nothing jumps while it moves. `gap` is the room that stays free between two.
 */
export function edgeSlides(row: readonly RowWords[], widthPx: number, gap: number): readonly number[] {
  const slides = row.map(({ wordsFromPx, reserved }, index) => {
    const overflowPx = airPx - wordsFromPx;
    if (overflowPx <= 0) return 0;
    const next = row[index + 1];
    const freePx = next ? next.reserved.fromPx - gap - reserved.toPx : Infinity;
    return Math.max(0, Math.min(overflowPx, freePx));
  });
  row.forEach(({ wordsToPx, reserved }, index) => {
    const overflowPx = wordsToPx - (widthPx - airPx);
    if (overflowPx <= 0 || slides[index] !== 0) return;
    const previous = row[index - 1];
    const freePx = previous
      ? reserved.fromPx - gap - previous.reserved.toPx - Math.max(0, slides[index - 1] ?? 0)
      : Infinity;
    slides[index] = -Math.max(0, Math.min(overflowPx, freePx)) || 0;
  });
  return slides;
}
