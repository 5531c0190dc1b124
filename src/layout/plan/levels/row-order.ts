// The order in which the rows of a lane are read: bars, then moments, then brackets with a header, each by first start.
import type { Block } from './block.js';
import { createLevel, type FirstLevel } from './level.js';
import type { PlanContext } from '../plan-context.js';

/** Rows that a block of several rows ties together move as one. */
interface RowBundle {
  readonly row: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

/** The same level with the rows of each lane in the order of reading. No block changes anything but its row. */
export function orderRows(level: FirstLevel, { lanes }: PlanContext): FirstLevel {
  const blocks = new Map<number, Block>();
  lanes.forEach((_, lane) => {
    const ofLane = [...level.blocks.values()].filter(({ item }) => item.lane === lane);
    const bundles = bundlesOf(ofLane, level.lanes[lane]?.rows ?? 0);
    let top = 0;
    for (const { row, rows, blocks: bundled } of [...bundles].sort(inReadingOrder)) {
      for (const block of bundled) blocks.set(block.item.index, { ...block, row: block.row - row + top });
      top += rows;
    }
  });
  return { ...createLevel(level.msPerPx, blocks), lanes: level.lanes };
}

function bundlesOf(blocks: readonly Block[], rowCount: number): readonly RowBundle[] {
  const bundles: RowBundle[] = [];
  for (let row = 0; row < rowCount;) {
    let end = row + 1;
    const inBundle = blocks.filter((block) => block.row >= row);
    for (let grown = true; grown;) {
      const reach = Math.max(end, ...inBundle.filter((b) => b.row < end).map((b) => b.row + b.rows));
      grown = reach > end;
      end = reach;
    }
    bundles.push({ row, rows: end - row, blocks: inBundle.filter((block) => block.row < end) });
    row = end;
  }
  return bundles;
}

function inReadingOrder(a: RowBundle, b: RowBundle): number {
  return classOf(a) - classOf(b) || firstStart(a) - firstStart(b) || a.row - b.row;
}

function classOf({ blocks }: RowBundle): number {
  if (blocks.length === 0) return 3;
  if (blocks.some(({ hasHeader }) => hasHeader)) return 2;
  return blocks.some(({ item }) => item.shape === 'bar') ? 0 : 1;
}

function firstStart({ blocks }: RowBundle): number {
  return Math.min(...blocks.map(({ item }) => item.startAt));
}
