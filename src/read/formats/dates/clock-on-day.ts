// A day and the clock time on it → a time in the words of our format. Whether the hour that an abbreviation names was in force on
// that day is for the rules of its region to say.
import type { IssueCode } from '../../../model/issue.js';
import { offsetMs } from '../../../time/zone.js';
import type { ClockText } from './clock-text.js';

/** One time, or the two that may be meant. */
export interface ClockOnDay {
  readonly at: string;
  /** Both readings, where the zone that is named was not in force. */
  readonly within: readonly [string, string] | null;
  readonly zone: string | null;
  readonly fault: { readonly code: IssueCode; readonly found: string; readonly detail: string } | null;
}

/** The time of a clock on a day, `2022-09-13`. */
export function clockOnDay(day: string, { clock, zone }: ClockText): ClockOnDay {
  const local = `${day}T${clock}`;
  const plain = { at: local, within: null, zone: null, fault: null };
  if (zone === null) return plain;
  if (zone.kind === 'zone') return { ...plain, zone: zone.zone };
  if (zone.kind === 'abbreviation')
    return { ...plain, fault: { code: 'zone-abbreviation', found: zone.name, detail: '' } };
  const inForce = zone.region === null ? zone.offset : offsetThere(local, zone.offset, zone.region);
  if (inForce === zone.offset) return { ...plain, at: local + zone.offset, zone: zone.zone };
  const [first = local, last = local] = [local + zone.offset, local + inForce].sort(
    (a, b) => Date.parse(a) - Date.parse(b),
  );
  const found = `${clock} ${zone.offset}`;
  return {
    ...plain,
    within: [first, last],
    fault: { code: 'zone-abbreviation', found, detail: zone.region ?? '' },
  };
}

/** The offset in force in a region at a wall clock reading, near the offset that was written. */
function offsetThere(local: string, offset: string, region: string): string {
  const at = Date.parse(local.replace(/T(\d{2})$/, 'T$1:00') + offset);
  if (Number.isNaN(at)) return offset;
  const minutes = Math.round(offsetMs(at, region) / 60_000);
  const digits = (number: number) => String(Math.abs(number)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.trunc(minutes / 60))}:${digits(minutes % 60)}`;
}
