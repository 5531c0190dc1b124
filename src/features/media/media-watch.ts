// Whether what has been asked for comes: an element that has not begun to load ten seconds after it came into sight has failed.

/** So long a server may take to answer. */
const patienceMs = 10_000;

type Loading = HTMLImageElement | HTMLVideoElement | HTMLAudioElement | HTMLIFrameElement;

export class MediaWatch {
  readonly #handleLate: (element: HTMLElement) => void;
  readonly #known = new WeakSet<Element>();
  readonly #timers = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #answered = new WeakSet<Element>();
  #observer: IntersectionObserver | null = null;

  constructor(handleLate: (element: HTMLElement) => void) {
    this.#handleLate = handleLate;
  }

  /** Watches each element that is new. Pictures load once they come near, and not before. */
  follow(elements: Iterable<HTMLElement>): void {
    for (const element of elements) {
      if (this.#known.has(element)) continue;
      this.#known.add(element);
      this.#observer ??= new IntersectionObserver((entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) this.#begin(target as Loading);
      });
      this.#observer.observe(element);
    }
  }

  /** Its server has answered. */
  answered(element: Element): void {
    this.#answered.add(element);
    this.#forget(element);
  }

  end(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #begin(element: Loading): void {
    this.#observer?.unobserve(element);
    if (this.#answered.has(element) || hasBegun(element)) return;
    const handleLate = () => {
      this.#forget(element);
      if (element.isConnected && !hasBegun(element)) this.#handleLate(element);
    };
    this.#timers.set(element, setTimeout(handleLate, patienceMs));
  }

  #forget(element: Element): void {
    clearTimeout(this.#timers.get(element));
    this.#timers.delete(element);
  }
}

/** A large picture that is still coming has answered. */
function hasBegun(element: Loading): boolean {
  if (element instanceof HTMLImageElement) return element.naturalWidth > 0;
  return element instanceof HTMLMediaElement && element.readyState > 0;
}
