// Offsets by zone and instant. The only importer of luxon, which reads them from the browser's own zone data (`Intl`).
import { IANAZone } from 'luxon';
import { dayMs, hourMs, minuteMs, secondMs, type Instant } from './instant.js';

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Local mean time has seconds in it.
 * Answers come from a cache of blocks, so that asking many times costs little.
 */
export function offsetMs(at: Instant, zone: string): number {
  if (zone === 'UTC') return 0;
  if (zone.startsWith('+') || zone.startsWith('-')) return offsetOfFixed(zone);
  const block = Math.floor(at / blockMs);
  const blocks = blocksOf(zone);
  let known = blocks.get(block);
  if (known === undefined) {
    known = readBlock(block, zone);
    blocks.set(block, known);
  }
  return at < known.changeAt ? known.beforeMs : known.afterMs;
}

/** The milliseconds that a zone's wall clock would show if it were UTC: for reading fields with `getUTC…`. */
export function wallMs(at: Instant, zone: string): number {
  return at + offsetMs(at, zone);
}

/**
 * Every instant at which a zone's wall clock shows a reading: one as a rule, two in the repeated hour of an autumn
 * change, none in the skipped hour of spring. `wall` is the reading as if it were UTC. In order of time.
 */
export function instantsOfWall(wall: number, zone: string): readonly Instant[] {
  const found: Instant[] = [];
  for (const reachMs of [-36 * hourMs, -12 * hourMs, 12 * hourMs, 36 * hourMs]) {
    const at = wall - offsetMs(wall + reachMs, zone);
    if (wallMs(at, zone) === wall && !found.includes(at)) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

/** Whether a zone's wall clock shows twice what it shows at an instant: in the hour that a change repeats. */
export function isShownTwice(at: Instant, zone: string): boolean {
  return mayChangeNear(at, zone) && instantsOfWall(wallMs(at, zone), zone).length > 1;
}

/** About twelve days: clocks have never changed there and back within that. */
const quietMs = 2 ** 30;
const changingSpans = new Map<string, boolean>();

/** Asked for each label that is drawn: most of the year it takes one look into a table. */
function mayChangeNear(at: Instant, zone: string): boolean {
  const span = Math.floor(at / quietMs);
  const key = `${zone} ${span}`;
  let known = changingSpans.get(key);
  if (known === undefined) {
    known = offsetMs(span * quietMs - dayMs, zone) !== offsetMs((span + 1) * quietMs + dayMs, zone);
    changingSpans.set(key, known);
  }
  return known;
}

/** The first instant at which a zone's wall clock shows a reading or, where that is skipped, a later one. */
export function firstInstantAtOrAfterWall(wall: number, zone: string): Instant {
  const [first] = instantsOfWall(wall, zone);
  if (first !== undefined) return first;
  // The reading is skipped: the clock jumps over it at one instant, which bisection finds.
  let before = wall - offsetMs(wall - 36 * hourMs, zone) - dayMs;
  let after = before + 4 * dayMs;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallMs(middle, zone) < wall) before = middle;
    else after = middle;
  }
  return after;
}

/** An offset in words: `UTC`, `UTC+3`, `UTC+5:30`, `UTC−0:25:21`. */
export function offsetWords(at: Instant, zone: string): string {
  const offset = offsetMs(at, zone);
  if (offset === 0) return 'UTC';
  const total = Math.round(Math.abs(offset) / secondMs);
  const parts = [String(Math.floor(total / 3600))];
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = total % 60;
  if (minutes > 0 || seconds > 0) parts.push(String(minutes).padStart(2, '0'));
  if (seconds > 0) parts.push(String(seconds).padStart(2, '0'));
  return `UTC${offset < 0 ? '−' : '+'}${parts.join(':')}`;
}

/**
 * The last instant at which a zone's wall clock shows a reading or, where that is skipped, the last before the clock
 * jumps over it.
 */
export function lastInstantAtOrBeforeWall(wall: number, zone: string): Instant {
  return instantsOfWall(wall, zone).at(-1) ?? firstInstantAtOrAfterWall(wall, zone) - 1;
}

/** The name of the zone whose clocks are always as far ahead of UTC: `+04:00`, or `UTC` for no offset. */
export function fixedZone(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) / minuteMs;
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return (offset < 0 ? '-' : '+') + parts.join(':');
}

function offsetOfFixed(zone: string): number {
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * hourMs + minutes * minuteMs);
}

/** `null` for what is no zone. Luxon keeps what it has made; to ask it whether a name is valid takes a millisecond each time. */
export function ianaZone(name: string): IANAZone | null {
  const zone = IANAZone.create(name);
  return zone.isValid ? zone : null;
}

/** Offsets in one block of time: `beforeMs` up to `changeAt`, `afterMs` from there on. */
interface OffsetBlock {
  readonly beforeMs: number;
  readonly changeAt: Instant;
  readonly afterMs: number;
}

/** About 37 hours: no zone has changed its offset twice within that. */
export const blockMs = 2 ** 27;

const blocksByZone = new Map<string, Map<number, OffsetBlock>>();

function blocksOf(zone: string): Map<number, OffsetBlock> {
  let blocks = blocksByZone.get(zone);
  if (blocks === undefined) {
    blocks = new Map();
    blocksByZone.set(zone, blocks);
  }
  return blocks;
}

function readBlock(block: number, zone: string): OffsetBlock {
  const fromAt = block * blockMs;
  const toAt = fromAt + blockMs;
  const beforeMs = readOffset(fromAt, zone);
  const afterMs = readOffset(toAt - 1, zone);
  if (beforeMs === afterMs) return { beforeMs, changeAt: Infinity, afterMs };
  let before = fromAt;
  let after = toAt - 1;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (readOffset(middle, zone) === beforeMs) before = middle;
    else after = middle;
  }
  return { beforeMs, changeAt: after, afterMs };
}

/** Dates at the edge of what a `Date` holds cannot be asked about: the nearest that can stands for them. */
const edgeMs = 8_639_900_000_000_000;

/** Answers for years in which the browser's data is not right; `null` where it is. */
let historicOffset: (at: Instant, zone: string) => number | null = () => null;

/** Has offsets before 1970 read by this first. */
export function readHistoryBy(read: (at: Instant, zone: string) => number | null): void {
  if (historicOffset === read) return;
  historicOffset = read;
  blocksByZone.clear();
  changingSpans.clear();
}

function readOffset(at: Instant, zone: string): number {
  const asked = Math.min(Math.max(at, -edgeMs), edgeMs);
  const historic = asked < 0 ? historicOffset(asked, zone) : null;
  if (historic !== null) return historic;
  // What is no zone has the clocks of UTC.
  return Math.round((ianaZone(zone)?.offset(asked) ?? 0) * minuteMs);
}
