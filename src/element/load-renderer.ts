// When the drawing is fetched: once it is about to be seen, and early enough to come while the document is read.
import type { VisAdapter } from '../vis/vis-adapter.js';

const fetchDrawing = () => import('../vis/vis-adapter.js');

/** Begins to fetch the drawing. A failure is met where the drawing is needed. */
export function prefetchDrawing(): void {
  fetchDrawing().catch(() => {});
}

/** The drawing, as soon as `container` is less than a screen away from what is seen; `null` where `signal` came first. */
export async function drawingFor(container: Element, signal: AbortSignal): Promise<typeof VisAdapter | null> {
  if (!isNear(container)) await comesNear(container, signal);
  if (signal.aborted) return null;
  const { VisAdapter: Adapter } = await fetchDrawing();
  return signal.aborted ? null : Adapter;
}

/** Whether an element is shown, and less than a screen away from what is seen. Asks for a layout. */
export function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}

function comesNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const sight = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) end();
      },
      // Named, or the margin would not count inside of a frame.
      { root: document, rootMargin: '100%' },
    );
    const end = () => {
      sight.disconnect();
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    sight.observe(element);
  });
}
