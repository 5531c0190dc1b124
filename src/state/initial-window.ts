// What a timeline shows first, and when it shows everything.
import type { Extent } from '../store/event-store.js';
import { firstInstant, hourMs, lastInstant, secondMs, type Span } from '../time/instant.js';
import { timePointFromText } from '../time/time-point.js';

/** Room for the labels of what begins last, and beside the ends, as shares of the window. */
const roomForLabels = 0.32;
const roomBeside = 0.04;

/** The narrowest and widest windows that a reader can zoom to: from some seconds to all that a Date holds. */
export const narrowestMs = 10 * secondMs;
export const widestMs = lastInstant - firstInstant;

/** A window over everything, with room for labels. Without any event: the day around `fallbackAt`. */
export function windowOver(extent: Extent | null, fallbackAt: number): Span {
  if (extent === null) return { startAt: fallbackAt - 12 * hourMs, endAt: fallbackAt + 12 * hourMs };
  const { startAt: firstAt, lastStartAt, endAt } = extent;
  const lengthMs = Math.max(
    hourMs / (1 - roomBeside - roomForLabels),
    (lastStartAt - firstAt) / (1 - roomBeside - roomForLabels),
    (endAt - firstAt) / (1 - 2 * roomBeside),
  );
  const startAt = firstAt - lengthMs * roomBeside;
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
