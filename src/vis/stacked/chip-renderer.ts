// A chip with a title or a count. Chips of one row are placed by their lane; a cluster stands over the middle of its span.
import type { Placement } from '../../layout/placement.js';
import { chipPaddingPx } from '../../layout/sizes.js';
import { clamp, type Form } from '../forms/item-renderer.js';
import { setLoneWord, setWords } from '../forms/label-element.js';

/** Full width of a chip. */
export function chipWidthPx({ label }: Placement): number {
  return label.widthPx + chipPaddingPx;
}

export const chipRenderer: Form = (button, placement) => {
  const { label, startAt, endAt } = placement;
  // A count is one piece of which nothing is ever cut: it needs no element of its own, and a zoom brings a hundred.
  if (placement.kind === 'cluster') setLoneWord(button, label.title);
  else setWords(button, label);
  const widthPx = chipWidthPx(placement);
  return ({ xOf, widthPx: roomPx }, rowLeftPx) => {
    const leftPx = rowLeftPx ?? clusterLeftPx(xOf(startAt), xOf(endAt), widthPx, roomPx);
    return { leftPx, rightPx: leftPx + widthPx };
  };
};

/** Over the middle of its span, but as long as any of that is in sight, in sight as far as the span lets it. */
function clusterLeftPx(fromPx: number, toPx: number, widthPx: number, roomPx: number): number {
  const middlePx = Math.round((fromPx + toPx - widthPx) / 2);
  const inSightPx = clamp(middlePx, 0, roomPx - widthPx);
  return clamp(inSightPx, Math.min(fromPx, middlePx), Math.max(toPx - widthPx, middlePx));
}
