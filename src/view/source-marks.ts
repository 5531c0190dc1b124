// Short marks that stand for sources beside what they support.
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from '../state/view-context.js';

/** Small numbers that stand for sources, `[1] [5]`, or the words for "no source given". */
export function sourceMarks(
  ids: readonly string[],
  { sources, numbers, messages }: ViewContext,
): TemplateResult {
  if (ids.length === 0) return html`<span class="unsourced" part="unsourced">${messages.unsourced}</span>`;
  return html`<span class="source-marks"
    >${ids.map((id) => html`<abbr title=${sources.get(id)?.name ?? id}>[${numbers.get(id) ?? '?'}]</abbr> `)}</span
  >`;
}
