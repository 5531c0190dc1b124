// The visible time span, and where it is going. Only the reducer (reduce.ts) writes it.
import type { Span } from '../time/instant.js';

export interface Viewport {
  /** The window that the timeline last showed; `null` before it has shown any. */
  readonly shown: Span | null;
  /** The window it is on its way to; `null` at rest. Without a drawn timeline it waits here. */
  readonly target: Span | null;
}

/** How the window moves. */
export interface Motion {
  /** Glide there, unless the reader prefers reduced motion. */
  readonly animate: boolean;
  /** The reader asked for it, and the page is told. */
  readonly byReader: boolean;
}

/** At once, by code. */
export const jump: Motion = { animate: false, byReader: false };
/** Gliding, by code. */
export const glide: Motion = { animate: true, byReader: false };
/** Gliding, by the reader. */
export const glideForReader: Motion = { animate: true, byReader: true };

export const noViewport: Viewport = { shown: null, target: null };

/** The window as code sees it: the target of a glide from its first frame on. `null` before there is any. */
export function windowOf({ shown, target }: Viewport): Span | null {
  return target ?? shown;
}
