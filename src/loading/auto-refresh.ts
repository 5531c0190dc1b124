// Reads the document again every `refresh` seconds, in the background: nothing that the reader looks at moves.
import { countUnread } from '../state/unread.js';
import type { App, Feature } from '../state/app.js';
import type { DocumentLoader } from './document-loader.js';
import type { PollTimer } from './refresh/poll-timer.js';

const importPollTimer = () => import('./refresh/refresh-part.js');

export class AutoRefresh implements Feature {
  readonly #app: App;
  readonly #loader: DocumentLoader;
  readonly #part;
  #timer: PollTimer | null = null;
  /** Seconds between two requests while the element is in a page. */
  #seconds = 0;

  constructor(app: App, loader: DocumentLoader) {
    this.#app = app;
    this.#loader = loader;
    this.#part = app.part(importPollTimer);
  }

  begin(signal: AbortSignal): void {
    void this.#poll(this.#app.state.refresh);
    signal.addEventListener('abort', () => void this.#poll(0));
  }

  hostUpdate(): void {
    const { refresh } = this.#app.state;
    if (refresh !== this.#seconds && this.#app.host.isConnected) void this.#poll(refresh);
  }

  /** Starts over with a period in seconds; 0 or less stops. */
  async #poll(seconds: number): Promise<void> {
    this.#seconds = seconds;
    this.#timer?.stop();
    if (!(seconds > 0)) return;
    const part = await this.#part.load();
    if (part === null || this.#seconds !== seconds) return;
    this.#timer ??= new part.PollTimer(() => this.#refresh());
    this.#timer.start(seconds);
  }

  /** False where reading failed. */
  async #refresh(): Promise<boolean> {
    const before = this.#app.state.unread;
    const isWell = await this.#loader.refresh();
    const { unread, messages } = this.#app.state;
    const counts = countUnread(unread);
    if (unread !== before && unread.size > 0)
      this.#app.dispatch({ type: 'announce', words: messages.unreadCount(counts.new, counts.changed) });
    return isWell;
  }
}
