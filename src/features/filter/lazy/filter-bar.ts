// While the filters are on or open: what is asked for, as chips that can be taken away, and how much of the whole is hidden.
import { html, nothing, type TemplateResult } from 'lit';
import {
  dateBounds,
  filterKinds,
  isFilterEmpty,
  type DateBound,
  type Filter,
  type FilterKind,
} from '../../../model/filter.js';
import type { Lane } from '../../../model/news-event.js';
import type { FilterMessages } from '../../../i18n/filter-messages.js';
import type { ControlsMessages } from '../../../i18n/late/controls-messages.js';
import type { ViewContext } from '../../../state/view-context.js';
import { dayHeading } from '../../../view/day-heading.js';
import { filterValueName } from './filter-value-name.js';

export type FilterContext = ViewContext & { readonly messages: FilterMessages & ControlsMessages };

/** What a chip takes away. */
export type ChipKind = FilterKind | DateBound | 'text';

/** Of a kind that an event can have several values of. */
export function isValueKind(kind: ChipKind): kind is FilterKind {
  return filterKinds.some((each) => each === kind);
}

export interface FilterBarState {
  readonly filter: Filter;
  readonly lanes: readonly Lane[];
  readonly shownCount: number;
  readonly allCount: number;
}

export interface FilterBarCallbacks {
  readonly handleRemove: (kind: ChipKind, value: string) => void;
  readonly handleClear: () => void;
}

export function filterBar(
  { filter, lanes, shownCount, allCount }: FilterBarState,
  context: FilterContext,
  { handleRemove, handleClear }: FilterBarCallbacks,
): TemplateResult {
  const { messages } = context;
  const chip = (kind: ChipKind, value: string, name: string) =>
    html`<li>
      <button
        type="button"
        class="chip"
        part="filter-chip"
        aria-label=${messages.removeFilter(messages.filterKinds[kind], name)}
        @click=${() => handleRemove(kind, value)}
      >
        <small>${messages.filterKinds[kind]}</small>
        <span class="chip-name" dir="auto">${kind === 'text' ? messages.quoted(name) : name}</span
        ><span aria-hidden="true">×</span>
      </button>
    </li>`;
  const text = filter.text.trim();
  return html`<div class="filter-bar" part="filter-bar">
    <p class="filter-count" part="filter-count" tabindex="-1" dir="auto">
      ${isFilterEmpty(filter) ? messages.allShown(allCount) : messages.shownCount(shownCount, allCount)}
    </p>
    <ul class="chips" aria-label=${messages.filters}>
      ${text === '' ? nothing : chip('text', text, text)}
      ${dateBounds.map((bound) => {
        const date = filter[bound];
        return date === '' ? nothing : chip(bound, date, dayHeading(date, context.lang, ''));
      })}
      ${filterKinds.map((kind) =>
        filter[kind].map((value) => chip(kind, value, filterValueName(kind, value, lanes, context))),
      )}
    </ul>
    ${
      isFilterEmpty(filter)
        ? nothing
        : html`<button type="button" class="link-button" @click=${handleClear}>${messages.showAll}</button>`
    }
  </div>`;
}

/** In place of the timeline or the list where nothing fits. */
export function nothingFound(context: FilterContext, { handleClear }: FilterBarCallbacks): TemplateResult {
  const { messages } = context;
  return html`<div class="state state--nothing-found" part="state nothing-found">
    <p>${messages.nothingFound}</p>
    <button type="button" class="plain" @click=${handleClear}>${messages.clearFilters}</button>
  </div>`;
}
