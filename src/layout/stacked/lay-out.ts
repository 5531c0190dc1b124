// What a store answers for a window → lanes and placements: what is drawn, in which form, and how far down. Nothing here depends on
// the chosen clock but words: a change of clock moves nothing.
import { inOrderOfTime, type Lane, type NewsEvent } from '../../model/news-event.js';
import { clusterOf } from '../../store/window/cluster.js';
import type { Cluster } from '../../store/query.js';
import type { WindowAnswer } from '../../store/query.js';
import { touches, type Span } from '../../time/instant.js';
import { chipLefts, type Chip } from './chip-row.js';
import { clusterItem, stretchItem } from './cluster-item.js';
import { createItem, formOf, type UnplacedItem, type LayoutContext } from './create-item.js';
import { groupItem } from './group-item.js';
import { laneLabelHeightPx } from '../lane-label.js';
import type { Placement, PlacedLane, VisibleLayout } from '../placement.js';
import {
  gapDownPx,
  scaleToFont,
  laneLabelRoomPx,
  laneMinPx,
  lanePaddingPx,
  scaleByDensity,
} from '../sizes.js';
import { stackTops, type Box } from './stack.js';

/** What is laid out, for which window and scale. */
export interface LayoutTask extends LayoutContext {
  readonly answer: WindowAnswer;
  readonly lanes: readonly Lane[];
  /** Lane labels stand inside the lanes. */
  readonly hasLabelsInLanes: boolean;
  /** Width of the lane labels beside the lanes, in pixels; 0 where there are none. */
  readonly laneLabelPx: number;
}

/** Places everything. Pure: the same task gives the same layout. */
export function layOut(task: LayoutTask): VisibleLayout {
  const clippedIds = new Set<string>();
  const isSeen = (newsEvent: NewsEvent) => {
    if (!isMostlyOffscreen(newsEvent, task)) return true;
    clippedIds.add(newsEvent.id);
    return false;
  };
  const alone = byLane(task.answer.alone.filter(isSeen), ({ lane }) => lane);
  const seenClusters = task.answer.clusters.flatMap((cluster) => seenPart(cluster, isSeen) ?? []);
  seenClusters.sort((a, b) => inOrderOfTime(a.first, b.first));
  const clusters = byLane(seenClusters, ({ laneId }) => laneId);
  const lanes: PlacedLane[] = [];
  const placements: Placement[] = [];
  for (const lane of task.lanes) {
    const placed = layOutLane(alone.get(lane.id) ?? [], clusters.get(lane.id) ?? [], task);
    lanes.push({ ...lane, heightPx: Math.max(placed.heightPx, laneLabelHeightPx(lane, task)) });
    placements.push(...placed.placements);
  }
  return { lanes, placements, clippedIds };
}

/** What is to be drawn of a cluster. Only those alike are asked one by one: the others stand for stretches of time. */
function seenPart(cluster: Cluster, isSeen: (newsEvent: NewsEvent) => boolean): Cluster | null {
  if (cluster.kind !== 'sameLabel') return cluster;
  const newsEvents = cluster.newsEvents();
  const seen = newsEvents.filter(isSeen);
  if (seen.length === newsEvents.length) return cluster;
  return seen.length === 0 ? null : clusterOf(cluster, seen);
}

/** Least part of a vague or long event that is worth drawing at the window's left edge, in pixels. */
const sliverPx = 120;

/** Whether all that is left of an event is a strip at the left edge, too narrow to say what it is. */
function isMostlyOffscreen({ when, isKey }: NewsEvent, { window, msPerPx }: LayoutTask): boolean {
  if (isKey || when.earliest >= window.startAt) return false;
  const leftOverPx = (when.latest - window.startAt) / msPerPx;
  const lengthPx = (when.latest - when.earliest) / msPerPx;
  return lengthPx > sliverPx && leftOverPx >= 0 && leftOverPx < sliverPx;
}

function byLane<T>(list: readonly T[], laneOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(laneOf(one));
    if (group) group.push(one);
    else groups.set(laneOf(one), [one]);
  }
  return groups;
}

interface LaneLayout {
  readonly placements: readonly Placement[];
  readonly heightPx: number;
}

