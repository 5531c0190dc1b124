// A level of half the scale, for windows longer than the first: fewer titles, each where it stands at the finer level.
import { markSpan, wordsOf, type Block } from './block.js';
import type { LaneRows } from './lane-heights.js';
import { createLevel, type Level } from './level.js';
import type { PlanContext } from '../plan-context.js';
import { reservedSpan } from './reserved-span.js';
import { RowGrid } from './row-grid.js';

export function coarserLevel(finer: Level, lanes: readonly LaneRows[], context: PlanContext): Level {
  const msPerPx = finer.msPerPx * 2;
  const grid = new RowGrid(lanes.map(({ rows }) => rows));
  const blocks = new Map<number, Block>();
  for (const block of [...finer.blocks.values()].sort((a, b) => a.item.index - b.item.index)) {
    for (const shorter of shortened(block)) {
      const mark = markSpan(block.item, context.window.startAt, msPerPx);
      const span = reservedSpan(wordsOf(shorter, msPerPx), mark);
      if (!grid.isFree(block.item.lane, shorter.row, shorter.rows, span)) continue;
      grid.add(block.item.lane, shorter.row, shorter.rows, span);
      blocks.set(block.item.index, shorter);
      break;
    }
  }
  return createLevel(msPerPx, blocks);
}

/** The block, then with one title fewer, and so on. Titles leave from the end; the others stay where they are. */
function* shortened(block: Block): Generator<Block> {
  const { cells } = block;
  let last: Block | undefined;
  for (let count = cells.length; count > 0; count -= 1) {
    const kept = cells.slice(0, count);
    const rows = Math.max(...kept.map(({ row }) => row)) + 1;
    const widthPx =
      count === cells.length ? block.widthPx : Math.max(...kept.map((cell) => cell.leftPx + cell.widthPx));
    // The same room with fewer titles helps nobody.
    if (last?.rows === rows && last.widthPx === widthPx) continue;
    last = { ...block, cells: kept, rows, widthPx };
    yield last;
  }
}
