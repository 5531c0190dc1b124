/** Frames and long tasks, as a reader sees them. */

/** Resolves right after the next frame has been drawn. */
export function nextPaint() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}

/** Runs `step` `count` times, each in a frame of its own; the milliseconds from its call to the end of its frame. */
export async function timeSteps(count, capMs, step) {
  const framesMs = [];
  const beganAt = performance.now();
  for (let index = 0; index < count && performance.now() - beganAt < capMs; index += 1) {
    const startedAt = performance.now();
    await step(index);
    await nextPaint();
    framesMs.push(performance.now() - startedAt);
  }
  return { framesMs, isStopped: framesMs.length < count };
}

/** Watches for tasks over 50 ms; `longestMs()` is 0 where there was none. */
export function watchTasks() {
  const durationsMs = [];
  const take = (list) => durationsMs.push(...list.getEntries().map(({ duration }) => duration));
  const observer = new PerformanceObserver(take);
  observer.observe({ type: 'longtask' });
  return {
    longestMs() {
      durationsMs.push(...observer.takeRecords().map(({ duration }) => duration));
      return Math.max(0, ...durationsMs);
    },
    stop: () => observer.disconnect(),
  };
}

/** Watches for elements that come or go in `root` and its shadow trees; `lastAt()` is the time of the last, or 0. */
export function watchChanges(root) {
  let lastAt = 0;
  const watched = new WeakSet();
  const observer = new MutationObserver(() => (lastAt = performance.now()));
  const watch = (node) => {
    if (!watched.has(node)) observer.observe(node, { childList: true, subtree: true });
    watched.add(node);
  };
  watch(root);
  return {
    watchShadow(host) {
      if (host.shadowRoot) watch(host.shadowRoot);
    },
    lastAt: () => lastAt,
    stop: () => observer.disconnect(),
  };
}
