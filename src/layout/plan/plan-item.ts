// Events → items: what is placed as one thing. Events of a lane that share the same doubt are one item, a bracket.
import type { Instant, Span } from '../../time/instant.js';
import { createMember, type Member, type PlanEvent, type PlanInput } from './plan-input.js';

export interface PlanItem {
  /** Position in rank order: the best of its members decides. */
  readonly index: number;
  readonly lane: number;
  readonly startAt: Instant;
  readonly endAt: Instant;
  /** `point`: moments. `bar`: bars and rival times, which hold their name once they are long enough. `doubt`: brackets. */
  readonly shape: 'point' | 'bar' | 'doubt';
  /** How many events it stands for; at least one. */
  readonly size: number;
  /** In rank order. Never empty; where it stands for very many, only those that could ever be titled. */
  readonly members: readonly Member[];
  /** Ids of all of them, in rank order. */
  ids(): readonly string[];
}

/** So many moments of one lane and one minute are placed as one; fewer are placed one by one. */
export const crowdLeast = 4;

/** Items in rank order. */
export function createItems({ events, lanes, measure }: PlanInput): readonly PlanItem[] {
  const laneIndex = new Map(lanes.map(({ id }, index) => [id, index]));
  const groups = new Map<string, PlanEvent[]>();
  for (const event of [...events].sort((a, b) => a.rank - b.rank)) {
    const { laneId, kind, doubt, startAt, endAt, id } = event;
    const isAlone = kind === 'bar' || kind === 'rivals';
    const key = JSON.stringify(isAlone ? [id] : [laneId, kind, doubt, startAt, endAt]);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const isCrowd = group[0]?.kind === 'doubt' || group.length >= crowdLeast;
      return isCrowd ? [group] : group.map((event) => [event]);
    })
    .sort((a, b) => (a[0]?.rank ?? 0) - (b[0]?.rank ?? 0))
    .map((group, index) => {
      const { laneId, startAt, endAt, kind } = group[0] as PlanEvent;
      const shape = kind === 'moment' ? 'point' : kind === 'doubt' ? 'doubt' : 'bar';
      const members = group.map((event) => createMember(event, measure));
      const ids = () => group.map(({ id }) => id);
      const lane = laneIndex.get(laneId) ?? 0;
      return { index, lane, startAt, endAt, shape, size: group.length, members, ids };
    });
}

/** Whether the item's mark has any part in the window. */
export function isInWindow({ startAt, endAt }: PlanItem, window: Span): boolean {
  return startAt < window.endAt && endAt >= window.startAt;
}
