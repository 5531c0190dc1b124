// When the code of the drawn timeline loads: its view with the first timeline of the page, vis once a timeline is about to be
// seen. A list needs neither.
import { windowSearch } from '../store/event-store.js';
import type { Action } from '../state/actions.js';
import type { App, Feature } from '../state/app.js';
import type { ViewName } from '../state/app-state.js';
import { wantedView } from '../state/shown-view.js';
import type { TimelineController, TimelinePlaces } from '../timeline/timeline-controller.js';
import type { VisAdapter } from '../vis/vis-adapter.js';

const importVis = () => import('../vis/vis-adapter.js');

const importTimeline = async () => {
  const [part] = await Promise.all([import('../timeline/timeline-part.js'), windowSearch.load()]);
  return part;
};

export class TimelineLoader implements Feature {
  readonly #app: App;
  readonly #part;
  readonly #vis;
  #controller: TimelineController | null = null;
  /** A list stays until there is a timeline to take its place. */
  #wasList = false;

  constructor(app: App) {
    this.#app = app;
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
    return wantedView(this.#app.state) === 'timeline' ? this.#part.need() : null;
  }

  hostUpdate(): void {
    void this.load();
    const part = this.#part.current;
    if (part !== null && this.shownView === 'timeline') {
      this.#controller ??= this.#app.add(
        new part.TimelineController(this.#app, this.#places, (container, signal) =>
          this.#visFor(container, signal),
        ),
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
    return {
      view: root?.querySelector<HTMLElement>('.timeline-place') ?? null,
      legend: root?.querySelector<HTMLElement>('.legend-place') ?? null,
    };
  };

  /** vis, as soon as `container` is less than a screen away from what is seen; `null` where `signal` came first. */
  async #visFor(container: Element, signal: AbortSignal): Promise<typeof VisAdapter | null> {
    if (!isNear(container)) await comesNear(container, signal);
    if (signal.aborted) return null;
    const part = await this.#vis.load();
    return signal.aborted ? null : (part?.VisAdapter ?? null);
  }
}

/** Whether an element is shown, and less than a screen away from what is seen. Forces a layout. */
function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}

function comesNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) end();
      },
      // Without a root the margin would not count inside of a frame.
      { root: document, rootMargin: '100%' },
    );
    const end = () => {
      observer.disconnect();
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    observer.observe(element);
  });
}
