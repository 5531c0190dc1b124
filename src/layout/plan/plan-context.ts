// What all levels of a plan share.
import { firstInstant, lastInstant, spanMs, type Span } from '../../time/instant.js';
import { createItems, type PlanItem } from './plan-item.js';
import { defaultSizes, type PlanInput, type PlanLane, type PlanSizes } from './plan-input.js';

export interface PlanContext {
  readonly items: readonly PlanItem[];
  readonly lanes: readonly PlanLane[];
  readonly sizes: PlanSizes;
  readonly widthPx: number;
  /** The first window. */
  readonly window: Span;
  /** The first window and all the data with a little margin: no words stand outside it. */
  readonly stage: Span;
  /** The scale of level 0. */
  readonly firstMsPerPx: number;
  measureCount(count: number): number;
}

/** Margin of the data on either side, as a share of its length. */
const marginShare = 0.025;

export function createContext(input: PlanInput): PlanContext {
  const items = createItems(input);
  const startAts = Float64Array.from(items, ({ startAt }) => startAt);
  const endAts = Float64Array.from(items, ({ endAt }) => endAt);
  return contextOf(input, items, stageOf(startAts, endAts, input.window));
}

/** The context of some items, which may be a part of all. */
export function contextOf(
  { lanes, window, widthPx, measure, measureCount, sizes }: Omit<PlanInput, 'events'>,
  items: readonly PlanItem[],
  stage: Span,
): PlanContext {
  return {
    items,
    lanes,
    sizes: { ...defaultSizes, ...sizes },
    widthPx,
    window,
    stage,
    firstMsPerPx: spanMs(window) / widthPx,
    measureCount: measureCount ?? ((count) => measure(`+${count}`)),
  };
}

/** The first window and all that is known of the data, open sides left out, with a margin. */
export function stageOf(startAts: Float64Array, endAts: Float64Array, window: Span): Span {
  let [startAt, endAt] = [Infinity, -Infinity];
  for (let index = 0; index < startAts.length; index += 1) {
    const [from, to] = [startAts[index] as number, endAts[index] as number];
    startAt = Math.min(startAt, from === firstInstant ? to : from);
    endAt = Math.max(endAt, to === lastInstant ? from : to);
  }
  const marginMs = Math.max(0, endAt - startAt) * marginShare;
  return {
    startAt: Math.min(window.startAt, startAt - marginMs),
    endAt: Math.max(window.endAt, endAt + marginMs),
  };
}
