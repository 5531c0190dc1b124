/** What a reader notices of a page's first seconds. */

/** Runs in the page before anything else: `seconds` there has the figures. */
export function watchSeconds(selector, known) {
  const names = new Set(known);
  const seconds = (globalThis.seconds = { readableMs: null, shift: 0, blockingMs: 0 });
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each('layout-shift', ({ value, hadRecentInput }) => (seconds.shift += hadRecentInput ? 0 : value));
  each('longtask', ({ duration }) => (seconds.blockingMs += Math.max(0, duration - 50)));
  const isTitle = (element) => {
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isInside =
      top >= 0 && bottom <= globalThis.innerHeight && left < globalThis.innerWidth && right > 0;
    if (!isInside || width === 0 || height === 0 || !element.checkVisibility({ opacityProperty: true }))
      return false;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    return names.has(text) || known.some((name) => text.includes(name));
  };
  const look = () => {
    const roots = [document, document.querySelector('events-timeline')?.shadowRoot].filter(Boolean);
    if (roots.some((root) => [...root.querySelectorAll(selector)].some(isTitle))) {
      // After the frame that this one begins.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seconds.readableMs = performance.now());
      port2.postMessage(null);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
