// The element's state and the page's address follow each other, where the page asks for it by `hash`.
import type { Span } from '../../../time/instant.js';
import type { LanesBy } from '../../../timeline/lane-switch.js';
import type { ViewName } from '../../../view/toolbar.js';
import { Address } from './address.js';
import type { FilterController } from '../../filter/filter-controller.js';
import { linkName } from '../../../element/page.js';
import { jump, type Stage } from '../../../state/viewport.js';

/** The part of the element that the address keeps, beside window and filter. */
export interface LinkedHost extends HTMLElement {
  readonly hash: boolean;
  zone: string;
  view: 'auto' | ViewName;
  lanes: LanesBy;
  selected: string | null;
  requestUpdate(): void;
}

export class Permalink {
  readonly #host: LinkedHost;
  readonly #stage: Stage;
  readonly #finding: FilterController;
  readonly #showFirstWindow: () => void;
  #address: Address | null = null;
  /** What the page has set: what the address need not say. */
  #placed: Pick<LinkedHost, 'zone' | 'view' | 'lanes' | 'selected'> | null = null;
  /** As the reader has left it, or as the address had it. */
  #window: Span | null = null;

  constructor(host: LinkedHost, stage: Stage, finding: FilterController, showFirstWindow: () => void) {
    this.#host = host;
    this.#stage = stage;
    this.#finding = finding;
    this.#showFirstWindow = showFirstWindow;
  }

  /**
   * Makes the element what the address says and, where it says nothing, what the page has set. Resolves when a filter is
   * in force: until then everything would be shown.
   */
  async take(): Promise<void> {
    const host = this.#host;
    if (!host.hash) return;
    this.#address ??= new Address(linkName(host));
    const { zone, view, lanes, selected } = host;
    const placed = (this.#placed ??= { zone, view, lanes, selected });
    host.requestUpdate();
    if (!this.#address.isToBeFollowed) return;
    const state = this.#address.read();
    host.zone = state.zone ?? placed.zone;
    host.view = state.view === 'list' || state.view === 'timeline' ? state.view : placed.view;
    host.lanes = state.lanes === 'party' || state.lanes === 'topic' ? state.lanes : placed.lanes;
    host.selected = state.selected === null ? placed.selected : state.selected || null;
    const filtered = this.#finding.take(state.filter);
    if (state.window !== null) this.#stage.setWindow(state.window, jump);
    else if (this.#window !== null) this.#showFirstWindow();
    this.#window = state.window;
    await filtered;
  }

  /** Takes a window where the reader has left it. It is no step of its own. */
  handleWindow(window: Span): void {
    this.#window = window;
    this.keep(false);
  }

  /** Brings the address up to date, with a step for the back button or without. */
  keep(isStep: boolean): void {
    const { hash, zone, view, lanes, selected } = this.#host;
    const placed = this.#placed;
    if (!hash || placed === null) return;
    const state = {
      zone: zone === placed.zone ? null : zone,
      view: view === placed.view ? null : view,
      lanes: lanes === placed.lanes ? null : lanes,
      selected: selected === placed.selected ? null : (selected ?? ''),
      window: this.#window,
      filter: this.#finding.filter,
    };
    this.#address?.write(state, isStep);
  }
}
