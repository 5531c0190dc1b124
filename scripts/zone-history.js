/**
 * Writes src/time/rare/zone-history-data.ts: what clocks showed before 1970 in the zones that the tz database has merged with others
 * since 2022, which browsers read by the other zone's rules. From Debian's compiled tz data, which keeps them apart
 * (PACKRATDATA=backzone). Run it after tzdata has changed: `node scripts/zone-history.js`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readZone, tzFolder } from '../test/support/tz-data.js';

const from = Date.UTC(1900, 0, 1) / 1000;
const target = 'src/time/rare/zone-history-data.ts';

/** Offsets in seconds by the engine's own data. */
function engineOffsets(timeZone) {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' };
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...parts,
    second: 'numeric',
  });
  return (at) => {
    const read = Object.fromEntries(
      formatter.formatToParts(at * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const { year, month, day, hour, minute, second } = read;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - at;
  };
}

function offsetOf({ first, changes }, at) {
  return changes.findLast((change) => change.at <= at)?.offset ?? first;
}

/** The zone's offset in 1900 and its changes up to 1970, where the engine has others; else `null`. */
function historyOf(zone) {
  const compiled = readZone(zone);
  const engine = engineOffsets(zone);
  const changes = compiled.changes.filter(({ at }) => at > from && at < 0);
  const asked = changes.flatMap(({ at }) => [at - 60, at + 60]);
  for (let at = from; at < 0; at += 20 * 86_400) asked.push(at);
  const isKnown = asked.every((at) => engine(at) === offsetOf(compiled, at));
  return isKnown ? null : { first: offsetOf(compiled, from), changes };
}

/** Numbers to the base of 36: an offset, then for each change the seconds since the one before it, and its offset. */
function lineOf(zone, { first, changes }) {
  let before = from;
  const numbers = [first];
  for (const { at, offset } of changes) {
    numbers.push(at - before, offset);
    before = at;
  }
  return [zone, ...numbers.map((number) => number.toString(36))].join(' ');
}

const version = execFileSync('dpkg-query', ['-W', '-f=${Version}', 'tzdata'], { encoding: 'utf8' });
const lines = Intl.supportedValuesOf('timeZone')
  .filter((zone) => existsSync(`${tzFolder}/${zone}`))
  .map((zone) => [zone, historyOf(zone)])
  .filter(([, history]) => history !== null)
  .map(([zone, history]) => lineOf(zone, history));
const text = `// Made by scripts/zone-history.js from tzdata ${version}: do not edit. The tz database is in the public domain.

/** A zone in each line: its offset in 1900, then pairs of seconds since the last change and the offset from there on, to the base of 36. */
export const zoneHistoryData = \`${lines.join('\n')}\`;
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
console.log(`${lines.length} zones, ${text.length} bytes: ${target}`);
