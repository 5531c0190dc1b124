// The state in the page's address, where the page asks for it by `hash`.
import type { Action } from '../../state/actions.js';
import type { App, Feature } from '../../state/app.js';
import type { Permalink } from './lazy/permalink.js';

const importPermalink = () => import('./lazy/permalink.js');

export class PermalinkController implements Feature {
  readonly #app: App;
  readonly #part;
  #permalink: Permalink | null = null;
  /** Nothing is shown before the address has been read for the first time. */
  #isPending = false;
  #wasOn = false;
  #hasRendered = false;
  #stepCount = 0;

  constructor(app: App) {
    this.#app = app;
    this.#part = app.part(importPermalink);
  }

  get isPending(): boolean {
    return this.#isPending;
  }

  load(): Promise<unknown> | null {
    return this.#isPending ? this.#follow() : null;
  }

  begin(signal: AbortSignal): void {
    const handleAddress = () => void this.#follow();
    // A press of the back button fires popstate first, then hashchange: an update between the two would write the old state.
    window.addEventListener('popstate', handleAddress, { signal });
    window.addEventListener('hashchange', handleAddress, { signal });
    this.#wasOn = this.#app.state.hash;
    this.#isPending = this.#wasOn && this.#permalink === null && !this.#hasRendered;
    void this.#follow();
  }

  hostUpdate(): void {
    const { hash } = this.#app.state;
    if (hash && !this.#wasOn) void this.#follow();
    this.#wasOn = hash;
  }

  hostUpdated(): void {
    const { stepCount } = this.#app.state;
    this.#permalink?.write(stepCount !== this.#stepCount);
    this.#stepCount = stepCount;
    this.#hasRendered = true;
  }

  handleAction(action: Action): void {
    if (action.type === 'window-shown' && action.isSettled && action.byReader)
      this.#permalink?.writeWindow(action.window);
  }

  /** Brings the element to the state that the address names. */
  async #follow(): Promise<void> {
    if (!this.#app.state.hash) return;
    const part = await this.#part.load();
    if (part !== null) {
      this.#permalink ??= new part.Permalink(this.#app);
      this.#permalink.follow();
    }
    this.#isPending = false;
    this.#app.host.requestUpdate();
  }
}
