/**
 * The offsets that Debian's compiled tz data has (TZif, RFC 8536): an oracle that shares nothing with the browsers' own data.
 * `tzReadings` gives random readings, half of them within hours of a change of clocks.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian has the compiled zones. */
export const tzFolder = '/usr/share/zoneinfo';
const hour = 3600;

/** The transitions of a zone in seconds, with the offset from each on, and the rule that goes on after the last. */
export function readZone(name) {
  const bytes = readFileSync(join(tzFolder, name));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const countsAt = (start) => [20, 24, 28, 32, 36, 40].map((offset) => view.getInt32(start + offset));
  const [utCount, stdCount, leapCount, timeCount, typeCount, charCount] = countsAt(0);
  const start = 44 + timeCount * 5 + typeCount * 6 + charCount + leapCount * 8 + stdCount + utCount;
  const [ut, std, leaps, times, types, chars] = countsAt(start);
  const timesAt = start + 44;
  const indexesAt = timesAt + times * 8;
  const typesAt = indexesAt + times;
  const offsetOf = (type) => view.getInt32(typesAt + type * 6);
  const changes = Array.from({ length: times }, (_, index) => ({
    at: Number(view.getBigInt64(timesAt + index * 8)),
    offset: offsetOf(view.getUint8(indexesAt + index)),
  }));
  const footerAt = typesAt + types * 6 + chars + leaps * 12 + std + ut;
  const rule = bytes.subarray(footerAt).toString('latin1').trim();
  return { changes, first: offsetOf(0), rule: ruleFrom(rule) };
}

const name = '(?:<[^>]+>|[A-Za-z]+)';
const clock = '[+-]?\\d+(?::\\d+)?(?::\\d+)?';
const rulePattern = new RegExp(
  `^${name}(${clock})(?:${name}(${clock})?,M(\\d+)\\.(\\d)\\.(\\d)(?:/(${clock}))?,M(\\d+)\\.(\\d)\\.(\\d)(?:/(${clock}))?)?$`,
);

function seconds(text) {
  const [hours, minutes = 0, rest = 0] = text.replace(/^[+-]/, '').split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours * hour + minutes * 60 + rest);
}

/** A POSIX rule such as `CET-1CEST,M3.5.0,M10.5.0/3`; `null` for one of another form. */
function ruleFrom(text) {
  const found = rulePattern.exec(text);
  if (found === null) return null;
  const standard = -seconds(found[1]);
  if (found[3] === undefined) return { standard };
  const dateOf = (index) => ({
    month: Number(found[index]),
    week: Number(found[index + 1]),
    weekday: Number(found[index + 2]),
    clock: seconds(found[index + 3] ?? '2'),
  });
  const summer = found[2] === undefined ? standard + hour : -seconds(found[2]);
  return { standard, summer, from: dateOf(3), to: dateOf(7) };
}

/** When a rule's date comes in a year, as seconds of a clock that would be UTC. */
function wallOfRule(year, { month, week, weekday, clock: at }) {
  const first = Date.UTC(year, month - 1, 1);
  const days = (weekday - new Date(first).getUTCDay() + 7) % 7;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let day = 1 + days + (week - 1) * 7;
  if (day > lastDay) day -= 7;
  return Date.UTC(year, month - 1, day) / 1000 + at;
}

function offsetByRule(at, { standard, summer, from, to }) {
  if (summer === undefined) return standard;
  const year = new Date((at + standard) * 1000).getUTCFullYear();
  const begin = wallOfRule(year, from) - standard;
  const end = wallOfRule(year, to) - summer;
  const isSummer = begin < end ? at >= begin && at < end : at >= begin || at < end;
  return isSummer ? summer : standard;
}

function offsetAt(at, { changes, first, rule }) {
  const last = changes.at(-1);
  if ((last === undefined || at >= last.at) && rule !== null) return offsetByRule(at, rule);
  let offset = first;
  for (const change of changes) {
    if (change.at > at) break;
    offset = change.offset;
  }
  return offset;
}

/** Numbers from 0 to 1, the same again for a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const from1970 = 0;
const to2037 = Date.UTC(2037, 11, 31) / 1000;

/**
 * Random readings of these zones between 1970 and 2037: `{zone, at, offsetMs}`, instants in milliseconds. `null` where the machine
 * has no tz data.
 */
export function tzReadings({ zones, count, seed }) {
  if (!existsSync(tzFolder)) return null;
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const known = new Map();
  const there = new Set(readdirSync(tzFolder, { recursive: true }).map((path) => path.replaceAll('\\', '/')));
  const compiled = zones.filter((zone) => there.has(zone));
  return Array.from({ length: count }, () => {
    const zone = pick(compiled);
    if (!known.has(zone)) known.set(zone, readZone(zone));
    const data = known.get(zone);
    const changes = data.changes.filter(({ at }) => at > from1970 && at < to2037);
    const near = changes.length > 0 && random() < 0.5;
    const at = near
      ? pick(changes).at + Math.floor((random() - 0.5) * 6 * hour)
      : Math.floor(from1970 + random() * (to2037 - from1970));
    return { zone, at: at * 1000, offsetMs: offsetAt(at, data) * 1000 };
  });
}
