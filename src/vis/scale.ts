// Instants ↔ pixels of the drawing area. No zone.
import type { Instant, Span } from '../time/instant.js';

/** How instants map to pixels at one moment: pixel 0 is the left edge of the window. */
export interface Scale {
  readonly window: Span;
  readonly widthPx: number;
  readonly msPerPx: number;
  /** Where the present stands, inside the window or out of it. */
  readonly presentPx: number;
  /**
   * How far right of its own place everything is moved: what stands still in time is moved with its lane by this alone, so
   * that a frame of a pan writes one transform for a lane instead of one for each item.
   */
  readonly shiftPx: number;
  /** Whole pixels, as the axis uses them too: marks and lines of one instant stand on one pixel. */
  xOf(at: Instant): number;
}

/** Instants are counted in pixels from the start of a page of so many: pans of one scale keep all those numbers. */
const pagePx = 65_536;

/** The scale of a window drawn `widthPx` wide; at least one pixel and one millisecond. */
export function scaleOf(window: Span, widthPx: number): Scale {
  // Whole milliseconds: the ends of a moving window have fractions, and their distance others in each frame.
  const msPerPx = Math.max(Math.round(window.endAt - window.startAt), 1) / Math.max(widthPx, 1);
  const pageMs = msPerPx * pagePx;
  const originAt = Math.floor(window.startAt / pageMs) * pageMs;
  const shiftPx = Math.round((originAt - window.startAt) / msPerPx);
  const xOf = (at: Instant) => Math.round((at - originAt) / msPerPx) + shiftPx;
  return { window, widthPx, msPerPx, presentPx: xOf(Date.now()), shiftPx, xOf };
}
