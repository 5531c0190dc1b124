// What stands in place of the timeline while a document loads, and where it is empty.
import { html, type nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

/** `progress` is what a long load shows. */
export function loadingState(
  messages: Messages,
  progress: TemplateResult | typeof nothing | undefined,
): TemplateResult {
  return html`<div class="state state--loading" part="state loading">
    <p role="status">${messages.loading}</p>
    ${progress}
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
