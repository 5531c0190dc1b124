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
  const said = sharedDates(ids, context);
  return html`${dateFacts(sources.get(ids[0] ?? ''), said, context).map((fact) => html`<p class="meta" dir="auto">${fact}</p>`)}
    <ul class="sources">
      ${ids.map((id) => {
        const source = sources.get(id);
        return html`<li part="source" dir="auto">
          <span class="source-number">[${numbers.get(id) ?? '?'}]</span>
          ${source ? sourceLine(source, said, context) : id} ${usageButton(id, told, context)}
        </li>`;
      })}
    </ul>`;
}

const dateKinds = ['published', 'accessed'] as const;
type DateKind = (typeof dateKinds)[number];

/** The dates that several sources have in common: those are said once, before all of them. */
function sharedDates(ids: readonly string[], { sources }: DetailsContext): readonly DateKind[] {
  if (ids.length < 2) return [];
  return dateKinds.filter((kind) => new Set(ids.map((id) => sources.get(id)?.[kind] ?? '')).size === 1);
}

/** The dates of a source that are asked for, as far as it has them. */
function dateFacts(
  source: Source | undefined,
  kinds: readonly DateKind[],
  context: DetailsContext,
): readonly TemplateResult[] {
  return kinds.flatMap((kind) => {
    const date = source?.[kind];
    const when = kind === 'published' ? source?.publishedWhen : source?.accessedWhen;
    return date ? [html`${context.messages[kind]} ${dateLine(date, when ?? null, context)}`] : [];
  });
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

function sourceLine(source: Source, said: readonly DateKind[], context: DetailsContext): TemplateResult {
  const { messages } = context;
  const { name, publisher, author, url, archiveUrl, lang } = source;
  const ownDates = dateKinds.filter((kind) => !said.includes(kind));
  const called = url
    ? html`<a href=${url} rel="noopener external" lang=${lang ?? nothing} dir="auto">${name}</a>`
    : html`<span lang=${lang ?? nothing} dir="auto">${name}</span>`;
  const facts = [
    author,
    publisher === name ? null : publisher,
    ...dateFacts(source, ownDates, context),
  ].filter((fact) => fact !== null && fact !== '');
  const archive = archiveUrl
    ? html`, <a href=${archiveUrl} rel="noopener external">${messages.archived}</a>`
    : nothing;
  return html`${called}${facts.map((fact) => html`, <span dir="auto">${fact}</span>`)}${archive}`;
}
