// A bar with its label under it: solid for what lasted, hatched for a moment somewhere within. The label stays in sight
// while the bar does.
import type { Placement } from '../layout/placement.js';
import { barMinPx } from '../layout/sizes.js';
import { clamp, mark, moveTo, overscanPx, setWidth, type Extent, type Form } from './form.js';
import { labelElement } from './label-element.js';
import type { Scale } from './scale.js';

/** Length of the hatching's pattern along the bar; the same as in items.styles.ts. */
const hatchPx = 9;
/** An end that nobody has reported fades out at once, over no more than this: a longer bar would claim a length. */
const fadePx = 140;
/** From the start of a bar to its label: clear of the axis line that a bar often starts at. */
const indentPx = 4;

export const barForm: Form = (button, placement) => {
  const { kind, isOpenStart, isOpenEnd, isSoft } = placement;
  const bar = mark(kind === 'within' ? 'mark-hatch' : 'mark-bar');
  bar.classList.toggle('is-soft', isSoft);
  bar.classList.toggle('fades-in', isOpenStart);
  bar.classList.toggle('fades-out', isOpenEnd);
  const label = labelElement(placement.label);
  const rest = mark('mark-rest');
  button.append(...(isOpenStart || isOpenEnd ? [rest] : []), bar, label);
  return (scale) => {
    const whole = wholeOf(placement, scale);
    const part = reportedPart(placement, scale);
    const leftPx = Math.max(whole.leftPx, -overscanPx);
    const endPx = Math.min(whole.rightPx, scale.widthPx + overscanPx);
    const labelWidthPx = placement.label.widthPx;
    // In sight at the left edge, but never past the end of the bar; where only the end is known, at the end.
    const firstPx = whole.leftPx + indentPx;
    const lastPx = Math.max(firstPx, whole.rightPx - labelWidthPx);
    const labelPx = isOpenStart && !isOpenEnd ? Math.max(lastPx, indentPx) : clamp(indentPx, firstPx, lastPx);
    const rightPx = Math.max(endPx, labelPx + labelWidthPx);
    const barLeftPx = Math.max(part.leftPx, leftPx);
    const barWidthPx = Math.min(part.rightPx, endPx) - barLeftPx;
    moveTo(button, leftPx);
    setWidth(button, rightPx - leftPx);
    moveTo(bar, barLeftPx - leftPx);
    setWidth(bar, barWidthPx);
    bar.classList.toggle('is-out', barWidthPx <= 0);
    // The pattern belongs to the bar, of which the drawn part may begin anywhere.
    if (kind === 'within') bar.style.backgroundPositionX = `${(part.leftPx - barLeftPx) % hatchPx}px`;
    setWidth(rest, endPx - leftPx);
    moveTo(label, labelPx - leftPx);
    return { leftPx: Math.min(leftPx, labelPx), rightPx };
  };
};

/** From end to end; an open end is as far as the window shows. */
function wholeOf({ startAt, endAt, isOpenStart, isOpenEnd }: Placement, { xOf, widthPx }: Scale): Extent {
  const leftPx = isOpenStart ? Math.min(xOf(endAt), -overscanPx) : xOf(startAt);
  const rightPx = isOpenEnd ? Math.max(xOf(startAt), widthPx + overscanPx) : xOf(endAt);
  return { leftPx, rightPx: Math.max(rightPx, leftPx + barMinPx) };
}

/** What the reports cover: from a stated end towards the open one, as far as the bar takes to fade. */
function reportedPart({ startAt, endAt, isOpenStart, isOpenEnd }: Placement, { xOf }: Scale): Extent {
  const fromPx = xOf(startAt);
  const toPx = xOf(endAt);
  if (isOpenStart && isOpenEnd) return { leftPx: fromPx, rightPx: fromPx };
  if (isOpenEnd) return { leftPx: fromPx, rightPx: fromPx + fadePx };
  if (isOpenStart) return { leftPx: toPx - fadePx, rightPx: toPx };
  return { leftPx: fromPx, rightPx: Math.max(toPx, fromPx + barMinPx) };
}
