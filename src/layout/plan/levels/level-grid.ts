// The rows of a level with all that its blocks reserve.
import { blockSpan } from './block.js';
import type { Level } from './level.js';
import type { PlanContext } from '../plan-context.js';
import type { PxSpan } from './reserved-span.js';
import { RowGrid } from './row-grid.js';

/** The rows, and the reserved spans by the item's index. */
export function gridOf({ blocks, msPerPx }: Level, rowCounts: readonly number[], context: PlanContext) {
  const grid = new RowGrid(rowCounts);
  const spans = new Map<number, PxSpan>();
  for (const block of blocks.values()) {
    const span = blockSpan(block, context.window.startAt, msPerPx);
    grid.add(block.item.lane, block.row, block.rows, span);
    spans.set(block.item.index, span);
  }
  return { grid, spans };
}
