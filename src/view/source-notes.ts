// Sources as numbered notes: short marks beside what they support, and the full line for each.
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../model/news-event.js';
import { dayInWords } from './day-heading.js';
import type { ViewContext } from '../state/view-context.js';

/** Numbers for sources, in the order of the document. */
export function sourceNumbers(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, number> {
  return new Map([...sources.keys()].map((id, index) => [id, index + 1]));
}

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

/** The full lines of some sources, each with its number, link, dates and archived copy. */
export function sourceList(ids: readonly string[], context: ViewContext): TemplateResult {
  const { sources, numbers, messages } = context;
  if (ids.length === 0) return html`<p class="unsourced" part="unsourced">${messages.unsourced}</p>`;
  return html`<ul class="sources">
    ${ids.map((id) => {
      const source = sources.get(id);
      return html`<li part="source" dir="auto">
        <span class="source-number">[${numbers.get(id) ?? '?'}]</span>
        ${source ? sourceLine(source, context) : id} ${useButton(id, context)}
      </li>`;
    })}
  </ul>`;
}

function useButton(id: string, { sourceUse, messages }: ViewContext): TemplateResult | typeof nothing {
  const count = sourceUse?.countOf(id) ?? 0;
  if (sourceUse === undefined || count === 0) return nothing;
  return html`<button
    type="button"
    class="link-button source-use"
    part="source-use"
    @click=${() => sourceUse.handleShow(id)}
  >
    ${messages.restingOn(count)}
  </button>`;
}

function sourceLine(source: Source, { lang: ownLang, messages }: ViewContext): TemplateResult {
  const { name, publisher, author, url, archiveUrl, published, accessed, lang } = source;
  const called = url
    ? html`<a href=${url} rel="noopener external" lang=${lang ?? nothing} dir="auto">${name}</a>`
    : html`<span lang=${lang ?? nothing} dir="auto">${name}</span>`;
  const facts = [
    author,
    publisher === name ? null : publisher,
    published && `${messages.published} ${dayInWords(published, ownLang)}`,
    accessed && `${messages.accessed} ${dayInWords(accessed, ownLang)}`,
  ].filter((fact) => fact !== null && fact !== '');
  const archive = archiveUrl
    ? html`, <a href=${archiveUrl} rel="noopener external">${messages.archived}</a>`
    : nothing;
  return html`${called}${facts.map((fact) => html`, <span dir="auto">${fact}</span>`)}${archive}`;
}
