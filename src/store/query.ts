// The question that a store answers about a window, whether it is in memory, in a worker or on a server.
import type { NewsEvent } from '../model/news-event.js';
import type { Instant, Span } from '../time/instant.js';

/** What is asked about a window. */
export interface WindowQuery {
  /** What the reader sees. */
  readonly window: Span;
  /** The window and what is kept ready on either side of it. */
  readonly loaded: Span;
  /** Pixels that the window is drawn on. */
  readonly widthPx: number;
  /** About as many placements as may stand in the window. */
  readonly most: number;
  /** Those without a clock time whose span is wider than this are gathered with their like. */
  readonly noClockTimePx: number;
}

/** Each news event that touches the window is in one place: alone, or in one cluster. */
export interface WindowAnswer {
  /** In order of time: those that touch the loaded span. */
  readonly alone: readonly NewsEvent[];
  readonly clusters: readonly Cluster[];
}

/** News events that are counted together. Panning changes none of them; a step of zoom makes others. */
export interface Cluster {
  /** The same for the same cluster, whatever the window. */
  readonly id: string;
  /**
   * - `dense`: short at this scale, and close together.
   * - `long`: long at this scale or without an end, and begun close together.
   * - `sameLabel`: without a clock time, of the same day, night or span: those of them that touch the window. May be one alone.
   */
  readonly kind: 'dense' | 'long' | 'sameLabel';
  readonly laneId: string;
  readonly count: number;
  /** The one that begins first. */
  readonly first: NewsEvent;
  /** First instant of any. */
  readonly startAt: Instant;
  /** Last instant of any. */
  readonly endAt: Instant;
  /** In order of time. Made when it is asked for. */
  newsEvents(): readonly NewsEvent[];
}
