// The full line of each source: its number, link, dates, archived copy, and how many events cite it.
import { html, nothing, type TemplateResult } from 'lit';
import { citedSourceIds, type NewsEvent, type Source } from '../../../model/news-event.js';
import type { ViewContext } from '../../../state/view-context.js';
import { inDetail, type DetailsContext } from './details-context.js';
import { dateLine } from '../../../view/times.js';

/** How many events cite each source, and what shows them. */
export interface SourceUsage {
  readonly counts: ReadonlyMap<string, number>;
  readonly showCiting: (sourceId: string) => void;
}

/** How many news events cite each source, by its id. */
export function countBySource(newsEvents: readonly NewsEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const newsEvent of newsEvents) {
    for (const id of citedSourceIds(newsEvent)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The full lines of some sources, each with its number, link, dates and archived copy. */
export function sourceList(
  ids: readonly string[],
  context: DetailsContext,
  usage: SourceUsage | null,
): TemplateResult {
  const { sources, numbers, messages } = context;
  if (ids.length === 0) return html`<p class="unsourced" part="unsourced">${messages.unsourced}</p>`;
  // Where all are cited alike, saying so once for each would say nothing.
  const counts = new Set(ids.map((id) => usage?.counts.get(id) ?? 0));
  const told = ids.length === 1 || counts.size > 1 ? usage : null;
  return html`<ul class="sources">
    ${ids.map((id) => {
      const source = sources.get(id);
      return html`<li part="source" dir="auto">
        <span class="source-number">[${numbers.get(id) ?? '?'}]</span>
        ${source ? sourceLine(source, context) : id} ${usageButton(id, told, context)}
      </li>`;
    })}
  </ul>`;
}

/** All sources of the document, under a heading; nothing where it has none. */
export function allSources(
  viewContext: ViewContext,
  usage: SourceUsage | null,
): TemplateResult | typeof nothing {
  const context = inDetail(viewContext);
  const { sources, messages } = context;
  if (sources.size === 0) return nothing;
  return html`<section class="all-sources">
    <h3 class="day-heading" part="day-heading">${messages.sources}</h3>
    ${sourceList([...sources.keys()], context, usage)}
  </section>`;
}

function usageButton(
  id: string,
  usage: SourceUsage | null,
  { messages }: DetailsContext,
): TemplateResult | typeof nothing {
  const count = usage?.counts.get(id) ?? 0;
  if (usage === null || count === 0) return nothing;
  return html`<button
    type="button"
    class="link-button source-use"
    part="source-use"
    @click=${() => usage.showCiting(id)}
  >
    ${messages.citedBy(count)}
  </button>`;
}

function sourceLine(source: Source, context: DetailsContext): TemplateResult {
  const { messages } = context;
  const { name, publisher, author, url, archiveUrl, published, accessed, lang } = source;
  const called = url
    ? html`<a href=${url} rel="noopener external" lang=${lang ?? nothing} dir="auto">${name}</a>`
    : html`<span lang=${lang ?? nothing} dir="auto">${name}</span>`;
  const facts = [
    author,
    publisher === name ? null : publisher,
    published && html`${messages.published} ${dateLine(published, source.publishedWhen, context)}`,
    accessed && html`${messages.accessed} ${dateLine(accessed, source.accessedWhen, context)}`,
  ].filter((fact) => fact !== null && fact !== '');
  const archive = archiveUrl
    ? html`, <a href=${archiveUrl} rel="noopener external">${messages.archived}</a>`
    : nothing;
  return html`${called}${facts.map((fact) => html`, <span dir="auto">${fact}</span>`)}${archive}`;
}
