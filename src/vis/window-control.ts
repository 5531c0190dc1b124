// The window as vis keeps it: moves it, and reports every other one that it shows.
import type { Timeline, VisRangeEvent } from '#vis';
import { firstInstant, lastInstant, type Span } from '../time/instant.js';
import { clamp } from './forms/item-renderer.js';

/** The timeline shows another window. */
export interface WindowChange {
  readonly window: Span;
  /** The reader moved it, by a gesture or by asking for a window. */
  readonly byReader: boolean;
  /** It is on its way to a window that was asked for. */
  readonly isGliding: boolean;
  /** It has come to rest. */
  readonly isSettled: boolean;
}

/** How the window moves there. */
export interface WindowMotion {
  /** Glide, unless the reader prefers reduced motion. */
  readonly animate: boolean;
  /** The reader asked for it, and it is reported as the reader's. */
  readonly byReader: boolean;
}

const glideMs = 300;

export class WindowControl {
  readonly #timeline: Timeline;
  readonly #handleChange: (change: WindowChange) => void;
  #byReader = false;
  #isGliding = false;
  #reported: Span;

  /** `handleChange` hears of each window before it is drawn, and once more when it has come to rest. */
  constructor(timeline: Timeline, handleChange: (change: WindowChange) => void) {
    this.#timeline = timeline;
    this.#handleChange = handleChange;
    this.#reported = this.window;
    timeline.on('rangechange', ({ byUser, event }) => {
      this.#byReader = byUser;
      // A gesture ends a glide.
      if (event) this.#isGliding = false;
    });
    timeline.on('panstart', () => (this.#isGliding = false));
    timeline.on('drawing', () => this.#handleDrawing());
    timeline.on('rangechanged', (event) => this.#handleSettled(event));
  }

  /** The visible window, in whole milliseconds. */
  get window(): Span {
    const { start, end } = this.#timeline.range;
    return { startAt: Math.round(start), endAt: Math.round(end) };
  }

  /** Moves the window as far as a `Date` reaches, beyond which vis throws; it stays as long as it was asked for. */
  moveTo({ startAt, endAt }: Span, { animate, byReader }: WindowMotion): void {
    const lengthMs = Math.min(endAt - startAt, lastInstant - firstInstant);
    const start = clamp(startAt, firstInstant, lastInstant - lengthMs);
    const isStill = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const before = this.window;
    this.#isGliding = !isStill;
    const animation = isStill ? false : ({ duration: glideMs, easingFunction: 'easeInOutQuad' } as const);
    this.#timeline.range.setRange(
      start,
      start + lengthMs,
      { animation, byUser: byReader },
      undefined,
      (_ease, _willDraw, isDone) => {
        if (!isDone) return;
        this.#isGliding = false;
        this.#reportRest(before);
      },
    );
    if (!isStill) return;
    this.#reportRest(before);
    // What has been laid out for it is drawn already.
    if (this.#timeline.isDue) this.#timeline._origRedraw();
  }

  /** What is laid out for a window before vis draws it need not be drawn as it was first. */
  #handleDrawing(): void {
    const { window } = this;
    if (isSame(window, this.#reported)) return;
    this.#reported = window;
    this.#report(this.#byReader, false);
  }

  /** vis says so 200 ms after a jump: a glide that has begun since goes on. */
  #handleSettled({ byUser }: VisRangeEvent): void {
    if (this.#isGliding) return;
    this.#reported = this.window;
    this.#report(byUser, true);
  }

  /** vis is silent where a window stays as it was, at the limits of the zoom for example. */
  #reportRest(before: Span): void {
    if (isSame(this.window, before)) this.#report(false, true);
  }

  #report(byReader: boolean, isSettled: boolean): void {
    const isGliding = this.#isGliding && !isSettled;
    this.#handleChange({ window: this.window, byReader, isGliding, isSettled });
  }
}

function isSame(a: Span, b: Span): boolean {
  return a.startAt === b.startAt && a.endAt === b.endAt;
}
