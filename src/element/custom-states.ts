// What the page's style sheet can ask of the element by `:state()`.
import type { WidthClass } from '../view/frame.js';
import type { ViewName } from '../view/toolbar.js';
import type { Load } from '../loading/document-loader.js';

/** Keeps a set of custom states equal to the names that hold. */
export class CustomStates {
  readonly #states: CustomStateSet | null;

  constructor(host: HTMLElement) {
    // Browsers without custom states show everything else.
    this.#states = host.attachInternals().states ?? null;
  }

  /** Sets the states that hold, and ends all others. */
  set(loadState: Load['kind'], view: ViewName, width: WidthClass): void {
    const states = {
      loading: loadState === 'loading',
      ready: loadState === 'ready',
      failed: loadState === 'failed',
      timeline: view === 'timeline',
      list: view === 'list',
      narrow: width !== 'wide',
    };
    for (const [name, holds] of Object.entries(states)) {
      if (holds) this.#states?.add(name);
      else this.#states?.delete(name);
    }
  }
}
