// A pill with a title or a count. Pills of one row are placed by their lane; a cluster stands over the middle of its span.
import type { Label, Placement } from '../layout/placement.js';
import { pillPaddingPx } from '../layout/sizes.js';
import { clamp, type Form } from './form.js';
import { wordsOf } from './label-element.js';

/** Full width of a pill. */
export function pillWidthPx({ label }: Placement): number {
  return label.widthPx + pillPaddingPx;
}

export const pillForm: Form = (button, placement) => {
  const { label, startAt, endAt } = placement;
  fillText(button, label);
  const widthPx = pillWidthPx(placement);
  return ({ xOf, widthPx: roomPx }, rowLeftPx) => {
    const leftPx = rowLeftPx ?? clusterLeftPx(xOf(startAt), xOf(endAt), widthPx, roomPx);
    return { leftPx, rightPx: leftPx + widthPx };
  };
};

/** Where there is a title alone, as before, that changes its text: a zoom changes many counts at once. */
function fillText(button: HTMLElement, label: Label): void {
  const { time, title, flag } = label;
  const [old, ...others] = button.childNodes;
  const isTitle = old instanceof Element && old.className === 'title' && others.length === 0;
  if (!isTitle || time !== '' || flag !== '') button.replaceChildren(...wordsOf(label));
  else if (old.textContent !== title) (old.firstChild as Text).data = title;
}

/** Over the middle of its span, but as long as any of that is in sight, in sight as far as the span lets it. */
function clusterLeftPx(fromPx: number, toPx: number, widthPx: number, roomPx: number): number {
  const middlePx = Math.round((fromPx + toPx - widthPx) / 2);
  const inSightPx = clamp(middlePx, 0, roomPx - widthPx);
  return clamp(inSightPx, Math.min(fromPx, middlePx), Math.max(toPx - widthPx, middlePx));
}
