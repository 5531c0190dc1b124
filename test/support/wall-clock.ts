// The judge of wall clocks: the browser's own Intl, asked without any code of ours.
import type { Instant, Span } from '../../src/time/instant.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a zone's clock shows at an instant, as milliseconds that a UTC clock with this reading would stand at. */
export function intlWallMs(at: Instant, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = value;
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts[type]);
  const year = parts.era?.startsWith('B') ? 1 - number('year') : number('year');
  const day = new Date(0).setUTCFullYear(year, number('month') - 1, number('day'));
  const clock = Date.UTC(1970, 0, 1, number('hour'), number('minute'), number('second'));
  return day + clock + (((at % 1000) + 1000) % 1000);
}

/** How far the zone's clock is ahead of UTC. */
export function intlOffsetMs(at: Instant, zone: string): number {
  return intlWallMs(at, zone) - at;
}

/** The zones the browser knows. */
export const knownZones: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Zones whose changes are unlike the usual hour at two or three in the night. */
export const awkwardZones = [
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Havana',
  'America/Asuncion',
  'America/Caracas',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Europe/Dublin',
  'Europe/Moscow',
  'Europe/Volgograd',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kwajalein',
] as const;

/** The first change of a zone's offset after an instant, within `reachMs`; `null` where there is none. */
export function intlChangeAfter(from: Instant, zone: string, reachMs: number): Instant | null {
  const stepMs = 7 * 86_400_000;
  for (let before = from; before < from + reachMs; before += stepMs) {
    if (intlOffsetMs(before, zone) !== intlOffsetMs(before + stepMs, zone)) {
      return bisect(before, before + stepMs, (at) => intlOffsetMs(at, zone) !== intlOffsetMs(before, zone));
    }
  }
  return null;
}

/** Every change of a zone's offset from 1970 to 2037 that lasted for more than a fortnight. */
export function intlChanges(zone: string): readonly Instant[] {
  const stepMs = 14 * 86_400_000;
  const changes: Instant[] = [];
  let offset = intlOffsetMs(0, zone);
  for (let before = 0; before < Date.UTC(2037, 0, 1); before += stepMs) {
    const next = intlOffsetMs(before + stepMs, zone);
    if (next !== offset) {
      const known = offset;
      changes.push(bisect(before, before + stepMs, (at) => intlOffsetMs(at, zone) !== known));
    }
    offset = next;
  }
  return changes;
}

/** The first instant after `before`, up to `after`, from which something is true. */
export function bisect(before: Instant, after: Instant, isTrue: (at: Instant) => boolean): Instant {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** The date that a zone's clock shows at an instant, in days from 1 January 1970. */
export const dayOf = (instant: Instant, zone: string): number =>
  Math.floor(intlWallMs(instant, zone) / dayMs);

/** The first instant of each date that begins in the window. */
export function dayStartsIn({ startAt, endAt }: Span, zone: string): Instant[] {
  const starts = new Map<number, Instant>();
  const asked = instantsToAsk(startAt - 26 * hourMs, endAt + 26 * hourMs, zone);
  let before = asked[0] ?? startAt;
  for (const instant of asked) {
    const [known, day] = [dayOf(before, zone), dayOf(instant, zone)];
    // A day that the clock goes back out of begins when it comes again.
    if (day > known)
      starts.set(
        day,
        bisect(before, instant, (between) => dayOf(between, zone) > known),
      );
    before = instant;
  }
  return [...starts.values()].filter((start) => start >= startAt && start < endAt);
}

/** The first instant at which a zone's clock shows a date or, where that date is skipped, a later one. */
export function firstInstantOfDay(day: number, zone: string): Instant {
  const asked = instantsToAsk(day * dayMs - 27 * hourMs, day * dayMs + 27 * hourMs, zone);
  const index = asked.findIndex((instant) => dayOf(instant, zone) >= day);
  return bisect(asked[index - 1] ?? NaN, asked[index] ?? NaN, (instant) => dayOf(instant, zone) >= day);
}

/** Each hour, and both sides of each change: some clocks show a new day for one minute and then go back. */
function instantsToAsk(from: Instant, to: Instant, zone: string): Instant[] {
  const asked = [from];
  let offset = intlOffsetMs(from, zone);
  for (let before = from; before < to; before += hourMs) {
    const after = Math.min(before + hourMs, to);
    const next = intlOffsetMs(after, zone);
    if (next !== offset) {
      const known = offset;
      const change = bisect(before, after, (instant) => intlOffsetMs(instant, zone) !== known);
      asked.push(change - 1, change);
    }
    asked.push(after);
    offset = next;
  }
  return asked;
}
