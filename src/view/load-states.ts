// What stands in place of the timeline while a document loads, and where it is empty.
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { LoadProgress } from '../state/app-state.js';

/** A long load shows how far it is, and can be stopped. */
export function loadingState(
  progress: LoadProgress | null,
  messages: Messages,
  handleStop: () => void,
): TemplateResult {
  return html`<div class="state state--loading" part="state loading">
    <p role="status">${messages.loading}</p>
    ${
      progress === null
        ? nothing
        : html`<progress
              aria-label=${messages.loading}
              max=${progress.totalBytes ?? nothing}
              value=${progress.totalBytes === null ? nothing : progress.bytes}
            ></progress>
            <p>${messages.loadedSoFar(progress.bytes, progress.totalBytes)}</p>
            <button type="button" class="plain" @click=${handleStop}>${messages.stop}</button>`
    }
  </div>`;
}

/** The page's own children, as they were before the script came, until there is a document to show instead. */
export function waitingState(): TemplateResult {
  return html`<slot></slot>`;
}

/** Where not even the code that says what went wrong could be loaded. */
export function notLoadedState(messages: Messages): TemplateResult {
  return html`<div class="state" part="state failed" role="alert"><p>${messages.notLoaded}</p></div>`;
}

export function emptyState(messages: Messages): TemplateResult {
  return html`<div class="state" part="state empty"><slot name="empty">${messages.empty}</slot></div>`;
}
