// Reads the document again every `refresh` seconds, in the background: nothing that the reader looks at moves.
import type { App, Feature } from '../state/app.js';
import type { DocumentLoader } from './document-loader.js';
import type { PollTimer } from './refresh/poll-timer.js';

const importPollTimer = () => import('./refresh/refresh-part.js');

export class AutoRefresh implements Feature {
  readonly #app: App;
  readonly #loader: DocumentLoader;
  readonly #part;
  #timer: PollTimer | null = null;
  /** Seconds between two requests; 0 while the element is in no page. */
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
    this.#timer ??= new part.PollTimer(() => this.#loader.refresh());
    this.#timer.start(seconds);
  }
}
