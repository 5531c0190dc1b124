// A pill with a title or a count. Pills of one row are placed by their lane; a cluster stands over the middle of its span.
import type { Placement } from '../layout/placement.js';
import { pillPaddingPx } from '../layout/sizes.js';
import { moveTo, setWidth, span, type Form } from './form.js';
import { wordsOf } from './label-element.js';

/** Full width of a pill. */
export function pillWidthPx({ label }: Placement): number {
  return label.widthPx + pillPaddingPx;
}

export const pillForm: Form = (button, placement) => {
  const { label, startAt, endAt } = placement;
  const words = span('pill-text');
  words.append(...wordsOf(label));
  button.append(words);
  const widthPx = pillWidthPx(placement);
  return ({ xOf }, rowLeftPx) => {
    const leftPx = rowLeftPx ?? Math.round((xOf(startAt) + xOf(endAt) - widthPx) / 2);
    moveTo(button, leftPx);
    setWidth(button, widthPx);
    return { leftPx, rightPx: leftPx + widthPx };
  };
};
