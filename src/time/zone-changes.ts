// When a zone changes its offset. Only the axis asks.
import type { Instant } from './instant.js';
import { blockMs, offsetMs } from './zone.js';

/** The next instant after `at`, and before `until`, at which the zone's offset changes; `null` where there is none. */
export function nextOffsetChange(at: Instant, until: Instant, zone: string): Instant | null {
  if (zone === 'UTC') return null;
  const offsetNow = offsetMs(at, zone);
  for (let from = at; from < until;) {
    const to = Math.min(until, (Math.floor(from / blockMs) + 1) * blockMs);
    // A block's own change lies within it, so its last instant tells; the next block begins with its own offset.
    if (offsetMs(to - 1, zone) !== offsetNow) return bisectChange(from, to - 1, zone, offsetNow);
    if (to < until && offsetMs(to, zone) !== offsetNow) return to;
    from = to;
  }
  return null;
}

function bisectChange(from: Instant, to: Instant, zone: string, offsetNow: number): Instant {
  let before = from;
  let after = to;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(middle, zone) === offsetNow) before = middle;
    else after = middle;
  }
  return after;
}
