// The shapes that the axis draws.
import type { Instant } from './instant.js';

/** A line and label of the axis's lower level. */
export interface MinorTick {
  readonly at: Instant;
  /** The wall-clock reading at `at`, for example `06:00`; with its offset where the hour is repeated. */
  readonly text: string;
  /** True at the first instant of a stretch of the upper level, such as a day: drawn as a stronger line. */
  readonly isBoundary: boolean;
  /** True where the clock shows its reading twice: its text has the offset. */
  readonly isRepeated: boolean;
}

/** A stretch of the upper level: a day above hours, a year above months. Its label stays in sight while it does. */
export interface MajorTick {
  readonly at: Instant;
  readonly endAt: Instant;
  readonly text: string;
  /** Texts for where the stretch has more room, with the year, and less. */
  readonly longText: string;
  readonly shortText: string;
}

export interface AxisTicks {
  readonly minor: readonly MinorTick[];
  readonly major: readonly MajorTick[];
  /** The lower level has hours: the boundaries are midnights. */
  readonly hasHours: boolean;
}
