/** The events of every peer: bursty news over two years in twelve lanes, the same for the same seed. */

export const laneCount = 12;
const dayMs = 86_400_000;
export const spanStartMs = Date.UTC(2022, 0, 1);
export const spanEndMs = Date.UTC(2024, 0, 1);
const minuteMs = 60_000;

const words =
  `shelling ceasefire talks border minister statement convoy evacuation report observers drone village bridge road power
  station hospital market assembly vote sanctions envoy summit prisoners exchange corridor checkpoint protest denied
  confirmed wounded killed detained released reopened closed north south river district capital`.split(/\s+/);

/** A small generator of numbers in [0, 1): mulberry32. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` events as `{id, title, atMs, lane}`, known to the minute, in no order. Two thirds of them come in bursts. */
export function makeEvents(count, seed = 1) {
  const random = randomFrom(seed);
  const spanMs = spanEndMs - spanStartMs;
  const bursts = Array.from({ length: 60 }, () => ({
    startMs: spanStartMs + random() * spanMs,
    lastsMs: (1 + random() * 9) * dayMs,
    lane: Math.floor(random() * laneCount),
  }));
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const burst = random() < 2 / 3 ? pick(bursts) : null;
    // A burst begins at once and fades.
    const atMs = burst
      ? burst.startMs - Math.log(1 - random()) * burst.lastsMs * 0.4
      : spanStartMs + random() * spanMs;
    const inSpanMs = Math.min(atMs, spanEndMs - minuteMs);
    const lane = burst && random() < 0.6 ? burst.lane : Math.floor(random() * laneCount);
    const title = Array.from({ length: 3 + Math.floor(random() * 7) }, () => pick(words)).join(' ');
    return { id: `e${index}`, title, atMs: Math.floor(inSpanMs / minuteMs) * minuteMs, lane };
  });
}

/** The window of a given length, in days, that begins where the busiest burst does not matter: at the middle. */
export function windowOfDays(days) {
  const middleMs = (spanStartMs + spanEndMs) / 2;
  return { startMs: middleMs, endMs: middleMs + days * dayMs };
}
