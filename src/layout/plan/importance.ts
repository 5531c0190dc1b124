// Which events deserve a title first. Pure functions of the document: no window, no clock, no width.
import { sortedByTime, type NewsEvent } from '../../model/news-event.js';
import { spreadOrder } from './spread-order.js';

/** Evidence beyond this many sources and claims makes an event no more important. */
const evidenceLimit = 20;

/**
 * How important an event is by itself; more is more important.
 *
 * The first difference decides: `key` events, then disputed ones, then the number of sources and claims (20 at most),
 * then whether there is a summary or media.
 */
export function importance({
  isKey,
  status,
  hasRivalTimes,
  sources,
  claims,
  summary,
  media,
}: NewsEvent): number {
  const isDisputed = status === 'disputed' || hasRivalTimes;
  const evidence = Math.min(sources.length + claims.length, evidenceLimit);
  const hasMore = summary !== null || media.length > 0;
  return Number(isKey) * 128 + Number(isDisputed) * 64 + evidence * 2 + Number(hasMore);
}

/**
 * The rank of each event, in the order given: 0 is titled first.
 *
 * Within a lane importance decides; between equally important events, the one furthest in time from those already ranked.
 * Lanes take turns by their share: half of a lane's events come before the second half of any other's, key events first.
 * `laneIds` is the drawing order of the lanes, which settles ties.
 */
export function rank(newsEvents: readonly NewsEvent[], laneIds: readonly string[]): Uint32Array {
  const lanes = new Map<string, NewsEvent[]>(laneIds.map((id) => [id, []]));
  for (const newsEvent of sortedByTime(newsEvents)) {
    const lane = lanes.get(newsEvent.lane);
    if (lane) lane.push(newsEvent);
    else lanes.set(newsEvent.lane, [newsEvent]);
  }
  const turns = [...lanes.values()].flatMap((lane, laneIndex) => {
    const classes = Uint8Array.from(lane, importance);
    const startAts = Float64Array.from(lane, ({ when }) => when.earliest);
    return Array.from(spreadOrder(startAts, classes), (index, position) => ({
      newsEvent: lane[index] as NewsEvent,
      share: position / lane.length,
      position,
      laneIndex,
    }));
  });
  turns.sort(
    (a, b) =>
      Number(b.newsEvent.isKey) - Number(a.newsEvent.isKey) ||
      a.share - b.share ||
      a.position - b.position ||
      a.laneIndex - b.laneIndex,
  );
  const rankOf = new Map(turns.map(({ newsEvent }, index) => [newsEvent, index]));
  return Uint32Array.from(newsEvents, (newsEvent) => rankOf.get(newsEvent) ?? 0);
}
