// Windows that a reader asks for by moving from where the timeline is.
import { spanMs, type Instant, type Span } from '../time/instant.js';

/** A window as long as `like`, with an instant in its middle. */
export function windowAround(at: Instant, like: Span): Span {
  const halfMs = spanMs(like) / 2;
  return { startAt: at - halfMs, endAt: at + halfMs };
}

/** A window about the same middle: a factor of 2 shows half of the span, 0.5 twice of it. */
export function zoomed(window: Span, factor: number): Span {
  const middle = (window.startAt + window.endAt) / 2;
  const halfMs = spanMs(window) / factor / 2;
  return { startAt: middle - halfMs, endAt: middle + halfMs };
}

/** Counts events that begin from an instant on. */
type CountFrom = (at: Instant) => number;

/** So many places of the nearer window are tried. */
const places = 48;

/**
 * A nearer window within another, where most events begin; of several such the one next to the middle. A factor of 2 shows half
 * of the span.
 */
export function densestWithin(window: Span, factor: number, countFrom: CountFrom): Span {
  const lengthMs = spanMs(window) / factor;
  const stepMs = (spanMs(window) - lengthMs) / places;
  const windowAt = (place: number) => {
    const startAt = window.startAt + place * stepMs;
    return { startAt, endAt: startAt + lengthMs };
  };
  const countIn = ({ startAt, endAt }: Span) => countFrom(startAt) - countFrom(endAt);
  let best = places / 2;
  let most = countIn(windowAt(best));
  for (let away = 1; away <= places / 2; away += 1) {
    for (const place of [places / 2 - away, places / 2 + away]) {
      const count = countIn(windowAt(place));
      if (count > most) [best, most] = [place, count];
    }
  }
  return windowAt(best);
}
