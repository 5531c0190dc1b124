// The words by language: English is here at once, another table is fetched when an element's language asks for it.
import type { ImportPart } from '../base/lazy-part.js';
import { writeDatesBy } from '../time/intl.js';
import { english } from './en.js';
import type { Messages } from './messages.js';

type Table = { readonly messages: Messages };

/** The paths are written out for bundlers, which make a file of each. */
const importers: Readonly<Record<string, ImportPart<Table>>> = {
  ar: () => registered('ar', import('./languages/ar.js')),
  az: () => registered('az', import('./languages/az.js')),
  de: () => registered('de', import('./languages/de.js')),
  es: () => registered('es', import('./languages/es.js')),
  fa: () => registered('fa', import('./languages/fa.js')),
  fr: () => registered('fr', import('./languages/fr.js')),
  hy: () => registered('hy', import('./languages/hy.js')),
  ka: () => registered('ka', import('./languages/ka.js')),
  ru: () => registered('ru', import('./languages/ru.js')),
  tr: () => registered('tr', import('./languages/tr.js')),
};

const known = new Map<string, Messages>();

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
 * The words for a language tag: those that are here; `null` while they can be loaded (`importerFor`); English for a language
 * that has no table.
 */
export function messagesFor(lang: string): Messages | null {
  const tag = lang.toLowerCase();
  const language = languageOf(tag);
  return known.get(tag) ?? known.get(language) ?? (Object.hasOwn(importers, language) ? null : english);
}

/** What loads the words for a language tag and registers them; `null` for a language that has no table. */
export function importerFor(lang: string): ImportPart<Table> | null {
  const language = languageOf(lang.toLowerCase());
  return Object.hasOwn(importers, language) ? (importers[language] ?? null) : null;
}

/** The page may have registered its own meanwhile. */
async function registered(language: string, loading: Promise<Table>): Promise<Table> {
  const table = await loading;
  if (!known.has(language)) registerLanguage(language, table.messages);
  return table;
}

function languageOf(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

const wholeTables = new WeakMap<object, WeakMap<Messages, Messages>>();

/** `messages` with the words of `late` that it leaves out. The same object again for the same two. */
export function withEnglish<Late extends object, Table extends Messages>(
  messages: Table,
  late: Late,
): Table & Late {
  const known = wholeTables.get(late) ?? new WeakMap<Messages, Messages>();
  wholeTables.set(late, known);
  const whole = known.get(messages) ?? { ...late, ...messages };
  known.set(messages, whole);
  return whole as Table & Late;
}
