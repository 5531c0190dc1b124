// The words of one element: the page's own, else those of its language, which may have to be fetched first.
import type { ReactiveControllerHost } from 'lit';
import { english, type Messages } from '../i18n/messages.js';
import { loadMessages, messagesFor } from '../i18n/load-messages.js';
import { nearestLang } from './page.js';

export class Wording {
  /** What the page has given; `null`: nothing. */
  own: Messages | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Whether the words have not come yet. */
  get isDue(): boolean {
    return this.#words === null;
  }

  /** Words, and the language of dates and numbers: both English until the words have come, so that no line has two. */
  get spoken(): { readonly messages: Messages; readonly lang: string } {
    const messages = this.#words;
    return messages === null
      ? { messages: english, lang: 'en' }
      : { messages, lang: nearestLang(this.#host) };
  }

  /** Fetches the words and draws the element in them. */
  async end(): Promise<void> {
    await loadMessages(nearestLang(this.#host));
    this.#host.requestUpdate();
  }

  get #words(): Messages | null {
    return this.own ?? messagesFor(nearestLang(this.#host));
  }
}
