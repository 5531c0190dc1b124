// Under the timeline: what is new, the signs in use and the problems in the data.
import { html, type nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issue.js';
import { issuesPanel } from '../features/issues/lazy/issues-panel.js';
import { unreadLine, type Unread, type UnreadCallbacks } from './badge.js';

/** The legend is that of the timeline: the list has none. */
export function footer(
  legend: TemplateResult | typeof nothing,
  issues: readonly Issue[],
  marks: Unread,
  messages: Messages,
  callbacks: UnreadCallbacks,
  saving: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="foot" part="foot">
    ${unreadLine(marks, messages, callbacks)} ${legend} ${issuesPanel(issues, messages)} ${saving}
  </div>`;
}

/** The button that opens what can be saved. */
export function exportButton(isOpen: boolean, messages: Messages, handleOpen: () => void): TemplateResult {
  return html`<button
    type="button"
    class="link-button save-button"
    part="save-button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${handleOpen}
  >
    ${messages.save}
  </button>`;
}
