// What a timeline shows first, and when it shows everything.
import type { Extent } from '../store/event-store.js';
import { firstInstant, hourMs, lastInstant, secondMs, type Span } from '../time/instant.js';
import { timePointFromText } from '../time/time-point.js';

/** Room beside the data at either end, as a share of the window. */
const roomBeside = 0.025;
/** What goes on after the last beginning is shown no longer than all that came before it. */
const tailShare = 1;

/** The narrowest and widest windows that a reader can zoom to: from some seconds to all that a Date holds. */
export const narrowestMs = 10 * secondMs;
export const widestMs = lastInstant - firstInstant;

/** A window over everything, with a little room at either end. Without any event: the day around `fallbackAt`. */
export function windowOver(extent: Extent | null, fallbackAt: number): Span {
  if (extent === null) return { startAt: fallbackAt - 12 * hourMs, endAt: fallbackAt + 12 * hourMs };
  const { startAt: firstAt, lastStartAt, endAt: endOfAll } = extent;
  const beginningsMs = lastStartAt - firstAt;
  const endAt = beginningsMs > 0 ? Math.min(endOfAll, lastStartAt + tailShare * beginningsMs) : endOfAll;
  const dataMs = endAt - firstAt;
  // One moment fills no window: an hour round it.
  const isOneMoment = beginningsMs === 0 && dataMs < hourMs;
  const lengthMs = isOneMoment ? hourMs : dataMs / (1 - 2 * roomBeside);
  const startAt = firstAt - (lengthMs - dataMs) / 2;
  return { startAt: Math.max(startAt, firstInstant), endAt: Math.min(startAt + lengthMs, lastInstant) };
}

/** The window that two time texts name, read in `zone` where they have no offset; `null` where they name none. */
export function parseWindow(start: string, end: string, zone: string | null): Span | null {
  const read = (text: string) => timePointFromText(text, { own: null, document: zone ?? 'UTC' }).point;
  const from = read(start);
  const to = read(end);
  return from !== null && to !== null && from.earliest < to.latest
    ? { startAt: from.earliest, endAt: to.precision === 'minute' ? to.earliest : to.latest + 1 }
    : null;
}
