// Dates in words: the headings of the list, and when a source was published or an entry corrected.
import { fieldsText, qualified } from '../time/words/point-text.js';
import { timeInWords } from '../time/format.js';
import type { Reading } from '../time/words/time-words.js';
import { fieldsOf } from '../time/iso-text.js';
import type { CalendarFields, When } from '../time/when.js';

/** The words of a heading: `Tuesday 13 September 2022`, `September 2022`, `2022`, `2020–2029`. */
export function dayHeading(date: string, lang: string, undated: string): string {
  if (date === '') return undated;
  if (date.includes('/'))
    return date
      .split('/')
      .map((year) => dayHeading(year, lang, undated))
      .join('–');
  const [year = 0, month, day] = dateParts(date);
  const fields: CalendarFields = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  if (day !== undefined) {
    return fieldsText(fields, lang, 'fullDate');
  }
  if (month !== undefined) return fieldsText(fields, lang, 'monthYear');
  return fieldsText(fields, lang, 'year');
}

/** Years may have a sign, so the parts are cut from the end. */
function dateParts(date: string): number[] {
  const found = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  return (found?.slice(1) ?? []).filter((part) => part !== undefined).map(Number);
}

const dateStyles = { year: 'year', month: 'monthYear', day: 'dayMonthYear' } as const;

/**
 * When something was published or corrected: `13 September 2022`; a clock time on the clock of the reading. The text as it is
 * where it was written as no time.
 */
export function dateInWords(text: string, when: When | null, reading: Reading): string {
  const point = when?.start ?? null;
  if (when === null || point === null) return text;
  const { precision } = point;
  if (precision === 'year' || precision === 'month' || precision === 'day')
    return qualified(point, fieldsText(fieldsOf(point), reading.lang, dateStyles[precision]), reading);
  return timeInWords(when, reading, 'with-date');
}
