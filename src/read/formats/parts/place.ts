// A place from its name and its coordinates as texts.
import { withoutEmpty, type RawRecord } from '../reading.js';

/** A place, with coordinates where they are written as degrees; `undefined` where nothing is said of one. */
export function placeFrom(name: string, lat: string, lon: string): RawRecord | undefined {
  const place = withoutEmpty({ name, lat: degrees(lat), lon: degrees(lon) });
  return Object.keys(place).length === 0 ? undefined : place;
}

/** Degrees as a number, also with a decimal comma; other texts stay what they are, for an issue. */
function degrees(text: string): number | string {
  const plain = text.trim().replace(/^([+-]?\d{1,3}),(\d+)$/, '$1.$2');
  return /^[+-]?\d{1,3}(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
}
