// A point in time and a span of it. Knows no zone and no text.

/** Epoch milliseconds: a point in time, the same for every clock. */
export type Instant = number;

/** A half-open stretch of time: `startAt` belongs to it, `endAt` does not. No zone. */
export interface Span {
  readonly startAt: Instant;
  readonly endAt: Instant;
}

/** The first instant that an ECMAScript `Date` can hold; stands for "no earlier bound is known". */
export const firstInstant: Instant = -8_640_000_000_000_000;

/** The last instant that an ECMAScript `Date` can hold; stands for "no later bound is known". */
export const lastInstant: Instant = 8_640_000_000_000_000;

export const secondMs = 1_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;

/** Twenty-four hours: a length, not a calendar day, which some changes of offset make longer or shorter. */
export const dayMs = 86_400_000;

/** From here to `lastReadable` every zone's wall clock is something a `Date` can hold. */
export const firstReadable: Instant = firstInstant + 2 * dayMs;
export const lastReadable: Instant = lastInstant - 2 * dayMs;

/** The length of a span in milliseconds. */
export function spanMs(span: Span): number {
  return span.endAt - span.startAt;
}

/** Whether any instant from `earliest` to `latest`, both included, lies in the span. */
export function touches(span: Span, earliest: Instant, latest: Instant): boolean {
  return earliest < span.endAt && latest >= span.startAt;
}
