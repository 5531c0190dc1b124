// Search and filters: the field and button that are always there, and what loads when a reader first looks for something.
import { nothing, type TemplateResult } from 'lit';
import { isFilterEmpty, isSameFilter, noFilter, type Filter } from '../../model/filter.js';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import type { FilterPanel } from './lazy/filter-panel.js';
import { searchControls } from './search-field.js';

const importFilterPanel = () => import('./lazy/filter-panel.js');

/** Fewer events than this are found by looking. */
const manyFrom = 20;

export class FilterController implements Feature {
  readonly #app: App;
  readonly #part;
  #panel: FilterPanel | null = null;
  #isOpen = false;
  /** The reader is in a run of typing, which is one step of the history however many letters it has. */
  #isTyping = false;
  #hasShown = false;
  /** The last filter that the reader asked for, which may still wait for its code. */
  #wanted: Filter | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importFilterPanel);
  }

  /** Until the filter of an address is in force, everything would be shown. */
  load(): Promise<unknown> | null {
    return this.isPending ? this.#part.need() : null;
  }

  /** The first view waits for the code that applies its filter. What is shown already stays until then. */
  get isPending(): boolean {
    const { filter, applyFilter } = this.#app.state;
    return applyFilter === null && !isFilterEmpty(filter) && !this.#hasShown;
  }

  hostUpdated(): void {
    this.#hasShown ||= this.#app.state.loaded !== null && !this.isPending;
  }

  handleAction({ type }: Action): void {
    const { filter, applyFilter } = this.#app.state;
    if (type === 'set-filter' && applyFilter === null && !isFilterEmpty(filter)) void this.#loadForAddress();
  }

  /** Field and button in the toolbar, where there are many events. */
  controls(): TemplateResult | typeof nothing {
    const { state, derived } = this.#app;
    const { filter, widthClass, messages } = state;
    if (derived.whole.all.length < manyFrom && isFilterEmpty(filter)) return nothing;
    const field = { text: filter.text, isOpen: this.#isOpen, hasField: widthClass === 'wide' };
    return searchControls(field, messages, {
      handleText: this.handleText,
      handleTextDone: this.handleTextDone,
      handleOpen: () => void this.#toggle(),
    });
  }

  /** What is asked for and how much is hidden, and the open panel under it. */
  panels(): TemplateResult | typeof nothing {
    return this.#panel?.render(this.#isOpen) ?? nothing;
  }

  /** In place of timeline and list where nothing fits the filter. */
  nothingFound(): TemplateResult | null {
    return this.#app.derived.store.all.length === 0 ? (this.#panel?.nothingFound() ?? null) : null;
  }

  /** Says that the filter hides the selected event. */
  hiddenNote(): TemplateResult | typeof nothing {
    return this.#panel?.hiddenNote() ?? nothing;
  }

  /** Shows only the events that cite a source. */
  readonly showSource = async (id: string): Promise<void> => {
    await this.choose({ ...noFilter, source: [id] });
    this.#panel?.focusCount();
  };

  /** Filters as the reader asks. Resolves when that is in force, or cannot be. */
  readonly choose = async (filter: Filter, isStep = true): Promise<void> => {
    this.#wanted = filter;
    if (isSameFilter(filter, this.#app.state.filter)) return;
    if (!isFilterEmpty(filter) && !(await this.#loadPanel())) return;
    // Another filter may have been asked for meanwhile.
    if (this.#wanted !== filter) return;
    this.#app.dispatch({ type: 'choose-filter', filter, isStep });
    await this.#app.host.updateComplete;
  };

  readonly handleText = (text: string): void => {
    const isStep = !this.#isTyping;
    this.#isTyping = true;
    void this.choose({ ...(this.#wanted ?? this.#app.state.filter), text }, isStep);
  };

  readonly handleTextDone = (): void => {
    this.#isTyping = false;
  };

  readonly handleClose = async (): Promise<void> => {
    this.#isOpen = false;
    await this.#app.update();
    this.#panel?.focusButton();
  };

  async #toggle(): Promise<void> {
    this.#isOpen = !this.#isOpen && (await this.#loadPanel());
    await this.#app.update();
    if (this.#isOpen) this.#panel?.focusPanel();
  }

  async #loadForAddress(): Promise<void> {
    if (!(await this.#loadPanel())) this.#app.dispatch({ type: 'set-filter', filter: noFilter });
  }

  /** False where the code could not be loaded: the reader has been told, and may try again. */
  async #loadPanel(): Promise<boolean> {
    const part = await this.#part.load();
    if (part === null) return false;
    if (this.#panel === null) {
      this.#panel = new part.FilterPanel(this.#app, this);
      this.#app.dispatch({ type: 'filter-loaded', applyFilter: part.applyFilter });
    }
    return true;
  }
}
