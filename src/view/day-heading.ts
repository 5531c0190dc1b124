// Dates that are written in digits, in words: the headings of the list, and when a source was published.
import { fieldsText } from '../time/format.js';
import { parseCommonIso } from '../time/common-iso.js';
import type { CalendarFields } from '../time/when.js';

/** The words of a heading: `Tuesday 13 September 2022`, `September 2022`, `2022`. */
export function dayHeading(date: string, lang: string, undated: string): string {
  if (date === '') return undated;
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

/** A day such as `2022-09-13` in words; any other text as it is. */
export function dayInWords(text: string, lang: string): string {
  const read = parseCommonIso(text);
  return read?.precision === 'day' ? fieldsText(read.fields, lang, 'dayMonthYear') : text;
}
