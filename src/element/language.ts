// The words of one element: the page's own, else those of its language, which may have to load first; and which way they run.
import type { LazyPart } from '../base/lazy-part.js';
import { english } from '../i18n/en.js';
import { importerFor, messagesFor } from '../i18n/load-messages.js';
import type { Messages } from '../i18n/messages.js';
import type { App, Feature } from '../state/app.js';
import { isRightToLeft, nearestLang } from './page.js';

export class Language implements Feature {
  readonly #app: App;
  /** What the page has set; `null`: nothing. */
  #own: Messages | null = null;
  #lang = '';
  #part: LazyPart<object> | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  /** The words in use. Setting `null` goes back to those of the language. */
  get messages(): Messages {
    return this.#words ?? english;
  }

  set messages(messages: Messages | null | undefined) {
    this.#own = messages ?? null;
    this.#app.host.requestUpdate();
  }

  load(): Promise<unknown> | null {
    return this.#words === null ? (this.#part?.need() ?? null) : null;
  }

  /** Words, and the language of dates and numbers: both English until the words have come, so that no line has two. */
  hostUpdate(): void {
    const lang = nearestLang(this.#app.host);
    if (lang !== this.#lang) {
      this.#lang = lang;
      const importer = importerFor(lang);
      this.#part = importer === null ? null : this.#app.part(importer);
    }
    void this.load();
    const words = this.#words;
    const spoken = words === null ? { lang: 'en', messages: english } : { lang, messages: words };
    const isRtl = isRightToLeft(this.#app.host, this.#app.state.loaded?.document.lang ?? null);
    this.#app.dispatch({ type: 'observe', change: { ...spoken, isRtl } });
  }

  get #words(): Messages | null {
    return this.#own ?? messagesFor(nearestLang(this.#app.host));
  }
}
