// What has to be true of every view of every plan, each as a list of what breaks it: empty where it holds.
import type { PlanInput } from '../../src/layout/plan/plan-input.js';
import type { PlacedBlock, Plan, PlanView } from '../../src/layout/plan/plan-view.js';
import { touches, type Span } from '../../src/time/instant.js';

const sparePx = 0.01;

export function idsIn({ events }: PlanInput, window: Span): readonly string[] {
  return events.filter(({ startAt, endAt }) => touches(window, startAt, endAt)).map(({ id }) => id);
}

export function idsOf({ blocks, marks, columns }: PlanView): readonly string[] {
  return [
    ...blocks.flatMap(({ titles, countedIds }) => [...titles.map(({ id }) => id), ...countedIds()]),
    ...marks.map(({ id }) => id),
    ...columns().flatMap(({ ids }) => ids()),
  ];
}

interface Box {
  readonly name: string;
  readonly fromPx: number;
  readonly toPx: number;
}

/** What a block draws in each of its rows: its mark, a dot at least, and its words. */
function boxesOf(block: PlacedBlock): readonly Box[] {
  const { titles, markFromPx, markToPx, wordsLeftPx, wordsWidthPx, wordsEndPx } = block;
  const name = titles.map(({ id }) => id).join();
  const wordsToPx = Math.min(wordsLeftPx + wordsWidthPx, wordsEndPx ?? Infinity);
  return [
    { name, fromPx: markFromPx - 5, toPx: Math.max(markToPx, markFromPx + 5) },
    { name, fromPx: wordsLeftPx, toPx: Math.max(wordsLeftPx, wordsToPx) },
  ];
}

/** Pairs of blocks of which a mark or words overlap in a row. */
export function overlaps({ blocks }: PlanView): readonly string[] {
  const rows = new Map<string, Box[][]>();
  for (const block of blocks) {
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const key = `${block.laneId} ${row}`;
      rows.set(key, [...(rows.get(key) ?? []), boxesOf(block) as Box[]]);
    }
  }
  const found: string[] = [];
  for (const [key, row] of rows) {
    row.forEach((boxes, index) => {
      for (const others of row.slice(index + 1)) {
        for (const a of boxes)
          for (const b of others)
            if (Math.min(a.toPx, b.toPx) - Math.max(a.fromPx, b.fromPx) > sparePx)
              found.push(`${key}: ${a.name} and ${b.name}`);
      }
    });
  }
  return found;
}

/** Titles of a block that overlap each other or stick out of it. */
export function brokenBlocks({ blocks }: PlanView, { lanes }: Plan): readonly string[] {
  return blocks.flatMap(({ titles, row, rows, laneId, wordsWidthPx, hasHeader }) => {
    const rowCount = lanes.find(({ id }) => id === laneId)?.rows ?? 0;
    const bad = titles.filter((title, index) => {
      const sticksOut =
        title.row < Number(hasHeader) ||
        title.row >= rows ||
        title.leftPx < 0 ||
        title.leftPx + title.widthPx > wordsWidthPx + sparePx;
      const overlapsOther = titles.some(
        (other, otherIndex) =>
          otherIndex > index &&
          other.row === title.row &&
          Math.min(other.leftPx + other.widthPx, title.leftPx + title.widthPx) -
            Math.max(other.leftPx, title.leftPx) >
            sparePx,
      );
      return sticksOut || overlapsOther;
    });
    const isOutside = row < 0 || row + rows > rowCount;
    return [...bad.map(({ id }) => id), ...(isOutside ? [`rows of ${laneId}`] : [])];
  });
}

/** Where each title stands, as far as zooming in must keep it. */
export function standsOf({ blocks }: PlanView): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block) =>
      block.titles.map(({ id, row, leftPx }) => {
        const isGroup = block.titles.length + block.count > 1;
        return [id, `${block.row} ${row} ${isGroup ? leftPx : block.side}`] as const;
      }),
    ),
  );
}

/** Titles of a view that a closer look has lost or moved to another row, although their event is in it. */
export function lostTitles(view: PlanView, closer: PlanView, input: PlanInput): readonly string[] {
  const after = standsOf(closer);
  const stays = new Set(idsIn(input, closer.window));
  return [...standsOf(view)]
    .filter(([id, stand]) => stays.has(id) && after.get(id) !== stand)
    .map(([id, stand]) => `${id}: ${stand} → ${after.get(id) ?? 'no title'}`);
}

/** Marks that are longer or shorter than their time. */
export function stretchedMarks({ blocks, marks, msPerPx, window }: PlanView): readonly string[] {
  const px = (at: number) => (at - window.startAt) / msPerPx;
  const differs = (drawnPx: number, at: number) => Math.abs(drawnPx - px(at)) > sparePx;
  return [
    ...blocks
      .filter(
        ({ markFromPx, markToPx, startAt, endAt }) => differs(markFromPx, startAt) || differs(markToPx, endAt),
      )
      .map(({ titles }) => titles.map(({ id }) => id).join()),
    ...marks.filter((mark) => differs(mark.fromPx, mark.startAt) || differs(mark.toPx, mark.endAt)).map(({ id }) => id),
  ]; // prettier-ignore
}

/** Titles with less room than they claim: whole ones for all their words, cut ones for 20 characters. */
export function crampedTitles({ blocks, msPerPx }: PlanView, { events, measure, widthPx }: PlanInput) {
  const byId = new Map(events.map((event) => [event.id, event]));
  return blocks.flatMap(({ titles, count }) =>
    titles.flatMap(({ id, widthPx: roomPx, isCut }) => {
      const event = byId.get(id);
      if (event === undefined) return [`${id} is unknown`];
      const isGroup = titles.length + count > 1;
      const drawn = event.times.filter(({ fromMsPerPx }) => fromMsPerPx >= msPerPx).at(-1);
      const timePx = isGroup ? 0 : (drawn?.widthPx ?? 0);
      const words = isCut ? event.title.slice(0, 20) : event.title;
      const neededPx = Math.min(timePx + measure(words), widthPx - 8);
      return roomPx + sparePx >= neededPx ? [] : [`${id}: ${roomPx} px for ${neededPx}`];
    }),
  );
}
