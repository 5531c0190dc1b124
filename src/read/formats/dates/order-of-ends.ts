// Whether an end lies before its start, by what is written.
import type { Reading } from '../reading.js';

const shape =
  /^([+-]?\d{4,6})((?:-\d{2}){0,2}(?:[T ]\d{2}(?::\d{2}){0,2})?)(?:[.,]\d+)?([Zz]|[+-]\d{2}:?\d{2})?[~?%]?$/;

/**
 * True where the end is written as earlier than the start, as far as both are known. Dates without a zone could be any of
 * 26 hours, so that their bounds alone do not tell. False where one of them has an offset: then the bounds do.
 */
export function isTurnedRound(from: string, to: string): boolean {
  const [start, end] = [shape.exec(from), shape.exec(to)];
  if (start === null || end === null || start[3] !== end[3]) return false;
  const [startYear, endYear] = [Number(start[1]), Number(end[1])];
  if (startYear !== endYear) return endYear < startYear;
  const [first = '', last = ''] = [start[2], end[2]];
  const length = Math.min(first.length, last.length);
  return last.slice(0, length) < first.slice(0, length);
}

/** The end, or an open one with an issue where it lies before the start. */
export function endNotBefore(from: string, to: string, recordIndex: number, reading: Reading): string {
  if (!isTurnedRound(from, to)) return to;
  reading.note('end-before-start', recordIndex, 'when.to', to, from);
  return '..';
}
