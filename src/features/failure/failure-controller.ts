// Reports a failed document, and a timeline that could not be drawn, to the reader and the page.
import { nothing, type TemplateResult } from 'lit';
import type { App, Feature } from '../../state/app.js';
import type { DrawFailure, LoadState } from '../../state/app-state.js';
import { adoptStyles } from '../../base/adopted-styles.js';
import { failureCss } from './failure.styles.js';
import { drawFailureMessage, failurePanel, loadFailureMessage } from './failure-panel.js';

export class FailureController implements Feature {
  readonly #app: App;
  #reportedLoad: LoadState | null = null;
  #reportedDraw: DrawFailure | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  hostUpdate(): void {
    adoptStyles(this.#app.host.shadowRoot, failureCss);
  }

  /** Tells the page of each failure once. */
  hostUpdated(): void {
    const { load, drawFailure, messages } = this.#app.state;
    if (load !== this.#reportedLoad && load.kind === 'failed') {
      const message = loadFailureMessage(load, messages);
      this.#app.emit('timeline-error', { code: load.code, message });
    }
    if (drawFailure !== null && drawFailure !== this.#reportedDraw) {
      const message = drawFailureMessage(messages);
      this.#app.emit('timeline-error', { code: 'timeline', message, cause: drawFailure.cause });
    }
    this.#reportedLoad = load;
    this.#reportedDraw = drawFailure;
  }

  /** The message; nothing while all is well. `handleRetry` is `null` where loading again cannot end better. */
  render(handleRetry: (() => void) | null): TemplateResult | typeof nothing {
    const { load, loaded, drawFailure, messages } = this.#app.state;
    if (load.kind === 'failed') {
      const message = loadFailureMessage(load, messages);
      return failurePanel({ message, hasLastGood: loaded !== null, handleRetry }, messages);
    }
    if (drawFailure === null) return nothing;
    const message = drawFailureMessage(messages);
    return failurePanel({ message, hasLastGood: false, handleRetry: null }, messages);
  }
}
