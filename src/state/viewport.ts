// The window of the timeline, which outlives every drawing of it. The drawing is loaded late (timeline-due.ts).
import type { Placement } from '../layout/placement.js';
import type { Span } from '../time/instant.js';
import type { Motion } from '../vis/vis-adapter.js';
import type { StageDrawing } from '../timeline/timeline-controller.js';

/** What the stage tells the element. */
export interface StageWishes {
  /** The arrangement has changed: legend and counts may have too. */
  arranged(): void;
  /** The window has come to rest. */
  windowSettled(window: Span, byReader: boolean): void;
  /** The window moves. */
  windowMoved(): void;
  /** The reader activated what stands for these news events. */
  activated(placement: Placement): void;
  /** The drawing could not be loaded or made. */
  failed(cause: unknown): void;
}

/** At once, and not because the reader asked for that window. */
export const jump: Motion = { animate: false, byReader: false };
/** Gently, at the page's wish. */
export const glide: Motion = { animate: true, byReader: false };
/** Gently, at the reader's wish. */
export const glideForReader: Motion = { animate: true, byReader: true };

export class Stage {
  /** `null` until there is something to show. */
  window: Span | null = null;
  /** `null` until a timeline is shown. */
  drawing: StageDrawing | null = null;
  readonly callbacks: StageWishes;

  constructor(callbacks: StageWishes) {
    this.callbacks = callbacks;
  }

  setWindow(window: Span, motion: Motion): void {
    this.window = window;
    this.drawing?.setWindow(window, motion);
  }
}
