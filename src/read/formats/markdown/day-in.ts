// The day that some words name.
import { readWrittenDate } from '../dates/written-date.js';

/** The day in some words, as ISO; empty where they name none. */
export function dayIn(words: string): string {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(words)?.[0];
  if (iso !== undefined) return iso;
  const written =
    /\b\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s\d{4}\b/u.exec(words)?.[0] ??
    /\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b/u.exec(words)?.[0] ??
    /\b\d{4}\/\d{2}\/\d{2}\b/.exec(words)?.[0];
  if (written === undefined) return '';
  const date = readWrittenDate(written, null);
  return date.kind === 'when' && typeof date.when.at === 'string' && date.when.at.length === 10
    ? date.when.at
    : '';
}
