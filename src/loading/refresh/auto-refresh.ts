// Reads the document again every `refresh` seconds, in the background: nothing that the reader looks at moves.
import type { App, Feature } from '../../state/app.js';
import { PollTimer } from './poll-timer.js';

export class AutoRefresh implements Feature {
  readonly #app: App;
  readonly #timer: PollTimer;
  /** Seconds between two requests; 0 while the element is in no page. */
  #seconds = 0;

  /** `refresh` reads again, and answers whether that went well. */
  constructor(app: App, refresh: () => Promise<boolean>) {
    this.#app = app;
    this.#timer = new PollTimer(refresh);
  }

  begin(signal: AbortSignal): void {
    this.#poll(this.#app.state.refresh);
    signal.addEventListener('abort', () => this.#poll(0));
  }

  hostUpdate(): void {
    const { refresh } = this.#app.state;
    if (refresh !== this.#seconds && this.#app.host.isConnected) this.#poll(refresh);
  }

  /** Starts over with a period in seconds; 0 or less stops. */
  #poll(seconds: number): void {
    this.#seconds = seconds;
    this.#timer.start(seconds);
  }
}
