// Errors of a page that nobody catches.

/** Notes every uncaught error and unhandled rejection in `faults`, until it is stopped. */
export function whatGoesWrong(faults: string[]): { stop(): void } {
  const ended = new AbortController();
  const options = { capture: true, signal: ended.signal };
  addEventListener(
    'error',
    (domEvent) => {
      if (!domEvent.message.includes('ResizeObserver')) faults.push(`error: ${domEvent.message}`);
      domEvent.preventDefault();
      domEvent.stopImmediatePropagation();
    },
    options,
  );
  addEventListener(
    'unhandledrejection',
    (domEvent) => {
      faults.push(`rejection: ${String(domEvent.reason)}`);
      domEvent.preventDefault();
      domEvent.stopImmediatePropagation();
    },
    options,
  );
  return { stop: () => ended.abort() };
}
