// What went wrong with loading, in words, and what the reader can do.
import { html, nothing, type TemplateResult } from 'lit';
import { failureMessagesInEnglish } from '../../i18n/failure-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { LoadState } from '../../state/app-state.js';

export interface FailureState {
  /** What went wrong, as a sentence. */
  readonly message: string;
  /** The document that was read before is still shown. */
  readonly hasLastGood: boolean;
  /** `null` where loading again cannot end better. */
  readonly handleRetry: (() => void) | null;
}

/** What went wrong with the document. */
export function loadFailureMessage(
  { code, facts }: Extract<LoadState, { kind: 'failed' }>,
  messages: Messages,
): string {
  const { url = '' } = facts;
  const isElsewhere =
    URL.canParse(url, document.baseURI) && new URL(url, document.baseURI).origin !== location.origin;
  return withEnglish(messages, failureMessagesInEnglish).failures[code]({ ...facts, isElsewhere });
}

/** What went wrong with the code that draws it. */
export function drawFailureMessage(messages: Messages): string {
  return withEnglish(messages, failureMessagesInEnglish).failures.timeline({});
}

/** The message, and a button to try again where that can help. */
export function failurePanel(
  { message, hasLastGood, handleRetry }: FailureState,
  messages: Messages,
): TemplateResult {
  const { failed, keptLastGood, retry } = withEnglish(messages, failureMessagesInEnglish);
  return html`<div class="state state--failed" part="state failed" role="alert">
    <p class="state-title">${failed}</p>
    <p dir="auto">${message}</p>
    ${hasLastGood ? html`<p>${keptLastGood}</p>` : nothing}
    ${handleRetry === null ? nothing : html`<button type="button" class="plain" part="button" @click=${handleRetry}>${retry}</button>`}
  </div>`;
}
