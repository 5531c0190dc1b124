// One level of a plan: the blocks that stand at its scale, and who stands next to whom.
import { lazy } from '../../../base/lazy.js';
import { blockSpan, type Block } from './block.js';
import type { LaneRows } from './lane-heights.js';

/** By the index of the item. */
export type Blocks = ReadonlyMap<number, Block>;

export interface Level {
  /** No other level of any plan has it. */
  readonly key: symbol;
  readonly msPerPx: number;
  readonly blocks: Blocks;
  /** The next blocks in the rows of a block, on either side. The same at every scale that draws the level. */
  neighboursOf(block: Block): Neighbours;
}

/** Level 0 and the rows of each lane. */
export interface FirstLevel extends Level {
  readonly lanes: readonly LaneRows[];
}

export interface Neighbours {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

const noNeighbours: Neighbours = { before: [], after: [] };

export function createLevel(msPerPx: number, blocks: Blocks): Level {
  const neighbours = lazy(() => neighboursByItem(msPerPx, blocks));
  return {
    key: Symbol(),
    msPerPx,
    blocks,
    neighboursOf: ({ item }) => neighbours().get(item.index) ?? noNeighbours,
  };
}

function neighboursByItem(
  msPerPx: number,
  blocks: Blocks,
): ReadonlyMap<number, { before: Block[]; after: Block[] }> {
  const rows = new Map<string, { readonly block: Block; readonly fromPx: number }[]>();
  const byItem = new Map<number, { before: Block[]; after: Block[] }>();
  for (const block of blocks.values()) {
    byItem.set(block.item.index, { before: [], after: [] });
    const { fromPx } = blockSpan(block, 0, msPerPx);
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const key = `${block.item.lane} ${row}`;
      const inRow = rows.get(key);
      if (inRow) inRow.push({ block, fromPx });
      else rows.set(key, [{ block, fromPx }]);
    }
  }
  for (const inRow of rows.values()) {
    inRow.sort((a, b) => a.fromPx - b.fromPx);
    inRow.forEach(({ block }, index) => {
      const next = inRow[index + 1]?.block;
      if (next === undefined) return;
      byItem.get(block.item.index)?.after.push(next);
      byItem.get(next.item.index)?.before.push(block);
    });
  }
  return byItem;
}
