// The days of the list in runs of some entries each, so that a long list is drawn bit by bit; and the days before the
// first window, which the list opens behind.
import type { Instant } from '../time/instant.js';
import { dateOn, type DayGroup } from './group-by-day.js';

/** Entries in a chunk. */
export const chunkSize = 40;

/** A day, or the part of one that a run has room for. */
export interface DayPart extends DayGroup {
  /** Its heading stands in an earlier run. */
  readonly isContinued: boolean;
  /** The rest of it stands in a later run. */
  readonly goesOn: boolean;
}

/** At most as many entries as asked, in order. */
export interface DayChunk {
  readonly days: readonly DayPart[];
}

/** Days in two stretches, either of which may be empty. */
export interface DayChunks {
  /** Before the day on which the first window begins. */
  readonly earlier: readonly DayChunk[];
  readonly shown: readonly DayChunk[];
}

/** The runs of at most `size` entries before and from the day on which a window begins, on a clock (IANA `zone`). */
export function dayChunks(
  days: readonly DayGroup[],
  windowStartAt: Instant,
  zone: string,
  size: number,
): DayChunks {
  const count = earlierCount(days, dateOn(windowStartAt, zone));
  return { earlier: chunksOf(days.slice(0, count), size), shown: chunksOf(days.slice(count), size) };
}

/**
 * How many headings come before a day: up to the last that ends before it. A month or year that the day is in may stand
 * among them. None where that would be all of them.
 */
function earlierCount(days: readonly DayGroup[], firstDay: string): number {
  const dated = days.filter(({ date }) => date !== '');
  const count = dated.findLastIndex(({ date }) => endsBefore(date, firstDay)) + 1;
  return count === days.length ? 0 : count;
}

/** Whether all of a day, month, year or decade is before a day. Years before 1 and after 9999 count as they read. */
function endsBefore(heading: string, day: string): boolean {
  const date = heading.split('/').at(-1) ?? '';
  const isBeforeChrist = date.startsWith('-');
  if (isBeforeChrist || day.startsWith('-')) return isBeforeChrist && !day.startsWith('-');
  return date < day && !day.startsWith(date);
}

/** Whether a news event stands in a run. */
export function holds({ days }: DayChunk, newsEventId: string): boolean {
  return days.some(({ newsEvents }) => newsEvents.some(({ id }) => id === newsEventId));
}

/** How many entries runs have. */
export function entryCount(runs: readonly DayChunk[]): number {
  return runs.reduce(
    (sum, { days }) => sum + days.reduce((inRun, { newsEvents }) => inRun + newsEvents.length, 0),
    0,
  );
}

function chunksOf(days: readonly DayGroup[], size: number): readonly DayChunk[] {
  const runs: { readonly days: DayPart[] }[] = [];
  let room = 0;
  for (const { date, newsEvents } of days) {
    for (let from = 0; from < newsEvents.length;) {
      if (room === 0) {
        runs.push({ days: [] });
        room = size;
      }
      const part = newsEvents.slice(from, from + room);
      const isContinued = from > 0;
      from += part.length;
      runs.at(-1)?.days.push({ date, newsEvents: part, isContinued, goesOn: from < newsEvents.length });
      room -= part.length;
    }
  }
  return runs;
}
