// Heights of lanes in pixels, from their rows. Fixed by the first view: zoom, pan, clock and selection change none.
import type { PlanContext } from './plan-context.js';

export interface LaneRows {
  readonly rows: number;
  readonly hasStrip: boolean;
}

export function laneHeightPx({ rows, hasStrip }: LaneRows, lane: number, context: PlanContext): number {
  const { rowPx, lanePaddingPx, laneHeadingPx, stripPx } = context.sizes;
  const neededPx = rows * rowPx + lanePaddingPx + laneHeadingPx + (hasStrip ? stripPx : 0);
  return Math.max(neededPx, context.lanes[lane]?.leastHeightPx ?? 0);
}

export function heightsOf(lanes: readonly LaneRows[], context: PlanContext): readonly number[] {
  return lanes.map((lane, index) => laneHeightPx(lane, index, context));
}

/** Without the axis. */
export function totalHeightPx(lanes: readonly LaneRows[], context: PlanContext): number {
  return heightsOf(lanes, context).reduce((sum, px) => sum + px, 0);
}
