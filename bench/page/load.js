/**
 * One load of one peer, in the page. scripts/bench.js calls `window.bench` step by step and stops what takes too long.
 * Data is made before the clock starts; the peer's code is fetched, compiled and run while it runs.
 */
import { laneCount, makeEvents, spanEndMs, spanStartMs, windowOfDays } from './events.js';
import { nextPaint, timeSteps, watchChanges, watchTasks } from './frames.js';

const stage = document.getElementById('stage');
const quietMs = 300;
const dayMs = 86_400_000;
const everything = { startMs: spanStartMs, endMs: spanEndMs };

let peer;
let data;
let mounted;

/** The window of a load: everything, or about `inView` of `count` events. */
const firstWindow = ({ count, inView }) =>
  inView === undefined ? everything : windowOfDays(((spanEndMs - spanStartMs) / dayMs) * (inView / count));

const lanes = Array.from({ length: laneCount }, (_, lane) => ({
  id: `lane${lane}`,
  label: `Lane ${lane + 1}`,
}));

/** Makes the data in the peer's own form; what it was made from is let go. */
async function prepare({ peerName, count }) {
  peer = await import(`./peers/${peerName}.js`);
  data = peer.prepare(makeEvents(count), lanes);
  await nextPaint();
  await nextPaint();
}

/** Mounts the peer and times it until its drawing stands still. */
async function mount(setup) {
  const tasks = watchTasks();
  const changes = watchChanges(stage);
  const startedAt = performance.now();
  let firstAt = 0;
  let fullAt = 0;
  mounted = await peer.mount(stage, data, firstWindow(setup));
  while (fullAt === 0) {
    await nextPaint();
    for (const child of stage.children) changes.watchShadow(child);
    if (firstAt === 0 && mounted.isReadable()) firstAt = performance.now();
    if (mounted.isDrawn()) fullAt = performance.now();
  }
  // What still comes and goes after the first full frame belongs to the drawing, too.
  for (let quietFrom = performance.now(); performance.now() - quietFrom < quietMs;) {
    await nextPaint();
    if (changes.lastAt() > fullAt) {
      fullAt = performance.now();
      quietFrom = fullAt;
    }
  }
  changes.stop();
  tasks.stop();
  return { firstMs: firstAt - startedAt, fullMs: fullAt - startedAt, longestTaskMs: tasks.longestMs() };
}

/** Resolves once the peer draws each change of its window. */
async function wake() {
  mounted.wake?.();
  await nextPaint();
  await nextPaint();
}

/** Sixty steps of a window of thirty days, each by a tenth of it, there and back. */
async function pan({ capMs }) {
  await wake();
  const { startMs } = windowOfDays(30);
  await mounted.setWindow(startMs, startMs + 30 * dayMs);
  await nextPaint();
  return timeSteps(60, capMs, (index) => {
    const steps = index < 30 ? index + 1 : 60 - index;
    const fromMs = startMs + steps * 3 * dayMs;
    return mounted.setWindow(fromMs, fromMs + 30 * dayMs);
  });
}

/** Thirty steps from two years to a week. */
async function zoom({ capMs }) {
  await wake();
  const middleMs = (spanStartMs + spanEndMs) / 2;
  return timeSteps(30, capMs, (index) => {
    const spanMs = (spanEndMs - spanStartMs) * (7 / 730) ** (index / 29);
    return mounted.setWindow(middleMs - spanMs / 2, middleMs + spanMs / 2);
  });
}

/** Twenty changes of the clock over thirty days, where the peer knows clocks. */
async function clock({ capMs }) {
  if (!mounted.setClock) return null;
  await wake();
  const { startMs, endMs } = windowOfDays(30);
  await mounted.setWindow(startMs, endMs);
  await nextPaint();
  return timeSteps(20, capMs, (index) => mounted.setClock(index));
}

function unmount() {
  mounted.destroy();
  mounted = undefined;
  stage.replaceChildren();
}

/** Adds the peer, moves it about, and takes it away, `count` times. */
async function rounds({ count, ...setup }) {
  for (let index = 0; index < count; index += 1) {
    mounted = await peer.mount(stage, data, firstWindow(setup));
    while (!mounted.isDrawn()) await nextPaint();
    const { startMs, endMs } = windowOfDays(30);
    await mounted.setWindow(startMs, endMs);
    await nextPaint();
    await mounted.setClock?.(index);
    await nextPaint();
    unmount();
    await nextPaint();
  }
}

/** What the page holds by the browser's own count, in bytes: JavaScript and DOM. */
async function memory() {
  const { breakdown } = await performance.measureUserAgentSpecificMemory();
  const counted = breakdown.filter(({ types }) => types.includes('JavaScript') || types.includes('DOM'));
  return counted.reduce((sum, { bytes }) => sum + bytes, 0);
}

window.bench = { prepare, mount, pan, zoom, clock, unmount, rounds, memory };
