// A crowd → a pill with a label. Which words stand in it is for others to say.
import type { Crowd } from '../store/window/cluster.js';
import { drafted, type Draft } from './item-base.js';
import type { Label } from './placement.js';
import { pillHeightPx, pillPaddingPx, type TypeSetting } from './sizes.js';

/** A pill that stands for a crowd and reaches as far right of its start as its label is long. */
export function pillDraft(
  { id, laneId, count, startAt, endAt, newsEvents }: Crowd,
  kind: 'gathered' | 'cluster',
  label: Label,
  spoken: string,
  type: TypeSetting,
): Draft {
  let ids: readonly string[] | undefined;
  return {
    placement: drafted(
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
        isSoft: kind === 'gathered',
        status: 'reported',
      },
      { label, spoken, heightPx: pillHeightPx(type) },
    ),
    reach: { leftPx: 0, rightPx: label.widthPx + pillPaddingPx },
  };
}
