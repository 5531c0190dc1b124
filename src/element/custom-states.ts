// What the page's style sheet can ask of the element by `:state()`.
import type { App, Feature } from '../state/app.js';
import type { ViewName } from '../state/app-state.js';

/** Keeps the element's set of custom states equal to the names that hold. */
export class CustomStates implements Feature {
  readonly #app: App;
  readonly #shownView: () => ViewName;
  readonly #states: CustomStateSet | null;

  constructor(app: App, shownView: () => ViewName) {
    this.#app = app;
    this.#shownView = shownView;
    // Browsers without custom states show everything else.
    this.#states = app.host.attachInternals().states ?? null;
  }

  hostUpdated(): void {
    const { load, widthClass } = this.#app.state;
    const view = this.#shownView();
    const states = {
      loading: load.kind === 'loading',
      ready: load.kind === 'ready',
      failed: load.kind === 'failed',
      timeline: view === 'timeline',
      list: view === 'list',
      narrow: widthClass !== 'wide',
    };
    for (const [name, holds] of Object.entries(states)) {
      if (holds) this.#states?.add(name);
      else this.#states?.delete(name);
    }
  }
}
