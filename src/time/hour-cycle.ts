// How many hours the clock of a language has. Only the axis asks.
import { countsToTwelve, formatterFor } from './intl.js';

/** By formatter, since asking one takes as long as formatting with it. */
const answers = new WeakMap<Intl.DateTimeFormat, boolean>();

/** Whether a language's clock has twelve hours. */
export function hasTwelveHours(lang: string): boolean {
  const formatter = formatterFor(lang, 'minute', false);
  const hasTwelve = answers.get(formatter) ?? countsToTwelve(formatter);
  answers.set(formatter, hasTwelve);
  return hasTwelve;
}
