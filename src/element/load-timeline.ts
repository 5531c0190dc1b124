// What only a timeline needs comes with the first one: a list needs none of it.
import type { ReactiveControllerHost } from 'lit';
import type { TimelineParts } from '../timeline/timeline-part.js';

let here: TimelineParts | null = null;

/** What a timeline needs; `null` until it has come. Once it has, it stays. */
export const timelineParts = (): TimelineParts | null => here;

/** Fetches it where it has not come yet. Rejects where it cannot be had. */
export async function timelineComes(): Promise<void> {
  here ??= (await import('../timeline/timeline-part.js')).parts;
}

/** Fetches it for one element, which is updated when it comes. */
export class TimelineWait {
  #comes: Promise<void> | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #handleFailure: (cause: unknown) => void;

  constructor(host: ReactiveControllerHost, handleFailure: (cause: unknown) => void) {
    this.#host = host;
    this.#handleFailure = handleFailure;
  }

  /** Settles when it has come, or has failed to. */
  end(): Promise<void> {
    this.#comes ??= timelineComes()
      .catch(this.#handleFailure)
      .then(() => this.#host.requestUpdate());
    return this.#comes;
  }
}
