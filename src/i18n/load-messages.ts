// The words by language: English is here at once, another table is fetched when an element's language asks for it.
import { english, type Messages } from './messages.js';
import { writeDatesBy } from '../time/intl.js';

type Load = () => Promise<{ readonly messages: Messages }>;

/** The paths are written out for bundlers, which make a file of each. */
const loads: Readonly<Record<string, Load>> = {
  ar: () => import('./languages/ar.js'),
  az: () => import('./languages/az.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fa: () => import('./languages/fa.js'),
  fr: () => import('./languages/fr.js'),
  hy: () => import('./languages/hy.js'),
  ka: () => import('./languages/ka.js'),
  ru: () => import('./languages/ru.js'),
  tr: () => import('./languages/tr.js'),
};

const known = new Map<string, Messages>();
const coming = new Map<string, Promise<void>>();

/**
 * Adds the words of a language, or replaces them, for elements that are drawn after it:
 * `registerLanguage('uz', { ...english, view: 'Koʻrinish' })`. The tag is BCP 47, such as `uz`; where there are words for
 * `pt-br` and for `pt`, the nearer ones serve.
 */
export function registerLanguage(tag: string, messages: Messages): void {
  const key = tag.toLowerCase();
  known.set(key, messages);
  if (messages.dates) writeDatesBy(key, messages.dates);
}

/**
 * The words for a language tag: those that are here; `null` while they are on their way, which `loadMessages` waits for;
 * English for a language that has no table.
 */
export function messagesFor(lang: string): Messages | null {
  const tag = lang.toLowerCase();
  const language = languageOf(tag);
  return known.get(tag) ?? known.get(language) ?? (Object.hasOwn(loads, language) ? null : english);
}

/** Fetches the words for a language tag. Resolves when they are here or, where they cannot be had, English in their place. */
export function loadMessages(lang: string): Promise<void> {
  const language = languageOf(lang.toLowerCase());
  let words = coming.get(language);
  if (words === undefined) {
    words = fetchWords(language);
    coming.set(language, words);
  }
  return words;
}

async function fetchWords(language: string): Promise<void> {
  const table = await loads[language]?.().catch(() => null);
  // The page may have given its own meanwhile. English stands in for good: to ask again with every update would never end.
  if (!known.has(language)) registerLanguage(language, table?.messages ?? english);
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}
