// The news events as an ordered list, by day of the chosen clock. Screen readers, narrow columns and print use it.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DayPart, DayChunk } from '../state/day-chunks.js';
import type { NewsEvent } from '../model/news-event.js';
import { dayHeading } from '../view/day-heading.js';
import { claimCards, figureTable, revisionList, statusMark } from '../view/evidence.js';
import { badgeOf } from '../view/badge.js';
import type { ViewContext } from '../state/view-context.js';
import { sourceMarks } from '../view/source-marks.js';
import { timeLine } from '../view/times.js';

/** A chunk of the list, and the words and clock that it is drawn in. */
export interface DrawnChunk {
  readonly chunk: DayChunk;
  readonly context: ViewContext;
  /** Of the news event that is selected in it. */
  readonly selectedId: string | null;
}

/** The chunks of the list in order; `null` where the turn of one has not come, and only its room is kept. */
export interface DrawnChunks {
  /** Before the first window: behind a line that opens them. */
  readonly earlier: readonly (DrawnChunk | null)[];
  readonly shown: readonly (DrawnChunk | null)[];
}

/** What other features place in the list. */
export interface ListSlots {
  /** Under the selected entry. */
  readonly detail: TemplateResult | typeof nothing;
  /** After the last entry. */
  readonly end: TemplateResult | typeof nothing;
  /** What paper shows of an entry beside the rest; `null` on screen. */
  readonly onPaper: ((newsEvent: NewsEvent, context: ViewContext) => TemplateResult | typeof nothing) | null;
}

export interface ListState extends ListSlots {
  readonly chunks: DrawnChunks;
  readonly isEarlierOpen: boolean;
  readonly earlierCount: number;
}

export interface ListCallbacks {
  readonly handleSelect: (id: string) => void;
  readonly handleKey: (domEvent: KeyboardEvent) => void;
  readonly handleEarlierOpen: (isOpen: boolean) => void;
}

/** The list. */
export function eventList(state: ListState, context: ViewContext, callbacks: ListCallbacks): TemplateResult {
  const { chunks, isEarlierOpen, earlierCount } = state;
  const { messages } = context;
  return html`<div
    class=${isLong(chunks) ? 'list is-long' : 'list'}
    part="list"
    @keydown=${callbacks.handleKey}
  >
    <p class="list-clock" dir="auto">${messages.timesOn(context.clock.name)}</p>
    ${
      chunks.earlier.length === 0
        ? nothing
        : html`<details
            class="earlier-days"
            .open=${isEarlierOpen}
            @toggle=${(domEvent: Event) =>
              callbacks.handleEarlierOpen((domEvent.currentTarget as HTMLDetailsElement).open)}
          >
            <summary class="earlier-summary" part="earlier">
              <span dir="auto">${messages.earlierEvents(earlierCount)}</span>
            </summary>
            ${chunks.earlier.map((drawn, index) => chunkTemplate(drawn, index, state, callbacks))}
          </details>`
    }
    ${chunks.shown.map((drawn, index) => chunkTemplate(drawn, chunks.earlier.length + index, state, callbacks))}
    ${state.end}
  </div>`;
}

/** More entries than a browser lays out without a thought. */
function isLong({ earlier, shown }: DrawnChunks): boolean {
  return earlier.length + shown.length > 10;
}

/** Rendered again only where it has changed: a list may have hundreds of chunks, and a press of a key should touch one. */
function chunkTemplate(
  drawn: DrawnChunk | null,
  index: number,
  { detail, onPaper }: ListState,
  callbacks: ListCallbacks,
): TemplateResult {
  const ownDetail = drawn?.selectedId ? detail : nothing;
  const days = guard([drawn, ownDetail, onPaper], () =>
    drawn === null
      ? nothing
      : drawn.chunk.days.map((day) => daySection(day, { ...drawn, detail, onPaper }, callbacks)),
  );
  return html`<div class="chunk" data-chunk=${index}>${days}</div>`;
}

type EntryState = DrawnChunk & Pick<ListSlots, 'detail' | 'onPaper'>;

function daySection(
  { date, newsEvents, isContinued }: DayPart,
  state: EntryState,
  callbacks: ListCallbacks,
): TemplateResult {
  const { lang, messages } = state.context;
  return html`<section class="day">
    ${
      isContinued
        ? nothing
        : html`<h3 class="day-heading" part="day-heading" dir="auto">
            ${dayHeading(date, lang, messages.dateNotReportedHeading)}
          </h3>`
    }
    <ol class="entries">
      ${repeat(
        newsEvents,
        ({ id }) => id,
        (newsEvent) => entry(newsEvent, state, callbacks),
      )}
    </ol>
  </section>`;
}

function entry(
  newsEvent: NewsEvent,
  { selectedId, context, detail, onPaper }: EntryState,
  { handleSelect }: ListCallbacks,
): TemplateResult {
  const { id, title, summary, when, status, place, actors, sources, figures, claims, revisions } = newsEvent;
  const isSelected = id === selectedId;
  return html`<li
    class=${isSelected ? 'entry is-selected' : 'entry'}
    part=${isSelected ? 'entry entry-selected' : 'entry'}
    data-entry=${id}
  >
    <p class="entry-time" part="entry-time" dir="auto">${timeLine(when, 'without-date', context)}</p>
    <div class="entry-body">
      <h4 class="entry-heading">
        <button
          type="button"
          class="entry-title"
          part="entry-title"
          aria-expanded=${isSelected ? 'true' : 'false'}
          dir="auto"
          @click=${() => handleSelect(id)}
        >
          ${title}
        </button>
        ${badgeOf(id, context)} ${statusMark(status, context)} ${sourceMarks(sources, context)}
      </h4>
      ${
        isSelected
          ? detail
          : html`${summary ? html`<p class="summary" part="summary" dir="auto">${summary}</p>` : nothing}
            ${place || actors.length > 0 ? html`<p class="meta" part="meta" dir="auto">${metaLine(newsEvent, context)}</p>` : nothing}
            ${claims.length > 0 ? claimCards(newsEvent, context) : nothing} ${figureTable(figures, context)}
            ${
              revisions.length > 0
                ? html`<p class="block-heading">${context.messages.corrections}</p>
                    ${revisionList(revisions, context)}`
                : nothing
            }
            ${onPaper?.(newsEvent, context) ?? nothing}`
      }
    </div>
  </li>`;
}

function metaLine({ place, actors }: NewsEvent, { messages }: ViewContext): string {
  return [place?.name, actors.join(messages.time.comma)].filter(Boolean).join(' · ');
}
