// Which spans of doubt are a night: "overnight" is said of a place, so the zone that dates the time decides.
import { dayMs, hourMs } from './instant.js';
import { hasClockTime, type When } from './when.js';
import { wallMs } from './zone.js';

/**
 * The wall-clock midnight that begins the day a night leads into, as if UTC, or `null` where a time is no night.
 *
 * A night is a `within` of four hours or more that begins between 18:00 and 03:00, reaches past midnight, and ends by
 * 10:00, all in the zone that dates it.
 */
export function nightOf(when: When): number | null {
  const { kind, zone, start, end } = when;
  if (kind !== 'within' || zone === null || start === null || end === null) return null;
  if (!hasClockTime(start.precision) || !hasClockTime(end.precision)) return null;
  const from = wallMs(when.earliest, zone);
  const to = wallMs(when.latest, zone);
  const midnight = Math.floor(to / dayMs) * dayMs;
  const endsInMorning = to > midnight && to <= midnight + 10 * hourMs;
  const beginsAtNight = from >= midnight - 6 * hourMs && from <= midnight + 3 * hourMs;
  return endsInMorning && beginsAtNight && to - from >= 4 * hourMs ? midnight : null;
}
