// Heights of lanes in pixels, from their rows. Fixed by the first view: zoom, pan, clock and selection change none.
import type { PlanContext } from '../plan-context.js';
import type { PlannedLane } from '../plan-view.js';

export interface LaneRows {
  readonly rows: number;
  readonly hasStrip: boolean;
}

function laneHeightPx(lane: LaneRows, index: number, context: PlanContext): number {
  const neededPx = lane.rows * context.sizes.rowPx + besideRowsPx(lane, context);
  return Math.max(neededPx, context.lanes[index]?.leastHeightPx ?? 0);
}

/** What a lane needs beside its rows. */
function besideRowsPx({ hasStrip }: LaneRows, { sizes }: PlanContext): number {
  return sizes.lanePaddingPx + sizes.laneHeadingPx + (hasStrip ? sizes.stripPx : 0);
}

/** How many rows a lane may have to be no higher than this; 0 where its name alone is higher. */
export function mostRowsIn(heightPx: number, lane: LaneRows, index: number, context: PlanContext): number {
  if ((context.lanes[index]?.leastHeightPx ?? 0) > heightPx) return 0;
  return Math.max(0, Math.floor((heightPx - besideRowsPx(lane, context)) / context.sizes.rowPx));
}

export function heightsOf(lanes: readonly LaneRows[], context: PlanContext): readonly number[] {
  return lanes.map((lane, index) => laneHeightPx(lane, index, context));
}

/** Without the axis. */
export function totalHeightPx(lanes: readonly LaneRows[], context: PlanContext): number {
  return heightsOf(lanes, context).reduce((sum, px) => sum + px, 0);
}

/** Lanes with their places from the top. */
export function plannedLanes(rows: readonly LaneRows[], context: PlanContext): readonly PlannedLane[] {
  const { lanePaddingPx, laneHeadingPx, stripPx } = context.sizes;
  let topPx = 0;
  return heightsOf(rows, context).map((heightPx, index) => {
    const { rows: count = 1, hasStrip = false } = rows[index] ?? {};
    const rowsTopPx = lanePaddingPx / 2 + laneHeadingPx + (hasStrip ? stripPx : 0);
    const lane = {
      id: context.lanes[index]?.id ?? '',
      topPx,
      heightPx,
      rows: count,
      rowsTopPx,
      hasStrip,
    };
    topPx += heightPx;
    return lane;
  });
}
