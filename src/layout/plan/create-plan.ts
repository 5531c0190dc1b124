// A document at a width → a plan: which titles stand where, for every window, at a height that never changes.
import { lazy } from '../../base/lazy.js';
import { spanMs, type Span } from '../../time/instant.js';
import { coarserLevel } from './levels/coarser-level.js';
import { densityOf, risingBounds } from './density.js';
import { finerLevel } from './levels/finer-level.js';
import { firstLevel } from './levels/first-level.js';
import { plannedLanes, type LaneRows } from './levels/lane-heights.js';
import type { Level } from './levels/level.js';
import { createContext, type PlanContext } from './plan-context.js';
import type { PlanInput } from './plan-input.js';
import type { Plan } from './plan-view.js';
import { viewOf } from './view.js';

/**
 * The plan of a document. Pure: the same input gives the same plan, and a window the same answer whatever was asked before.
 *
 * It looks at every event; `tiles/` has the same for documents of many thousands.
 *
 * A selection, the clock and the words of a language are no part of it. A new width, filter or type size needs a new plan.
 */
export function createPlan(input: PlanInput): Plan {
  const context = createContext(input);
  const first = firstLevel(context);
  const levelAt = createLevels(first, first.lanes, context);
  const lanes = plannedLanes(first.lanes, context);
  const bounds = lazy(() => risingBounds(input.events));
  const laneBounds = lazy(
    () =>
      new Map(
        input.lanes.map(({ id }) => [id, risingBounds(input.events.filter(({ laneId }) => laneId === id))]),
      ),
  );
  return {
    lanes,
    heightPx: context.sizes.axisPx + lanes.reduce((sum, { heightPx }) => sum + heightPx, 0),
    view: (window, loaded = window) => viewOf(window, loaded, levelAt(levelNumber(window, context)), context),
    density: (window, columns, laneId) => {
      const of = laneId === undefined ? bounds() : laneBounds().get(laneId);
      return of ? densityOf(of, window, columns) : new Uint32Array(columns);
    },
  };
}

/** A window between two levels shows the titles of the coarser one. */
function levelNumber(window: Span, { firstMsPerPx, widthPx }: PlanContext): number {
  const finer = Math.log2((firstMsPerPx * widthPx) / spanMs(window));
  // At a level's own scale a window is as long as a division makes it.
  return Math.min(Math.max(Math.floor(finer + 1e-6), -deepest), deepest);
}

/** From a minute to a thousand years are 29 levels. */
const deepest = 48;

/** Levels by number, made when they are first asked for. Each depends only on its neighbour towards level 0. */
function createLevels(first: Level, lanes: readonly LaneRows[], context: PlanContext) {
  const finer: Level[] = [first];
  const coarser: Level[] = [first];
  return (level: number): Level => {
    const [made, next] = level >= 0 ? [finer, finerLevel] : [coarser, coarserLevel];
    while (made.length <= Math.abs(level)) made.push(next(made.at(-1) ?? first, lanes, context));
    return made[Math.abs(level)] ?? first;
  };
}
