// Search and filters at work: which events fit, the open panel, what is hidden, and where the focus goes.
import { html, nothing, type TemplateResult } from 'lit';
import { isFilterEmpty, noFilter, type Filter, type FilterKind } from '../../../model/filter.js';
import type { CheckedDocument } from '../../../model/news-event.js';
import type { App } from '../../../state/app.js';
import type { ApplyFilter } from '../../../state/app-state.js';
import { adoptStyles } from '../../../view/styles.js';
import type { SearchCallbacks } from '../search-field.js';
import { filterBar, nothingFound } from './filter-bar.js';
import { FilterIndex, withToggled } from './filter-index.js';
import { filterOptions } from './filter-options.js';
import { filterPanelCss } from './filter-panel.styles.js';

/** What the panel asks of the part that is always there. */
export interface FilterCallbacks extends SearchCallbacks {
  /** Resolves when the filter is in force. */
  readonly choose: (filter: Filter) => Promise<void>;
  readonly handleClose: () => Promise<void>;
}

const indexes = new WeakMap<CheckedDocument, FilterIndex>();

/** Leaves the events that fit. The index of a document is made once. */
export const applyFilter: ApplyFilter = (whole, document, filter) =>
  whole.filtered(indexOf(document).acceptsOf(filter));

export class FilterPanel {
  readonly #app: App;
  readonly #callbacks: FilterCallbacks;

  constructor(app: App, callbacks: FilterCallbacks) {
    this.#app = app;
    this.#callbacks = callbacks;
    adoptStyles(app.host.shadowRoot, filterPanelCss);
  }

  /** What is asked for and how much is hidden, and the open panel under it. */
  render(isOpen: boolean): TemplateResult | typeof nothing {
    const { state, derived } = this.#app;
    const { filter, loaded, widthClass } = state;
    if (loaded === null || (isFilterEmpty(filter) && !isOpen)) return nothing;
    const { whole, store, context } = derived;
    const { lanes } = loaded.document;
    const counts = { shownCount: store.all.length, allCount: whole.all.length };
    const options = { filter, index: indexOf(loaded.document), lanes, hasField: widthClass === 'wide' };
    return html`${filterBar({ filter, lanes, ...counts }, context, this)}
    ${isOpen ? filterOptions(options, context, { ...this.#callbacks, handleToggle: this.#handleToggle }) : nothing}`;
  }

  nothingFound(): TemplateResult {
    return nothingFound(this.#app.derived.context, this);
  }

  hiddenNote(): TemplateResult {
    return html`<p class="hidden-note">${this.#app.state.messages.hiddenByFilter}</p>`;
  }

  /** The focus stays beside the chip that goes. */
  readonly handleRemove = async (kind: FilterKind | 'text', value: string): Promise<void> => {
    const { filter } = this.#app.state;
    const index = this.#all('.chip').findIndex((chip) => chip.matches(':focus'));
    await this.#callbacks.choose(
      kind === 'text' ? { ...filter, text: '' } : withToggled(filter, kind, value),
    );
    const chips = this.#all('.chip');
    (chips[index] ?? chips.at(-1) ?? this.#button)?.focus();
  };

  readonly handleClear = async (): Promise<void> => {
    await this.#callbacks.choose(noFilter);
    this.#button?.focus({ preventScroll: true });
  };

  focusButton(): void {
    this.#button?.focus();
  }

  focusPanel(): void {
    this.#all('.filter-panel input')[0]?.focus();
  }

  focusCount(): void {
    const [count] = this.#all('.filter-count');
    count?.focus({ preventScroll: true });
    count?.scrollIntoView({ block: 'nearest' });
  }

  readonly #handleToggle = (kind: FilterKind, value: string): void => {
    void this.#callbacks.choose(withToggled(this.#app.state.filter, kind, value));
  };

  get #button(): HTMLElement | undefined {
    return this.#all('.filter-button')[0];
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#app.host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

function indexOf(document: CheckedDocument): FilterIndex {
  const known = indexes.get(document) ?? new FilterIndex(document);
  indexes.set(document, known);
  return known;
}
