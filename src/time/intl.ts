// The ways in which dates and clock times are written, and one cache of Intl formatters for them. They read UTC, and are
// handed wall-clock readings (`wallMs`): the zone has done its work before the words are made, so that every browser's
// zone data but luxon's stays out of it.

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
  shortWeekdayDay: { weekday: 'short', day },
  minute: { minute: '2-digit' },
  second: { minute: '2-digit', second: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How a time is written: `minute` is `09:00`, `second` `09:00:05`, `fullDate` `Tuesday 13 September 2022`. */
export type TextStyle = keyof typeof styles;

const formatters = new Map<string, Intl.DateTimeFormat>();
const hourCycles = new Map<string, string | undefined>();
const locales = new Map<string, string>();

/** The words of a wall-clock reading in a language. */
export function wallText(wall: number, lang: string, style: TextStyle): string {
  return tidy(formatterFor(lang, style, false).format(wall), lang, style);
}

/** As `wallText`, with the era beside the year of a date before the year 1. */
export function datedText(wall: number, lang: string, style: TextStyle): string {
  const isBeforeEra = 'year' in styles[style] && new Date(wall).getUTCFullYear() < 1;
  return tidy(formatterFor(lang, style, isBeforeEra).format(wall), lang, style);
}

/** Whether a language's clock has twelve hours. */
export function hasTwelveHours(lang: string): boolean {
  let cycle = hourCycles.get(lang);
  if (cycle === undefined) {
    cycle = new Intl.DateTimeFormat(localeFor(lang), { hour: 'numeric' }).resolvedOptions().hourCycle;
    hourCycles.set(lang, cycle);
  }
  return cycle === 'h12' || cycle === 'h11';
}

/** Browsers differ in whether a British weekday has a comma after it where a year follows. */
function tidy(text: string, lang: string, style: TextStyle): string {
  return 'weekday' in styles[style] && localeFor(lang) === 'en-GB' ? text.replace(',', '') : text;
}

function formatterFor(lang: string, style: TextStyle, withEra: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${style} ${withEra}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(localeFor(lang), {
      ...styles[style],
      ...('minute' in styles[style] ? { hour: hasTwelveHours(lang) ? 'numeric' : '2-digit' } : {}),
      ...(withEra ? { era: 'short' } : {}),
      timeZone: 'UTC',
      calendar: 'gregory',
    });
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

/** English that names no country is written as most of the world writes it: day before month, 24 hours. */
function nearestLocale(lang: string): string {
  if (lang === '' || lang.toLowerCase() === 'en') return 'en-GB';
  try {
    // A language that the browser does not have would become the browser's own: two languages in one line.
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
