// A window and the level of its scale → where each event of the window stands.
import { spanMs, type Span } from '../../time/instant.js';
import { markSpan, wholeWidthPx, wordsOf, type Block } from './block.js';
import { edgeSlides, type RowWords } from './edge-slide.js';
import { glyphPx } from './block-flow.js';
import { mergeMarks, mostDrawn, type BareMark } from './merge-marks.js';
import type { Level, PlanContext } from './plan-context.js';
import { crowdLeast, isInWindow, type PlanItem } from './plan-item.js';
import type { PlacedBlock, PlanView } from './plan-view.js';
import { gapPx, isInside, reservedSpan, wordsLeftPx, type PxSpan, type Words } from './reserved-span.js';

/** A block of the window at its scale, before the window's edges move its words. */
interface SeenBlock {
  readonly block: Block;
  readonly mark: PxSpan;
  readonly words: Words;
  readonly reserved: PxSpan;
  /** Words in their mark move along it by themselves. */
  readonly leftPx: number;
}

export function viewOf(window: Span, level: Level, context: PlanContext): PlanView {
  const { items, lanes, widthPx } = context;
  const msPerPx = spanMs(window) / widthPx;
  const seen: SeenBlock[] = [];
  const bare: BareMark[] = [];
  for (const item of items) {
    if (!isInWindow(item, window)) continue;
    const block = level.blocks[item.index];
    if (block) seen.push(seenBlock(block, window, msPerPx));
    bare.push(...bareMarks(item, block ?? null));
  }
  const laneIdOf = (lane: number) => lanes[lane]?.id ?? '';
  const toPx = (at: number) => (at - window.startAt) / msPerPx;
  const slides = slidesOf(seen, widthPx);
  const { marks, columns } = mergeMarks(bare, Math.max(0, mostDrawn - seen.length), window, msPerPx);
  return {
    window,
    msPerPx,
    blocks: seen.map((each) =>
      placedBlock(each, slides.get(each) ?? 0, laneIdOf(each.block.item.lane), msPerPx),
    ),
    marks: marks.map(({ id, lane, startAt, endAt }) => ({
      id,
      laneId: laneIdOf(lane),
      startAt,
      endAt,
      fromPx: toPx(startAt),
      toPx: toPx(endAt),
    })),
    columns: columns.map(({ lane, startAt, endAt, ids }) => ({
      laneId: laneIdOf(lane),
      fromPx: toPx(startAt),
      toPx: toPx(endAt),
      ids,
    })),
  };
}

/** Members without a title that the block does not count: all of them without a block, few of them beside a dot. */
function bareMarks({ lane, startAt, endAt, members, shape }: PlanItem, block: Block | null): BareMark[] {
  const untitled = members.slice(block?.cells.length ?? 0);
  if (block && (shape === 'doubt' || untitled.length >= crowdLeast)) return [];
  return untitled.map(({ event }) => ({ id: event.id, lane, startAt, endAt }));
}

function seenBlock(block: Block, window: Span, msPerPx: number): SeenBlock {
  const mark = markSpan(block.item, window.startAt, msPerPx);
  const words = wordsOf(block, msPerPx);
  const leftPx = wordsLeftPx(words, mark);
  const isSticky = isInside(words, mark) && leftPx < stickyPx;
  return { block, mark, words, reserved: reservedSpan(words, mark), leftPx: isSticky ? stickyPx : leftPx };
}

/** Words in a mark that began before the window keep this far from its edge. */
const stickyPx = 4;

/** How far words at the window's edges move. A block of several rows moves as its fullest row allows. */
function slidesOf(seen: readonly SeenBlock[], widthPx: number): ReadonlyMap<SeenBlock, number> {
  const rows = new Map<string, SeenBlock[]>();
  for (const each of seen) {
    const { item, row, rows: count } = each.block;
    for (let at = row; at < row + count; at += 1) {
      const key = `${item.lane} ${at}`;
      const inRow = rows.get(key);
      if (inRow) inRow.push(each);
      else rows.set(key, [each]);
    }
  }
  const slides = new Map<SeenBlock, number>();
  for (const inRow of rows.values()) {
    inRow.sort((a, b) => a.reserved.fromPx - b.reserved.fromPx);
    const words = inRow.map(({ reserved, leftPx, words: { widthPx: px } }): RowWords => ({
      reserved,
      wordsFromPx: leftPx,
      wordsToPx: leftPx + px,
    }));
    edgeSlides(words, widthPx, gapPx).forEach((slidePx, index) => {
      const each = inRow[index] as SeenBlock;
      const other = slides.get(each);
      const least = other === undefined || Math.abs(slidePx) < Math.abs(other) ? slidePx : other;
      slides.set(each, least);
    });
  }
  return slides;
}

function placedBlock(
  { block, mark, words, leftPx }: SeenBlock,
  slidePx: number,
  laneId: string,
  msPerPx: number,
): PlacedBlock {
  const { item, row, rows, side, hasHeader, cells } = block;
  const { members, shape, startAt, endAt } = item;
  const inside = isInside(words, mark);
  const isAlone = members.length === 1;
  const untitled = members.slice(cells.length);
  const isCounted = shape === 'doubt' || untitled.length >= crowdLeast;
  return {
    laneId,
    startAt,
    endAt,
    shape,
    markFromPx: mark.fromPx,
    markToPx: mark.toPx,
    row,
    rows,
    side,
    isInside: inside,
    isMarkOnTop: side === 'across' || Math.abs(slidePx) > onTopPx,
    hasHeader,
    wordsLeftPx: leftPx + slidePx,
    wordsWidthPx: words.widthPx,
    wordsEndPx: inside ? mark.toPx : null,
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
    countedIds: isCounted ? untitled.map(({ event }) => event.id) : [],
    countLeftPx: block.countLeftPx,
  };
}

/** Words that moved further than this may cross their mark. */
const onTopPx = 4;
