// The selected news event in full: in a panel under the timeline, or in its place in the list.
import { nothing, type TemplateResult } from 'lit';
import { whenIdle } from '../../base/when-idle.js';
import type { NewsEvent } from '../../model/news-event.js';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import { neighbourOf } from '../../state/reading-order.js';
import { adoptStyles } from '../../view/styles.js';
import type { DetailsSlots } from './lazy/event-detail.js';

const importDetails = () => import('./lazy/details-part.js');

export class DetailsController implements Feature {
  readonly #app: App;
  readonly #part;
  #isRequested = false;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importDetails);
  }

  load(): Promise<unknown> | null {
    return this.#selectedEvent === null ? null : this.#part.need();
  }

  /** Adopts the style sheet before anything that it styles is rendered. */
  hostUpdate(): void {
    const part = this.#part.current;
    if (part !== null) adoptStyles(this.#app.host.shadowRoot, part.detailsCss);
  }

  /** Loads the code once there is something to read: print needs it at once, and a press should not wait for it. */
  hostUpdated(): void {
    if (this.#isRequested || this.#app.state.loaded === null) return;
    this.#isRequested = true;
    whenIdle(() => {
      if (this.#app.host.isConnected) void this.#part.load();
    });
  }

  /** What has been opened may lie below the fold. */
  handleAction({ type }: Action): void {
    if (type !== 'select') return;
    if (this.#selectedEvent !== null) void this.#part.load();
    void this.#bringIntoSight();
  }

  /** The panel under the timeline; nothing while no event is selected. */
  panel(slots: DetailsSlots): TemplateResult | typeof nothing {
    const newsEvent = this.#selectedEvent;
    const part = this.#part.current;
    if (newsEvent === null || part === null) return nothing;
    return part.eventDetail(newsEvent, this.#app.derived.context, slots, {
      handleClose: this.close,
      handleNext: () => this.#step(1),
      handlePrevious: () => this.#step(-1),
    });
  }

  /** The same without its title, for its place in the list. */
  body(slots: DetailsSlots): TemplateResult | typeof nothing {
    const newsEvent = this.#selectedEvent;
    if (newsEvent === null) return nothing;
    return this.#part.current?.detailBody(newsEvent, this.#app.derived.context, slots) ?? nothing;
  }

  /** Every source of the document, for the end of the list. */
  allSources(slots: DetailsSlots): TemplateResult | typeof nothing {
    return this.#part.current?.allSources(this.#app.derived.context, slots) ?? nothing;
  }

  /** What paper shows of an entry beside the rest. */
  get onPaper() {
    return this.#app.state.isPrinting ? (this.#part.current?.onPaper ?? null) : null;
  }

  /** Whether the filter hides the selected event, which stays open all the same. */
  get isHiddenByFilter(): boolean {
    const newsEvent = this.#selectedEvent;
    return newsEvent !== null && this.#app.derived.store.byId(newsEvent.id) === undefined;
  }

  readonly close = (): void => {
    const { selected } = this.#app.state;
    if (selected === null || !this.#app.dispatch({ type: 'select', id: null })) return;
    this.#app.dispatch({ type: 'focus', id: selected });
  };

  get #selectedEvent(): NewsEvent | null {
    const { selected } = this.#app.state;
    return selected === null ? null : (this.#app.derived.whole.byId(selected) ?? null);
  }

  #step(direction: 1 | -1): void {
    const id = neighbourOf(this.#app.derived, this.#app.state.selected, direction)?.id;
    if (id === undefined) return;
    if (this.#app.dispatch({ type: 'select', id })) this.#app.dispatch({ type: 'reveal', id });
  }

  async #bringIntoSight(): Promise<void> {
    await this.#app.host.updateComplete;
    this.#app.host.shadowRoot?.querySelector('.detail')?.scrollIntoView({ block: 'nearest' });
  }
}
