// Rival times of one news event: a ring for each, tied by a dashed line, with the labels outside the first and the last.
import { dotLabelPx, dotPx } from '../../layout/sizes.js';
import { glyph, moveTo, setLength, type Form } from '../forms/item-renderer.js';
import { labelElement } from '../forms/label-element.js';

const ringRadiusPx = (dotPx - 1) / 2;

/** Expects the news event's own time first among the rivals. */
export const rivalsRenderer: Form = (button, { label, rivalLabel, rivals, startAt, labelFromPx }) => {
  const instants = [...new Set(rivals)].sort((a, b) => a - b);
  const earliest = instants[0] ?? startAt;
  const latest = instants.at(-1) ?? startAt;
  const isOwnLater = (rivals[0] ?? startAt) > earliest;
  const [leftLabel, rightLabel] = isOwnLater ? [rivalLabel, label] : [label, rivalLabel];
  const leftWidthPx = (leftLabel?.widthPx ?? 0) + dotLabelPx;
  const tie = glyph('glyph-tie');
  const rings = instants.map((at) => ({ at, ring: glyph('glyph-ring') }));
  const left = leftLabel && labelElement(leftLabel, labelFromPx === null ? 'label-left' : '');
  const right = rightLabel && labelElement(rightLabel);
  button.replaceChildren(
    ...[left, left && ' ', tie, ...rings.map(({ ring }) => ring), right].filter((part) => part !== null),
  );

  if (labelFromPx !== null) {
    if (left) left.style.marginTop = 'var(--line-height)';
    if (right) right.style.marginTop = `calc(var(--line-height) + ${leftLabel?.heightPx ?? 0}px)`;
    const widestPx = Math.max(leftLabel?.widthPx ?? 0, rightLabel?.widthPx ?? 0);
    return ({ xOf }) => {
      const labelsPx = xOf(earliest) + labelFromPx;
      const leftPx = Math.min(labelsPx, xOf(earliest) - ringRadiusPx);
      const rightPx = Math.max(labelsPx + widestPx, xOf(latest) + ringRadiusPx);
      moveTo(tie, xOf(earliest) - leftPx);
      setLength(tie, 'width', xOf(latest) - xOf(earliest));
      for (const { at, ring } of rings) moveTo(ring, xOf(at) - ringRadiusPx - leftPx);
      for (const words of [left, right]) if (words) moveTo(words, labelsPx - leftPx);
      return { leftPx, rightPx };
    };
  }

  return ({ xOf }) => {
    const leftPx = xOf(earliest) - leftWidthPx;
    const rightPx = xOf(latest) + dotLabelPx + (rightLabel?.widthPx ?? 0);
    moveTo(tie, leftWidthPx);
    setLength(tie, 'width', xOf(latest) - xOf(earliest));
    for (const { at, ring } of rings) moveTo(ring, xOf(at) - ringRadiusPx - leftPx);
    if (right) moveTo(right, xOf(latest) + dotLabelPx - leftPx);
    return { leftPx, rightPx };
  };
};
