// The list view: which of it is drawn, what its presses do, and where its focus goes.
import type { TemplateResult } from 'lit';
import { toggleSelection } from '../state/select-on-click.js';
import type { App, Feature } from '../state/app.js';
import { entryCount, holds } from '../state/day-chunks.js';
import type { EventStore } from '../store/event-store.js';
import { eventList, type ListSlots } from './event-list.js';
import { IncrementalList } from './incremental-list.js';
import { listingOf, type Listing } from './listing.js';

export class ListController implements Feature {
  readonly #app: App;
  readonly #isShown: () => boolean;
  readonly #list: IncrementalList;
  /** The entry that the focus goes to. */
  #wantedId: string | null = null;
  #wasShown = false;
  #listed: { readonly store: EventStore; readonly listing: Listing } | null = null;
  #selectedBefore: string | null = null;

  constructor(app: App, isShown: () => boolean) {
    this.#app = app;
    this.#isShown = isShown;
    this.#list = new IncrementalList(app.host);
  }

  begin(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#list.stop());
  }

  hostUpdate(): void {
    const isShown = this.#isShown();
    if (isShown) {
      const { selected } = this.#app.state;
      // A selected event is never behind a closed line.
      if (selected !== this.#selectedBefore || !this.#wasShown) this.#openEarlierFor(selected);
      this.#selectedBefore = selected;
      this.#plan();
    }
    this.#wasShown = isShown;
  }

  hostUpdated(): void {
    if (this.#wasShown) this.#list.watch();
  }

  render(slots: ListSlots): TemplateResult {
    const { state, derived } = this.#app;
    return eventList(
      {
        chunks: this.#list.drawn,
        listing: this.#listing(),
        ...slots,
        isEarlierOpen: state.isPrinting || state.isEarlierOpen,
        earlierCount: entryCount(derived.chunks().earlier),
      },
      derived.context,
      {
        handleSelect: this.#handleSelect,
        handleEarlierOpen: this.#handleEarlierOpen,
      },
    );
  }

  /** Puts the focus on an entry. One whose turn has not come is drawn for it. */
  async focusEntry(id: string): Promise<void> {
    this.#wantedId = id;
    await this.#app.update();
    const selector = `[data-entry="${CSS.escape(id)}"] .entry-title`;
    this.#app.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #plan(): void {
    const { state, derived } = this.#app;
    this.#list.plan({
      chunks: derived.chunks(),
      store: derived.store,
      context: derived.context,
      selectedId: state.selected,
      wantedId: this.#wantedId,
      isWhole: state.isPrinting,
    });
  }

  /** Made again only for another document or clock. */
  #listing(): Listing {
    const { whole, headingUnit } = this.#app.derived;
    const unit = headingUnit();
    if (this.#listed?.store !== whole || this.#listed.listing.unit !== unit) {
      const lanes = this.#app.state.loaded?.document.lanes ?? [];
      this.#listed = { store: whole, listing: listingOf(whole.all, lanes, unit) };
    }
    return this.#listed.listing;
  }

  #openEarlierFor(id: string | null): void {
    if (id === null || this.#app.state.isEarlierOpen) return;
    const { earlier } = this.#app.derived.chunks();
    if (earlier.some((chunk) => holds(chunk, id))) this.#app.dispatch({ type: 'open-earlier', isOpen: true });
  }

  readonly #handleSelect = (id: string): void => toggleSelection(this.#app, id);

  readonly #handleEarlierOpen = (isOpen: boolean): void => {
    this.#app.dispatch({ type: 'open-earlier', isOpen });
  };
}
