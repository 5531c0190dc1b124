// Rows of lanes and what is reserved in them, at one scale.
import { gapPx, type PxSpan } from './reserved-span.js';

/** More than any distance that counts when rows are compared. */
const farPx = 100_000;
/** Spans that touched at a coarser scale touch again at a finer one, but for the last bit of a number. */
const slackPx = 1e-6;

/** Reserved spans of one row, from left to right. No two are nearer than the gap. */
class Row {
  readonly #spans: PxSpan[] = [];

  /** Index of the first span that begins at or after a pixel. */
  #indexAt(px: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.fromPx ?? Infinity) < px) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Free pixels before a span beyond the gap; negative where it is in another's way. */
  leftPx({ fromPx }: PxSpan): number {
    return fromPx - gapPx - (this.#spans[this.#indexAt(fromPx) - 1]?.toPx ?? -Infinity);
  }

  /** The same after it. */
  rightPx({ fromPx, toPx }: PxSpan): number {
    return (this.#spans[this.#indexAt(fromPx)]?.fromPx ?? Infinity) - toPx - gapPx;
  }

  add(span: PxSpan): void {
    this.#spans.splice(this.#indexAt(span.fromPx), 0, span);
  }

  remove(span: PxSpan): void {
    this.#spans.splice(this.#spans.indexOf(span), 1);
  }
}

export class RowGrid {
  readonly #lanes: Row[][];

  constructor(rowCounts: readonly number[]) {
    this.#lanes = rowCounts.map((count) => Array.from({ length: count }, () => new Row()));
  }

  rowCount(lane: number): number {
    return this.#lanes[lane]?.length ?? 0;
  }

  openRows(lane: number, count: number): void {
    for (let opened = 0; opened < count; opened += 1) this.#lanes[lane]?.push(new Row());
  }

  /** Free pixels before a span in all of some rows, no more than can matter; a row that is not open yet is free. */
  leftPx(lane: number, row: number, rows: number, span: PxSpan): number {
    let leastPx = farPx;
    for (let each = row; each < row + rows; each += 1)
      leastPx = Math.min(leastPx, this.#lanes[lane]?.[each]?.leftPx(span) ?? farPx);
    return leastPx;
  }

  /** The same after it. */
  rightPx(lane: number, row: number, rows: number, span: PxSpan): number {
    let leastPx = farPx;
    for (let each = row; each < row + rows; each += 1)
      leastPx = Math.min(leastPx, this.#lanes[lane]?.[each]?.rightPx(span) ?? farPx);
    return leastPx;
  }

  /** Free pixels on the narrower side of a span; -1 where it is in the way of another. */
  freePx(lane: number, row: number, rows: number, span: PxSpan): number {
    const rightPx = this.rightPx(lane, row, rows, span);
    if (rightPx < -slackPx) return -1;
    const leftPx = this.leftPx(lane, row, rows, span);
    return leftPx < -slackPx ? -1 : Math.max(0, Math.min(leftPx, rightPx));
  }

  isFree(lane: number, row: number, rows: number, span: PxSpan): boolean {
    return this.freePx(lane, row, rows, span) >= 0;
  }

  add(lane: number, row: number, rows: number, span: PxSpan): void {
    for (let each = row; each < row + rows; each += 1) this.#lanes[lane]?.[each]?.add(span);
  }

  remove(lane: number, row: number, rows: number, span: PxSpan): void {
    for (let each = row; each < row + rows; each += 1) this.#lanes[lane]?.[each]?.remove(span);
  }
}
