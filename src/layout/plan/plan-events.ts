// News events → the plain events a plan is made from.
import type { Bounds } from '../../store/bounds.js';
import type { NewsEvent } from '../../model/news-event.js';
import { hasNoClockTime, isOneReading } from '../../time/when.js';
import { rank } from './importance.js';
import type { PlanEvent, TimeForm } from './plan-input.js';

/** The words of an event, which depend on language and clocks. */
export interface PlanWords {
  titleOf(newsEvent: NewsEvent): string;
  flagOf(newsEvent: NewsEvent): string;
  timesOf(newsEvent: NewsEvent): readonly TimeForm[];
}

/**
 * Plain events in the order given. `bounds` are the store's, row by row, with rival times; `laneIds` is the drawing order.
 */
export function planEvents(
  dated: readonly NewsEvent[],
  { earliest, latest }: Bounds,
  laneIds: readonly string[],
  words: PlanWords,
): readonly PlanEvent[] {
  const ranks = rank(dated, laneIds);
  return dated.map((newsEvent, row): PlanEvent => {
    const { id, lane, isKey, when } = newsEvent;
    const [startAt, endAt] = [earliest[row] ?? when.earliest, latest[row] ?? when.latest];
    return {
      id,
      laneId: lane,
      startAt,
      endAt,
      kind: kindOf(newsEvent, startAt, endAt),
      doubt: [when.kind, when.precision, when.qualifier, when.zoneOrigin === 'none'].join(' '),
      rank: ranks[row] ?? row,
      isKey,
      title: words.titleOf(newsEvent),
      flag: words.flagOf(newsEvent),
      times: words.timesOf(newsEvent),
    };
  });
}

/** An hour is a doubt of an hour; a minute or second is a moment. */
function kindOf({ when, hasRivalTimes }: NewsEvent, startAt: number, endAt: number): PlanEvent['kind'] {
  if (hasRivalTimes && (startAt < when.earliest || endAt > when.latest)) return 'rivals';
  if (when.kind === 'during') return 'bar';
  const isVague = hasNoClockTime(when) || when.precision === 'hour';
  return isVague || (when.start && !isOneReading(when.start)) ? 'doubt' : 'moment';
}
