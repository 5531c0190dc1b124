// What the notes of a record say of its first day: ACLED codes the end of a span that goes over the end of a month.
import { monthFromName } from '../dates/month-names.js';

/** As far back as notes are believed, in months. */
const mostMonths = 12;

/** The earliest day in the notes that lies in a month before the coded one (`2020-05`); `null` where there is none. */
export function earlierDay(notes: string, month: string): string | null {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined) return null;
  let earliest: string | null = null;
  for (const [, day = '', name = '', written] of notes
    .slice(0, 5_000)
    .matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?\s(\p{L}{3,9})\b(?:\s(\d{4}))?/gu)) {
    const named = monthFromName(name);
    if (named === null) continue;
    const inYear = written === undefined ? (named > number ? year - 1 : year) : Number(written);
    const monthsBack = (year - inYear) * 12 + number - named;
    if (monthsBack <= 0 || monthsBack > mostMonths || Number(day) < 1 || Number(day) > 31) continue;
    const iso = `${String(inYear).padStart(4, '0')}-${String(named).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (earliest === null || iso < earliest) earliest = iso;
  }
  return earliest;
}
