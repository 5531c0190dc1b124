// One news event in full: every clock, how exactly its time is known, who says what, figures, sources, corrections.
import { html, nothing, type TemplateResult } from 'lit';
import type { Media, NewsEvent, Revision } from '../../../model/news-event.js';
import { dayInWords } from '../../../view/day-heading.js';
import { claimCards, figureTable, statedLine, statusMark } from '../../../view/evidence.js';
import type { ViewContext } from '../../../state/view-context.js';
import { sourceList } from '../../../view/source-notes.js';
import { timesOnEveryClock } from '../../../view/times.js';

export interface DetailCallbacks {
  readonly handleClose: () => void;
  readonly handleNext: () => void;
  readonly handlePrevious: () => void;
}

/** The panel that opens for the selected news event under the timeline. */
export function eventDetail(
  newsEvent: NewsEvent,
  context: ViewContext,
  callbacks: DetailCallbacks,
): TemplateResult {
  const { messages } = context;
  return html`<div class="detail" part="detail" role="group" aria-label=${messages.detail}>
    <header class="detail-head">
      <h3 class="detail-title" part="detail-title" dir="auto" tabindex="-1">
        ${newsEvent.title} ${statusMark(newsEvent.status, context)}
      </h3>
      <div class="buttons">
        <button
          type="button"
          class="icon"
          part="button"
          aria-label=${messages.previous}
          @click=${callbacks.handlePrevious}
        >
          ‹</button
        ><button
          type="button"
          class="icon"
          part="button"
          aria-label=${messages.next}
          @click=${callbacks.handleNext}
        >
          ›</button
        ><button
          type="button"
          class="icon"
          part="button"
          aria-label=${messages.close}
          @click=${callbacks.handleClose}
        >
          ×
        </button>
      </div>
    </header>
    ${detailBody(newsEvent, context)}
  </div>`;
}

/** What the panel holds, also shown in place in the list. */
export function detailBody(newsEvent: NewsEvent, context: ViewContext): TemplateResult {
  const { messages } = context;
  const { summary, when, place, actors, figures, claims, sources, revisions, media } = newsEvent;
  const block = (heading: string, content: unknown, isShown: boolean) =>
    isShown
      ? html`<div class="block">
          <h4 class="block-heading" part="detail-heading">${heading}</h4>
          ${content}
        </div>`
      : nothing;
  return html`<div class="detail-body">
    ${summary ? html`<p class="summary" part="summary" dir="auto">${summary}</p>` : nothing}
    <div class="blocks">
      ${block(
        messages.whenHeading,
        html`${timesOnEveryClock(when, context)} ${statedLine(when.stated, context)}`,
        true,
      )}
      ${block(messages.place, html`<p dir="auto">${place?.name}</p>`, place !== null)}
      ${block(messages.parties, html`<p dir="auto">${actors.join(messages.time.comma)}</p>`, actors.length > 0)}
      ${block(messages.sources, html`${sourceList(sources, context)} ${citedList(newsEvent, context)}`, true)}
    </div>
    ${block(messages.whoSays, claimCards(newsEvent, context), claims.length > 0)}
    ${block(messages.figures, figureTable(figures, context), figures.length > 0)}
    ${block(messages.corrections, revisionList(revisions, context), revisions.length > 0)}
    ${block(messages.media, mediaList(media), media.length > 0)} <slot name=${`event-${newsEvent.id}`}></slot>
    ${citeButton(newsEvent, context)}
  </div>`;
}

/** The sources that only claims and figures rest on: their numbers stand there. */
function citedList(
  { sources, claims, figures }: NewsEvent,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const parts = [...claims, ...claims.flatMap((claim) => claim.figures), ...figures];
  const cited = new Set(parts.flatMap((part) => part.sources).filter((id) => !sources.includes(id)));
  return cited.size === 0 ? nothing : sourceList([...cited], context);
}

function citeButton(
  newsEvent: NewsEvent,
  { citing, messages }: ViewContext,
): TemplateResult | typeof nothing {
  if (citing === undefined) return nothing;
  return html`<div class="cite" part="cite">
    <button type="button" class="link-button" @click=${() => citing.handleCite(newsEvent)}>
      ${messages.cite}
    </button>
    ${citing.resultOf(newsEvent)}
  </div>`;
}

/** What a closed entry of the list says beside the usual: its corrections and, on paper, what opening it would show. */
export function entryRest(newsEvent: NewsEvent, context: ViewContext): TemplateResult {
  const { messages } = context;
  const { when, revisions, media } = newsEvent;
  return html`${
    revisions.length > 0
      ? html`<p class="block-heading">${messages.corrections}</p>
          ${revisionList(revisions, context)}`
      : nothing
  }${
    when.stated || media.length > 0
      ? html`<div class="on-paper">${statedLine(when.stated, context)} ${mediaList(media)}</div>`
      : nothing
  }`;
}

function revisionList(revisions: readonly Revision[], { lang }: ViewContext): TemplateResult {
  return html`<ul class="revisions">
    ${revisions.map(({ at, note }) => html`<li dir="auto">${at ? html`<strong>${dayInWords(at, lang)}</strong> ` : nothing}${note}</li>`)}
  </ul>`;
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
