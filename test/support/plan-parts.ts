// Events and items of plans for tests: every sign of a title is 7 px wide, and there are no times unless a test gives some.
import { contextOf, stageOf, type PlanContext } from '../../src/layout/plan/plan-context.js';
import type { PlanEvent, PlanInput } from '../../src/layout/plan/plan-input.js';
import { createItems, type PlanItem } from '../../src/layout/plan/plan-item.js';

export const measureSevenPx = (text: string) => text.length * 7;

/** A moment without length, in milliseconds; `id` decides nothing but its name. */
export const planEvent = (
  id: string,
  startAt: number,
  rank: number,
  part: Partial<PlanEvent> = {},
): PlanEvent => ({
  id,
  laneId: 'a',
  startAt,
  endAt: startAt,
  kind: 'moment',
  doubt: '',
  rank,
  isKey: false,
  title: 'Ten signs.',
  flag: '',
  times: [],
  ...part,
});

/** A window of 1,000 ms on 1,000 px. */
export const planOf = (events: readonly PlanEvent[], part: Partial<PlanInput> = {}): PlanInput => ({
  events,
  lanes: [{ id: 'a' }],
  window: { startAt: 0, endAt: 1_000 },
  widthPx: 1_000,
  measure: measureSevenPx,
  ...part,
});

export function itemsOf(...events: readonly PlanEvent[]): readonly PlanItem[] {
  return createItems(planOf(events));
}

export function contextWith(events: readonly PlanEvent[], part: Partial<PlanInput> = {}): PlanContext {
  const input = planOf(events, part);
  const items = createItems(input);
  const [starts, ends] = [items.map(({ startAt }) => startAt), items.map(({ endAt }) => endAt)];
  return contextOf(input, items, stageOf(Float64Array.from(starts), Float64Array.from(ends), input.window));
}
