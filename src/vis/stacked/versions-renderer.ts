// Rival times that are no moments: a bar for each in a row of its own, and a dashed line that ties them to the event's own
// time, from which each of them differs.
import type { VersionRow } from '../../layout/placement.js';
import { dotPx } from '../../layout/sizes.js';
import { BarRow } from '../forms/bar-row.js';
import {
  clamp,
  glyph,
  moveTo,
  overscanPx,
  setLength,
  type Extent,
  type Form,
} from '../forms/item-renderer.js';

/** From the top of a row to the middle of its mark. */
const markMiddlePx = dotPx / 2;

export const versionsRenderer: Form = (button, { versions }) => {
  const rows = versions.map((row, index) => new BarRow(row, row.label, glyphClass(row, index > 0)));
  const spine = glyph('glyph-spine');
  const ties = rows.slice(1).map(() => glyph('glyph-tie'));
  for (const [index, { elements }] of rows.entries())
    for (const element of elements) element.style.marginTop = `${versions[index]?.topPx ?? 0}px`;
  for (const [index, tie] of ties.entries()) tie.style.marginTop = `${versions[index + 1]?.topPx ?? 0}px`;
  spine.style.marginTop = `${markMiddlePx}px`;
  spine.style.height = `${versions.at(-1)?.topPx ?? 0}px`;
  button.replaceChildren(spine, ...ties, ...rows.flatMap(({ elements }) => [...elements, ' ']));

  return (scale) => {
    const extents = rows.map((row) => row.extentOn(scale));
    const farPx = scale.widthPx + overscanPx;
    const inSight = (px: number) => clamp(px, -overscanPx, farPx);
    const [own, ...others] = rows.map(({ part }) => part);
    const anchorPx = inSight(own === undefined ? 0 : versions[0]?.isOpenStart ? own.rightPx : own.leftPx);
    const leftPx = Math.min(anchorPx, ...extents.map((extent) => extent.leftPx));
    const rightPx = Math.max(anchorPx, ...extents.map((extent) => extent.rightPx));
    for (const row of rows) row.moveIn(leftPx);
    moveTo(spine, anchorPx - 1 - leftPx);
    for (const [index, part] of others.entries()) {
      const gap = gapBetween(part, anchorPx);
      const fromPx = inSight(gap.leftPx);
      const tie = ties[index] as HTMLElement;
      moveTo(tie, fromPx - leftPx);
      setLength(tie, 'width', inSight(gap.rightPx) - fromPx);
    }
    return { leftPx, rightPx };
  };
};

function glyphClass({ glyph: look }: VersionRow, isRival: boolean): string {
  const classes = {
    bar: 'glyph-bar',
    hatch: 'glyph-hatch',
    date: 'glyph-date',
    ring: 'glyph-date glyph-short',
  };
  return isRival ? `${classes[look]} is-rival` : classes[look];
}

/** From a mark to the event's own time; nothing where the mark reaches it. */
function gapBetween({ leftPx, rightPx }: Extent, anchorPx: number): Extent {
  if (rightPx < anchorPx) return { leftPx: rightPx, rightPx: anchorPx };
  if (leftPx > anchorPx) return { leftPx: anchorPx, rightPx: leftPx };
  return { leftPx: anchorPx, rightPx: anchorPx };
}
