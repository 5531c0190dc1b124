// A feature that is not in the first file: it loads when the state first asks for it, and follows from then on.
import type { ImportPart, LazyPart } from '../base/lazy-part.js';
import type { App, Feature } from './app.js';

export class LateFeature<Added extends Feature, Part extends object> implements Feature {
  readonly #app: App;
  readonly #part: LazyPart<Part>;
  readonly #isWanted: (isHere: boolean) => boolean;
  readonly #create: (part: Part) => Added;
  #feature: Added | null = null;

  /** `isWanted` is asked before each update, and told whether the code is here already; `create` makes the feature once it is. */
  constructor(
    app: App,
    importPart: ImportPart<Part>,
    isWanted: (isHere: boolean) => boolean,
    create: (part: Part) => Added,
  ) {
    this.#app = app;
    this.#part = app.part(importPart);
    this.#isWanted = isWanted;
    this.#create = create;
  }

  /** `null` until it is wanted and has loaded. */
  get current(): Added | null {
    return this.#feature;
  }

  /** Loads it where it is wanted; `null` where there is nothing to wait for. */
  load(): Promise<unknown> | null {
    return this.#isMissing() ? this.#part.need() : null;
  }

  hostUpdate(): void {
    if (!this.#isMissing()) return;
    void this.#part.need();
    if (this.#part.current !== null) this.#feature = this.#app.add(this.#create(this.#part.current));
  }

  #isMissing(): boolean {
    return this.#feature === null && this.#isWanted(this.#part.current !== null);
  }
}
