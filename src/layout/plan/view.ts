// A window and the level of its scale → where each event of the window stands.
import { spanMs, type Span } from '../../time/instant.js';
import { wholeWidthPx, type Block } from './levels/block.js';
import { glyphPx } from './levels/block-flow.js';
import { seenThrough, type SeenBlock } from './edge-slide.js';
import type { Level } from './levels/level.js';
import { mergeMarks, mostDrawn, type BareMark } from './merge-marks.js';
import type { PlanContext } from './plan-context.js';
import { crowdLeast, isInWindow, type PlanItem } from './plan-item.js';
import type { PlacedBlock, PlanView, SeenPlace } from './plan-view.js';

/** What stands in `loaded`, with words where the reader who sees `window` reads them. */
export function viewOf(window: Span, loaded: Span, level: Level, context: PlanContext): PlanView {
  const { items, lanes, widthPx } = context;
  const msPerPx = spanMs(window) / widthPx;
  const see = seenThrough(window, level, widthPx);
  const seen: SeenBlock[] = [];
  const bare: BareMark[] = [];
  for (const item of items) {
    if (!isInWindow(item, loaded)) continue;
    const block = level.blocks.get(item.index);
    if (block) seen.push(see(block));
    bare.push(...bareMarks(item, block ?? null));
  }
  const laneIdOf = (lane: number) => lanes[lane]?.id ?? '';
  const toPx = (at: number) => (at - window.startAt) / msPerPx;
  const { marks, columns } = mergeMarks(bare, Math.max(0, mostDrawn - seen.length), loaded, msPerPx);
  return {
    window,
    msPerPx,
    levelKey: level.key,
    blocks: seen.map((each) =>
      placedBlock(each, laneIdOf(each.block.item.lane), msPerPx, (other) =>
        seenThrough(other, level, widthPx),
      ),
    ),
    marks: marks.map(({ id, lane, startAt, endAt }) => ({
      id,
      laneId: laneIdOf(lane),
      startAt,
      endAt,
      fromPx: toPx(startAt),
      toPx: toPx(endAt),
    })),
    columns: () =>
      columns.map(({ lane, startAt, endAt, ids }) => ({
        laneId: laneIdOf(lane),
        startAt,
        endAt,
        fromPx: toPx(startAt),
        toPx: toPx(endAt),
        count: ids.length,
        ids: () => ids,
      })),
  };
}

/** Whether a block counts its members without a title; few of them beside a dot keep marks of their own. */
export function isCounting({ item, cells }: Block): boolean {
  return item.shape === 'doubt' || item.size - cells.length >= crowdLeast;
}

/** Members without a title that the block does not count: all of them without a block, few of them beside a dot. */
function bareMarks(item: PlanItem, block: Block | null): BareMark[] {
  if (block && isCounting(block)) return [];
  const { lane, startAt, endAt } = item;
  const untitled = item.ids().slice(block?.cells.length ?? 0);
  return untitled.map((id) => ({ id, lane, startAt, endAt }));
}

export function placedBlock(
  seen: SeenBlock,
  laneId: string,
  msPerPx: number,
  through: (window: Span) => (block: Block) => SeenBlock,
): PlacedBlock {
  const { block, words } = seen;
  const { item, row, rows, side, hasHeader, cells, countLeftPx } = block;
  const { shape, startAt, endAt } = item;
  const isAlone = item.size === 1;
  const untitled = item.size - cells.length;
  const isCounted = isCounting(block);
  return {
    laneId,
    startAt,
    endAt,
    shape,
    ...placeOf(seen),
    row,
    rows,
    side,
    hasHeader,
    isAlone,
    wordsWidthPx: words.widthPx,
    seenIn: (window) => placeOf(through(window)(block)),
    titles: cells.map(({ member, row: cellRow, leftPx: cellLeftPx, widthPx: cellPx }) => {
      const widthPx = isAlone ? words.widthPx : cellPx;
      const wholePx = isAlone ? wholeWidthPx(member, msPerPx) : glyphPx + member.titlePx;
      return {
        id: member.event.id,
        row: cellRow,
        leftPx: cellLeftPx,
        widthPx,
        isCut: widthPx < wholePx - 1e-6,
      };
    }),
    count: isCounted ? untitled : 0,
    countedIds: () => (isCounted ? item.ids().slice(cells.length) : []),
    countLeftPx,
  };
}

function placeOf({ block, mark, isInside, isMoved, leftPx, slidePx, endPx }: SeenBlock): SeenPlace {
  return {
    markFromPx: mark.fromPx,
    markToPx: mark.toPx,
    isInside,
    isMarkOnTop: block.side === 'across' || Math.abs(slidePx) > onTopPx,
    wordsLeftPx: leftPx,
    isMoved,
    wordsEndPx: endPx,
  };
}

/** Words that moved further than this may cross their mark. */
const onTopPx = 4;
