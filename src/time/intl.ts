// The ways in which dates and clock times are written, and one cache of Intl formatters for them. They read UTC and are
// handed wall-clock readings (`wallMs`): zones are asked for offsets in zone.ts alone, and for nothing here.
import { dayMs, minuteMs, secondMs } from './instant.js';

const [day, year] = ['numeric', 'numeric'] as const;

const styles = {
  year: { year },
  monthYear: { month: 'long', year },
  dayMonth: { day, month: 'long' },
  dayMonthYear: { day, month: 'long', year },
  weekdayDayMonth: { weekday: 'long', day, month: 'long' },
  fullDate: { weekday: 'long', day, month: 'long', year },
  shortMonth: { month: 'short' },
  shortMonthYear: { month: 'short', year: '2-digit' },
  dayShortMonth: { day, month: 'short' },
  dayShortMonthYear: { day, month: 'short', year },
  shortWeekdayDay: { weekday: 'short', day },
  minute: { hour: '2-digit', minute: '2-digit' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

type TextStyle = keyof typeof styles;
/** How a clock time is written: `09:00` or `09:00:05`. */
export type ClockStyle = 'minute' | 'second';
/** How a date is written: `fullDate` is `Tuesday 13 September 2022`. */
export type DateStyle = Exclude<TextStyle, ClockStyle>;

/** Dates in a language that many browsers have none for. */
export interface DateWords {
  /** A language that browsers know, which writes clock times and numbers the same way. */
  readonly like: string;
  /** A date in words. The date is read in UTC; before the year 1 the era is said. */
  write(date: Date, style: DateStyle): string;
}

const writers = new Map<string, DateWords>();
const formatters = new Map<string, Intl.DateTimeFormat>();
const zoneNames = new Map<string, string>();
/** The same few days and minutes are read again and again; making their words takes some ten microseconds. */
const texts = new Map<string, string>();
const mostTexts = 4_000;
const locales = new Map<string, string>();

/** Has the dates of a language, given as a lower-case tag, written by words of our own instead of the browser's. */
export function writeDatesBy(tag: string, words: DateWords): void {
  writers.set(tag, words);
  locales.clear();
  formatters.clear();
  zoneNames.clear();
  texts.clear();
}

/** A number in a language. */
export function numberIn(lang: string, value: number): string {
  return value.toLocaleString(localeFor(lang));
}

/** The clock time of a wall-clock reading in a language. */
export function wallText(wall: number, lang: string, style: ClockStyle): string {
  const stepMs = style === 'minute' ? minuteMs : secondMs;
  const step = Math.floor((wall - Math.floor(wall / dayMs) * dayMs) / stepMs);
  return known(step, style, lang, () => tidy(formatterFor(lang, style, false).format(wall), lang, style));
}

/**
 * The date of a wall-clock reading in a language, with the era beside a year before the year 1000. Before the Gregorian calendar no
 * date has a weekday: none that it could have was in use.
 */
export function datedText(wall: number, lang: string, style: DateStyle): string {
  const ownStyle = wall < gregorianFromMs ? (withoutWeekday[style] ?? style) : style;
  return known(Math.floor(wall / dayMs), ownStyle, lang, () => dateInWords(wall, lang, ownStyle));
}

/** 15 October 1582, the calendar's first day. */
const gregorianFromMs = Date.UTC(1582, 9, 15);

/** What is written of a date whose weekday nobody states. */
export const withoutWeekday: Partial<Record<DateStyle, DateStyle>> = {
  weekdayDayMonth: 'dayMonth',
  fullDate: 'dayMonthYear',
  shortWeekdayDay: 'dayShortMonth',
};

/** A text that is kept once it is made: which day it is of, or which minute or second of a day. */
function known(which: number, style: TextStyle, lang: string, make: () => string): string {
  const key = `${which} ${style} ${lang}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = make();
    if (texts.size === mostTexts) texts.clear();
    texts.set(key, text);
  }
  return text;
}

function dateInWords(wall: number, lang: string, style: DateStyle): string {
  const writer = writerOf(lang);
  if (writer) return writer.write(new Date(wall), style);
  // A year of three digits could be a day or an hour, and beside one before our era the other era.
  const hasEra = 'year' in styles[style] && new Date(wall).getUTCFullYear() < 1_000;
  const text = tidy(formatterFor(lang, style, hasEra).format(wall), lang, style);
  const calendar = calendarAsked.exec(lang)?.[1];
  const { day: hasDay, month }: Intl.DateTimeFormatOptions = styles[style];
  const isWhole = hasDay !== undefined && month === 'long';
  if (calendar === undefined || calendar === 'gregory' || !isWhole) return text;
  const gregorian = formatterFor(lang, withoutWeekday[style] ?? style, hasEra).format(wall);
  return `${formatterFor(lang, style, false, calendar).format(wall)} (${gregorian})`;
}

/** A reader's own calendar, as a language tag asks for it: `fa-u-ca-persian`. The Gregorian date stays beside it. */
const calendarAsked = /-u-(?:[a-z\d]+-)*?ca-([a-z]+)/i;

/** What a zone (IANA) is called in a language: `Armenia Time`. Empty where the browser has no names in it. */
export function zoneName(zone: string, lang: string): string {
  const key = `${zone} ${lang}`;
  let name = zoneNames.get(key);
  if (name === undefined) {
    name = writerOf(lang) || /^[+-]/.test(zone) ? '' : zoneNameOf(zone, localeFor(lang));
    zoneNames.set(key, name);
  }
  return name;
}

function zoneNameOf(timeZone: string, locale: string): string {
  const formatter = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
  return formatter.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Whether a formatter's clock has twelve hours. */
export function countsToTwelve(formatter: Intl.DateTimeFormat): boolean {
  return /^h1[12]$/.test(formatter.resolvedOptions().hourCycle ?? '');
}

/** Browsers differ in whether a British weekday has a comma after it where a year follows. */
function tidy(text: string, lang: string, style: TextStyle): string {
  return 'weekday' in styles[style] && localeFor(lang) === 'en-GB' ? text.replace(',', '') : text;
}

/** The browser's formatter of a style in a language. */
export function formatterFor(
  lang: string,
  style: TextStyle,
  withEra: boolean,
  calendar = 'gregory',
): Intl.DateTimeFormat {
  const key = `${lang} ${style} ${withEra} ${calendar}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    const options: Intl.DateTimeFormatOptions = {
      ...styles[style],
      ...(withEra ? { era: 'short' } : {}),
      timeZone: 'UTC',
      calendar,
    };
    formatter = new Intl.DateTimeFormat(localeFor(lang), options);
    // Only the language knows whether its clock has twelve hours, which have no zero before them.
    if ('hour' in options && countsToTwelve(formatter))
      formatter = new Intl.DateTimeFormat(localeFor(lang), { ...options, hour: 'numeric' });
    formatters.set(key, formatter);
  }
  return formatter;
}

function localeFor(lang: string): string {
  let locale = locales.get(lang);
  if (locale === undefined) {
    locale = nearestLocale(lang);
    locales.set(lang, locale);
  }
  return locale;
}

function writerOf(lang: string): DateWords | undefined {
  if (writers.size === 0) return undefined;
  const tag = lang.toLowerCase();
  return writers.get(tag) ?? writers.get(tag.split('-', 1)[0] ?? '');
}

/** English that names no country is written as most of the world writes it: day before month, 24 hours. */
function nearestLocale(tag: string): string {
  const lang = writerOf(tag)?.like ?? tag;
  if (lang === '' || lang.toLowerCase() === 'en') return 'en-GB';
  try {
    // A language that the browser does not have would become the browser's own: two languages in one line. Of some it has
    // no more than the name, and calls January `M01`.
    const [locale] = Intl.DateTimeFormat.supportedLocalesOf(lang);
    if (locale && !/^M\d/.test(new Intl.DateTimeFormat(locale, { month: 'long' }).format(0))) return locale;
  } catch {
    // No language tag.
  }
  return 'en-GB';
}
