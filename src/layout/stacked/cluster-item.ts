// A cluster of what happened close together → a chip with its count.
import type { Cluster } from '../../store/query.js';
import { dateText } from './label-time.js';
import type { UnplacedItem, LayoutContext } from './item-base.js';
import { lineLabel } from './label.js';
import { chipItem } from './chip-item.js';
import { gapAcrossPx } from '../sizes.js';

/** A minute that two spans share must not part them. */
const slackPx = 2;

/** The chip of a cluster of kind `burst`: over the middle of its span. */
export function clusterItem(cluster: Cluster, context: LayoutContext): UnplacedItem {
  const item = countItem(cluster, 'cluster', context);
  const spanPx = (cluster.endAt - cluster.startAt) / context.msPerPx;
  // At the window's edge it moves within its span; two of them whose spans meet may stand in one row all the same.
  const roomPx = Math.max(item.reach.rightPx, spanPx - gapAcrossPx - 2 * slackPx);
  return { ...item, reach: { leftPx: (roomPx - spanPx) / 2, rightPx: (roomPx + spanPx) / 2 } };
}

/** The chip of a cluster of kind `stretch`: in sight while its span is. */
export function stretchItem(cluster: Cluster, context: LayoutContext): UnplacedItem {
  return countItem(cluster, 'span-cluster', context);
}

function countItem(cluster: Cluster, kind: 'span-cluster' | 'cluster', context: LayoutContext): UnplacedItem {
  const { messages, font, readings } = context;
  const { count, startAt, endAt } = cluster;
  const label = lineLabel({ times: [], title: messages.eventCount(count) }, font, Infinity);
  const spoken = [
    label.title,
    messages.time.fromTo(dateText(startAt, readings[0]), dateText(endAt, readings[0])),
    messages.opensList(count),
  ].join(messages.time.comma);
  return chipItem(cluster, kind, label, spoken, font);
}
