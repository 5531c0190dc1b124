// Which version of the tz database offsets are read from. Node says; of a browser it shows in what it knows.
import { ianaZone } from './zone.js';

/** A version, and a zone whose offset at an instant is in it as here, and was not before; in hours. */
const signs: readonly (readonly [version: string, zone: string, at: number, hours: number])[] = [
  ['2026b', 'America/Vancouver', Date.UTC(2026, 11, 1), -7],
  ['2025b', 'America/Coyhaique', Date.UTC(2025, 6, 1), -3],
  ['2025a', 'America/Asuncion', Date.UTC(2025, 6, 1), -3],
  ['2024a', 'Asia/Almaty', Date.UTC(2024, 5, 1), 5],
  ['2022f', 'America/Mexico_City', Date.UTC(2023, 6, 1), -6],
  ['2022b', 'Asia/Tehran', Date.UTC(2023, 6, 1), 3.5],
];

/**
 * The version of the tz database in use: `2025c` in Node; in a browser the oldest that it can be, as `2025b or later`.
 *
 * @example
 * zoneDataVersion() // '2025b or later'
 */
export function zoneDataVersion(): string {
  const { process } = globalThis as { process?: { versions?: { tz?: string } } };
  const stated = process?.versions?.tz;
  if (stated !== undefined) return stated;
  const sign = signs.find(([, zone, at, hours]) => ianaZone(zone)?.offset(at) === hours * 60);
  return sign === undefined ? 'before 2022b' : `${sign[0]} or later`;
}
