/** One load of one peer with one number of events, in a context of its own, so that nothing is left of the one before. */
import { heldBy } from './heap.js';
import { capMs, manyEvents } from './peers.js';

/** A frozen page answers nothing, so the clock runs out here. */
function within(limitMs, promise) {
  let timer;
  const stop = new Promise((resolve) => (timer = setTimeout(resolve, limitMs, 'stopped')));
  promise.catch(() => {});
  return Promise.race([promise, stop]).finally(() => clearTimeout(timer));
}

/** A page of the benchmark; `call` runs one step in it, and answers `'stopped'` after `limitMs`. */
async function openPage(browser, origin) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 1240, height: 700 });
  // Without glides: a step is drawn in the next frame, as those of a drag are.
  await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  await tab.goto(`${origin}/bench/page/index.html`);
  await tab.waitForFunction(() => globalThis.bench !== undefined);
  const protocol = await tab.createCDPSession();
  return {
    tab,
    faults,
    call: (step, setup, limitMs) =>
      within(
        limitMs,
        tab.evaluate((name, given) => globalThis.bench[name](given), step, setup),
      ),
    collect: () => protocol.send('HeapProfiler.collectGarbage'),
    held: () => heldBy(protocol),
    close: () => within(10_000, context.close()),
  };
}

const generousMs = 5 * 60_000;

async function memoryOf(page) {
  await page.collect();
  return page.call('memory', undefined, generousMs);
}

/** Mount, memory, pan, zoom and clock, as far as they are asked for and the peer comes in time. */
export async function timedLoad(browser, origin, { peerName, count, wants }) {
  const page = await openPage(browser, origin);
  const result = {};
  const hasMemory = wants('memory') && count < manyEvents;
  try {
    await page.call('prepare', { peerName, count }, generousMs);
    const before = hasMemory ? await memoryOf(page) : 0;
    const mounted = await page.call('mount', { count }, capMs);
    if (mounted === 'stopped')
      return { firstMs: capMs, fullMs: capMs, longestTaskMs: capMs, isStopped: true };
    Object.assign(result, mounted);
    if (hasMemory) result.memoryBytes = (await memoryOf(page)) - before;
    for (const step of ['pan', 'zoom', 'clock'].filter(wants)) {
      const timed = await page.call(step, { capMs }, capMs * 2);
      if (timed === 'stopped') {
        result[step] = { framesMs: [capMs], isStopped: true };
        break;
      }
      if (timed !== null) result[step] = timed;
    }
    return result;
  } finally {
    if (page.faults.length > 0) console.error(`${peerName}, ${count}: ${page.faults.join('; ')}`);
    await page.close();
  }
}

/** What a peer adds to the page beyond the data itself, with about a hundred of many events in view, in bytes. */
export async function memoryLoad(browser, origin, { peerName, count }) {
  const page = await openPage(browser, origin);
  try {
    await page.call('prepare', { peerName, count }, generousMs);
    const before = await memoryOf(page);
    const mounted = await page.call('mount', { count, inView: 100 }, generousMs);
    return mounted === 'stopped' ? null : (await memoryOf(page)) - before;
  } finally {
    await page.close();
  }
}

/** What the page holds before and after 50 rounds of add, use and remove, and with one mounted. */
export async function roundsLoad(browser, origin, { peerName, count }) {
  const page = await openPage(browser, origin);
  try {
    await page.call('prepare', { peerName, count }, generousMs);
    // The first rounds fill caches, of which there is one for the page.
    await page.call('rounds', { count: 50 }, generousMs);
    const before = await page.held();
    const done = await page.call('rounds', { count: 50 }, generousMs);
    if (done === 'stopped') return null;
    const after = await page.held();
    await page.call('mount', { count }, generousMs);
    return { before, after, mounted: await page.held() };
  } finally {
    await page.close();
  }
}
