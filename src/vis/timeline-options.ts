// How vis-timeline is set: it keeps the window and gestures, and stacks, selects, edits and resizes nothing by itself.
import { firstInstant, lastInstant, type Span } from '../time/instant.js';

/** The name of our one type of item in vis's registry. */
export const itemType = 'placement';

export interface WindowSetup {
  readonly window: Span;
  /** Limits of zooming. */
  readonly minSpanMs: number;
  readonly maxSpanMs: number;
}

export function timelineOptions({
  window,
  minSpanMs,
  maxSpanMs,
}: WindowSetup): Readonly<Record<string, unknown>> {
  return {
    start: window.startAt,
    end: window.endAt,
    zoomMin: minSpanMs,
    zoomMax: maxSpanMs,
    min: firstInstant,
    max: lastInstant,
    // A plain wheel scrolls the page.
    zoomKey: 'ctrlKey',
    type: itemType,
    groupOrder: 'order',
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    stack: false,
    selectable: false,
    autoResize: false,
    // Left out, vis hides itself for a second (visjs/vis-timeline#1340).
    rtl: false,
  };
}
