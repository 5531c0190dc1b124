// How far a load is → the state, not at once and not too often.
import type { App } from '../state/app.js';

/** A load that takes longer than this shows how far it is, and can be stopped. */
const progressAfterMs = 700;
/** Progress is shown no more often than this. */
const progressEveryMs = 200;

/** Takes what has arrived of a load that begins now. Does nothing once `signal` has aborted. */
export function progressOf(
  app: App,
  signal: AbortSignal,
): (bytes: number, totalBytes: number | null) => void {
  let shownAt = performance.now() + progressAfterMs - progressEveryMs;
  return (bytes, totalBytes) => {
    const now = performance.now();
    if (app.state.load.kind !== 'loading' || signal.aborted || now - shownAt < progressEveryMs) return;
    shownAt = now;
    app.dispatch({ type: 'load', load: { kind: 'loading', progress: { bytes, totalBytes } } });
  };
}
