// Dates in a language that many browsers have none for, made of its words for months and days.
import type { DateStyle, DateWords } from '../time/intl.js';

/** The parts of a date in words. */
export interface DateParts {
  readonly day: number;
  readonly year: number;
  /** Two digits. */
  readonly shortYear: string;
  readonly month: string;
  /** The month as it is written beside a day. */
  readonly monthOfDay: string;
  readonly shortMonth: string;
  readonly weekday: string;
  readonly shortWeekday: string;
}

interface Calendar {
  readonly like: string;
  /** From January. */
  readonly months: readonly string[];
  readonly monthsOfDays: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** A date with its year, before the year 1. */
  readonly beforeEra: (date: string) => string;
  readonly forms: Readonly<Record<DateStyle, (parts: DateParts) => string>>;
}

/** The dates of a language from its words, as the locale data of CLDR has them. */
export function dateWords(calendar: Calendar): DateWords {
  const { like, forms, beforeEra } = calendar;
  return {
    like,
    write: (date, style) => {
      const year = date.getUTCFullYear();
      const isBeforeEra = year < 1;
      const text = forms[style](partsOf(date, isBeforeEra ? 1 - year : year, calendar));
      return isBeforeEra && /year|fullDate/i.test(style) ? beforeEra(text) : text;
    },
  };
}

function partsOf(date: Date, year: number, calendar: Calendar): DateParts {
  const month = date.getUTCMonth();
  const weekday = date.getUTCDay();
  return {
    day: date.getUTCDate(),
    year,
    shortYear: String(year % 100).padStart(2, '0'),
    month: calendar.months[month] ?? '',
    monthOfDay: calendar.monthsOfDays[month] ?? '',
    shortMonth: calendar.shortMonths[month] ?? '',
    weekday: calendar.weekdays[weekday] ?? '',
    shortWeekday: calendar.shortWeekdays[weekday] ?? '',
  };
}
