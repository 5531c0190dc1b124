// What a document says about itself: its words, its zone and the clocks it offers.
import type { OfferedZone } from '../model/news-event.js';
import { zoneFromName } from '../time/zone-name.js';
import type { IssueLog } from './issue-log.js';
import { isGiven, isObject, readLabel, readLine } from './read-text.js';

/** The zone that times without an offset are read in, or `null`. Never `local` or `viewer`. */
export function readDocumentZone(raw: unknown, log: IssueLog): string | null {
  const name = readLine(raw, 'zone', log);
  if (name === null) return null;
  if (relativeZone(name) !== null) {
    log.add('zone-is-relative', 'zone', name);
    return null;
  }
  const zone = zoneFromName(name);
  if (zone === null) log.add('unknown-zone', 'zone', name, name);
  return zone;
}

/** Whether dates are Julian; as around it where nothing is said. */
export function readCalendar(raw: unknown, path: string, isJulian: boolean, log: IssueLog): boolean {
  const name = readLine(raw, path, log)?.toLowerCase();
  if (name === undefined) return isJulian;
  if (name !== 'julian' && name !== 'gregorian') log.add('wrong-type', path, raw, '"julian" or "gregorian"');
  return name === 'julian';
}

/** As many clocks as are offered: their names stand beside each other. */
const mostClocks = 24;

/** The clocks to offer, each once, in the author's order. Unknown ones are left out, with an issue. */
export function readOfferedZones(raw: unknown, log: IssueLog): readonly OfferedZone[] {
  if (!isGiven(raw)) return [];
  const list: readonly unknown[] = Array.isArray(raw)
    ? raw
    : typeof raw === 'string'
      ? raw.slice(0, 1_000).trim().split(/\s+/)
      : [raw];
  const offered = new Map<string, OfferedZone>();
  const some = log.entriesOf(list, 'zones', mostClocks);
  for (let index = 0; index < some.length; index += 1) {
    const zone = readOfferedZone(some[index], `zones[${index}]`, log);
    if (zone !== null && !offered.has(zone.zone)) offered.set(zone.zone, zone);
  }
  return [...offered.values()];
}

/** A language tag that `Intl` accepts: with any other it would throw in the middle of drawing. */
export function readLang(raw: unknown, log: IssueLog): string | null {
  const tag = readLine(raw, 'lang', log);
  if (tag === null) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    log.add('lang-unknown', 'lang', tag);
    return null;
  }
}

function readOfferedZone(raw: unknown, path: string, log: IssueLog): OfferedZone | null {
  const name = isObject(raw) ? readLine(raw['zone'], `${path}.zone`, log) : readLine(raw, path, log);
  if (name === null) {
    log.add('missing', path, undefined, 'the name of a time zone');
    return null;
  }
  const zone = relativeZone(name) ?? zoneFromName(name);
  if (zone === null) log.add('unknown-zone', path, name, name);
  const label = isObject(raw) ? readLabel(raw['label'], `${path}.label`, log) : null;
  return zone === null ? null : { zone, label };
}

/** `local` and `viewer` depend on the document and the reader: choices of a clock, not zones. */
function relativeZone(name: string): 'local' | 'viewer' | null {
  const word = name.toLowerCase();
  return word === 'local' || word === 'viewer' ? word : null;
}
