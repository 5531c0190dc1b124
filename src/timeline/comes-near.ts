// Waiting until something is about to be seen.

/** Resolves when an element is less than a screen away from what is seen, or `signal` aborts. */
export function comesNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) end();
      },
      // Without a root the margin would not count inside of a frame.
      { root: document, rootMargin: '100%' },
    );
    const end = () => {
      observer.disconnect();
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    observer.observe(element);
  });
}
