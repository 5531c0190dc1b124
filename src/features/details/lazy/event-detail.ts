// One news event in full: every clock, how exactly its time is known, who says what, figures, sources, corrections.
import { html, nothing, type TemplateResult } from 'lit';
import { citedSourceIds, type Media, type NewsEvent } from '../../../model/news-event.js';
import type { App } from '../../../state/app.js';
import { neighbourOf } from '../../../state/reading-order.js';
import type { ViewContext } from '../../../state/view-context.js';
import { statusMark } from '../../../view/status-mark.js';
import { claimCards, figureTable, revisionList, statedLine } from './evidence.js';
import type { EventStore } from '../../../store/event-store.js';
import { inDetail, type DetailsContext } from './details-context.js';
import { countBySource, sourceList, type SourceUsage } from './source-list.js';
import { placeLine } from './place-line.js';
import { timesOnEveryClock } from './clock-times.js';

/** What other features place in the details. */
export interface DetailsSlots {
  /** The media of an event in their place; `null` while their code is on the way. */
  readonly media: ((newsEvent: NewsEvent) => TemplateResult) | null;
  /** Copies an event as a citation. */
  readonly citation: (newsEvent: NewsEvent) => TemplateResult | typeof nothing;
  /** Shows only the events that cite a source. */
  readonly showCiting: (sourceId: string) => void;
}

/** The panel that opens for the selected news event under the timeline. */
export function eventDetail(
  app: App,
  slots: DetailsSlots,
  handleClose: () => void,
): TemplateResult | typeof nothing {
  const newsEvent = app.selectedEvent;
  if (newsEvent === null) return nothing;
  const { context } = app.derived;
  const { messages } = inDetail(context);
  return html`<div class="detail" part="detail" role="group" aria-label=${messages.detail}>
    <header class="detail-head">
      <h3 class="detail-title" part="detail-title" dir="auto" tabindex="-1">
        <span lang=${context.documentLang ?? nothing}>${newsEvent.title}</span>
        ${statusMark(newsEvent.status, context)}
      </h3>
      <div class="buttons">
        <button
          type="button"
          class="icon"
          part="button"
          aria-label=${messages.previous}
          @click=${() => step(app, -1)}
        >
          ‹</button
        ><button
          type="button"
          class="icon"
          part="button"
          aria-label=${messages.next}
          @click=${() => step(app, 1)}
        >
          ›</button
        ><button type="button" class="icon" part="button" aria-label=${messages.close} @click=${handleClose}>
          ×
        </button>
      </div>
    </header>
    ${detailBody(app, newsEvent, slots)}
  </div>`;
}

function step(app: App, direction: 1 | -1): void {
  const id = neighbourOf(app.derived, app.state.selected, direction)?.id;
  if (id === undefined) return;
  if (app.dispatch({ type: 'select', id })) app.dispatch({ type: 'reveal', id });
}

/** Scrolls to the open panel, as soon as it is rendered. */
export async function bringIntoSight({ host }: App): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.querySelector('.detail')?.scrollIntoView({ block: 'nearest' });
}

const countsOf = new WeakMap<EventStore, ReadonlyMap<string, number>>();

/** `null` for a document of one event, which is all that any source is cited by. */
export function usageOf(app: App, { showCiting }: DetailsSlots): SourceUsage | null {
  const { whole } = app.derived;
  if (whole.all.length < 2) return null;
  const counts = countsOf.get(whole) ?? countBySource(whole.all);
  countsOf.set(whole, counts);
  return { counts, showCiting };
}

/** What the panel holds, also shown in place in the list. */
export function detailBody(app: App, newsEvent: NewsEvent, slots: DetailsSlots): TemplateResult {
  const usage = usageOf(app, slots);
  const context = inDetail(app.derived.context);
  const { messages } = context;
  const { summary, when, place, actors, figures, claims, revisions, media } = newsEvent;
  const block = (heading: string, content: unknown, isShown: boolean) =>
    isShown
      ? html`<div class="block">
          <h4 class="block-heading" part="detail-heading">${heading}</h4>
          ${content}
        </div>`
      : nothing;
  return html`<div class="detail-body">
    <div class="blocks">
      ${summary ? summaryLine(summary, context) : nothing}
      ${block(
        messages.whenHeading,
        html`${timesOnEveryClock(when, context)} ${statedLine(when.stated, context)}`,
        true,
      )}
      ${place === null ? nothing : block(messages.place, placeLine(place, app.state.mapLink), true)}
      ${block(messages.parties, html`<p lang=${context.documentLang ?? nothing} dir="auto">${actors.join(messages.time.comma)}</p>`, actors.length > 0)}
    </div>
    ${block(messages.whoSays, claimCards(newsEvent, context), claims.length > 0)}
    <div class="blocks">
      ${block(messages.figures, figureTable(figures, context), figures.length > 0)}
      ${block(messages.corrections, revisionList(revisions, context), revisions.length > 0)}
    </div>
    ${block(messages.media, slots.media?.(newsEvent) ?? mediaList(media), media.length > 0)}
    <slot name=${`event-${newsEvent.id}`}></slot>
    ${block(messages.sources, sourceList(citedInOrder(newsEvent, context), context, usage), true)}
    ${slots.citation(newsEvent)}
  </div>`;
}

function summaryLine(summary: string, { documentLang }: ViewContext): TemplateResult {
  return html`<p class="summary" part="summary" lang=${documentLang ?? nothing} dir="auto">${summary}</p>`;
}

/** Its own sources and those that only its claims and figures cite, by their numbers. */
function citedInOrder(newsEvent: NewsEvent, { numbers }: DetailsContext): readonly string[] {
  const numberOf = (id: string) => numbers.get(id) ?? Infinity;
  return [...citedSourceIds(newsEvent)].sort((a, b) => numberOf(a) - numberOf(b));
}

/** What a closed entry of the list keeps for a press, the browser's search and paper: all that its first lines leave out. */
export function entryRest(
  newsEvent: NewsEvent,
  summary: string,
  lane: string,
  viewContext: ViewContext,
): TemplateResult {
  const { when, place, actors, figures, revisions, media, sources } = newsEvent;
  const context = inDetail(viewContext);
  const { messages } = context;
  const sourceNames = sources.map((id) => context.sources.get(id)?.name ?? id).join(messages.time.comma);
  const meta = [lane, place?.name, actors.join(messages.time.comma)].filter(Boolean).join(' · ');
  return html`${summary === '' ? nothing : summaryLine(summary, context)}
  ${meta === '' ? nothing : html`<p class="meta" part="meta" lang=${context.documentLang ?? nothing} dir="auto">${meta}</p>`}
  ${sourceNames === '' ? nothing : html`<p class="unseen">${messages.sources}${messages.colon}${sourceNames}</p>`}
  ${statedLine(when.stated, context)} ${claimCards(newsEvent, context)} ${figureTable(figures, context)}
  ${
    revisions.length === 0
      ? nothing
      : html`<p class="block-heading">${messages.corrections}</p>
          ${revisionList(revisions, context)}`
  }
  ${media.length === 0 ? nothing : mediaList(media)}`;
}

/** Links, not pictures: nothing is fetched from elsewhere until the reader asks. */
function mediaList(media: readonly Media[]): TemplateResult {
  return html`<ul class="media">
    ${media.map(
      ({ url, alt, credit }) =>
        html`<li dir="auto">
          <a href=${url} rel="noopener external">${alt || url}</a>${credit ? html`, ${credit}` : nothing}
        </li>`,
    )}
  </ul>`;
}
