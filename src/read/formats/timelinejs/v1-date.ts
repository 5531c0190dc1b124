// A date of TimelineJS 1: `1913,12,10,07,02,10`, or month/day/year with a clock time in a sheet.
import { noParts, type DateParts } from '../parts/date-parts.js';
import type { Reading } from '../reading.js';

/** The parts of a date. What is no date stays in the year, where it becomes an issue. */
export function partsFromText(raw: string, reading: Reading): DateParts {
  const text = raw.trim();
  if (text === '') return noParts;
  const parts = text.split(/\s{0,9},\s{0,9}/);
  if (parts.length > 1 || /^-?\d{1,11}$/.test(text)) {
    const [year = '', month = '', day = '', hour = '', minute = '', second = '', millisecond = ''] = parts;
    return { ...noParts, year, month, day, hour, minute, second, millisecond };
  }
  const slashed = /^(\d{1,2})\/(?:(\d{1,2})\/)?(-?\d{1,6})(?:[\s,]+([^\s,].*))?$/.exec(text);
  if (slashed !== null) {
    const [, first = '', second = '', year = '', time = ''] = slashed;
    const isDayFirst = reading.settings.dateOrder === 'dmy' && second !== '';
    if (reading.settings.dateOrder === null && second !== '')
      reading.report.guessed('Dates with slashes are read month first, as TimelineJS reads them.');
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return { ...noParts, year, month, day, time };
  }
  const iso = /^(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T\s](.+))?)?)?$/.exec(text);
  if (iso === null) return { ...noParts, year: text };
  const [, year = '', month = '', day = '', time = ''] = iso;
  return { ...noParts, year, month, day, time };
}
