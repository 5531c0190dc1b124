// The same news events as an ordered list, by day of the chosen clock: complete, for narrow columns, paper and ears.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DayPart, DayChunk } from '../state/day-chunks.js';
import type { NewsEvent } from '../model/news-event.js';
import { dayHeading } from '../view/day-heading.js';
import { entryRest } from '../features/details/lazy/event-detail.js';
import { claimCards, figureTable, statusMark } from '../view/evidence.js';
import { badgeOf } from '../view/badge.js';
import type { ViewContext } from '../state/view-context.js';
import { sourceList, sourceMarks } from '../view/source-notes.js';
import { timeLine } from '../view/times.js';

/** A run of the list, and the words and clock that it is drawn in. */
export interface DrawnChunk {
  readonly run: DayChunk;
  readonly context: ViewContext;
  /** Of the news event that is selected in it. */
  readonly selectedId: string | null;
}

/** The runs of the list in order; `null`: its turn has not come, and only its room is kept. */
export interface DrawnChunks {
  /** Before the first window: behind a line that opens them. */
  readonly earlier: readonly (DrawnChunk | null)[];
  readonly shown: readonly (DrawnChunk | null)[];
}

export interface ListState {
  readonly runs: DrawnChunks;
  /** Stands under the selected entry. */
  readonly detail: TemplateResult | typeof nothing;
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
  const { runs, isEarlierOpen, earlierCount } = state;
  const { messages } = context;
  return html`<div
    class=${isLong(runs) ? 'list is-long' : 'list'}
    part="list"
    @keydown=${callbacks.handleKey}
  >
    <p class="list-clock" dir="auto">${messages.timesOn(context.clock.name)}</p>
    ${
      runs.earlier.length === 0
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
            ${runs.earlier.map((drawn, index) => dayRun(drawn, index, state, callbacks))}
          </details>`
    }
    ${runs.shown.map((drawn, index) => dayRun(drawn, runs.earlier.length + index, state, callbacks))}
    ${allSources(context)}
  </div>`;
}

/** More entries than a browser lays out without a thought. */
function isLong({ earlier, shown }: DrawnChunks): boolean {
  return earlier.length + shown.length > 10;
}

/** Made anew only where it has changed: a list may have hundreds of runs, and a press of a key should touch one. */
function dayRun(
  drawn: DrawnChunk | null,
  index: number,
  { detail }: ListState,
  callbacks: ListCallbacks,
): TemplateResult {
  const ownDetail = drawn?.selectedId ? detail : null;
  const days = guard([drawn, ownDetail], () =>
    drawn === null
      ? nothing
      : drawn.run.days.map((day) => daySection(day, drawn.selectedId, detail, drawn.context, callbacks)),
  );
  return html`<div class="run" data-run=${index}>${days}</div>`;
}

function daySection(
  { date, newsEvents, isContinued }: DayPart,
  selectedId: string | null,
  detail: TemplateResult | typeof nothing,
  context: ViewContext,
  callbacks: ListCallbacks,
): TemplateResult {
  const { lang, messages } = context;
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
        (newsEvent) => entry(newsEvent, newsEvent.id === selectedId, detail, context, callbacks),
      )}
    </ol>
  </section>`;
}

function entry(
  newsEvent: NewsEvent,
  isSelected: boolean,
  detail: TemplateResult | typeof nothing,
  context: ViewContext,
  { handleSelect }: Pick<ListCallbacks, 'handleSelect'>,
): TemplateResult {
  const { id, title, summary, when, status, place, actors, sources, figures, claims } = newsEvent;
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
            ${entryRest(newsEvent, context)}`
      }
    </div>
  </li>`;
}

function metaLine({ place, actors }: NewsEvent, { messages }: ViewContext): string {
  return [place?.name, actors.join(messages.time.comma)].filter(Boolean).join(' · ');
}

function allSources(context: ViewContext): TemplateResult | typeof nothing {
  const { sources, messages } = context;
  if (sources.size === 0) return nothing;
  return html`<section class="all-sources">
    <h3 class="day-heading" part="day-heading">${messages.sources}</h3>
    ${sourceList([...sources.keys()], context)}
  </section>`;
}
