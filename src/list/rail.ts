// The entries under a heading as a vertical timeline: which glyph each has, which share a bracket, and where time is left out.
import type { TimeSpan } from '../i18n/messages.js';
import type { NewsEvent } from '../model/news-event.js';
import { dayMs, hourMs, minuteMs } from '../time/instant.js';
import { hasClockTime, isUndated, type When } from '../time/when.js';
import type { Listing } from './listing.js';

/** An entry and how it stands on the rail. */
export interface RailEntry {
  readonly newsEvent: NewsEvent;
  /** `dot`: a moment. `ring`: a date. `bar`: it lasted. `square`: some moment within a doubt. */
  readonly glyph: 'dot' | 'ring' | 'bar' | 'square';
  /** Its part of the bracket of its doubt; `null`: it has none. */
  readonly bracket: BracketPart | null;
  /** How long after the entry before it, where that is long. */
  readonly gap: TimeSpan | null;
}

export interface BracketPart {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Nothing but a date is known. */
  readonly isDate: boolean;
}

/** The entries under one heading, in their order. */
export function railOf(newsEvents: readonly NewsEvent[], listing: Listing): readonly RailEntry[] {
  const doubts = newsEvents.map(({ when }) => doubtOf(when, listing));
  return newsEvents.map((newsEvent, index): RailEntry => {
    const doubt = doubts[index] ?? null;
    const before = newsEvents[index - 1];
    return {
      newsEvent,
      glyph: glyphOf(newsEvent.when, doubt),
      bracket:
        doubt === null
          ? null
          : {
              isFirst: doubts[index - 1] !== doubt,
              isLast: doubts[index + 1] !== doubt,
              isDate: newsEvent.when.kind === 'at',
            },
      gap:
        before && doubt === null && doubts[index - 1] === null ? gapAfter(before, newsEvent, listing) : null,
    };
  });
}

/**
 * What events have to share to stand in one bracket; `null` for a time that is told as exactly as the list tells any. A date is a
 * doubt where others of its day have hours.
 */
function doubtOf(when: When, { unit, hasHours }: Listing): string | null {
  const { kind, earliest, latest, precision, qualifier, zoneOrigin } = when;
  if (isUndated(when) || kind === 'during') return null;
  if (kind === 'at' && hasClockTime(precision)) return null;
  if (kind === 'at' && precision === 'day' && !(unit === 'day' && hasHours)) return null;
  return [kind, earliest, latest, precision, qualifier, zoneOrigin].join(' ');
}

function glyphOf(when: When, doubt: string | null): RailEntry['glyph'] {
  if (doubt !== null || isUndated(when)) return 'square';
  if (when.kind === 'during') return 'bar';
  return hasClockTime(when.precision) ? 'dot' : 'ring';
}

function gapAfter(before: NewsEvent, { when }: NewsEvent, { longGapMs }: Listing): TimeSpan | null {
  if (when.start === null || isUndated(before.when)) return null;
  const gapMs = when.start.earliest - (before.when.end ?? before.when.start ?? when.start).earliest;
  return gapMs < longGapMs ? null : spanOf(gapMs);
}

const units: readonly (readonly [TimeSpan['unit'], number, number])[] = [
  // the unit, its length, and from how many of it on the next one is said
  ['minute', minuteMs, 60],
  ['hour', hourMs, 48],
  ['day', dayMs, 60],
  ['month', 30.44 * dayMs, 24],
];

/** A length of time in the unit in which a reader would say it. */
export function spanOf(ms: number): TimeSpan {
  for (const [unit, unitMs, most] of units) {
    const amount = Math.round(ms / unitMs);
    if (amount < most) return { amount, unit };
  }
  return { amount: Math.round(ms / (365.25 * dayMs)), unit: 'year' };
}
