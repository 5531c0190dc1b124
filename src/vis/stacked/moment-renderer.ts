// A moment: a dot at its instant, or a short bar where it is known only to the hour, with its label to the right.
import { dotLabelPx, dotPx } from '../../layout/sizes.js';
import { clamp, glyph, moveTo, overscanPx, setLength, type Form } from '../forms/item-renderer.js';
import { labelElement } from '../forms/label-element.js';

const dotRadiusPx = (dotPx - 1) / 2;
/** From the end of a short bar to its label. */
const barGapPx = 6;

export const momentRenderer: Form = (button, placement) => {
  // Another clock, or other words, leave the mark as it is.
  const isMoment = button.firstElementChild?.classList.contains('glyph-dot') === true;
  const [dot = glyph('glyph-dot'), oldLabel] = isMoment
    ? (button.children as HTMLCollectionOf<HTMLElement>)
    : [];
  const { labelFromPx } = placement;
  const { widthPx: labelWidthPx } = placement.label;
  const isUnder = labelFromPx !== null && labelFromPx + labelWidthPx > 0;
  const label = labelElement(placement.label, labelFromPx === null || isUnder ? '' : 'label-left', oldLabel);
  label.style.marginTop = isUnder ? 'var(--line-height)' : '';
  dot.classList.toggle('is-soft', placement.isSoft);
  if (!isMoment) button.replaceChildren(dot, label);
  return ({ xOf, widthPx }) => {
    const fromPx = xOf(placement.startAt);
    const toPx = xOf(placement.endAt);
    const isBar = toPx - fromPx >= dotPx;
    const leftPx = isBar ? clamp(fromPx, -overscanPx, widthPx + overscanPx) : fromPx - dotRadiusPx;
    const markPx = isBar ? clamp(toPx, leftPx, widthPx + overscanPx) - leftPx : dotPx;
    const labelPx = isBar ? leftPx + markPx + barGapPx : fromPx + dotLabelPx;
    dot.classList.toggle('is-stretched', isBar);
    setLength(dot, 'width', markPx);
    if (labelFromPx !== null) {
      const atPx = fromPx + labelFromPx;
      const fromLeftPx = Math.min(atPx, leftPx);
      const toRightPx = Math.max(atPx + labelWidthPx, leftPx + markPx);
      moveTo(dot, leftPx - fromLeftPx);
      moveTo(label, atPx - fromLeftPx);
      return { leftPx: fromLeftPx, rightPx: toRightPx };
    }
    moveTo(dot, 0);
    moveTo(label, labelPx - leftPx);
    // A label cut by the left edge would read as another text: it leaves with its mark.
    const rightPx = labelPx < 0 ? leftPx + markPx : labelPx + placement.label.widthPx;
    return { leftPx, rightPx };
  };
};
