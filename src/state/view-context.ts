// What every view needs to put news events into words.
import type { Messages } from '../i18n/messages.js';
import type { Source } from '../model/news-event.js';
import type { Clock } from '../time/clock.js';
import type { Unread } from './unread.js';

/** The document's sources, and the words and clocks in use. */
export interface ViewContext {
  readonly messages: Messages;
  readonly lang: string;
  /** The language of the document's own words, as a tag; `null` where it does not say. */
  readonly documentLang: string | null;
  /** The chosen clock. */
  readonly clock: Clock;
  /** Every clock on offer, the chosen one among them. Empty where the document has no hours: then no clock is named. */
  readonly clocks: readonly Clock[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The number of each source, as in `[3]`, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly unread: Unread;
}
