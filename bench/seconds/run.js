/** A reader's first seconds on a phone: when a title can be read, how much moves after that, and how long the page is deaf. */
import puppeteer from 'puppeteer-core';
import { watchSeconds } from '../page/watch-seconds.js';
import { inOrderOf } from '../run.js';
import { median } from '../statistics.js';
import { peers, servePages, titles } from './pages.js';

/** Slow 4G: 1.6 Mbit/s in bytes, and the way there and back. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const slowdown = 4;
const viewport = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

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
    await tab.evaluateOnNewDocument(watchSeconds, peers[peer].titles, titles);
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
