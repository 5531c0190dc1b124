// A crowd of what happened close together → a pill with its count.
import type { Cluster } from '../store/window/cluster.js';
import { dateText } from '../time/format.js';
import type { UnplacedItem, LayoutContext } from './item-base.js';
import { lineLabel } from './label.js';
import { chipItem } from './chip-item.js';
import { gapAcrossPx } from './sizes.js';

/** A minute that two spans share must not part them. */
const slackPx = 2;

/** The pill of a crowd of kind `burst`: over the middle of its span. */
export function clusterItem(crowd: Cluster, setting: LayoutContext): UnplacedItem {
  const draft = countItem(crowd, 'cluster', setting);
  const spanPx = (crowd.endAt - crowd.startAt) / setting.msPerPx;
  // At the window's edge it moves within its span; two of them whose spans meet may stand in one row all the same.
  const roomPx = Math.max(draft.reach.rightPx, spanPx - gapAcrossPx - 2 * slackPx);
  return { ...draft, reach: { leftPx: (roomPx - spanPx) / 2, rightPx: (roomPx + spanPx) / 2 } };
}

/** The pill of a crowd of kind `stretch`: in sight while its span is. */
export function stretchItem(crowd: Cluster, setting: LayoutContext): UnplacedItem {
  return countItem(crowd, 'gathered', setting);
}

function countItem(crowd: Cluster, kind: 'gathered' | 'cluster', setting: LayoutContext): UnplacedItem {
  const { messages, type, readings } = setting;
  const { count, startAt, endAt } = crowd;
  const label = lineLabel({ times: [], title: messages.eventCount(count) }, type, Infinity);
  const spoken = [
    label.title,
    messages.time.fromTo(dateText(startAt, readings[0]), dateText(endAt, readings[0])),
    messages.opensList(count),
  ].join(messages.time.comma);
  return chipItem(crowd, kind, label, spoken, type);
}
