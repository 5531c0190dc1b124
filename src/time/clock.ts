// The clocks a reader can choose between: what was asked for → a zone with a name.
import { viewerZone, zoneCity, zoneFromName, type CityNames } from './zone-name.js';

/** A clock as the document or the page asks for it. */
export interface OfferedZone {
  /** An IANA name, `UTC`, `local` or `viewer`. */
  readonly zone: string;
  readonly label: string | null;
}

/** A clock on offer. */
export interface Clock {
  /** What to ask for: `local`, `viewer`, or the IANA name. */
  readonly id: string;
  /** IANA name. */
  readonly zone: string;
  /** What readers see: "Moscow", "GMT", "Local (Yerevan)". */
  readonly name: string;
}

/** The names of clocks that are not called after a city alone. */
export interface ClockNames {
  /** Left out: English. */
  readonly cities?: CityNames;
  localClock(city: string): string;
  viewerClock(city: string): string;
}

/** Where neither the page nor the document offers clocks. */
export const defaultZones: readonly OfferedZone[] = ['Europe/Moscow', 'UTC', 'local'].map((zone) => ({
  zone,
  label: null,
}));

/**
 * The clocks for the zones on offer. A repeated or unknown zone is left out. `local` is the document's zone or, where it
 * has none, the reader's own; `viewer` always is the reader's own.
 */
export function clocksFrom(
  offered: readonly OfferedZone[],
  documentZone: string | null,
  names: ClockNames,
): readonly Clock[] {
  const clocks = offered
    .map((asked) => clockFrom(asked, documentZone, names))
    .filter((clock) => clock !== null);
  return clocks.filter((clock, index) => clocks.findIndex(({ id }) => id === clock.id) === index);
}

/**
 * The clock for the zone that was asked for: one on offer, else a new one for any zone that exists; `null` for an unknown
 * zone. An empty text means local time where that is on offer, else the first clock.
 */
export function chosenClock(
  asked: string,
  clocks: readonly Clock[],
  documentZone: string | null,
  names: ClockNames,
): Clock | null {
  if (asked === '') return clocks.find(({ id }) => id === 'local') ?? clocks[0] ?? null;
  const chosen = clockFrom({ zone: asked, label: null }, documentZone, names);
  if (chosen === null) return null;
  return (
    clocks.find(({ id }) => id === chosen.id) ?? clocks.find(({ zone }) => zone === chosen.zone) ?? chosen
  );
}

/** As many as are offered: their names stand beside each other. */
const mostOffered = 24;

/** A list of clocks written with spaces between them. */
export function offeredFromText(text: string): readonly OfferedZone[] {
  return text
    .split(/\s+/, mostOffered)
    .filter((zone) => zone !== '')
    .map((zone) => ({ zone, label: null }));
}

function clockFrom(
  { zone, label }: OfferedZone,
  documentZone: string | null,
  names: ClockNames,
): Clock | null {
  const id = zone.trim().toLowerCase();
  if (id === 'viewer' || (id === 'local' && documentZone === null)) {
    const own = viewerZone();
    return { id, zone: own, name: label ?? names.viewerClock(zoneCity(own, names.cities)) };
  }
  if (id === 'local' && documentZone !== null) {
    return { id, zone: documentZone, name: label ?? names.localClock(zoneCity(documentZone, names.cities)) };
  }
  const known = zoneFromName(zone);
  return known === null ? null : { id: known, zone: known, name: label ?? zoneCity(known, names.cities) };
}
