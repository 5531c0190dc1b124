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
  const { lanes, window, widthPx, measure } = input;
  const items = createItems(input);
  return {
    items,
    lanes,
    sizes: { ...defaultSizes, ...input.sizes },
    widthPx,
    window,
    stage: stageOf(items, window),
    firstMsPerPx: spanMs(window) / widthPx,
    measureCount: input.measureCount ?? ((count) => measure(`+${count}`)),
  };
}

function stageOf(items: readonly PlanItem[], window: Span): Span {
  let [startAt, endAt] = [Infinity, -Infinity];
  for (const item of items) {
    const isOpenStart = item.startAt === firstInstant;
    const isOpenEnd = item.endAt === lastInstant;
    startAt = Math.min(startAt, isOpenStart ? item.endAt : item.startAt);
    endAt = Math.max(endAt, isOpenEnd ? item.startAt : item.endAt);
  }
  const marginMs = Math.max(0, endAt - startAt) * marginShare;
  return {
    startAt: Math.min(window.startAt, startAt - marginMs),
    endAt: Math.max(window.endAt, endAt + marginMs),
  };
}
