// A date of the Julian calendar, as it is written, → a point whose bounds are those of its days in the Gregorian calendar.
import { fieldsOf } from '../iso-text.js';
import { timePointFromText, type ReadPoint, type ZoneContext } from '../time-point.js';
import { julianDaysInMonth, wallOfJulian, type CalendarDay } from './julian.js';

/** Reads a text whose date is Julian; `null` where it is no date. Its clock time and offset are read as in any other. */
export function julianPointFromText(text: string, zones: ZoneContext): ReadPoint | null {
  const qualifier = /[~?%]$/.exec(text)?.[0] ?? '';
  const bare = qualifier === '' ? text : text.slice(0, -1);
  const [, year, month, day, clock = ''] =
    /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2})([Tt ].*)?)?)?$/.exec(bare) ?? [];
  if (year === undefined || Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
  const lastMonth = Number(month ?? 12);
  const days = julianDaysInMonth(Number(year), lastMonth);
  if (Number(day ?? 1) < 1 || Number(day ?? 1) > days) return null;
  const isoOf = (m: number, d: number) => isoDay({ year: Number(year), month: m, day: d });
  const read = timePointFromText(`${isoOf(Number(month ?? 1), Number(day ?? 1))}${clock}${qualifier}`, zones);
  if (read.point === null) return read;
  const rare = { kind: 'julian', fields: fieldsOf(read.point) } as const;
  if (day !== undefined) return { ...read, point: { ...read.point, text, rare } };
  const latest = timePointFromText(isoOf(lastMonth, days), zones).point?.latest ?? read.point.latest;
  const precision = month === undefined ? 'year' : 'month';
  return { ...read, point: { ...read.point, text, precision, latest, rare } };
}

/** A Julian day as the Gregorian calendar writes it. */
function isoDay(day: CalendarDay): string {
  return new Date(wallOfJulian(day)).toISOString().slice(0, -14);
}
