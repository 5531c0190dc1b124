// What the page's style sheet can ask of the element by `:state()`.

/** Keeps a set of custom states equal to the names that hold. */
export class HostStates {
  readonly #states: CustomStateSet | null;

  constructor(host: HTMLElement) {
    // Browsers without custom states show everything else.
    this.#states = host.attachInternals().states ?? null;
  }

  /** Sets the states whose value is true, and ends all others. */
  set(states: Readonly<Record<string, boolean>>): void {
    for (const [name, holds] of Object.entries(states)) {
      if (holds) this.#states?.add(name);
      else this.#states?.delete(name);
    }
  }
}
