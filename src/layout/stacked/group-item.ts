// Vague events of a lane that are alike → a chip: with a count for a night, day or span, with a title where there is one.
import type { NewsEvent } from '../../model/news-event.js';
import type { Cluster } from '../../store/query.js';
import { shortTime } from './label-time.js';
import { besideMark } from './item-base.js';
import { createItem, type UnplacedItem, type LayoutContext } from './create-item.js';
import { lineLabel } from './label.js';
import { chipItem } from './chip-item.js';
import type { Label } from '../placement.js';
import { chipPaddingPx, type FontMetrics } from '../sizes.js';

/** The chip of a cluster of kind `alike`. */
export function groupItem(cluster: Cluster, context: LayoutContext): UnplacedItem {
  const { first, count } = cluster;
  if (count === 1) return createItem(first, 'chip', context);
  const { font, messages } = context;
  const spans = context.readings.map((reading) => shortTime(first.when, reading));
  const roomPx = besideMark(context).mostPx - chipPaddingPx;
  const whole = widestLabel(
    spans.map((span) => countText(first, span, count, context)),
    font,
  );
  // Where the window is too narrow for that, the count matters most.
  const brief = widestLabel(
    spans.map((span) => messages.spanCount(span, count)),
    font,
  );
  const fitting = whole.widthPx <= roomPx ? whole : brief;
  const label = { ...fitting, widthPx: Math.min(fitting.widthPx, roomPx) };
  const spoken = [label.title, messages.opensList(count)].join(messages.time.comma);
  return chipItem(cluster, 'span-cluster', label, spoken, font);
}

/** A label of the first title, as wide as the widest: a title is of one clock, and a change of clock moves nothing. */
function widestLabel(titles: readonly string[], font: FontMetrics): Label {
  const labels = titles.map((title) => lineLabel({ times: [], title }, font, Infinity));
  return { ...(labels[0] as Label), widthPx: Math.max(...labels.map(({ widthPx }) => widthPx)) };
}

function countText({ when }: NewsEvent, span: string, count: number, { messages }: LayoutContext): string {
  const isDay = when.kind === 'at' && when.precision === 'day';
  return messages.spanCount(isDay ? messages.withoutHour(span) : span, count);
}
