// One cache of Intl formatters. They read UTC, and are handed wall-clock readings (`wallMs`): the zone has done its work
// before the words are made, so that every browser's zone data but luxon's stays out of it.

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The words of a wall-clock reading in a language. Options are those of `Intl.DateTimeFormat` without a zone. */
export function wallText(wall: number, lang: string, options: Intl.DateTimeFormatOptions): string {
  const text = formatterFor(lang, options).format(wall);
  // Browsers differ in whether a British weekday has a comma after it where a year follows.
  return options.weekday !== undefined && localeFor(lang) === 'en-GB' ? text.replace(',', '') : text;
}

/** As `wallText`, with the era beside the year of a date before the year 1. */
export function datedText(wall: number, lang: string, options: Intl.DateTimeFormatOptions): string {
  const isBeforeEra = options.year !== undefined && new Date(wall).getUTCFullYear() < 1;
  return wallText(wall, lang, isBeforeEra ? { ...options, era: 'short' } : options);
}

/** The words of a range of wall-clock readings, with what both ends share said once. */
export function wallRangeText(
  fromWall: number,
  toWall: number,
  lang: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return formatterFor(lang, options).formatRange(fromWall, toWall);
}

/** Whether a language's clock has twelve hours. */
export function hasTwelveHours(lang: string): boolean {
  const cycle = formatterFor(lang, { hour: 'numeric' }).resolvedOptions().hourCycle;
  return cycle === 'h12' || cycle === 'h11';
}

function formatterFor(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.entries(options).join()}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(localeFor(lang), {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** English that names no country is written as most of the world writes it: day before month, 24 hours. */
function localeFor(lang: string): string {
  if (lang === '' || lang.toLowerCase() === 'en') return 'en-GB';
  try {
    // A language that the browser does not have would become the browser's own: two languages in one line.
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
