// The opened filters: every lane, party, tag, status and source there is, to be chosen, and dates.
import { html, nothing, type TemplateResult } from 'lit';
import { filterKinds, type DateBound, type Filter, type FilterKind } from '../../../model/filter.js';
import type { FilterIndex } from './filter-index.js';
import type { Lane } from '../../../model/news-event.js';
import { numberIn } from '../../../time/intl.js';
import { searchField, type SearchCallbacks } from '../search-field.js';
import { dateFields, type DateLimits } from './date-fields.js';
import type { FilterContext } from './filter-bar.js';
import { filterValueName } from './filter-value-name.js';

export interface FilterOptionsState {
  readonly filter: Filter;
  readonly index: FilterIndex;
  readonly lanes: readonly Lane[];
  readonly hasField: boolean;
  /** The first and last day of the document; `null` where one day is all there is. */
  readonly dates: DateLimits | null;
}

export interface FilterOptionsCallbacks extends SearchCallbacks {
  readonly handleToggle: (kind: FilterKind, value: string) => void;
  readonly handleDate: (bound: DateBound, date: string) => void;
  readonly handleClose: () => void;
}

/** More values of a kind than this are for the search to find. */
const mostOptions = 100;

export function filterOptions(
  { filter, index, lanes, hasField, dates }: FilterOptionsState,
  context: FilterContext,
  callbacks: FilterOptionsCallbacks,
): TemplateResult {
  const { messages } = context;
  const handleKey = (domEvent: KeyboardEvent) => {
    if (domEvent.key !== 'Escape') return;
    domEvent.stopPropagation();
    callbacks.handleClose();
  };
  return html`<section
    class="filter-panel"
    part="filter-panel"
    aria-label=${messages.filters}
    @keydown=${handleKey}
  >
    <div class="filter-head">
      ${hasField ? nothing : searchField(filter.text, messages, callbacks)}
      <p class="filter-hint" dir="auto">${messages.filterHint}</p>
      <button type="button" class="icon" aria-label=${messages.close} @click=${callbacks.handleClose}>
        ×
      </button>
    </div>
    <div class="filter-kinds">
      ${filterKinds.map((kind) => {
        const options = index.options(kind);
        // One value alone tells nothing apart.
        if (options.length < 2) return nothing;
        return html`<fieldset class="filter-kind" part="filter-kind">
          <legend>${messages.filterKinds[kind]}</legend>
          <div class="filter-options">
            ${options.slice(0, mostOptions).map(
              ({ value, count }) =>
                html`<label class="filter-option">
                  <input
                    type="checkbox"
                    .checked=${filter[kind].includes(value)}
                    @change=${() => callbacks.handleToggle(kind, value)}
                  />
                  <span dir="auto">${filterValueName(kind, value, lanes, context)}</span>
                  <small>${numberIn(context.lang, count)}</small>
                </label>`,
            )}
            ${options.length > mostOptions ? html`<p class="filter-hint" dir="auto">${messages.moreOptions(options.length - mostOptions)}</p>` : nothing}
          </div>
        </fieldset>`;
      })}
      ${dates === null ? nothing : dateFields(filter, dates, messages, callbacks)}
    </div>
  </section>`;
}
