// The events of a large document as columns of numbers, sorted by lane and time, so that a window is found by search.
import { lazy } from '../../../base/lazy.js';
import { createMember, type PlanEvent, type PlanInput } from '../plan-input.js';
import { crowdLeast, type PlanItem } from '../plan-item.js';
import { ExtremeTree } from './extreme-tree.js';

/** Events as columns. A row is the position of an event in all of them. */
export interface EventColumns {
  readonly startAts: Float64Array;
  readonly endAts: Float64Array;
  /** Position of the lane in drawing order. */
  readonly lanes: Uint16Array;
  readonly ranks: Uint32Array;
  /** 0: placed by itself. Events of a lane with the same bounds and the same number above 0 share one mark. */
  readonly shared: Uint32Array;
  /** Asked for only where words are measured or ids are wanted. */
  eventAt(row: number): PlanEvent;
}

export function columnsOf(events: readonly PlanEvent[], laneIds: readonly string[]): EventColumns {
  const laneIndex = new Map(laneIds.map((id, index) => [id, index]));
  const sharedNumbers = new Map<string, number>();
  const sharedOf = ({ kind, doubt }: PlanEvent) => {
    if (kind === 'bar' || kind === 'rivals') return 0;
    const key = `${kind} ${doubt}`;
    const known = sharedNumbers.get(key) ?? sharedNumbers.size + 1;
    sharedNumbers.set(key, known);
    return known;
  };
  return {
    startAts: Float64Array.from(events, ({ startAt }) => startAt),
    endAts: Float64Array.from(events, ({ endAt }) => endAt),
    lanes: Uint16Array.from(events, ({ laneId }) => laneIndex.get(laneId) ?? 0),
    ranks: Uint32Array.from(events, ({ rank }) => rank),
    shared: Uint32Array.from(events, sharedOf),
    eventAt: (row) => events[row] as PlanEvent,
  };
}

/** Rows in the order of lanes, and of time within a lane; those that share a mark stand together in rank order. */
export interface EventRows extends EventColumns {
  readonly count: number;
  /** First row of each lane, and the number of all rows. */
  readonly laneFrom: Uint32Array;
  /** The rows that share their mark with this one, itself included: from `from` to before `to`. */
  groupAt(row: number): RowRange;
  /** What is placed for a group that begins at a row. */
  itemAt(from: number): PlanItem;
  readonly byRank: ExtremeTree;
  readonly byEnd: ExtremeTree;
}

export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** No bracket ever shows more titles than this. */
const mostTitled = 300;

export function sortedRows(
  columns: EventColumns,
  laneCount: number,
  measure: PlanInput['measure'],
): EventRows {
  const { startAts, endAts, lanes, ranks, shared } = columns;
  const order = Uint32Array.from(startAts, (_, row) => row).sort(
    (a, b) =>
      (lanes[a] as number) - (lanes[b] as number) ||
      (startAts[a] as number) - (startAts[b] as number) ||
      (endAts[a] as number) - (endAts[b] as number) ||
      (shared[a] as number) - (shared[b] as number) ||
      (ranks[a] as number) - (ranks[b] as number),
  );
  const at = <T extends Float64Array | Uint16Array | Uint32Array>(list: T, row: number) =>
    list[order[row] as number] as number;
  const sorted = {
    startAts: Float64Array.from(order, (_, row) => at(startAts, row)),
    endAts: Float64Array.from(order, (_, row) => at(endAts, row)),
    lanes: Uint16Array.from(order, (_, row) => at(lanes, row)),
    ranks: Uint32Array.from(order, (_, row) => at(ranks, row)),
    shared: Uint32Array.from(order, (_, row) => at(shared, row)),
    eventAt: (row: number) => columns.eventAt(order[row] as number),
  };
  const laneFrom = new Uint32Array(laneCount + 1);
  for (const lane of lanes) laneFrom[lane + 1] = (laneFrom[lane + 1] ?? 0) + 1;
  for (let lane = 0; lane < laneCount; lane += 1)
    laneFrom[lane + 1] = (laneFrom[lane + 1] ?? 0) + (laneFrom[lane] ?? 0);
  const byRank = lazy(() => new ExtremeTree(sorted.ranks, 'least'));
  const byEnd = lazy(() => new ExtremeTree(sorted.endAts, 'greatest'));
  const items = new Map<number, PlanItem>();
  const rows: EventRows = {
    ...sorted,
    count: order.length,
    laneFrom,
    groupAt: (row) => groupAt(sorted, row),
    itemAt(from) {
      const known = items.get(from);
      if (known) return known;
      const item = itemOf(rows, groupAt(sorted, from), measure);
      items.set(from, item);
      return item;
    },
    get byRank() {
      return byRank();
    },
    get byEnd() {
      return byEnd();
    },
  };
  return rows;
}

type Sorted = Pick<EventColumns, 'startAts' | 'endAts' | 'lanes' | 'shared' | 'eventAt'>;

function groupAt(columns: Sorted, row: number): RowRange {
  const { startAts, endAts, lanes, shared } = columns;
  if (shared[row] === 0) return { from: row, to: row + 1 };
  const isSame = (other: number) =>
    startAts[other] === startAts[row] &&
    endAts[other] === endAts[row] &&
    lanes[other] === lanes[row] &&
    shared[other] === shared[row];
  const from = row - sameRows((steps) => isSame(row - steps));
  const to = row + 1 + sameRows((steps) => isSame(row + steps));
  const isFew = to - from < crowdLeast && columns.eventAt(row).kind === 'moment';
  return isFew ? { from: row, to: row + 1 } : { from, to };
}

/** How many rows on are the same, in steps that grow and then shrink: groups may be long. */
function sameRows(isSameAt: (steps: number) => boolean): number {
  let [same, step] = [0, 1];
  while (isSameAt(same + step)) {
    same += step;
    step *= 2;
  }
  for (; step >= 1; step /= 2) if (isSameAt(same + step)) same += step;
  return same;
}

function itemOf(rows: EventRows, { from, to }: RowRange, measure: PlanInput['measure']): PlanItem {
  const { kind } = rows.eventAt(from);
  const titled = Math.min(to, from + mostTitled);
  const members = lazy(() =>
    Array.from({ length: titled - from }, (_, index) => createMember(rows.eventAt(from + index), measure)),
  );
  return {
    index: rows.ranks[from] as number,
    lane: rows.lanes[from] as number,
    startAt: rows.startAts[from] as number,
    endAt: rows.endAts[from] as number,
    shape: kind === 'moment' ? 'point' : kind === 'doubt' ? 'doubt' : 'bar',
    size: to - from,
    get members() {
      return members();
    },
    ids: () => Array.from({ length: to - from }, (_, index) => rows.eventAt(from + index).id),
  };
}
