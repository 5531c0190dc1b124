// What a timeline shows first, and when it shows everything.
import { firstInstant, hourMs, lastInstant, secondMs, spanMs, type Span } from '../time/instant.js';
import { timePointFromText } from '../time/time-point.js';

/** Room for the labels of the last events, as a share of the window. */
const roomAtEnd = 0.32;
const roomAtStart = 0.04;

/** The narrowest and widest windows that a reader can zoom to: from some seconds to all that a Date holds. */
export const narrowestMs = 10 * secondMs;
export const widestMs = lastInstant - firstInstant;

/** A window over everything, with room for labels. Without any event: the day around `fallbackAt`. */
export function windowOver(extent: Span | null, fallbackAt: number): Span {
  if (extent === null) return { startAt: fallbackAt - 12 * hourMs, endAt: fallbackAt + 12 * hourMs };
  const lengthMs = Math.max(spanMs(extent), hourMs) / (1 - roomAtStart - roomAtEnd);
  const startAt = extent.startAt - lengthMs * roomAtStart;
  return { startAt: Math.max(startAt, firstInstant), endAt: Math.min(startAt + lengthMs, lastInstant) };
}

/** The window that two time texts name, read in `zone` where they have no offset; `null` where they name none. */
export function windowFromTexts(start: string, end: string, zone: string | null): Span | null {
  const read = (text: string) => timePointFromText(text, { own: null, document: zone ?? 'UTC' }).point;
  const from = read(start);
  const to = read(end);
  return from !== null && to !== null && from.earliest < to.latest
    ? { startAt: from.earliest, endAt: to.precision === 'minute' ? to.earliest : to.latest + 1 }
    : null;
}
