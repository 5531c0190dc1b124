// Where the chips of a lane stand across: in a row, in order, each inside the visible part of its own span if it fits.

/** A chip that may stand anywhere in a stretch of pixels. */
export interface Chip {
  readonly id: string;
  /** First and last pixel of its span, from the left edge of the window; both may lie outside the window. */
  readonly fromPx: number;
  readonly toPx: number;
  readonly widthPx: number;
}

/** Free pixels between two chips of a row. */
export const chipGapPx = 6;

/** A chip stays whole at the window's left edge until no more than this of its span is in sight. */
const leavingPx = 40;

/**
 * Left edges of one row of chips, in the order given, from the left edge of the window.
 *
 * Each stands as far left as its span, the window's edge and its left neighbour allow, so it stays in sight while its
 * span does, and whole for as long as the span is worth a look; then it leaves with the end of it. Two chips never overlap.
 */
export function chipLefts(row: readonly Chip[]): ReadonlyMap<string, number> {
  const lefts = new Map<string, number>();
  let freeFromPx = -Infinity;
  for (const { id, fromPx, toPx, widthPx } of row) {
    const lastLeftPx = Math.max(fromPx, toPx - Math.min(widthPx, leavingPx));
    const leftPx = Math.max(Math.min(Math.max(fromPx, 0), lastLeftPx), freeFromPx);
    lefts.set(id, leftPx);
    freeFromPx = leftPx + widthPx + chipGapPx;
  }
  return lefts;
}