function layOutLane(alone: readonly NewsEvent[], clusters: readonly Cluster[], task: LayoutTask): LaneLayout {
  const { window, msPerPx, hasLabelsInLanes, font } = task;
  const paddingPx = scaleByDensity(lanePaddingPx, font);
  const chipItems: UnplacedItem[] = [];
  const timed: UnplacedItem[] = [];
  for (const cluster of clusters) {
    if (cluster.kind === 'dense') timed.push(clusterItem(cluster, task));
    else if (touches(window, cluster.startAt, cluster.endAt))
      chipItems.push(cluster.kind === 'sameLabel' ? groupItem(cluster, task) : stretchItem(cluster, task));
  }
  for (const newsEvent of alone) {
    const form = formOf(newsEvent, msPerPx);
    if (form !== 'chip' && form !== 'vague') timed.push(createItem(newsEvent, form, task));
    else if (touches(window, newsEvent.when.earliest, newsEvent.when.latest))
      chipItems.push(createItem(newsEvent, 'chip', task));
  }
  const topPx = paddingPx + (hasLabelsInLanes ? scaleToFont(laneLabelRoomPx, font) : 0);
  const chips = placeChips(chipItems, topPx, task);
  const timedFromPx = chips.bottomPx > topPx ? chips.bottomPx + scaleByDensity(gapDownPx, font) : topPx;
  const stacked = stack(timed, timedFromPx, task);
  return {
    placements: [...chips.placements, ...stacked.placements],
    heightPx: Math.max(laneMinPx, Math.max(chips.bottomPx, stacked.bottomPx) + paddingPx),
  };
}

interface Stacked {
  readonly placements: readonly Placement[];
  readonly bottomPx: number;
}

/** Chips in rows: each row takes as many as stand side by side within the window, each on its own time. */
function placeChips(
  items: readonly UnplacedItem[],
  topPx: number,
  { window, msPerPx, font }: LayoutTask,
): Stacked {
  const widthPx = (window.endAt - window.startAt) / msPerPx;
  const gapPx = scaleByDensity(gapDownPx, font);
  const rows: Chip[][] = [];
  const placements: Placement[] = [];
  let bottomPx = topPx;
  for (const { placement, reach } of items) {
    const chip: Chip = {
      id: placement.id,
      fromPx: (placement.startAt - window.startAt) / msPerPx,
      toPx: (placement.endAt - window.startAt) / msPerPx,
      widthPx: reach.rightPx,
    };
    const fitting = rows.find((row) => fits([...row, chip], widthPx));
    const row = fitting ?? [];
    if (!fitting) rows.push(row);
    row.push(chip);
    const rowTopPx = topPx + rows.indexOf(row) * (placement.heightPx + gapPx);
    placements.push({ ...placement, topPx: rowTopPx });
    bottomPx = Math.max(bottomPx, rowTopPx + placement.heightPx);
  }
  return { placements, bottomPx };
}

/** Whether the last chip of a row stands within the window and begins within its own span. */
function fits(row: readonly Chip[], windowWidthPx: number): boolean {
  const last = row.at(-1);
  if (last === undefined) return true;
  const leftPx = chipLefts(row).get(last.id) ?? 0;
  return leftPx + last.widthPx <= windowWidthPx && leftPx < last.toPx;
}

function stack(
  items: readonly UnplacedItem[],
  fromPx: number,
  { window, msPerPx, font }: LayoutTask,
): Stacked {
  const inOrder = [...items].sort(
    (a, b) =>
      Number(isBar(b)) - Number(isBar(a)) ||
      a.placement.startAt - b.placement.startAt ||
      (a.placement.id < b.placement.id ? -1 : 1),
  );
  const gapPx = scaleByDensity(gapDownPx, font);
  const boxes = inOrder.map((item) => boxOf(item, window, msPerPx));
  const tops = stackTops(boxes, fromPx, gapPx);
  const placements = inOrder.map(({ placement }, index) => ({ ...placement, topPx: tops[index] ?? fromPx }));
  const bottomPx = Math.max(fromPx, ...placements.map(({ topPx, heightPx }) => topPx + heightPx));
  return { placements, bottomPx: placements.length === 0 ? fromPx - gapPx : bottomPx };
}

/** Bars stand above moments, as the ground on which they happen. */
function isBar({ placement: { kind } }: UnplacedItem): boolean {
  return kind === 'duration' || kind === 'within' || kind === 'versions';
}

function boxOf({ placement, reach }: UnplacedItem, window: Span, msPerPx: number): Box {
  const startPx = (placement.startAt - window.startAt) / msPerPx;
  return {
    leftPx: (placement.isOpenStart ? -Infinity : startPx) - reach.leftPx,
    rightPx: placement.isOpenEnd ? Infinity : startPx + reach.rightPx,
    heightPx: placement.heightPx,
  };
}
