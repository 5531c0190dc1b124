// Level 0: the first view. It places titles by rank, opens rows while the budget lasts, and so decides the heights for good.
import { spanMs, type Span } from '../../../time/instant.js';
import { findSpot, type SpotRules } from './block-spot.js';
import type { Block } from './block.js';
import { heightsOf, mostRowsIn, totalHeightPx, type LaneRows } from './lane-heights.js';
import { createLevel, type FirstLevel, type Level } from './level.js';
import type { PlanContext } from '../plan-context.js';
import { isInWindow, type PlanItem } from '../plan-item.js';
import { orderRows } from './row-order.js';
import type { PxSpan } from './reserved-span.js';
import { RowGrid } from './row-grid.js';

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
  const { window } = context;
  const inWindow = { window, items: context.items.filter((item) => isInWindow(item, window)) };
  const [narrowest = 0, ...wider] = capsPx;
  const level = placedWithCap(narrowest, inWindow, context);
  if (context.items.length > manyEvents) return orderRows(level, context);
  const count = titleCount(level);
  for (const capPx of wider) {
    const other = placedWithCap(capPx, inWindow, context);
    if (titleCount(other) >= count) return orderRows(lower(other, capPx, inWindow, context), context);
  }
  return orderRows(lower(level, narrowest, inWindow, context), context);
}

/**
 * Where all events have their titles whoever comes first, other orders may need fewer rows: the widest first, with words
 * before their marks in new rows, or the latest first.
 */
function lower(level: FirstLevel, capPx: number, inWindow: FirstItems, context: PlanContext): FirstLevel {
  const { items } = inWindow;
  const size = items.reduce((sum, item) => sum + item.size, 0);
  if (titleCount(level) < size || context.items.length > items.length) return level;
  const widest = [...items].sort((a, b) => titlePxOf(b) - titlePxOf(a) || a.index - b.index);
  const latest = [...items].sort((a, b) => b.endAt - a.endAt || a.index - b.index);
  const others: readonly FirstItems[] = [
    { ...inWindow, items: widest, opensLeft: true },
    { ...inWindow, items: latest },
  ];
  return others
    .map((order) => placedWithCap(capPx, order, context))
    .filter((other) => titleCount(other) === size)
    .reduce(
      (best, other) =>
        totalHeightPx(other.lanes, context) < totalHeightPx(best.lanes, context) ? other : best,
      level,
    );
}

function titlePxOf({ members }: PlanItem): number {
  return members[0]?.titlePx ?? 0;
}

function titleCount({ blocks }: Level): number {
  return [...blocks.values()].reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The items that are served first, and the window they are placed in. */
interface FirstItems {
  readonly window: Span;
  readonly items: readonly PlanItem[];
  readonly opensLeft?: boolean;
}

/** The first level of the candidates of a large document. All lanes have a strip: there is always more than has a title. */
export function largeFirstLevel(context: PlanContext, window: Span): FirstLevel {
  const withStrip = hasRoomForStrips(context) ? new Set(context.lanes.keys()) : new Set<number>();
  const items = context.items.filter((item) => isInWindow(item, window));
  const level = placed(capsPx[0] ?? 0, withStrip, { window, items }, context);
  return orderRows(level, context);
}

function hasRoomForStrips({ sizes, lanes }: PlanContext): boolean {
  const { budgetPx, axisPx, lanePaddingPx, laneHeadingPx, rowPx, stripPx } = sizes;
  const thinPx = lanePaddingPx + laneHeadingPx + rowsBesideStrip * rowPx + stripPx;
  return lanes.length * thinPx <= budgetPx - axisPx;
}

/** Lanes that cannot title all their events get a strip, which takes room from titles, so that placing starts again. */
function placedWithCap(capPx: number, inWindow: FirstItems, context: PlanContext): FirstLevel {
  const { items, lanes } = context;
  const withStrip = new Set([...lanes.keys()].filter((lane) => lanes[lane]?.fixedRows?.hasStrip));
  if (hasFixedRows(context)) return placed(capPx, withStrip, inWindow, context);
  for (;;) {
    const level = placed(capPx, withStrip, inWindow, context);
    const untitled = items.filter(({ index, size }) => (level.blocks.get(index)?.cells.length ?? 0) < size);
    const missing = untitled.filter(({ lane }) => !withStrip.has(lane));
    if (!hasRoomForStrips(context) || missing.length === 0) return level;
    for (const { lane } of missing) withStrip.add(lane);
  }
}

function placed(
  capPx: number,
  withStrip: ReadonlySet<number>,
  { window, items: inWindow, opensLeft = false }: FirstItems,
  context: PlanContext,
): FirstLevel {
  const { sizes, items, firstMsPerPx, stage, lanes } = context;
  const budgetPx = sizes.budgetPx - sizes.axisPx;
  const grid = new RowGrid(lanes.map(({ fixedRows }) => fixedRows?.rows ?? 1));
  const blocks = new Map<number, Block>();
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
    const eventCount = list.reduce((sum, { size }) => sum + size, 0);
    for (const item of list) {
      if (blocks.has(item.index)) continue;
      const openableRows = openableOf(item.lane, limitPx);
      const mostRows = Math.min(
        grid.rowCount(item.lane) + openableRows,
        item.size === 1 ? 1 : bracketRows(item, eventCount, context),
      );
      const rules: SpotRules = {
        msPerPx: firstMsPerPx,
        bounds,
        capPx: cap,
        limitPx: Infinity,
        openableRows,
        mostRows,
        opensLeft,
      };
      const spot = findSpot(item, grid, context, rules);
      if (spot === null) continue;
      const { block, span } = spot;
      grid.openRows(item.lane, block.row + block.rows - grid.rowCount(item.lane));
      grid.add(item.lane, block.row, block.rows, span);
      blocks.set(item.index, block);
    }
  }

  /** Rows that a lane may open before all lanes together are higher than a limit. */
  function openableOf(lane: number, limitPx: number): number {
    const current = rows();
    const own = current[lane];
    if (own === undefined || hasFixedRows(context)) return 0;
    const othersPx = heightsOf(current, context).reduce(
      (sum, px, index) => (index === lane ? sum : sum + px),
      0,
    );
    const openable = mostRowsIn(limitPx - othersPx, own, lane, context) - own.rows;
    return Math.max(0, Math.min(openable, maxRowsOpenedAtOnce));
  }
}

/** No block is higher. */
const maxRowsOpenedAtOnce = 60;

/** Whether another plan has decided all heights. */
function hasFixedRows({ lanes }: PlanContext): boolean {
  return lanes.some(({ fixedRows }) => fixedRows !== undefined);
}

/** A bracket takes its fair share of all rows and a little more, and never fewer than its key events and a header need. */
function bracketRows({ size, members }: PlanItem, eventCount: number, { sizes }: PlanContext): number {
  const allRows = (sizes.budgetPx - sizes.axisPx) / sizes.rowPx;
  const keyCount = members.filter(({ event }) => event.isKey).length;
  return Math.max(Math.ceil((bracketShare * allRows * size) / eventCount), keyCount + 1, 2);
}

function boundsOf({ startAt, endAt }: Span, { window, firstMsPerPx, widthPx }: PlanContext): PxSpan {
  const px = (at: number) => (at - window.startAt) / firstMsPerPx;
  return spanMs(window) > 0 ? { fromPx: px(startAt), toPx: px(endAt) } : { fromPx: 0, toPx: widthPx };
}
