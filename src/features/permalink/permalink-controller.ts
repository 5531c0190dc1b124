// The element's state in the page's address, where the page asks for it by `hash`. The part that is always there: it
// fetches link.ts then.
import type { Span } from '../../time/instant.js';
import type { Permalink } from './lazy/permalink.js';

/** The element, as far as this concerns it. */
export interface LinkingHost {
  readonly hash: boolean;
  requestUpdate(): void;
}

export class PermalinkController {
  /** Nothing is shown before the address has been read. */
  isDue = false;

  readonly #host: LinkingHost;
  readonly #make: (Late: typeof Permalink) => Permalink;
  #link: Permalink | null = null;
  #comes: Promise<void> | null = null;

  constructor(host: LinkingHost, make: (Late: typeof Permalink) => Permalink) {
    this.#host = host;
    this.#make = make;
  }

  /** Follows the address. With `isFirst` what is to be shown waits for it. */
  take(isFirst: boolean): void {
    if (!this.#host.hash) return;
    void this.#link?.take();
    this.isDue ||= isFirst && this.#link === null;
    void this.end();
  }

  /** Settles when the address has been read, or cannot be followed. */
  end(): Promise<void> {
    return (this.#comes ??= this.#fetch());
  }

  handleWindow(window: Span): void {
    this.#link?.handleWindow(window);
  }

  /** Brings the address up to date, with a step for the back button or without. */
  keep(isStep: boolean): void {
    this.#link?.keep(isStep);
  }

  /** Where that part was not copied to the server, the timeline does without the address. */
  async #fetch(): Promise<void> {
    try {
      const { Permalink: Late } = await import('./lazy/permalink.js');
      this.#link = this.#make(Late);
      await this.#link.take();
    } catch {
      this.#comes = null;
    }
    this.isDue = false;
    this.#host.requestUpdate();
  }
}
