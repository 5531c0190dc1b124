// How many news events are unread, a way to them, and a way to be done with them.
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/messages.js';
import { countUnread, type Unread } from '../../../state/unread.js';

export interface UnreadCallbacks {
  readonly handleNext: () => void;
  readonly handleAllSeen: () => void;
}

/** It stands under the timeline, where it moves nothing. */
export function unreadLine(
  unread: Unread,
  messages: Messages,
  { handleNext, handleAllSeen }: UnreadCallbacks,
): TemplateResult {
  const counts = countUnread(unread);
  return html`<p class="badge-line" part="badge-line">
    <span>${messages.unreadCount(counts.new, counts.changed)}</span>
    <button type="button" class="plain" @click=${handleNext}>${messages.nextUnread}</button>
    <button type="button" class="plain" @click=${handleAllSeen}>${messages.allSeen}</button>
  </p>`;
}
