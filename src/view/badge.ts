// The word beside the title of a news event that is unread.
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../state/view-context.js';

/** `new` or `changed`, or nothing. */
export function badgeOf(id: string, { unread, messages }: ViewContext): TemplateResult | typeof nothing {
  const kind = unread.get(id);
  return kind === undefined
    ? nothing
    : html`<span class="badge" part="badge">${messages.unread[kind]}</span>`;
}
