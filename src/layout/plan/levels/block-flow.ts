// How the titles of a bracket flow in rows: the fewest rows for the room, then the narrowest block of so many rows.
import type { Cell } from './block.js';
import { reservedTimePx, type Member } from '../plan-input.js';
import type { PlanItem } from '../plan-item.js';

/** The titles of an item in rows, without a place in a lane. */
export interface BlockShape {
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly widthPx: number;
  readonly hasHeader: boolean;
  readonly countLeftPx: number | null;
}

/** What a flow has to keep to. */
export interface FlowRoom {
  /** Width the titles may flow in; a title that is wider gets a row of its own. */
  readonly flowPx: number;
  /** Titles are cut to this width, but never to less than can be read. */
  readonly capPx: number;
  /** Nothing is wider than this, readable or not. */
  readonly limitPx: number;
  readonly mostRows: number;
  /** Length of the bracket at the scale. */
  readonly bracketPx: number;
  /** Coarser levels drop titles, which are then counted. */
  readonly hasCoarserLevels: boolean;
  measureCount(count: number): number;
}

/** Every title of a bracket has its own glyph before it. */
export const glyphPx = 12;
/** Between two titles of a row. */
export const cellGapPx = 12;
/** A bracket longer than this says its time over its titles, a shorter one before the first. */
const headerLeastPx = 170;

export function cellWidthPx(
  { titlePx, leastTitlePx }: Member,
  { capPx, limitPx }: Pick<FlowRoom, 'capPx' | 'limitPx'>,
): number {
  return Math.min(glyphPx + Math.min(titlePx, Math.max(capPx - glyphPx, leastTitlePx)), limitPx);
}

/** Shapes of an item, the one with the most titles first; each has fewer titles or fewer rows than those before. */
export function blockShapes(item: PlanItem, room: FlowRoom): readonly BlockShape[] {
  const shapes: BlockShape[] = [];
  for (let rows = room.mostRows; rows > 0; rows -= 1) {
    for (const hasHeader of [true, false]) {
      const shape = fullestShape(item, rows, hasHeader, room);
      if (shape === null || shape.widthPx > room.limitPx) continue;
      if (!hasHeader || room.bracketPx > headerLeastPx) shapes.push(shape);
    }
    // Where a time and a title do not fit side by side, the time stands over the titles of a short bracket, too.
    const narrow = shapes.length === 0 ? fullestShape(item, rows, true, room) : null;
    if (narrow && narrow.widthPx <= room.limitPx) shapes.push(narrow);
  }
  const order = (a: BlockShape, b: BlockShape) =>
    b.cells.length - a.cells.length || Number(b.hasHeader) - Number(a.hasHeader) || a.rows - b.rows;
  const seen = new Set<string>();
  return shapes.sort(order).filter(({ cells, rows, hasHeader }) => {
    const key = `${cells.length} ${rows} ${hasHeader}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The shape of at most so many rows that holds the most titles. */
function fullestShape(item: PlanItem, rows: number, hasHeader: boolean, room: FlowRoom): BlockShape | null {
  let [fits, tooMany] = [0, item.members.length + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (shapeOf(item, middle, hasHeader, room).rows <= rows) fits = middle;
    else tooMany = middle;
  }
  return fits === 0 ? null : shapeOf(item, fits, hasHeader, room);
}

function shapeOf(item: PlanItem, count: number, hasHeader: boolean, room: FlowRoom): BlockShape {
  const members = item.members.slice(0, count);
  const rest = item.size - count;
  // Coarser levels keep the shape, so that it has room for the longer time that they say.
  const timePx = Math.max(...item.members.map(({ event }) => reservedTimePx(event, Infinity)));
  const isCounted = rest > 0 || hasHeader || room.hasCoarserLevels;
  const leadPx = timePx + (isCounted ? room.measureCount(item.size) + cellGapPx : 0);
  const widths = members.map((member) => cellWidthPx(member, room));
  const firstPx = (widths[0] ?? 0) + (hasHeader ? 0 : leadPx);
  const leastPx = Math.max(leadPx, firstPx, ...widths);
  const flow = (widthPx: number) => flowIn(widthPx, hasHeader ? 0 : leadPx, members, widths);
  let best = flow(Math.max(room.flowPx, leastPx));
  let [low, high] = [Math.floor(leastPx), Math.ceil(Math.max(room.flowPx, leastPx))];
  while (low < high) {
    const middle = (low + high) >> 1;
    const narrower = flow(Math.max(middle, leastPx));
    if (narrower.rows <= best.rows) [best, high] = [narrower, middle];
    else low = middle + 1;
  }
  const headerRows = Number(hasHeader);
  return {
    cells: best.cells.map((cell) => ({ ...cell, row: cell.row + headerRows })),
    rows: best.rows + headerRows,
    widthPx: Math.max(leadPx, ...best.cells.map(({ leftPx, widthPx }) => leftPx + widthPx)),
    hasHeader,
    countLeftPx: isCounted ? timePx : null,
  };
}

/** Each title goes to the first row that has room for it. */
function flowIn(widthPx: number, leadPx: number, members: readonly Member[], widths: readonly number[]) {
  const ends = [leadPx];
  const cells = members.map((member, index): Cell => {
    const cellPx = widths[index] as number;
    const start = (row: number) => {
      const endPx = ends[row] as number;
      return endPx === 0 || (row === 0 && endPx === leadPx) ? endPx : endPx + cellGapPx;
    };
    let row = 0;
    while (row < ends.length && start(row) + cellPx > widthPx + 1e-6) row += 1;
    if (row === ends.length) ends.push(0);
    const leftPx = start(row);
    ends[row] = leftPx + cellPx;
    return { member, row, leftPx, widthPx: cellPx };
  });
  return { cells, rows: ends.length };
}
