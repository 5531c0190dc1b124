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
