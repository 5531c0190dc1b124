// Search and filters at work: which events fit, the open panel, what is hidden, and where the focus goes.
import { html, nothing, type TemplateResult } from 'lit';
import { filterMessagesInEnglish } from '../../../i18n/filter-messages.js';
import { controlsMessagesInEnglish } from '../../../i18n/late/controls-messages.js';
import { withEnglish } from '../../../i18n/load-messages.js';
import {
  isFilterEmpty,
  isSameFilter,
  noFilter,
  type DateBound,
  type Filter,
  type FilterKind,
} from '../../../model/filter.js';
import type { CheckedDocument } from '../../../model/news-event.js';
import type { App } from '../../../state/app.js';
import type { ApplyFilter } from '../../../state/app-state.js';
import { adoptStyles } from '../../../base/adopted-styles.js';
import { filterBar, isValueKind, nothingFound, type ChipKind, type FilterContext } from './filter-bar.js';
import { datesOf } from './date-fields.js';
import { FilterIndex, withToggled } from './filter-index.js';
import { filterOptions } from './filter-options.js';
import { filterPanelCss } from './filter-panel.styles.js';

const inEnglish = { ...controlsMessagesInEnglish, ...filterMessagesInEnglish };

const indexes = new WeakMap<CheckedDocument, FilterIndex>();

/** Leaves the events that fit. The index of a document is made once. */
export const applyFilter: ApplyFilter = (whole, document, filter, zone) =>
  whole.filtered(indexOf(document).acceptsOf(filter, zone));

export class FilterPanel {
  isOpen = false;
  readonly #app: App;
  /** The reader is in a run of typing, which is one step of the history however many letters it has. */
  #isTyping = false;

  constructor(app: App) {
    this.#app = app;
    adoptStyles(app.host.shadowRoot, filterPanelCss);
    app.dispatch({ type: 'filter-loaded', applyFilter });
  }

  /** What is asked for and how much is hidden, and the open panel under it. */
  render(): TemplateResult | typeof nothing {
    const { state, derived } = this.#app;
    const { filter, loaded, widthClass } = state;
    if (loaded === null || (isFilterEmpty(filter) && !this.isOpen)) return nothing;
    const { whole, store } = derived;
    const context = this.#context;
    const { lanes } = loaded.document;
    const counts = { shownCount: store.all.length, allCount: whole.all.length };
    const { clock } = derived;
    const options = {
      filter,
      index: indexOf(loaded.document),
      lanes,
      hasField: widthClass === 'wide',
      dates: datesOf(whole.all, clock.zone),
    };
    return html`${filterBar({ filter, lanes, ...counts }, context, this)}
    ${this.isOpen ? filterOptions(options, context, this) : nothing}`;
  }

  async toggle(): Promise<void> {
    this.isOpen = !this.isOpen;
    await this.#app.update();
    if (this.isOpen) this.#all('.filter-panel input')[0]?.focus();
  }

  /** Shows only the events that cite a source. */
  async showSource(id: string): Promise<void> {
    await this.#choose({ ...noFilter, source: [id] });
    const [count] = this.#all('.filter-count');
    count?.focus({ preventScroll: true });
    count?.scrollIntoView({ block: 'nearest' });
  }

  readonly handleText = (text: string): void => {
    const isStep = !this.#isTyping;
    this.#isTyping = true;
    void this.#choose({ ...this.#app.state.filter, text }, isStep);
  };

  readonly handleDate = (bound: DateBound, date: string): void => {
    const isStep = !this.#isTyping;
    this.#isTyping = true;
    void this.#choose({ ...this.#app.state.filter, [bound]: date }, isStep);
  };

  readonly handleTextDone = (): void => {
    this.#isTyping = false;
  };

  nothingFound(): TemplateResult {
    return nothingFound(this.#context, this);
  }

  hiddenNote(): TemplateResult {
    return html`<p class="hidden-note">${this.#context.messages.hiddenByFilter}</p>`;
  }

  /** The focus stays beside the chip that goes. */
  readonly handleRemove = async (kind: ChipKind, value: string): Promise<void> => {
    const { filter } = this.#app.state;
    const index = this.#all('.chip').findIndex((chip) => chip.matches(':focus'));
    await this.#choose(isValueKind(kind) ? withToggled(filter, kind, value) : { ...filter, [kind]: '' });
    const chips = this.#all('.chip');
    (chips[index] ?? chips.at(-1) ?? this.#button)?.focus();
  };

  readonly handleClear = async (): Promise<void> => {
    await this.#choose(noFilter);
    this.#button?.focus({ preventScroll: true });
  };

  readonly handleClose = async (): Promise<void> => {
    await this.toggle();
    this.#button?.focus();
  };

  readonly handleToggle = (kind: FilterKind, value: string): void => {
    void this.#choose(withToggled(this.#app.state.filter, kind, value));
  };

  /** Filters as the reader asks. Resolves when what fits is shown. */
  async #choose(filter: Filter, isStep = true): Promise<void> {
    if (isSameFilter(filter, this.#app.state.filter)) return;
    this.#app.dispatch({ type: 'choose-filter', filter, isStep });
    await this.#app.host.updateComplete;
  }

  get #context(): FilterContext {
    const { context } = this.#app.derived;
    return { ...context, messages: withEnglish(context.messages, inEnglish) };
  }

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
