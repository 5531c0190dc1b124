// How many news events are unread, a way to them, and a way to be done with them.
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { unreadMessagesInEnglish } from '../../i18n/unread-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import { countUnread, type Unread } from '../../state/unread.js';

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
  const { nextUnread, allSeen } = withEnglish(messages, unreadMessagesInEnglish);
  return html`<p class="badge-line" part="badge-line">
    <span>${unreadWords(unread, messages)}</span>
    <button type="button" class="plain" @click=${handleNext}>${nextUnread}</button>
    <button type="button" class="plain" @click=${handleAllSeen}>${allSeen}</button>
  </p>`;
}

/** `2 new events, 1 changed event`. */
export function unreadWords(unread: Unread, messages: Messages): string {
  const counts = countUnread(unread);
  return withEnglish(messages, unreadMessagesInEnglish).unreadCount(counts.new, counts.changed);
}
