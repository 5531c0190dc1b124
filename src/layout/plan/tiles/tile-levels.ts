// Levels of a large document in tiles: what stands in a stretch of a level is found without the rest of the level.
//
// A tile is 2,048 px of a level. It inherits what stands at the coarser level, as everywhere. New titles are placed in even
// tiles first, which see only what they inherit, then in odd tiles, which see their even neighbours as well. Nothing reaches
// past a neighbour, so that each tile is a function of the document and not of what was looked at.
import { firstInstant } from '../../../time/instant.js';
import type { Span } from '../../../time/instant.js';
import { gridOf } from '../levels/level-grid.js';
import { blockSpan, type Block } from '../levels/block.js';
import { appendMembers, capPx, place, type Draft } from '../levels/finer-level.js';
import type { LaneRows } from '../levels/lane-heights.js';
import { createLevel, type Blocks, type Level } from '../levels/level.js';
import type { PlanContext } from '../plan-context.js';
import type { PlanItem } from '../plan-item.js';
import { candidatesIn } from './candidates.js';
import type { EventRows } from './event-rows.js';

export const tilePx = 2_048;
/** Labels of tiles are no wider, so that they stay out of the next tile but one. */
const labelPx = 300;
/** Longer marks get no new title in tiles: a label's width on either side has to fit into a tile beside them. */
const longestPx = tilePx - 2 * labelPx - 60;
/** What stands so far beside a tile may matter to it. */
const besidePx = tilePx - labelPx - 30;
/** More tiles than any view needs; those forgotten are made again, the same. */
const mostKept = 600;

export interface TileLevels {
  /** What stands in a span of a level, and beside it. */
  levelIn(level: number, span: Span): Level;
}

export function createTileLevels(
  rows: EventRows,
  first: Level,
  lanes: readonly LaneRows[],
  context: PlanContext,
): TileLevels {
  const rowCounts = lanes.map((lane) => lane.rows);
  const originAt = context.stage.startAt;
  const full = remembered(makeFull);
  const newcomers = remembered(makeNewcomers);
  const inherited = remembered(makeInherited, 16);
  const unions = new Map<string, Level>();

  return {
    levelIn(level, { startAt, endAt }) {
      const tileMs = tilePx * scaleOf(level);
      const last = 2 ** level - 1;
      const from = clamp(Math.floor((startAt - originAt) / tileMs), 0, last);
      const to = clamp(Math.floor((endAt - originAt) / tileMs), 0, last);
      if (from === to) return full(level, from);
      const key = `${level} ${from} ${to}`;
      const known = unions.get(key);
      if (known) return known;
      const blocks = new Map<number, Block>();
      for (let tile = from; tile <= to; tile += 1)
        for (const [index, block] of full(level, tile).blocks) blocks.set(index, block);
      if (unions.size > mostKept) unions.clear();
      const union = createLevel(scaleOf(level), blocks);
      unions.set(key, union);
      return union;
    },
  };

  function scaleOf(level: number): number {
    return first.msPerPx / 2 ** level;
  }

  /** A tile in time, and with what may matter beside it. */
  function spanOf(level: number, tile: number, aroundPx = 0): Span {
    const msPerPx = scaleOf(level);
    const startAt = originAt + tile * tilePx * msPerPx;
    return {
      startAt: startAt - aroundPx * msPerPx,
      endAt: startAt + (tilePx + aroundPx) * msPerPx,
    };
  }

  function touching(blocks: Blocks, level: number, { startAt, endAt }: Span): Map<number, Block> {
    const msPerPx = scaleOf(level);
    const [fromPx, toPx] = [startAt / msPerPx, endAt / msPerPx];
    const found = new Map<number, Block>();
    for (const [index, block] of blocks) {
      const span = blockSpan(block, 0, msPerPx);
      if (span.fromPx < toPx && span.toPx > fromPx) found.set(index, block);
    }
    return found;
  }

  function makeInherited(level: number, tile: number): Blocks {
    return touching(full(level - 1, Math.floor(tile / 2)).blocks, level, spanOf(level, tile, besidePx));
  }

  function makeFull(level: number, tile: number): Level {
    if (level === 0) return first;
    const around = spanOf(level, tile, besidePx);
    const blocks = new Map(inherited(level, tile));
    for (let other = tile - 2; other <= tile + 1; other += 1)
      for (const [index, block] of touching(newcomers(level, other), level, around)) blocks.set(index, block);
    return createLevel(scaleOf(level), blocks);
  }

  /** Blocks of items that begin in the tile, if they are new at its level or have more titles than before. */
  function makeNewcomers(level: number, tile: number): Blocks {
    if (tile < 0 || tile >= 2 ** level) return new Map();
    const msPerPx = scaleOf(level);
    const seen = new Map(inherited(level, tile));
    if (tile % 2 === 1)
      for (const neighbour of [tile - 1, tile + 1])
        for (const [index, block] of newcomers(level, neighbour)) seen.set(index, block);
    const { grid, spans } = gridOf(createLevel(msPerPx, seen), rowCounts, context);
    const draft: Draft = { grid, blocks: seen, spans, msPerPx, context };
    const before = new Map(seen);
    const home = spanOf(level, tile);
    const begins = ({ startAt }: PlanItem) => {
      const at = startAt === firstInstant ? originAt : startAt;
      return at >= home.startAt && at < home.endAt;
    };
    for (const { item, widthPx } of [...before.values()].sort((a, b) => a.item.index - b.item.index)) {
      const markPx = lengthPx(item, msPerPx);
      const mayGrow = markPx <= longestPx && widthPx <= Math.max(labelPx, markPx);
      if (begins(item)) appendMembers(item, draft, mayGrow);
    }
    const items = newItems(level, home);
    for (const cap of [capPx, 0]) for (const item of items) place(item, cap, draft, labelPx);
    return new Map([...draft.blocks].filter(([index, block]) => before.get(index) !== block));
  }

  /** In rank order; those that will be too long at the next level have their last chance before the rest, after key events. */
  function newItems(level: number, home: Span): readonly PlanItem[] {
    const msPerPx = scaleOf(level);
    const chance = (item: PlanItem) => {
      if (item.members[0]?.event.isKey) return 0;
      return 2 * lengthPx(item, msPerPx) > longestPx ? 1 : 2;
    };
    return candidatesIn(rows, home, msPerPx, rowCounts)
      .filter((item) => lengthPx(item, msPerPx) <= longestPx)
      .sort((a, b) => chance(a) - chance(b) || a.index - b.index);
  }
}

function lengthPx({ startAt, endAt }: PlanItem, msPerPx: number): number {
  return (endAt - startAt) / msPerPx;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The same answer for the same tile; the oldest are forgotten first. */
function remembered<T>(
  make: (level: number, tile: number) => T,
  most = mostKept,
): (level: number, tile: number) => T {
  const kept = new Map<string, T>();
  return (level, tile) => {
    const key = `${level} ${tile}`;
    let value = kept.get(key);
    if (value === undefined) {
      value = make(level, tile);
      if (kept.size >= most) kept.delete(kept.keys().next().value as string);
      kept.set(key, value);
    }
    return value;
  };
}
