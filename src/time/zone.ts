// Zones by name, offsets by instant. The only importer of luxon, which reads both from the browser's own zone data (`Intl`).
import { IANAZone } from 'luxon';
import { dayMs, hourMs, minuteMs, secondMs, type Instant } from './instant.js';

const spellings: ReadonlyMap<string, string> = new Map([
  ['moscow', 'Europe/Moscow'],
  ['gmt', 'UTC'],
  ['utc', 'UTC'],
  ['z', 'UTC'],
  ['etc/utc', 'UTC'],
  ['etc/gmt', 'UTC'],
]);

/**
 * The IANA name that a text means, or `null` where it is no zone. `moscow` and `gmt` are accepted in any case; GMT is
 * `UTC`, never London. An offset such as `+03:00` is no zone.
 */
export function zoneFromName(name: string): string | null {
  const trimmed = name.trim();
  const spelled = spellings.get(trimmed.toLowerCase());
  if (spelled !== undefined) return spelled;
  if (!/^[A-Za-z][\w+-]{0,40}(\/[\w+-]{1,40}){0,3}$/.test(trimmed)) return null;
  let known = knownZones.get(trimmed);
  if (known === undefined) {
    known = luxonZone(trimmed) === null ? null : inUsualCase(trimmed);
    knownZones.set(trimmed, known);
  }
  return known;
}

const knownZones = new Map<string, string | null>();

/** `null` for what is no zone. Luxon keeps what it has made; to ask it whether a name is valid takes a millisecond each time. */
function luxonZone(name: string): IANAZone | null {
  const zone = IANAZone.create(name);
  return zone.isValid ? zone : null;
}

/** Zone names are the same in any case. The browser's own spelling is not taken: it may be an older name. */
function inUsualCase(name: string): string {
  listedZones ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
  const listed = listedZones.get(name.toLowerCase());
  if (listed !== undefined) return listed;
  const isShouted = name === name.toLowerCase() || name === name.toUpperCase();
  return isShouted && name.includes('/')
    ? name
        .toLowerCase()
        .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;
}

/** The names that the browser lists, by themselves in lower case. */
let listedZones: ReadonlyMap<string, string> | undefined;

/** The zone that the reader's system is set to, as an IANA name; `UTC` where the system does not say. */
export function viewerZone(): string {
  return zoneFromName(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Local mean time has seconds in it.
 * Answers come from a cache of blocks, so that asking many times costs little.
 */
export function offsetMs(at: Instant, zone: string): number {
  if (zone === 'UTC') return 0;
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

/** Cities that some browsers still call by an older name. */
const newerNames: ReadonlyMap<string, string> = new Map([
  ['Calcutta', 'Kolkata'],
  ['Katmandu', 'Kathmandu'],
  ['Rangoon', 'Yangon'],
  ['Saigon', 'Ho Chi Minh City'],
  ['Ho_Chi_Minh', 'Ho Chi Minh City'],
  ['Kiev', 'Kyiv'],
  ['Asmera', 'Asmara'],
  ['Faeroe', 'Faroe'],
  ['Godthab', 'Nuuk'],
  ['Ujung_Pandang', 'Makassar'],
  ['Dacca', 'Dhaka'],
  ['Thimbu', 'Thimphu'],
]);

/** What cities are called in a language, by their English names: `{ Moscow: 'Москва' }`. */
export type CityNames = Readonly<Record<string, string>>;

/** A place name from an IANA name: `America/New_York` is "New York", or what `cities` say for that; `UTC` is "GMT". */
export function zoneCity(zone: string, cities: CityNames = {}): string {
  const last = zone === 'UTC' ? 'GMT' : zone.slice(zone.lastIndexOf('/') + 1);
  const city = newerNames.get(last) ?? last.replaceAll('_', ' ');
  return cities[city] ?? city;
}

/**
 * The last instant at which a zone's wall clock shows a reading or, where that is skipped, the last before the clock
 * jumps over it.
 */
export function lastInstantAtOrBeforeWall(wall: number, zone: string): Instant {
  return instantsOfWall(wall, zone).at(-1) ?? firstInstantAtOrAfterWall(wall, zone) - 1;
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

function readOffset(at: Instant, zone: string): number {
  const asked = Math.min(Math.max(at, -edgeMs), edgeMs);
  // What is no zone has the clocks of UTC.
  return Math.round((luxonZone(zone)?.offset(asked) ?? 0) * minuteMs);
}
