// Keeps what is shown up to date, in the background: nothing of what the reader looks at moves.
import type { Messages } from '../i18n/messages.js';
import type { DocumentLoader } from './document-loader.js';
import type { DocumentHost } from './document-source.js';
import type { Reader } from '../element/reader.js';
import type { PollTimer } from './refresh/refresh-part.js';

/** The element, as far as this concerns it. */
export interface FreshnessHost extends DocumentHost {
  readonly messages: Messages;
  requestUpdate(): void;
  reload(): void;
}

export class Freshness {
  #refresher: PollTimer | null = null;
  #seconds = 0;
  readonly #host: FreshnessHost;
  readonly #loader: DocumentLoader;
  readonly #reader: Reader;

  constructor(host: FreshnessHost, loader: DocumentLoader, reader: Reader) {
    this.#host = host;
    this.#loader = loader;
    this.#reader = reader;
  }

  /** Starts over with a period in seconds; 0 or less stops. */
  async every(seconds: number): Promise<void> {
    this.#seconds = seconds;
    this.#refresher?.stop();
    if (!(seconds > 0)) return;
    try {
      const { PollTimer, readAgain } = await import('./refresh/refresh-part.js');
      this.#refresher ??= new PollTimer(() => readAgain(this.#host, this.#loader, this.#reader));
      this.#refresher.every(this.#seconds);
    } catch (cause) {
      const message = this.#host.messages.failures.network({});
      this.#reader.emit('timeline-error', { code: 'network', message, cause });
    }
  }

  /** The reader has seen all that is new. */
  readonly handleAllSeen = (): void => {
    this.#loader.see();
    this.#host.requestUpdate();
  };

  /** What failed for want of a network is tried again as soon as there is one. */
  readonly handleOnline = (): void => {
    const { load } = this.#loader;
    if (load.kind === 'failed' && (load.code === 'network' || load.code === 'timeout')) this.#host.reload();
  };
}
