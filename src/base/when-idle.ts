/** Calls a function when the browser has nothing else to do; Safari has no requestIdleCallback, and calls it soon. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 1);
}
