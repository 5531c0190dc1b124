// Which items of a stretch of time may ask for a title: the most important few of each lane and each label's width.
import { firstAtLeast } from '../../../base/binary-search.js';
import type { Span } from '../../../time/instant.js';
import type { PlanItem } from '../plan-item.js';
import type { EventRows, RowRange } from './event-rows.js';

/** About the width of a label: of what begins so near to each other, few can ever be titled. */
const cellPx = 290;

/** Rows of a lane that begin in a span. */
export function rowsBeginning({ laneFrom, startAts }: EventRows, lane: number, span: Span): RowRange {
  const [first, end] = [laneFrom[lane] ?? 0, laneFrom[lane + 1] ?? 0];
  const ofLane = startAts.subarray(first, end);
  return { from: first + firstAtLeast(ofLane, span.startAt), to: first + firstAtLeast(ofLane, span.endAt) };
}

/** The most important items that begin in a range of rows, the best first. */
export function bestItems(rows: EventRows, range: RowRange, most: number): PlanItem[] {
  const found: PlanItem[] = [];
  const parts: (RowRange & { readonly best: number })[] = [];
  const add = (from: number, to: number) => {
    if (from < to) parts.push({ from, to, best: rows.byRank.find(from, to) });
  };
  add(range.from, range.to);
  while (parts.length > 0 && found.length < most) {
    let first = 0;
    parts.forEach(({ best }, index) => {
      if (rankAt(best) < rankAt(parts[first]?.best ?? 0)) first = index;
    });
    const [part] = parts.splice(first, 1);
    if (part === undefined) break;
    const group = rows.groupAt(part.best);
    found.push(rows.itemAt(group.from));
    add(part.from, Math.min(group.from, part.to));
    add(Math.max(group.to, part.from), part.to);
  }
  return found;

  function rankAt(row: number): number {
    return rows.ranks[row] ?? Infinity;
  }
}

/**
 * Candidates of all lanes that begin in a span, in rank order: as many for each cell as twice the lane's rows. What began from
 * `opensAt` on counts for the first cell.
 */
export function candidatesIn(
  rows: EventRows,
  span: Span,
  msPerPx: number,
  rowCounts: readonly number[],
  opensAt = span.startAt,
): readonly PlanItem[] {
  const cellMs = cellPx * msPerPx;
  const found: PlanItem[] = [];
  rowCounts.forEach((rowCount, lane) => {
    for (let startAt = span.startAt; startAt < span.endAt; startAt += cellMs) {
      const isFirst = startAt === span.startAt;
      const cell = {
        startAt: isFirst ? opensAt : startAt,
        endAt: Math.min(startAt + cellMs, span.endAt),
      };
      found.push(...bestItems(rows, rowsBeginning(rows, lane, cell), 2 * rowCount));
    }
  });
  return found.sort((a, b) => a.index - b.index);
}
