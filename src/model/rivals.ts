// Which claims about a time cannot all be true. One rule for status, drawing, list and speech.
import { withLeeway, type InstantRange } from '../time/tolerance.js';
import { isUndated, type When } from '../time/when.js';
import type { Claim } from './news-event.js';

const noClaims: readonly Claim[] = [];

/**
 * The claims whose times rule out the news event's own time; where none does, those that rule each other out. Times that
 * could all be true give none.
 */
export function rivalClaims(eventWhen: When, claims: readonly Claim[]): readonly Claim[] {
  const timed = claims.filter(({ when }) => when !== null && !isUndated(when));
  if (timed.length === 0) return noClaims;
  const againstEvent = timed.filter(({ when }) => when !== null && !canBothHold(when, eventWhen));
  return againstEvent.length > 0 ? againstEvent : againstEachOther(timed);
}

/**
 * Whether both times can be true of one thing, taken at their widest, with room for what is only about or not certain. What
 * lasted has one start and one end: two stated starts, or two stated ends, must agree. A moment agrees with a stretch that it
 * lies in. An end that is open may be anywhere.
 */
export function canBothHold(a: When, b: When): boolean {
  return aspects.every((aspect) => {
    const [rangeOfA, rangeOfB] = [aspect(a), aspect(b)];
    return (
      rangeOfA === null ||
      rangeOfB === null ||
      (rangeOfA.earliest <= rangeOfB.latest && rangeOfB.earliest <= rangeOfA.latest)
    );
  });
}

/** What two times have to agree on: `null` where a time does not say. */
const aspects: readonly ((when: When) => InstantRange | null)[] = [
  (when) => withLeeway(when, when.start, when.kind === 'at' ? when.start : when.end),
  ({ kind, start }) => (kind === 'during' && start ? withLeeway(start, start) : null),
  ({ kind, end }) => (kind === 'during' && end ? withLeeway(end, end) : null),
];

/** In one pass for each aspect, and not pair by pair: ranges that meet two by two all share an instant. */
function againstEachOther(claims: readonly Claim[]): readonly Claim[] {
  const rivals = new Set<Claim>();
  for (const aspect of aspects) {
    const ranges = claims.flatMap((claim) => {
      const range = claim.when === null ? null : aspect(claim.when);
      return range === null ? [] : [{ claim, ...range }];
    });
    let lastEarliest = -Infinity;
    let firstLatest = Infinity;
    for (const { earliest, latest } of ranges) {
      lastEarliest = Math.max(lastEarliest, earliest);
      firstLatest = Math.min(firstLatest, latest);
    }
    for (const { claim, earliest, latest } of ranges)
      if (earliest > firstLatest || latest < lastEarliest) rivals.add(claim);
  }
  return rivals.size === 0 ? noClaims : claims.filter((claim) => rivals.has(claim));
}
