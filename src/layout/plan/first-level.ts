// Level 0: the first view. It places titles by rank, opens rows while the budget lasts, and so decides the heights for good.
import { spanMs, type Span } from '../../time/instant.js';
import { findSpot, type SpotRules } from './block-spot.js';
import type { Block } from './block.js';
import { heightsOf, totalHeightPx, type LaneRows } from './lane-heights.js';
import { createLevel, type Level } from './level.js';
import type { PlanContext } from './plan-context.js';
import { isInWindow, type PlanItem } from './plan-item.js';
import { orderRows } from './row-order.js';
import type { PxSpan } from './reserved-span.js';
import { RowGrid } from './row-grid.js';

/** Level 0 and the rows of each lane. */
export interface FirstLevel extends Level {
  readonly lanes: readonly LaneRows[];
}

/** The widest labels tried first: with them a document of few events cuts nothing. */
const capsPx = [290, 620, 480, 380, 330];
/** More events are placed with the narrowest cap: a wider one never placed as many of them. */
const manyEvents = 300;
/** Events outside the first window may open rows up to this share of the budget. */
const laterShare = 0.6;
/** A bracket may take this many times its share of all rows. */
const bracketShare = 1.6;
/** Strips are reserved only where a lane of two rows and its strip would fit each lane into the budget. */
const rowsBesideStrip = 2;

/**
 * The first level with the widest label cap that titles no fewer events than the narrowest. All sizes are in pixels.
 */
export function firstLevel(context: PlanContext): FirstLevel {
  const inWindow = context.items.filter((item) => isInWindow(item, context.window));
  const [narrowest = 0, ...wider] = capsPx;
  let best = placedWithCap(narrowest, inWindow, context);
  let bestCount = titleCount(best);
  if (context.items.length <= manyEvents) {
    for (const capPx of wider) {
      const level = placedWithCap(capPx, inWindow, context);
      const count = titleCount(level);
      if (count < bestCount) continue;
      [best, bestCount] = [level, count];
      break;
    }
  }
  return orderRows(best, context);
}

function titleCount({ blocks }: Level): number {
  return blocks.reduce((sum, block) => sum + (block?.cells.length ?? 0), 0);
}

/** Lanes that cannot title all their events get a strip, which takes room from titles, so that placing starts again. */
function placedWithCap(capPx: number, inWindow: readonly PlanItem[], context: PlanContext): FirstLevel {
  const { sizes, lanes, items } = context;
  const { budgetPx, axisPx, lanePaddingPx, laneHeadingPx, rowPx, stripPx } = sizes;
  const thinPx = lanePaddingPx + laneHeadingPx + rowsBesideStrip * rowPx + stripPx;
  const hasRoomForStrips = lanes.length * thinPx <= budgetPx - axisPx;
  const withStrip = new Set<number>();
  for (;;) {
    const level = placed(capPx, withStrip, inWindow, context);
    const untitled = items.filter(({ index, members }) => {
      const cells = level.blocks[index]?.cells.length ?? 0;
      return cells < members.length;
    });
    const missing = untitled.filter(({ lane }) => !withStrip.has(lane));
    if (!hasRoomForStrips || missing.length === 0) return level;
    for (const { lane } of missing) withStrip.add(lane);
  }
}

function placed(
  capPx: number,
  withStrip: ReadonlySet<number>,
  inWindow: readonly PlanItem[],
  context: PlanContext,
): FirstLevel {
  const { sizes, items, firstMsPerPx, window, stage, lanes } = context;
  const budgetPx = sizes.budgetPx - sizes.axisPx;
  const grid = new RowGrid(lanes.map(() => 1));
  const blocks: (Block | null)[] = items.map(() => null);
  const rows = (): readonly LaneRows[] =>
    lanes.map((_, lane) => ({ rows: grid.rowCount(lane), hasStrip: withStrip.has(lane) }));
  const later = items.filter((item) => !isInWindow(item, window));

  place(inWindow, window, capPx, budgetPx);
  place(inWindow, window, 0, 0);
  const usedPx = totalHeightPx(rows(), context);
  place(later, stage, capPx, Math.max(usedPx, laterShare * budgetPx));
  place(later, stage, 0, 0);
  return { ...createLevel(firstMsPerPx, blocks), lanes: rows() };

  /** Titles what has none yet. Labels are cut to the cap; rows are opened up to a total height. */
  function place(list: readonly PlanItem[], within: Span, cap: number, limitPx: number): void {
    const bounds = boundsOf(within, context);
    for (const item of list) {
      if (blocks[item.index]) continue;
      const openableRows = openableOf(item.lane, limitPx);
      const mostRows = Math.min(
        grid.rowCount(item.lane) + openableRows,
        item.members.length === 1 ? 1 : bracketRows(item, list, context),
      );
      const rules: SpotRules = { msPerPx: firstMsPerPx, bounds, capPx: cap, openableRows, mostRows };
      const spot = findSpot(item, grid, context, rules);
      if (spot === null) continue;
      const { block, span } = spot;
      grid.openRows(item.lane, block.row + block.rows - grid.rowCount(item.lane));
      grid.add(item.lane, block.row, block.rows, span);
      blocks[item.index] = block;
    }
  }

  function openableOf(lane: number, limitPx: number): number {
    const current = rows();
    const heights = heightsOf(current, context);
    const othersPx = heights.reduce((sum, px, index) => (index === lane ? sum : sum + px), 0);
    const own = current[lane];
    if (own === undefined) return 0;
    let extra = 0;
    const heightWith = (more: number) =>
      heightsOf(
        current.map((each, index) => (index === lane ? { ...each, rows: each.rows + more } : each)),
        context,
      )[lane] ?? Infinity;
    while (extra < maxRowsOpenedAtOnce && othersPx + heightWith(extra + 1) <= limitPx) extra += 1;
    return extra;
  }
}

/** No block is higher. */
const maxRowsOpenedAtOnce = 60;

/** A bracket takes its fair share of all rows and a little more, and never fewer than its key events and a header need. */
function bracketRows({ members }: PlanItem, list: readonly PlanItem[], { sizes }: PlanContext): number {
  const eventCount = list.reduce((sum, item) => sum + item.members.length, 0);
  const allRows = (sizes.budgetPx - sizes.axisPx) / sizes.rowPx;
  const keyCount = members.filter(({ event }) => event.isKey).length;
  return Math.max(Math.ceil((bracketShare * allRows * members.length) / eventCount), keyCount + 1, 2);
}

function boundsOf({ startAt, endAt }: Span, { window, firstMsPerPx, widthPx }: PlanContext): PxSpan {
  const px = (at: number) => (at - window.startAt) / firstMsPerPx;
  return spanMs(window) > 0 ? { fromPx: px(startAt), toPx: px(endAt) } : { fromPx: 0, toPx: widthPx };
}
