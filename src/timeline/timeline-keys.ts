// Keys on the drawn timeline: from item to item, from lane to lane, nearer and farther. An arrow goes where it points.
import type { Placement } from '../layout/placement.js';
import { acrossLanes, type Stop } from './focus-order.js';

/** What a reader asks for with a key while the focus is on the drawn timeline. */
export type KeyCommand =
  'next' | 'previous' | 'first' | 'last' | 'laneDown' | 'laneUp' | 'zoomIn' | 'zoomOut' | 'firstView';

const commandsByKey: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'laneDown',
  ArrowUp: 'laneUp',
  Home: 'first',
  End: 'last',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'firstView',
};

/** What the keys move on. */
export interface KeyTarget {
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  readonly placements: readonly Placement[];
  readonly laneIds: readonly string[];
  /** Where the focus can stop, in reading order. */
  stops(): readonly Stop[];
  focusOn(newsEventId: string): void;
  zoomBy(factor: number): void;
  showFirstView(): void;
}

/** The command of a key press, or `null`: keys with Ctrl, Alt or Meta are the browser's. */
export function commandOfKey(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  isMirrored: boolean,
): KeyCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  return commandsByKey[(isMirrored && mirroredKeys[key]) || key] ?? null;
}

/** What a key means where time runs from right to left. */
export const mirroredKeys: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Follows a key, and keeps it from the page; other keys are left alone. */
export function handleTimelineKey(domEvent: KeyboardEvent, target: KeyTarget): void {
  const command = commandOfKey(domEvent, target.isMirrored);
  if (command === null) return;
  domEvent.preventDefault();
  commands[command](placementIdOf(domEvent), target);
}

const commands: Readonly<Record<KeyCommand, (placementId: string | null, target: KeyTarget) => void>> = {
  next: (placementId, target) => focusStop(placementId, 1, target),
  previous: (placementId, target) => focusStop(placementId, -1, target),
  first: (_, target) => focusEnd(0, target),
  last: (_, target) => focusEnd(-1, target),
  laneDown: (placementId, target) => focusLane(placementId, 1, target),
  laneUp: (placementId, target) => focusLane(placementId, -1, target),
  zoomIn: (_, target) => target.zoomBy(2),
  zoomOut: (_, target) => target.zoomBy(0.5),
  firstView: (_, target) => target.showFirstView(),
};

function focusStop(placementId: string | null, direction: 1 | -1, target: KeyTarget): void {
  const stops = target.stops();
  const index = stops.findIndex((stop) => stop.placementId === placementId && placementId !== null);
  const stop = index < 0 ? stops[0] : stops[index + direction];
  if (stop) target.focusOn(stop.newsEventId);
}

function focusEnd(index: 0 | -1, target: KeyTarget): void {
  const stop = target.stops().at(index);
  if (stop) target.focusOn(stop.newsEventId);
}

function focusLane(placementId: string | null, direction: 1 | -1, target: KeyTarget): void {
  const { placements, laneIds } = target;
  const from = placements.find(({ id }) => id === placementId);
  if (!from) return;
  const newsEventId = acrossLanes(from, direction, laneIds, placements)?.newsEventIds()[0];
  if (newsEventId !== undefined) target.focusOn(newsEventId);
}

function placementIdOf({ target }: Event): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-placement]')?.dataset['placement'] ?? null)
    : null;
}
