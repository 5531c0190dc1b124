// The forms of stacked placements.
import type { Placement } from '../../layout/placement.js';
import { chipLefts } from '../../layout/stacked/chip-row.js';
import type { StackedForms } from '../forms/stacked-forms.js';
import type { Scale } from '../scale.js';
import { barRenderer } from './bar-renderer.js';
import { chipRenderer, chipWidthPx } from './chip-renderer.js';
import { momentRenderer } from './moment-renderer.js';
import { rivalsRenderer } from './rivals-renderer.js';
import { versionsRenderer } from './versions-renderer.js';

interface Placed {
  readonly placement: Placement;
}

export const forms: StackedForms = {
  forms: {
    moment: momentRenderer,
    duration: barRenderer,
    within: barRenderer,
    rivals: rivalsRenderer,
    versions: versionsRenderer,
    chip: chipRenderer,
    'span-cluster': chipRenderer,
    cluster: chipRenderer,
  },
  rowLefts,
};

function rowLefts(items: readonly Placed[], { xOf }: Scale): ReadonlyMap<string, number> {
  const rows = new Map<number, Placed[]>();
  for (const item of items) {
    const { kind, topPx } = item.placement;
    if (kind !== 'chip' && kind !== 'span-cluster') continue;
    rows.set(topPx, [...(rows.get(topPx) ?? []), item]);
  }
  const lefts = [...rows.values()].map((row) =>
    chipLefts(
      row.map(({ placement }) => ({
        id: placement.id,
        fromPx: xOf(placement.startAt),
        toPx: xOf(placement.endAt),
        widthPx: chipWidthPx(placement),
      })),
    ),
  );
  return new Map(lefts.flatMap((row) => [...row]));
}
