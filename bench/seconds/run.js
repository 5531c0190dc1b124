/** A reader's first seconds on a phone: when a title can be read, how much moves after that, and how long the page is deaf. */
import puppeteer from 'puppeteer-core';
import { inOrderOf } from '../run.js';
import { median } from '../statistics.js';
import { peers, servePages, titles } from './pages.js';

/** Slow 4G: 1.6 Mbit/s in bytes, and the way there and back. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;
const viewport = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** Runs in the page before anything else: `seconds` there has the figures. */
function watch(selector, known) {
  const names = new Set(known);
  const seconds = (globalThis.seconds = { readableMs: null, shift: 0, blockingMs: 0 });
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each('layout-shift', ({ value, hadRecentInput }) => (seconds.shift += hadRecentInput ? 0 : value));
  each('longtask', ({ duration }) => (seconds.blockingMs += Math.max(0, duration - 50)));
  const isTitle = (element) => {
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isInside = top >= 0 && bottom <= innerHeight && left < innerWidth && right > 0;
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

/** One load in a browser of its own, with nothing in its cache. */
async function load(executablePath, origin, peer) {
  const browser = await puppeteer.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage();
    await tab.setViewport(viewport);
    const protocol = await tab.createCDPSession();
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', network);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.evaluateOnNewDocument(watch, peers[peer].titles, titles);
    await tab.goto(`${origin}/${peer}.html`, { waitUntil: 'load' });
    await tab.waitForFunction(() => globalThis.seconds.readableMs !== null, { timeout: 60_000 });
    await tab.waitForNetworkIdle({ idleTime: 1_500 });
    return await tab.evaluate(() => globalThis.seconds);
  } finally {
    await browser.close();
  }
}

/** `{peer: {readableMs, shift, blockingMs}}`, medians of the rounds; in each round the peers come in another order. */
export async function measureSeconds(executablePath, rounds, tell) {
  const { origin, close } = await servePages();
  const loads = Object.fromEntries(Object.keys(peers).map((peer) => [peer, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const peer of inOrderOf(round, Object.keys(peers))) {
        tell(`round ${round + 1}: ${peers[peer].words}`);
        loads[peer].push(await load(executablePath, origin, peer));
      }
    }
  } finally {
    close();
  }
  const medians = (of) =>
    Object.fromEntries(Object.keys(of[0]).map((key) => [key, median(of.map((one) => one[key]))]));
  return Object.fromEntries(Object.entries(loads).map(([peer, of]) => [peer, medians(of)]));
}

/** What must be reached, as in targets.js. */
export const targets = [
  {
    words: 'first readable title, list, against static HTML',
    atMost: 1.8,
    ratio: ({ list, static: plain }) => list.readableMs / plain.readableMs,
  },
  {
    words: 'first readable title, timeline, against TimelineJS',
    atMost: 0.55,
    ratio: ({ timeline, timelinejs }) => timeline.readableMs / timelinejs.readableMs,
  },
  {
    words: 'blocking time, timeline, against TimelineJS',
    atMost: 0.25,
    ratio: ({ timeline, timelinejs }) => timeline.blockingMs / timelinejs.blockingMs,
  },
  {
    words: 'layout shift, the larger of list and timeline',
    atMost: 0.02,
    ratio: ({ list, timeline }) => Math.max(list.shift, timeline.shift),
  },
];
