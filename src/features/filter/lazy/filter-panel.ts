// Search and filters at work: which events fit, the opened filters, what they hide, and where the focus goes. Loaded when a
// reader first looks for something, or comes with an address that does.
import { html, nothing, type TemplateResult } from 'lit';
import { isFilterEmpty, noFilter, type Filter, type FilterKind } from '../../../model/filter.js';
import { FilterIndex, withToggled } from './filter-index.js';
import type { CheckedDocument } from '../../../model/news-event.js';
import { eventDetail } from '../../details/lazy/event-detail.js';
import { filterBar, nothingFound } from './filter-bar.js';
import { filterOptions } from './filter-options.js';
import { filterPanelCss } from './filter-panel.styles.js';
import { adoptSheet, sheetOf } from '../../../view/styles.js';
import type { Filtering } from '../../../state/derived.js';
import type { FilterController } from '../filter-controller.js';
import type { Scene } from '../../../element/compose.js';

const sheet = sheetOf(filterPanelCss);

export class FilterPanel {
  readonly #finding: FilterController;
  readonly #finders = new WeakMap<CheckedDocument, FilterIndex>();

  constructor(finding: FilterController) {
    this.#finding = finding;
    const { root } = finding;
    if (root) adoptSheet(root, sheet());
  }

  filteringOf(filter: Filter): Filtering {
    return (whole, document) => whole.filtered(this.#finderOf(document).acceptsOf(filter));
  }

  /** What is asked for and how much is hidden, and the opened filters under it. */
  panels({ derived, width, loader }: Scene): TemplateResult | typeof nothing {
    const { filter, isOpen } = this.#finding;
    const document = loader.loaded?.document;
    if (document === undefined || (isFilterEmpty(filter) && !isOpen)) return nothing;
    const { whole, store, context } = derived;
    const { lanes } = document;
    const hasField = width === 'wide';
    const counts = { shownCount: store.all.length, allCount: whole.all.length };
    const state = { filter, finder: this.#finderOf(document), lanes, hasField };
    return html`${filterBar({ filter, lanes, ...counts }, context, this)}
    ${isOpen ? filterOptions(state, context, this) : nothing}`;
  }

  /** In place of timeline and list where nothing fits. */
  nothingFound({ derived }: Scene): TemplateResult {
    return nothingFound(derived.context, this);
  }

  /** The selected event, where the filters hide it: it stays open, and says so. */
  hiddenDetail({ derived, selected, reader }: Scene): TemplateResult | typeof nothing {
    const { whole, store, context } = derived;
    if (selected === null || store.byId(selected)) return nothing;
    const newsEvent = whole.byId(selected);
    if (newsEvent === undefined) return nothing;
    return html`<p class="hidden-note">${context.messages.hiddenByFilter}</p>
      ${eventDetail(newsEvent, context, reader)}`;
  }

  readonly handleText = (text: string): void => this.#finding.handleText(text);
  readonly handleTextDone = (): void => this.#finding.handleTextDone();

  readonly handleToggle = (kind: FilterKind, value: string): void =>
    void this.#finding.set(withToggled(this.#finding.filter, kind, value));

  /** A chip goes; the focus stays beside where it was. */
  readonly handleRemove = async (kind: FilterKind | 'text', value: string): Promise<void> => {
    const { filter } = this.#finding;
    const at = this.#all('.chip').findIndex((chip) => chip.matches(':focus'));
    await this.#finding.set(kind === 'text' ? { ...filter, text: '' } : withToggled(filter, kind, value));
    const chips = this.#all('.chip');
    (chips[at] ?? chips.at(-1) ?? this.#button)?.focus();
  };

  readonly handleClear = async (): Promise<void> => {
    await this.#finding.set(noFilter);
    this.#button?.focus({ preventScroll: true });
  };

  readonly handleClose = async (): Promise<void> => {
    this.#finding.isOpen = false;
    await this.#finding.update();
    this.#button?.focus();
  };

  focusPanel(): void {
    this.#all('.filter-panel input')[0]?.focus();
  }

  focusCount(): void {
    const [count] = this.#all('.filter-count');
    count?.focus({ preventScroll: true });
    count?.scrollIntoView({ block: 'nearest' });
  }

  get #button(): HTMLElement | undefined {
    return this.#all('.filter-button')[0];
  }

  #finderOf(document: CheckedDocument): FilterIndex {
    const known = this.#finders.get(document) ?? new FilterIndex(document);
    this.#finders.set(document, known);
    return known;
  }

  #all(selector: string): HTMLElement[] {
    return [...(this.#finding.root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
