// What repeats → its single starts, within bounds.
import { Recur, Time } from '#ical';
import type { CalendarTime } from './calendar-time.js';

/** As many times as one rule is unfolded. */
export const mostRepeats = 366;
/** So many steps may pass without a start that counts: a rule that fits no day would be searched for ever. */
const mostSteps = 5_000;

export interface Unfolded {
  /** Starts after the first, as wall clock readings or days. */
  readonly starts: readonly string[];
  /** There would be more. */
  readonly isCut: boolean;
}

/** For so many years a rule without an end goes on, from its start or from when the calendar was written. */
const mostYears = 10;

/** The last day that a rule without an end is unfolded to. */
export function horizonOf(start: CalendarTime, writtenOn: string): string {
  const day = writtenOn > start.text.slice(0, 10) ? writtenOn : start.text.slice(0, 10);
  return `${String(Number(day.slice(0, 4)) + mostYears).padStart(4, '0')}${day.slice(4)}`;
}

/**
 * The starts of a rule after the first one; `null` for a rule that cannot be read. `until` turns the rule's own end into a
 * reading of the event's clock.
 */
export function unfold(
  start: CalendarTime,
  rule: string,
  horizon: string,
  until: (utc: string) => string,
): Unfolded | null {
  const wall = start.text.slice(0, start.isDay ? 10 : 19);
  try {
    const first = start.isDay ? Time.fromDateString(wall) : Time.fromDateTimeString(wall);
    // UNTIL in UTC would be compared with a wall clock: ical.js knows no zone here.
    const local = (_: string, utc: string) => `UNTIL=${until(utc).replace(/[-:]/g, '')}`;
    const recur = Recur.fromString(rule.trim().replace(/UNTIL=(\d{8}T\d{6}Z)/i, local));
    const iterator = recur.iterator(first);
    const starts: string[] = [];
    for (let step = 0; step < mostSteps; step += 1) {
      const next = iterator.next();
      if (next === null) return { starts, isCut: false };
      const text = next.toString().replace(/Z$/, '');
      if (text === wall || next.compare(first) <= 0) continue;
      if (starts.length >= mostRepeats - 1 || text > horizon) return { starts, isCut: true };
      starts.push(text);
    }
    return { starts, isCut: true };
  } catch {
    return null;
  }
}
