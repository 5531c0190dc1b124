// Promises that are rejected while nobody handles them.
import { pageTurns } from './turns.js';

/** The reasons of all that were rejected unhandled while `act` ran, in order. The page hears of none of them. */
export async function unhandledDuring(act: () => unknown): Promise<readonly unknown[]> {
  const reasons: unknown[] = [];
  const ended = new AbortController();
  const handleRejection = (domEvent: PromiseRejectionEvent) => {
    domEvent.preventDefault();
    domEvent.stopImmediatePropagation();
    reasons.push(domEvent.reason);
  };
  addEventListener('unhandledrejection', handleRejection, { capture: true, signal: ended.signal });
  try {
    await act();
    // The browser reports them in a task of its own.
    await pageTurns();
  } finally {
    ended.abort();
  }
  return reasons;
}
