// The news events as an ordered list, by day of the chosen clock. Screen readers, narrow columns and print use it.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DayPart, DayChunk } from '../state/day-chunks.js';
import { dayHeading } from '../view/day-heading.js';
import type { ViewContext } from '../state/view-context.js';
import { listEntry, type EntryRest, type Thumbnail } from './list-entry.js';
import { keyedRows } from './keyed-rows.js';
import type { Listing } from './listing.js';
import { railOf } from './rail.js';

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
  /** A small picture beside an entry; `null` where the document has none. */
  readonly thumbnail: Thumbnail | null;
  /** What the first lines of an entry leave out; `null` while its code is on the way. */
  readonly rest: EntryRest | null;
  /** Every entry is open, as on paper. */
  readonly isOpen: boolean;
}

export interface ListState extends ListSlots {
  readonly listing: Listing;
  readonly chunks: DrawnChunks;
  readonly isEarlierOpen: boolean;
  readonly earlierCount: number;
}

export interface ListCallbacks {
  readonly handleSelect: (id: string) => void;
  readonly handleEarlierOpen: (isOpen: boolean) => void;
}

/** The list. */
export function eventList(state: ListState, context: ViewContext, callbacks: ListCallbacks): TemplateResult {
  const { chunks, isEarlierOpen, earlierCount } = state;
  const { messages } = context;
  return html`<div class=${isLong(chunks) ? 'list is-long' : 'list'} part="list">
    ${state.listing.hasHours && (context.clocks.length < 2 || state.isOpen) ? html`<p class="list-clock" dir="auto">${messages.timesOn(context.clock.name)}</p>` : nothing}
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
  { detail, rest, thumbnail, isOpen, listing }: ListState,
  callbacks: ListCallbacks,
): TemplateResult {
  const ownDetail = drawn?.selectedId ? detail : nothing;
  const days = guard([drawn, ownDetail, rest, thumbnail, isOpen, listing], () =>
    drawn === null
      ? nothing
      : drawn.chunk.days.map((day) =>
          daySection(day, { ...drawn, detail, rest, thumbnail, isOpen, listing }, callbacks),
        ),
  );
  const goesOn = drawn?.chunk.days.at(-1)?.goesOn ?? false;
  return html`<div class=${goesOn ? 'chunk goes-on' : 'chunk'} data-chunk=${index}>${days}</div>`;
}

type SectionState = DrawnChunk & Pick<ListState, 'detail' | 'rest' | 'thumbnail' | 'isOpen' | 'listing'>;

function daySection(
  { date, newsEvents, isContinued }: DayPart,
  { selectedId, ...state }: SectionState,
  { handleSelect }: ListCallbacks,
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
      ${keyedRows(
        railOf(newsEvents, state.listing).map((railEntry) => {
          const { id } = railEntry.newsEvent;
          return [id, listEntry(railEntry, { ...state, isSelected: id === selectedId, handleSelect })];
        }),
      )}
    </ol>
  </section>`;
}
