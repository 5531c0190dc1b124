// Long work in slices, so that a page can scroll and answer while it goes on.

/** A slice is at most about this long: two of them fit into the 50 ms after which a page feels stuck. */
const sliceMs = 16;

/** Long work, which may be interrupted wherever it yields. */
export type ChunkedTask<Result> = Generator<undefined, Result, undefined>;

/** Does all of it at once. */
export function runSync<Result>(steps: ChunkedTask<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does it in slices, between which the page has its turn; `null` where it was stopped. */
export async function runChunked<Result>(
  steps: ChunkedTask<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  let sliceEndsAt = performance.now() + sliceMs;
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEndsAt) continue;
    await yieldToMain();
    sliceEndsAt = performance.now() + sliceMs;
  }
}

/** A task of its own. Timers would be put off to once a second in a page that is not in sight. */
function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
