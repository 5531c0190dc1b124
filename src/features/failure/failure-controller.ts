// What the reader and the page are told where the document, or the code that draws it, could not be loaded.
import { nothing, type TemplateResult } from 'lit';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import type { LoadState } from '../../state/app-state.js';

const importFailurePanel = () => import('./lazy/failure-panel.js');

export class FailureController implements Feature {
  readonly #app: App;
  readonly #part;
  #reported: LoadState | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importFailurePanel);
  }

  load(): Promise<unknown> | null {
    const { load, canDraw } = this.#app.state;
    return load.kind === 'failed' || !canDraw ? this.#part.need() : null;
  }

  /** Tells the page of each failure to load a document once, as soon as there are words for it. */
  hostUpdated(): void {
    const { load } = this.#app.state;
    if (load === this.#reported || this.load() !== null) return;
    this.#reported = load;
    if (load.kind === 'failed') this.#report(undefined);
  }

  handleAction(action: Action): void {
    if (action.type === 'part-failed' && action.code === 'timeline')
      void this.#part.load().then(() => this.#report(action.cause));
  }

  /** The message; nothing while all is well. `handleRetry` is `null` where loading again cannot end better. */
  render(handleRetry: (() => void) | null): TemplateResult | typeof nothing {
    return this.#part.current?.failurePanel(this.#app.state, handleRetry) ?? nothing;
  }

  #report(cause: unknown): void {
    const { state } = this.#app;
    const { load, messages } = state;
    const code = load.kind === 'failed' ? load.code : 'timeline';
    const message = this.#part.current?.failureMessage(state) ?? messages.notLoaded;
    this.#app.emit('timeline-error', { code, message, ...(cause === undefined ? {} : { cause }) });
  }
}
