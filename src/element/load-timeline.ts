// When the code of the drawn timeline loads: its view with the first timeline of the page, vis once a timeline is about to be
// seen. A list needs neither.
import { manyEvents, windowSearch } from '../store/event-store.js';
import type { Action } from '../state/actions.js';
import type { App, Feature } from '../state/app.js';
import type { ViewName } from '../state/app-state.js';
import { wantedView } from '../state/shown-view.js';
import { isNear } from '../view/sight.js';
import type { CardPicture } from '../timeline/popovers/event-card.js';
import type { TimelineController, TimelinePlaces } from '../timeline/timeline-controller.js';

const importVis = () => import('../vis/vis-adapter.js');

const importTimeline = () => import('../timeline/timeline-part.js');

export class TimelineLoader implements Feature {
  readonly #app: App;
  readonly #cardPicture: CardPicture;
  readonly #part;
  readonly #vis;
  #controller: TimelineController | null = null;
  /** A list stays until there is a timeline to take its place. */
  #wasList = false;

  constructor(app: App, cardPicture: CardPicture) {
    this.#app = app;
    this.#cardPicture = cardPicture;
    this.#part = app.part(importTimeline, 'timeline');
    this.#vis = app.part(importVis, 'timeline');
  }

  /** The timeline view; `null` until its code is here. */
  get controller(): TimelineController | null {
    return this.#controller;
  }

  get shownView(): ViewName {
    return this.#wasList && this.#controller === null ? 'list' : wantedView(this.#app.state);
  }

  load(): Promise<unknown> | null {
    if (wantedView(this.#app.state) !== 'timeline') return null;
    const search = this.#app.derived.whole.all.length > manyEvents ? windowSearch.need() : null;
    return this.#part.need() ?? search;
  }

  hostUpdate(): void {
    void this.load();
    const part = this.#part.current;
    if (part !== null && wantedView(this.#app.state) === 'timeline') {
      this.#controller ??= this.#app.add(
        new part.TimelineController(this.#app, this.#places, this.#vis, this.#cardPicture),
      );
    }
    this.#wasList = this.shownView === 'list';
  }

  /** vis loads beside the document where the timeline is in sight. */
  handleAction(action: Action): void {
    const isLoading =
      action.type === 'load' ? action.load.kind === 'loading' : action.type === 'document-read';
    if (!isLoading || wantedView(this.#app.state) !== 'timeline') return;
    if (this.#vis.current === null && isNear(this.#app.host)) void this.#vis.need();
  }

  readonly #places = (): TimelinePlaces => {
    const root = this.#app.host.shadowRoot;
    const place = (name: string) => root?.querySelector<HTMLElement>(`.${name}-place`) ?? null;
    return { view: place('timeline'), zoom: place('zoom'), legend: place('legend') };
  };
}
