// What went wrong with loading, in words, and what the reader can do.
import { html, nothing, type TemplateResult } from 'lit';
import { failureMessagesInEnglish } from '../../../i18n/failure-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';
import type { AppState } from '../../../state/app-state.js';

/** What went wrong, as a sentence: with the document, else with the code that draws it. */
export function failureMessage({ load, messages }: AppState): string {
  const { failures } = withEnglish(messages, failureMessagesInEnglish);
  return load.kind === 'failed' ? failures[load.code](load.facts) : failures.timeline({});
}

/** The message, and a button to try again where that can help. */
export function failurePanel(state: AppState, handleRetry: (() => void) | null): TemplateResult {
  const { load, loaded, messages } = state;
  const { failed, keptLastGood, retry } = withEnglish(messages, failureMessagesInEnglish);
  const hasLastGood = load.kind === 'failed' && loaded !== null;
  return html`<div class="state state--failed" part="state failed" role="alert">
    <p class="state-title">${failed}</p>
    <p dir="auto">${failureMessage(state)}</p>
    ${hasLastGood ? html`<p>${keptLastGood}</p>` : nothing}
    ${handleRetry === null ? nothing : html`<button type="button" class="plain" part="button" @click=${handleRetry}>${retry}</button>`}
  </div>`;
}
