// Does something at an interval, while the page is in sight, and less often while it fails.

/** After failures the pause doubles, up to this many times the interval. */
const longestPause = 16;

/** Browsers run a longer timeout at once. */
const longestTimeoutMs = 2 ** 31 - 1;

export class PollTimer {
  #life: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #periodMs = 0;
  #failures = 0;
  #dueAt = 0;
  #isRunning = false;
  readonly #refresh: () => Promise<boolean>;

  /** `refresh` answers whether it went well. It is never called again before it has answered. */
  constructor(refresh: () => Promise<boolean>) {
    this.#refresh = refresh;
  }

  /** Starts over with a period in seconds; 0 or less stops. */
  start(seconds: number): void {
    this.stop();
    if (!(seconds > 0)) return;
    const life = new AbortController();
    this.#life = life;
    this.#periodMs = seconds * 1000;
    this.#failures = 0;
    document.addEventListener('visibilitychange', () => this.#wait(), { signal: life.signal });
    this.#startPause();
  }

  stop(): void {
    this.#life?.abort();
    this.#life = null;
    clearTimeout(this.#timer);
  }

  #startPause(): void {
    const pause = Math.min(2 ** this.#failures, longestPause);
    this.#dueAt = performance.now() + this.#periodMs * pause;
    this.#wait();
  }

  /** No timer runs while nobody looks; who comes back to a page that is due gets it at once. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#life === null || this.#isRunning || document.visibilityState === 'hidden') return;
    const delayMs = Math.max(0, this.#dueAt - performance.now());
    if (delayMs > longestTimeoutMs) this.#timer = setTimeout(() => this.#wait(), longestTimeoutMs);
    else this.#timer = setTimeout(() => void this.#run(), delayMs);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    const isWell = await this.#refresh();
    this.#isRunning = false;
    this.#failures = isWell ? 0 : this.#failures + 1;
    if (this.#life !== null) this.#startPause();
  }
}
