// A time of Wikidata → the words of our format. The midnight and the Z that are always written are decoration.
import { cellText, isRecord } from '../parts/table.js';
import { isoYear } from '../dates/iso-days.js';

export interface WikidataTime {
  readonly text: string;
  /** Bounds, for what is coarser than a year; else `null`. */
  readonly within: readonly [string, string] | null;
  /** No precision is given, and it is 1 January: a year, or more, may be meant. */
  readonly isPlaceholder: boolean;
  readonly isJulian: boolean;
}

const shape = /^([+-]?)(\d{1,11})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/;

/**
 * Reads a time of a query's answer, where years before our era are astronomical (-0065 is 66 BCE), or a JSON time value,
 * where they are historical (-0066 is 66 BCE). `null` for what is no time.
 */
export function timeFrom(
  raw: string | Readonly<Record<string, unknown>>,
  givenPrecision: string,
): WikidataTime | null {
  const value = isRecord(raw) ? (isRecord(raw['value']) ? raw['value'] : raw) : null;
  const text = value === null ? (raw as string) : cellText(value['time']);
  const found = shape.exec(text.trim());
  if (found === null) return null;
  const [, sign = '', digits = '', month = '', day = ''] = found;
  const isHistorical = value !== null || sign === '+';
  const written = Number(digits) * (sign === '-' ? -1 : 1);
  const year = isHistorical && written < 0 ? written + 1 : written;
  const precision =
    value !== null && value['precision'] !== undefined ? cellText(value['precision']) : givenPrecision;
  const isJulian = value !== null && /Q1985786/.test(cellText(value['calendarmodel']));
  const time = (words: string, within: readonly [string, string] | null = null, isPlaceholder = false) => ({
    text: words,
    within,
    isPlaceholder,
    isJulian,
  });
  const iso = isoYear(year);
  const step = { 8: 10, 7: 100, 6: 1000 }[Number(precision)];
  if (step !== undefined) {
    // Centuries and millennia count from 1, decades from 0.
    const first = step === 10 ? Math.floor(year / 10) * 10 : Math.floor((year - 1) / step) * step + 1;
    return time(iso, [isoYear(first), isoYear(first + step - 1)]);
  }
  if (precision === '9' || month === '00') return time(iso);
  if (precision === '10' || day === '00') return time(`${iso}-${month}`);
  const isFirst = month === '01' && day === '01';
  if (precision === '' && isFirst) return time(`${iso}?`, null, true);
  return time(`${iso}-${month}-${day}`);
}
