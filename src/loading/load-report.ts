// Tells the page how a run of reading has ended.
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issue.js';
import type { NewsEvent } from '../model/news-event.js';
import type { DocumentLoader, Load } from './document-loader.js';
import type { Reader } from '../element/reader.js';

/** The element, as far as this concerns it. */
export interface ReportingHost {
  readonly messages: Messages;
  readonly newsEvents: readonly NewsEvent[];
  readonly issues: readonly Issue[];
}

export class LoadReport {
  #reported: Load;
  readonly #host: ReportingHost;
  readonly #loader: DocumentLoader;
  readonly #reader: Reader;

  constructor(host: ReportingHost, loader: DocumentLoader, reader: Reader) {
    this.#host = host;
    this.#loader = loader;
    this.#reader = reader;
    this.#reported = loader.load;
  }

  /** Each end is told once. */
  tell(): void {
    const { load } = this.#loader;
    if (load === this.#reported) return;
    this.#reported = load;
    const { messages, newsEvents, issues } = this.#host;
    if (load.kind === 'ready') this.#reader.emit('timeline-load', { newsEvents, issues });
    else if (load.kind === 'failed') {
      const message = messages.failures[load.code](load.facts);
      this.#reader.emit('timeline-error', { code: load.code, message });
    }
  }
}
