// What stands in place of the timeline: loading, nothing to show, failed.
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

export function emptyState(messages: Messages): TemplateResult {
  return html`<div class="state" part="state empty"><slot name="empty">${messages.empty}</slot></div>`;
}

/** What went wrong, what to do, and a button to try again where that can help. */
export function failedState(
  message: string,
  canRetry: boolean,
  hasLastGood: boolean,
  messages: Messages,
  handleRetry: () => void,
): TemplateResult {
  return html`<div class="state state--failed" part="state failed" role="alert">
    <p class="state-title">${messages.failed}</p>
    <p dir="auto">${message}</p>
    ${hasLastGood ? html`<p>${messages.keptLastGood}</p>` : nothing}
    ${canRetry ? html`<button type="button" class="plain" part="button" @click=${handleRetry}>${messages.retry}</button>` : nothing}
  </div>`;
}
