// Beyond a number of drawn items, marks without a title that nearly touch merge into columns of the density strip.
import type { Instant, Span } from '../../time/instant.js';

/** A mark without a title. */
export interface BareMark {
  readonly id: string;
  readonly lane: number;
  readonly startAt: Instant;
  readonly endAt: Instant;
}

/** Marks that are drawn as one column. Their number is that of the ids. */
export interface MergedColumn {
  readonly lane: number;
  readonly startAt: Instant;
  readonly endAt: Instant;
  /** At least two, in order of time. */
  readonly ids: readonly string[];
}

/** At most so many items are drawn, titles included. */
export const mostDrawn = 600;
/** Marks nearer than this merge first. */
const nearPx = 3;

export interface MergedMarks {
  readonly marks: readonly BareMark[];
  readonly columns: readonly MergedColumn[];
}

/**
 * Merges marks until at most `room` marks are left. Columns are counted from the epoch, so that panning merges the same
 * ones; they are 3 px wide, and twice that as often as needed. Columns belong to the strip and take no room.
 */
export function mergeMarks(
  marks: readonly BareMark[],
  room: number,
  window: Span,
  msPerPx: number,
): MergedMarks {
  if (marks.length <= room) return { marks, columns: [] };
  const inOrder = [...marks].sort((a, b) => a.startAt - b.startAt || (a.id < b.id ? -1 : 1));
  for (let widthPx = nearPx; ; widthPx *= 2) {
    const merged = mergedAt(inOrder, widthPx * msPerPx, window);
    if (merged.marks.length <= room || widthPx * msPerPx > window.endAt - window.startAt) return merged;
  }
}

function mergedAt(inOrder: readonly BareMark[], stepMs: number, window: Span): MergedMarks {
  const byColumn = new Map<string, BareMark[]>();
  for (const mark of inOrder) {
    const column = Math.floor(Math.max(mark.startAt, window.startAt) / stepMs);
    const key = `${mark.lane} ${column}`;
    const inColumn = byColumn.get(key);
    if (inColumn) inColumn.push(mark);
    else byColumn.set(key, [mark]);
  }
  const marks: BareMark[] = [];
  const columns: MergedColumn[] = [];
  for (const [key, inColumn] of byColumn) {
    const [first, second] = inColumn;
    if (first && !second) marks.push(first);
    if (!first || !second) continue;
    const startAt = Number(key.split(' ')[1]) * stepMs;
    const ids = inColumn.map(({ id }) => id);
    columns.push({ lane: first.lane, startAt, endAt: startAt + stepMs, ids });
  }
  return { marks, columns };
}
