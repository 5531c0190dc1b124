// Rows of lanes and what is reserved in them, at one scale.
import { gapPx, type PxSpan } from './reserved-span.js';

/** More than any distance that counts when rows are compared. */
const farPx = 100_000;

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

  /** Free pixels on either side of a span beyond the gap; negative where it is in another's way. */
  room({ fromPx, toPx }: PxSpan): { readonly leftPx: number; readonly rightPx: number } {
    const index = this.#indexAt(fromPx);
    const before = this.#spans[index - 1]?.toPx ?? -farPx * farPx;
    const after = this.#spans[index]?.fromPx ?? farPx * farPx;
    return { leftPx: fromPx - before - gapPx, rightPx: after - toPx - gapPx };
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

  /** Free pixels left and right of a span in all of some rows; a row that is not open yet is free. */
  room(lane: number, row: number, rows: number, span: PxSpan) {
    let [leftPx, rightPx] = [farPx, farPx];
    for (let each = row; each < row + rows; each += 1) {
      const room = this.#lanes[lane]?.[each]?.room(span);
      if (room === undefined) continue;
      leftPx = Math.min(leftPx, room.leftPx);
      rightPx = Math.min(rightPx, room.rightPx);
    }
    return { leftPx, rightPx };
  }

  isFree(lane: number, row: number, rows: number, span: PxSpan): boolean {
    const { leftPx, rightPx } = this.room(lane, row, rows, span);
    // Spans that touched at a coarser scale touch again here, but for the last bit of a number.
    return leftPx >= -1e-6 && rightPx >= -1e-6;
  }

  add(lane: number, row: number, rows: number, span: PxSpan): void {
    for (let each = row; each < row + rows; each += 1) this.#lanes[lane]?.[each]?.add(span);
  }

  remove(lane: number, row: number, rows: number, span: PxSpan): void {
    for (let each = row; each < row + rows; each += 1) this.#lanes[lane]?.[each]?.remove(span);
  }
}
