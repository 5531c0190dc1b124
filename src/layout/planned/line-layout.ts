// What a plan says of a window → lanes and placements in one line each.
import { spanMs, type Span } from '../../time/instant.js';
import type { PlacedLane, Placement, VisibleLayout } from '../placement.js';
import { defaultSizes } from '../plan/plan-input.js';
import type { PlannedLane, PlanView } from '../plan/plan-view.js';
import { LineMaker, type LineTask } from './line-maker.js';
import type { DocumentPlan } from './plan-document.js';
import { withSelectedTitle } from './selected-title.js';

const noIds: ReadonlySet<string> = new Set();

/** Places everything that a window shows. Pure: the same task gives the same layout. */
export function lineLayout(task: LineTask): VisibleLayout {
  const { planned, window, loaded } = task;
  const { plan } = planned;
  const view = plan.view(window, loaded);
  const maker = new LineMaker(task, view);
  const laneOf = new Map(plan.lanes.map((lane) => [lane.id, lane]));
  const byLane = new Map<string, Placement[]>(plan.lanes.map(({ id }) => [id, []]));
  const put = (laneId: string, make: (lane: PlannedLane) => readonly Placement[]) => {
    const lane = laneOf.get(laneId);
    if (lane) byLane.get(laneId)?.push(...make(lane));
  };
  for (const block of view.blocks) put(block.laneId, (lane) => maker.ofBlock(block, lane));
  for (const mark of view.marks) put(mark.laneId, (lane) => maker.ofMark(mark, lane));
  for (const column of view.columns()) put(column.laneId, (lane) => [maker.ofColumn(column, lane)]);
  const placements = [...byLane.values()].flatMap((ofLane) =>
    inListOrder(withSelected(ofLane, view, maker, task), planned),
  );
  return { lanes: placedLanes(task), placements, clippedIds: noIds };
}

const { stripPx } = defaultSizes;
/** Between the histogram and the first row. */
const stripGapPx = 2;

/** The placements of a lane, with a title for the selected event where the plan has none. */
function withSelected(
  placements: readonly Placement[],
  { window, msPerPx }: PlanView,
  maker: LineMaker,
  { selectedId, store, planned }: LineTask,
): readonly Placement[] {
  const newsEvent = selectedId === null ? undefined : store.byId(selectedId);
  const lane = planned.plan.lanes.find(({ id }) => id === newsEvent?.lane);
  if (newsEvent === undefined || lane?.id !== placements[0]?.laneId) return placements;
  const own = placements.find((each) => each.count > 0 && each.newsEventIds().includes(newsEvent.id));
  if (lane === undefined || own === undefined || own.line?.form === 'title' || own.line?.form === 'member')
    return placements;
  const widthPx = spanMs(window) / msPerPx;
  return withSelectedTitle(placements, {
    newsEvent,
    placement: maker.titleOf(newsEvent),
    lane,
    rowPx: planned.rowPx,
    window,
    widthPx,
    withoutOne: (placement, id) => maker.withoutOne(placement, id),
    asMark: ({ id, laneId, startAt, endAt }) =>
      maker.ofMark({ id: id.slice(2), laneId, startAt, endAt, fromPx: 0, toPx: 0 }, lane)[0] ?? null,
  });
}

/** As the list has them, whatever row they stand in. */
function inListOrder(placements: readonly Placement[], { positionOf }: DocumentPlan): readonly Placement[] {
  // The id of a bracket ends in that of its first event.
  const positionIn = ({ id, newsEventIds }: Placement) => positionOf(newsEventIds()[0] ?? id.slice(2));
  const order = new Map(placements.map((placement) => [placement, positionIn(placement)]));
  return [...placements].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a.id < b.id ? -1 : 1));
}

function placedLanes({ planned, lanes }: LineTask): readonly PlacedLane[] {
  const labels = new Map(lanes.map(({ id, label }) => [id, label]));
  const { plan } = planned;
  return plan.lanes.map(({ id, heightPx, hasStrip, rowsTopPx }) => ({
    id,
    label: labels.get(id) ?? '',
    heightPx,
    ...(hasStrip
      ? {
          strip: {
            planKey: planned.key,
            topPx: rowsTopPx - stripPx,
            heightPx: stripPx - stripGapPx,
            count: (window: Span, columns: number) => plan.density(window, columns, id),
          },
        }
      : {}),
  }));
}
