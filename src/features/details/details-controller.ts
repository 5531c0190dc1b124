// The selected news event in full: in a panel under the timeline, or in its place in the list.
import { nothing, type TemplateResult } from 'lit';
import { whenIdle } from '../../base/when-idle.js';
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import { adoptStyles } from '../../base/adopted-styles.js';
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
    return this.#app.selectedEvent === null ? null : this.#part.need();
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

  /** After a failure a press tries again. What has been opened may lie below the fold. */
  handleAction({ type }: Action): void {
    if (type === 'select' && this.#app.state.selected !== null)
      void this.#part.load().then((part) => part?.bringIntoSight(this.#app));
  }

  /** The panel under the timeline; nothing while no event is selected. */
  panel(slots: DetailsSlots): TemplateResult | typeof nothing {
    return this.#part.current?.eventDetail(this.#app, slots, this.close) ?? nothing;
  }

  /** The same without its title, for its place in the list. */
  body(slots: DetailsSlots): TemplateResult | typeof nothing {
    const { selectedEvent } = this.#app;
    if (selectedEvent === null) return nothing;
    return this.#part.current?.detailBody(this.#app, selectedEvent, slots) ?? nothing;
  }

  /** Every source of the document, for the end of the list. */
  allSources(slots: DetailsSlots): TemplateResult | typeof nothing {
    const part = this.#part.current;
    return part?.allSources(this.#app.derived.context, part.usageOf(this.#app, slots)) ?? nothing;
  }

  /** What a closed entry of the list keeps for later; `null` until its code is here. */
  get entryRest() {
    return this.#part.current?.entryRest ?? null;
  }

  readonly close = (): void => {
    const { selected } = this.#app.state;
    if (selected === null || !this.#app.dispatch({ type: 'select', id: null })) return;
    this.#app.dispatch({ type: 'focus', id: selected });
  };
}
