// One entry of the list: its time at the side, its glyph on the rail, and as much of the event as a reader needs at first. The
// rest opens on a press; until then the browser's search and screen readers find it, and paper shows it.
import { html, nothing, type TemplateResult } from 'lit';
import type { NewsEvent } from '../model/news-event.js';
import { rivalClaims } from '../model/rivals.js';
import { machineTime } from '../time/machine-time.js';
import { briefTime } from '../time/words/brief-time.js';
import { timeInWords } from '../time/format.js';
import { hasNoClockTime, type When } from '../time/when.js';
import type { ViewContext } from '../state/view-context.js';
import { badgeOf } from '../view/badge.js';
import { firstSentence } from '../view/first-sentence.js';
import { sourceMarks } from '../view/source-marks.js';
import { statusMark } from '../view/status-mark.js';
import { readingOn, secondClockText } from '../view/times.js';
import type { Listing } from './listing.js';
import type { RailEntry } from './rail.js';
import { endTime, sideTime } from './side-time.js';

type Piece = TemplateResult | typeof nothing;

/** All that the first lines of an entry leave out: what is left of its summary, its lane's name and the rest of the event. */
export type EntryRest = (newsEvent: NewsEvent, summary: string, lane: string, context: ViewContext) => Piece;

export type Thumbnail = (newsEvent: NewsEvent) => Piece;

export interface EntryState {
  /** A small picture beside a closed entry. */
  readonly thumbnail: Thumbnail | null;
  readonly context: ViewContext;
  readonly listing: Listing;
  readonly isSelected: boolean;
  /** What opens under a selected entry; nothing while its code is on the way. */
  readonly detail: Piece;
  /** What the first lines leave out; `null` while its code is on the way. */
  readonly rest: EntryRest | null;
  /** The rest is in sight, as on paper. */
  readonly isOpen: boolean;
  readonly handleSelect: (id: string) => void;
}

export function listEntry(railEntry: RailEntry, state: EntryState): TemplateResult {
  const { newsEvent, glyph, gap } = railEntry;
  const { context, isSelected, detail, handleSelect } = state;
  const { id, title, status, sources, isKey, hasRivalTimes, lane } = newsEvent;
  const hue = state.listing.lanes.get(lane)?.hue ?? null;
  return html`<li
    class=${classesOf(railEntry, isSelected)}
    part=${isSelected ? 'entry entry-selected' : 'entry'}
    data-entry=${id}
  >
    ${gap ? html`<p class="entry-gap" part="entry-gap" dir="auto">${context.messages.timeLater(gap)}</p>` : nothing}
    ${timeAtSide(railEntry, state)}
    <span class="rail" aria-hidden="true"
      ><span
        class=${`rail-glyph rail-${glyph} ${hasRivalTimes || status === 'disputed' ? 'is-disputed' : ''} ${hue === null ? '' : `hue-${hue}`}`}
        part="entry-glyph"
      ></span
    ></span>
    <div class="entry-body">
      ${isSelected ? nothing : (state.thumbnail?.(newsEvent) ?? nothing)}
      <h4 class="entry-heading">
        <button
          type="button"
          class=${isKey ? 'entry-title is-key' : 'entry-title'}
          part="entry-title"
          aria-expanded=${isSelected ? 'true' : 'false'}
          dir="auto"
          @click=${() => handleSelect(id)}
        >
          <span class="entry-words" lang=${context.documentLang ?? nothing}>${title}</span>
          ${badgeOf(id, context)} ${statusMark(status, context)} ${marksAtTitle(sources, context)}
        </button>
      </h4>
      ${isSelected && detail !== nothing ? detail : entryText(newsEvent, state)}
    </div>
  </li>`;
}

/** A mark at every title says nothing where a document has one source, which the end of the list names, or none. */
function marksAtTitle(sources: readonly string[], context: ViewContext): Piece {
  if (sources.length === 0) return context.sources.size === 0 ? nothing : sourceMarks(sources, context);
  if (context.sources.size === 1) return nothing;
  // Screen readers hear their names, with the rest.
  return html`<span aria-hidden="true">${sourceMarks(sources, context)}</span>`;
}

function classesOf({ bracket, newsEvent: { isKey } }: RailEntry, isSelected: boolean): string {
  return [
    'entry',
    isKey && 'is-key',
    isSelected && 'is-selected',
    bracket && 'in-bracket',
    bracket?.isFirst && 'begins-bracket',
    bracket?.isLast && 'ends-bracket',
    bracket?.isDate && 'is-dated',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Events in one bracket share their time, and some headings say all of it: then it is heard, not seen. */
function timeAtSide({ newsEvent, bracket }: RailEntry, { listing, context }: EntryState): TemplateResult {
  const { when } = newsEvent;
  const reading = readingOn(context.clock, context);
  const text = sideTime(when, listing, reading, context.messages);
  const isUnseen = text === '' || (bracket !== null && !bracket.isFirst);
  const second = bracket === null ? secondClockText(when, context) : null;
  return html`<span class="entry-time" part="entry-time" dir="auto"
    ><time class=${isUnseen ? 'unseen' : nothing} datetime=${machineTime(when) ?? nothing}
      >${text || timeInWords(when, reading, 'with-date')}</time
    >${second === null ? nothing : html` <span class="second-clock">(${second})</span>`}</span
  >`;
}

/** What follows the title of a closed entry: a sentence of what has an hour or is `key`, the rival times, and the rest. */
function entryText(newsEvent: NewsEvent, state: EntryState): TemplateResult {
  const { listing, context, rest, isOpen, isSelected } = state;
  const { when, isKey, lane } = newsEvent;
  const summary = newsEvent.summary ?? '';
  const end = endTime(when, listing, readingOn(context.clock, context));
  const lead = isKey || !hasNoClockTime(when) ? firstSentence(summary) : '';
  const remaining = summary.slice(summary.indexOf(lead) + lead.length).trim();
  return html`${end === '' ? nothing : html`<p class="entry-end" dir="auto">${end}</p>`}
  ${lead === '' ? nothing : html`<p class="summary" part="summary" lang=${context.documentLang ?? nothing} dir="auto">${lead}</p>`}
  ${newsEvent.hasRivalTimes ? rivalTimes(newsEvent, state) : nothing}
  ${
    rest === null
      ? nothing
      : html`<div class="entry-rest" hidden=${isOpen || isSelected ? nothing : 'until-found'}>
          ${rest(newsEvent, remaining, listing.lanes.get(lane)?.label ?? '', context)}
        </div>`
  }`;
}

/** Each party that gives another time, with its sources. */
function rivalTimes({ when, claims }: NewsEvent, { context }: EntryState): Piece {
  const { messages, clock } = context;
  const reading = readingOn(clock, context);
  const dayOf = (other: When) => briefTime(other, 'year', reading);
  return html`${rivalClaims(when, claims).map((claim) => {
    if (claim.when === null) return nothing;
    const time = briefTime(claim.when, dayOf(claim.when) === dayOf(when) ? 'hour' : 'date', reading);
    return html`<p class="entry-rival" part="entry-rival" dir="auto">
      ${claim.by}${claim.by ? messages.colon : nothing}${time} ${sourceMarks(claim.sources, context)}
    </p>`;
  })}`;
}
