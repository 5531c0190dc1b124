// A link to a news event that the reader has followed, until the document is here that holds it.

/** What a reader does to go somewhere else. */
const moves = ['wheel', 'touchmove', 'keydown'] as const;

export class FollowedLink {
  readonly id: string;
  readonly #waiting = new AbortController();
  #isLeft = false;

  constructor(id: string) {
    this.id = id;
    const { signal } = this.#waiting;
    for (const move of moves)
      window.addEventListener(move, () => this.#leave(), { signal, capture: true, passive: true });
  }

  #leave(): void {
    this.#isLeft = true;
    this.end();
  }

  /** The reader has scrolled, or gone on by keys: a document that comes late takes nobody back. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  /** Forgets the link, and listens no more. */
  end(): void {
    this.#waiting.abort();
  }
}
