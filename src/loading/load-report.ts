// Tells the page of documents that were read: `timeline-load`.
import type { CheckedDocument } from '../model/news-event.js';
import type { App, Feature } from '../state/app.js';
import type { LoadState } from '../state/app-state.js';

export class LoadReport implements Feature {
  readonly #app: App;
  #seen: LoadState;
  /** The document that the page was last told of; `null` where it is to be told again. */
  #told: CheckedDocument | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#seen = app.state.load;
  }

  /** The page asks for a reading, and is told of its end even where nothing has changed. */
  again(): void {
    this.#told = null;
  }

  /** Tells the page of each document once, and again after a failure. */
  hostUpdated(): void {
    const { load, loaded } = this.#app.state;
    if (load === this.#seen) return;
    this.#seen = load;
    if (load.kind === 'failed') this.#told = null;
    if (load.kind !== 'ready' || loaded === null || loaded.document === this.#told) return;
    this.#told = loaded.document;
    const { whole, issues } = this.#app.derived;
    this.#app.emit('timeline-load', { newsEvents: whole.all, issues });
  }
}
