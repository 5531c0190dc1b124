// When the viewport goes to the first window: with a document from another address, with new `start` or `end`, and once there
// is anything to show. The reader's own window stays for new data of the same address.
import type { App, Feature } from '../state/app.js';

import { jump, windowOf } from '../state/viewport.js';

export class FirstWindow implements Feature {
  readonly #app: App;
  #src: string | null = null;
  #start = '';
  #end = '';

  constructor(app: App) {
    this.#app = app;
  }

  hostUpdate(): void {
    const { state, derived } = this.#app;
    const { start, end, loaded, viewport } = state;
    if (derived.whole.all.length === 0) return;
    const src = loaded?.src ?? null;
    const isOther = src !== this.#src || start !== this.#start || end !== this.#end;
    [this.#src, this.#start, this.#end] = [src, start, end];
    if (isOther || windowOf(viewport) === null)
      this.#app.dispatch({ type: 'move-window', window: derived.firstWindow, motion: jump });
  }
}
