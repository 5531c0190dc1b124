// Keys on the drawn timeline: from item to item, from lane to lane, nearer and farther.
import type { NewsEvent } from '../model/news-event.js';
import type { Span } from '../time/instant.js';
import { commandOfKey, type KeyCommand } from './keys.js';
import { acrossLanes, stopsOf } from './focus-order.js';
import { glideForReader, type Stage } from '../state/viewport.js';

/** What the keys move on. */
export interface KeyTarget {
  readonly stage: Stage;
  readonly firstWindow: Span;
  /** All that is shown, in the order of the list. */
  readonly ordered: () => readonly NewsEvent[];
}

/** Does what a key asks for, and keeps it from the page; other keys are left alone. */
export function handleTimelineKey(domEvent: KeyboardEvent, ground: KeyTarget): void {
  const wish = commandOfKey(domEvent);
  if (wish === null) return;
  domEvent.preventDefault();
  callbacks[wish](placementIdOf(domEvent), ground);
}

const callbacks: Readonly<Record<KeyCommand, (placementId: string | null, ground: KeyTarget) => void>> = {
  next: (placementId, ground) => focusStop(placementId, 1, ground),
  previous: (placementId, ground) => focusStop(placementId, -1, ground),
  first: (_, ground) => focusEnd(0, ground),
  last: (_, ground) => focusEnd(-1, ground),
  laneDown: (placementId, ground) => focusLane(placementId, 1, ground),
  laneUp: (placementId, ground) => focusLane(placementId, -1, ground),
  zoomIn: (_, { stage }) => stage.drawing?.zoomBy(2),
  zoomOut: (_, { stage }) => stage.drawing?.zoomBy(0.5),
  firstView: (_, { stage, firstWindow }) => stage.setWindow(firstWindow, glideForReader),
};

function focusStop(placementId: string | null, direction: 1 | -1, ground: KeyTarget): void {
  const stops = stopsIn(ground);
  const at = stops.findIndex((stop) => stop.placementId === placementId && placementId !== null);
  const stop = at < 0 ? stops[0] : stops[at + direction];
  if (stop) ground.stage.drawing?.focusOn(stop.newsEventId);
}

function focusEnd(index: 0 | -1, ground: KeyTarget): void {
  const stop = stopsIn(ground).at(index);
  if (stop) ground.stage.drawing?.focusOn(stop.newsEventId);
}

function focusLane(placementId: string | null, direction: 1 | -1, { stage }: KeyTarget): void {
  const { drawing } = stage;
  const from = placementId === null ? undefined : drawing?.placement(placementId);
  const arrangement = drawing?.arrangement;
  if (!arrangement || !from) return;
  const laneIds = arrangement.lanes.map(({ id }) => id);
  const to = acrossLanes(from, direction, laneIds, arrangement.placements)?.newsEventIds()[0];
  if (to !== undefined) drawing?.focusOn(to);
}

/** Dated events only: the others are in the list alone. */
function stopsIn({ stage, ordered }: KeyTarget) {
  const drawn = stage.drawing?.drawnInOrder ?? ordered();
  const dated = drawn.filter(({ when }) => when.start !== null || when.end !== null);
  return stopsOf(dated, stage.drawing?.arrangement?.placements ?? []);
}

function placementIdOf({ target }: Event): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-placement]')?.dataset['placement'] ?? null)
    : null;
}
