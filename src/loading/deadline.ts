// When to give up on a server: after silence, or after too long in all. No zone, no network.

export class Deadline {
  /** True once it has passed; false where it has ended before, or was stopped from outside. */
  isOver = false;

  readonly #given = new AbortController();
  readonly #ended = new AbortController();
  readonly #stallMs: number;
  readonly #lastAtMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Aborts with `outer`, after `stallMs` without a `touch`, or after `totalMs` in any case. */
  constructor(outer: AbortSignal, stallMs: number, totalMs: number) {
    this.#stallMs = stallMs;
    this.#lastAtMs = performance.now() + totalMs;
    if (outer.aborted) this.#given.abort();
    outer.addEventListener('abort', () => this.#given.abort(), { signal: this.#ended.signal });
    this.touch();
  }

  /** Aborted once it is time to give up. */
  get signal(): AbortSignal {
    return this.#given.signal;
  }

  /** Something has come. */
  touch(): void {
    clearTimeout(this.#timer);
    if (this.signal.aborted) return;
    const leftMs = Math.min(this.#stallMs, this.#lastAtMs - performance.now());
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#given.abort();
    }, leftMs);
  }

  /** Leaves no timer and no listener behind. */
  end(): void {
    clearTimeout(this.#timer);
    this.#ended.abort();
  }
}
