// Instants ↔ pixels of the drawing area. No zone.
import type { Instant, Span } from '../time/instant.js';

/** How instants map to pixels at one moment: pixel 0 is the left edge of the window. */
export interface Scale {
  readonly window: Span;
  readonly widthPx: number;
  readonly msPerPx: number;
  /** Where the present stands, inside the window or out of it. */
  readonly presentPx: number;
  /** Whole pixels, as the axis uses them too: marks and lines of one instant stand on one pixel. */
  xOf(at: Instant): number;
}

/** The scale of a window drawn `widthPx` wide; at least one pixel and one millisecond. */
export function scaleOf(window: Span, widthPx: number): Scale {
  const msPerPx = Math.max(window.endAt - window.startAt, 1) / Math.max(widthPx, 1);
  const xOf = (at: Instant) => Math.round((at - window.startAt) / msPerPx);
  return { window, widthPx, msPerPx, presentPx: xOf(Date.now()), xOf };
}
