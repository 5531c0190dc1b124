// How well an event or claim is established, as a word beside it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../model/news-event.js';
import type { ViewContext } from '../state/view-context.js';

/** The status as a word with a sign of its own shape; nothing for what is merely reported. */
export function statusMark(status: Status, { messages }: ViewContext): TemplateResult | typeof nothing {
  if (status === 'reported') return nothing;
  return html`<span class="status status--${status}" part="status status-${status}"
    >${messages.status[status]}</span
  >`;
}
