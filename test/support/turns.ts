// Turns of the page, for what leaves nothing to wait for.

/** Resolves when everything has had its turn that waits for promises, streams and tasks alone: at the frame after the next. */
export async function pageTurns(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
