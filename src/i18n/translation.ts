// What a table of words in another language is made with.
import type { TimeWords } from '../time/words/time-words.js';
import type { LateMessages, Messages } from './messages.js';

/** A whole table: a word that is missing fails the build. */
export type Translation = Messages & LateMessages & { readonly time: Required<TimeWords> };

/** The forms of a counted noun, by the plural rules of its language (CLDR). */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Numbers and counted nouns as a language writes them; `numbersLike` is a language that writes numbers the same way. */
export function countingIn(tag: string, numbersLike = tag) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(numbersLike);
  const tenths = new Intl.NumberFormat(numbersLike, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    number: (value: number) => numbers.format(value),
    megabytes: (bytes: number) => tenths.format(bytes / 1_000_000),
    /** A number and its noun. */
    count: (value: number, forms: Forms) =>
      `${numbers.format(value)} ${forms[rules.select(value)] ?? forms.other}`,
  };
}

/** What is not empty, as a list in a sentence. */
export function listed(parts: readonly (string | false)[], comma = ', '): string {
  return parts.filter(Boolean).join(comma);
}
