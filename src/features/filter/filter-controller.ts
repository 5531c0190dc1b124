// Search and filters: the field and button that are always there, and what loads when a reader first looks for something.
import { nothing, type TemplateResult } from 'lit';
import { controlsMessagesInEnglish } from '../../i18n/late/controls-messages.js';
import { withEnglish } from '../../i18n/load-messages.js';
import { isFilterEmpty, noFilter } from '../../model/filter.js';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import { isFilterUnapplied } from '../../state/app-state.js';
import type { FilterPanel } from './lazy/filter-panel.js';
import { searchControls } from './search-field.js';

const importFilterPanel = () => import('./lazy/filter-panel.js');

/** Fewer events than this are found by looking. */
const manyFrom = 20;

export class FilterController implements Feature {
  readonly #app: App;
  readonly #part;
  #panel: FilterPanel | null = null;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importFilterPanel);
    this.#apply();
  }

  load(): Promise<unknown> | null {
    return isFilterUnapplied(this.#app.state) ? this.#part.need() : null;
  }

  handleAction({ type }: Action): void {
    if (type === 'set-filter' || type === 'choose-filter') this.#apply();
  }

  /** A filter of the address, or of a lane's name, that cannot be applied is no filter: everything is shown. */
  #apply(): void {
    if (!isFilterUnapplied(this.#app.state)) return;
    void this.#withPanel(() => {}).then((isDone) => {
      if (!isDone) this.#app.dispatch({ type: 'set-filter', filter: noFilter });
    });
  }

  /** Field and button in the toolbar, where there are many events. */
  controls(): TemplateResult | typeof nothing {
    const { state, derived } = this.#app;
    const { filter, widthClass } = state;
    const messages = withEnglish(state.messages, controlsMessagesInEnglish);
    if (derived.whole.all.length < manyFrom && isFilterEmpty(filter)) return nothing;
    const isOpen = this.#panel?.isOpen ?? false;
    return searchControls({ text: filter.text, isOpen, hasField: widthClass === 'wide' }, messages, {
      handleText: (text) => void this.#withPanel((panel) => panel.handleText(text)),
      handleTextDone: () => this.#panel?.handleTextDone(),
      handleOpen: () => void this.#withPanel((panel) => panel.toggle()),
    });
  }

  /** What is asked for and how much is hidden, and the open panel under it. */
  panels(): TemplateResult | typeof nothing {
    return this.#panel?.render() ?? nothing;
  }

  /** In place of timeline and list where nothing fits the filter; else `null`. */
  nothingFound(): TemplateResult | null {
    return this.#app.derived.store.all.length === 0 ? (this.#panel?.nothingFound() ?? null) : null;
  }

  /** Says that the filter hides the selected event. */
  hiddenNote(): TemplateResult | typeof nothing {
    return this.#panel?.hiddenNote() ?? nothing;
  }

  /** Shows only the events that cite a source. */
  readonly showSource = (id: string): void => void this.#withPanel((panel) => panel.showSource(id));

  /** Does something with the panel once it has loaded; false where it has not: the reader has been told. */
  async #withPanel(act: (panel: FilterPanel) => unknown): Promise<boolean> {
    const part = await this.#part.load();
    if (part === null) return false;
    this.#panel ??= new part.FilterPanel(this.#app);
    act(this.#panel);
    return true;
  }
}
