// What the list of a whole document follows, whatever a filter hides.
import { hasLaneNames, type Lane, type NewsEvent } from '../model/news-event.js';
import type { HeadingUnit } from '../state/heading-unit.js';
import { dayMs, hourMs, minuteMs } from '../time/instant.js';
import { hasClockTime } from '../time/when.js';

export interface Listing {
  readonly unit: HeadingUnit;
  /** Some event has an hour: then it is worth saying of others that theirs is not reported. */
  readonly hasHours: boolean;
  /** Two entries further apart than this, in milliseconds, have the distance between them. */
  readonly longGapMs: number;
  /** By their ids. Empty for a document without lanes. */
  readonly lanes: ReadonlyMap<string, ListedLane>;
}

export interface ListedLane {
  readonly label: string;
  /** Number of its colour, from 1; `null` where there is only one lane. */
  readonly hue: number | null;
}

/** As many colours as `--timeline-lane-*` has; the ninth lane begins again. */
const hueCount = 8;
/** The first so many events tell what the others are like. */
const mostCounted = 2_000;

/** For events in order of time. */
export function listingOf(
  newsEvents: readonly NewsEvent[],
  lanes: readonly Lane[],
  unit: HeadingUnit,
): Listing {
  const isNamed = hasLaneNames(lanes);
  const hueOf = (index: number) => (lanes.length > 1 ? (index % hueCount) + 1 : null);
  return {
    unit,
    hasHours: newsEvents.some(({ when }) => hasClockTime(when.precision)),
    longGapMs: longGap(newsEvents, unit),
    lanes: new Map(isNamed ? lanes.map(({ id, label }, index) => [id, { label, hue: hueOf(index) }]) : []),
  };
}

/** Some times the usual gap; under days never more than two hours, under years never less than two months. */
function longGap(newsEvents: readonly NewsEvent[], unit: HeadingUnit): number {
  const startAts = newsEvents
    .slice(0, mostCounted)
    .filter(({ when }) => unit !== 'day' || hasClockTime(when.precision))
    .flatMap(({ when }) => when.start?.earliest ?? []);
  const gaps = startAts.flatMap((at, index) => {
    const gapMs = at - (startAts[index - 1] ?? at);
    return gapMs > 0 ? [gapMs] : [];
  });
  const usualMs = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (unit === 'day') return Math.min(Math.max(3 * usualMs, 30 * minuteMs), 2 * hourMs);
  return Math.max(4 * usualMs, 60 * dayMs);
}
