// The plan of a large document: as that of a small one, but nothing looks at all events once they are sorted.
import { lazy } from '../../../base/lazy.js';
import { firstInstant, spanMs, type Span } from '../../../time/instant.js';
import { coarserLevel } from '../levels/coarser-level.js';
import { densityOf, type RisingBounds } from '../density.js';
import { seenThrough } from '../edge-slide.js';
import { largeFirstLevel } from '../levels/first-level.js';
import { plannedLanes } from '../levels/lane-heights.js';
import type { Level } from '../levels/level.js';
import { mostDrawn } from '../merge-marks.js';
import { contextOf, stageOf, type PlanContext } from '../plan-context.js';
import { isInWindow } from '../plan-item.js';
import type { PlanInput } from '../plan-input.js';
import type { Plan } from '../plan-view.js';
import { placedBlock } from '../view.js';
import { candidatesIn } from './candidates.js';
import { sortedRows, type EventColumns, type EventRows } from './event-rows.js';
import { createTileLevels, tilePx } from './tile-levels.js';
import { tiledMarks } from './tiled-marks.js';

export type TiledInput = Omit<PlanInput, 'events'> & { readonly columns: EventColumns };

/** From all data in one tile to milliseconds. */
const deepest = 48;
const mostCoarser = 30;

/**
 * A plan with the promises of `createPlan`. Level 0 is the scale of the first window or, where the data is longer than a
 * tile there, the next scale by twos at which it is not. Marks longer than a tile that found no row at level 0 have no title.
 */
export function createTiledPlan(input: TiledInput): Plan {
  const { lanes, window, widthPx } = input;
  const rows = sortedRows(input.columns, lanes.length, (text, isBold) => input.measure(text, isBold));
  const shared = contextOf(input, [], stageOf(rows.startAts, rows.endAts, window));
  const stageMs = Math.max(spanMs(shared.stage), 1);
  const coarser = Math.max(0, Math.ceil(Math.log2(stageMs / (tilePx * shared.firstMsPerPx))));
  const firstMsPerPx = shared.firstMsPerPx * 2 ** coarser;
  const allRows =
    Math.ceil((shared.sizes.budgetPx - shared.sizes.axisPx) / shared.sizes.rowPx / lanes.length) + 4;
  const counts = lanes.map(() => allRows);
  const candidates = candidatesIn(rows, shared.stage, firstMsPerPx, counts, firstInstant);
  const baseWindow = coarser === 0 ? window : shared.stage;
  const context: PlanContext = { ...shared, items: candidates, firstMsPerPx };
  const first = largeFirstLevel(context, baseWindow);
  const tiles = createTileLevels(rows, first, first.lanes, context);
  const coarserLevels: Level[] = [first];
  const bounds = createBounds(rows, lanes.length);
  const planned = plannedLanes(first.lanes, context);
  const laneIds = lanes.map(({ id }) => id);
  const count = (of: RisingBounds, span: Span) => densityOf(of, span, 1)[0] ?? 0;

  return {
    lanes: planned,
    heightPx: context.sizes.axisPx + planned.reduce((sum, { heightPx }) => sum + heightPx, 0),
    view(window, loaded = window) {
      const msPerPx = spanMs(window) / widthPx;
      const level = levelFor(window, loaded, msPerPx);
      const see = seenThrough(window, level, widthPx);
      const blocks = [...level.blocks.values()]
        .filter(({ item }) => isInWindow(item, loaded))
        .sort((a, b) => a.item.index - b.item.index);
      const room = Math.max(0, mostDrawn - blocks.length);
      const total = count(bounds.all(), loaded);
      const marks = tiledMarks({
        rows,
        laneIds,
        loaded,
        originAt: window.startAt,
        msPerPx,
        room,
        blocks,
        total,
      });
      return {
        window,
        msPerPx,
        levelKey: level.key,
        blocks: blocks.map((block) =>
          placedBlock(see(block), laneIds[block.item.lane] ?? '', msPerPx, (other) =>
            seenThrough(other, level, widthPx),
          ),
        ),
        ...marks,
      };
    },
    density: (window, columns, laneId) => {
      const of = laneId === undefined ? bounds.all() : bounds.ofLane(laneIds.indexOf(laneId));
      return of ? densityOf(of, window, columns) : new Uint32Array(columns);
    },
  };

  function levelFor(window: Span, loaded: Span, msPerPx: number): Level {
    const finer = Math.floor(Math.log2(firstMsPerPx / msPerPx) + 1e-6);
    if (finer >= 0) return tiles.levelIn(Math.min(finer, deepest), loaded);
    const steps = Math.min(-finer, mostCoarser);
    while (coarserLevels.length <= steps)
      coarserLevels.push(coarserLevel(coarserLevels.at(-1) ?? first, first.lanes, context));
    return coarserLevels[steps] ?? first;
  }
}

/** Rising starts and ends of all rows, and of each lane. */
function createBounds({ startAts, endAts, laneFrom }: EventRows, laneCount: number) {
  const all = lazy(() => ({ startAts: startAts.slice().sort(), endAts: endAts.slice().sort() }));
  const lanes = lazy(() =>
    Array.from({ length: laneCount }, (_, lane): RisingBounds => {
      const [from, to] = [laneFrom[lane], laneFrom[lane + 1]];
      return { startAts: startAts.subarray(from, to), endAts: endAts.slice(from, to).sort() };
    }),
  );
  return { all, ofLane: (lane: number) => lanes()[lane] };
}
