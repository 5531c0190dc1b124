// Reads the document again every so often, while the page is visible.

export class Refresher {
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #reload: () => void;

  constructor(reload: () => void) {
    this.#reload = reload;
  }

  /** Starts over with a period in seconds; 0 or less stops. */
  every(seconds: number): void {
    this.stop();
    if (!(seconds > 0)) return;
    this.#timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.#reload();
    }, seconds * 1000);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
