// Which events deserve a title first. Pure functions of the document: no window, no clock, no width.
import { inOrderOfTime, type NewsEvent } from '../../model/news-event.js';
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
  const lanes = new Map<string, number[]>(laneIds.map((id) => [id, []]));
  for (const index of indicesByTime(newsEvents)) {
    const laneId = newsEvents[index]?.lane ?? '';
    const lane = lanes.get(laneId);
    if (lane) lane.push(index);
    else lanes.set(laneId, [index]);
  }
  const queues = [...lanes.values()].map((lane) => {
    const eventAt = (index: number) => newsEvents[index] as NewsEvent;
    const classes = Uint8Array.from(lane, (index) => importance(eventAt(index)));
    const startAts = Float64Array.from(lane, (index) => eventAt(index).when.earliest);
    const order = spreadOrder(startAts, classes).map((position) => lane[position] as number);
    return { order, isKey: (position: number) => eventAt(order[position] as number).isKey };
  });
  return takeTurns(queues, newsEvents.length);
}

/** The events of a lane, the most important first: key events come before all others. */
interface Queue {
  readonly order: Uint32Array;
  isKey(position: number): boolean;
}

function takeTurns(queues: readonly Queue[], count: number): Uint32Array {
  const ranks = new Uint32Array(count);
  const positions = new Uint32Array(queues.length);
  /** What comes next of each lane: a key event is below all shares, and nothing is beyond them. */
  const shares = new Float64Array(queues.length);
  const look = (lane: number) => {
    const { order, isKey } = queues[lane] as Queue;
    const position = positions[lane] as number;
    const share = position / order.length;
    shares[lane] = position >= order.length ? Infinity : isKey(position) ? share - 2 : share;
  };
  queues.forEach((_, lane) => look(lane));
  for (let given = 0; given < count; given += 1) {
    let next = 0;
    for (let lane = 1; lane < shares.length; lane += 1) {
      const difference = (shares[lane] as number) - (shares[next] as number);
      const isTieBefore = difference === 0 && (positions[lane] as number) < (positions[next] as number);
      if (difference < 0 || isTieBefore) next = lane;
    }
    const position = positions[next] as number;
    ranks[queues[next]?.order[position] as number] = given;
    positions[next] = position + 1;
    look(next);
  }
  return ranks;
}

/** Indices in order of time. Nearly always the events are in that order already. */
function indicesByTime(newsEvents: readonly NewsEvent[]): Uint32Array {
  const indices = Uint32Array.from(newsEvents, (_, index) => index);
  const compare = (a: number, b: number) =>
    inOrderOfTime(newsEvents[a] as NewsEvent, newsEvents[b] as NewsEvent);
  const isInOrder = indices.every((index) => index === 0 || compare(index - 1, index) <= 0);
  return isInOrder ? indices : indices.sort(compare);
}
