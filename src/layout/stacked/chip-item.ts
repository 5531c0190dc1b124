// A cluster → a chip with a label. Which words stand in it is for others to say.
import type { Cluster } from '../../store/query.js';
import { createPlacement, type UnplacedItem } from './item-base.js';
import type { Label } from '../placement.js';
import { chipHeightPx, chipPaddingPx, type FontMetrics } from '../sizes.js';

/** A chip that stands for a cluster and reaches as far right of its start as its label is long. */
export function chipItem(
  { id, laneId, count, startAt, endAt, newsEvents }: Cluster,
  kind: 'span-cluster' | 'cluster',
  label: Label,
  spoken: string,
  font: FontMetrics,
): UnplacedItem {
  let ids: readonly string[] | undefined;
  return {
    placement: createPlacement(
      {
        id,
        kind,
        laneId,
        count,
        newsEventIds: () => (ids ??= newsEvents().map((newsEvent) => newsEvent.id)),
        startAt,
        endAt,
        isOpenStart: false,
        isOpenEnd: false,
        isSoft: kind === 'span-cluster',
        status: 'reported',
      },
      { label, spoken, heightPx: chipHeightPx(font) },
    ),
    reach: { leftPx: 0, rightPx: label.widthPx + chipPaddingPx },
  };
}
