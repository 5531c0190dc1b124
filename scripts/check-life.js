/**
 * What a page that stays open for years goes through, measured in a browser with the built files; prints
 * `N passed, N failed`.
 *
 * node scripts/check-life.js [--rounds 1000]   after `npm run build`
 */
/* global document, requestAnimationFrame, window -- in what runs in the page */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { ensureChromium } from './browser.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' } } });
const rounds = Number(values.rounds);
const pagePath = '/stories/plain.html';

let [passed, failed] = [0, 0];
function claim(isTrue, what, measured = '') {
  console.log(`${isTrue ? 'ok    ' : 'FALSE '} ${what}${measured === '' ? '' : ` (${measured})`}`);
  if (isTrue) passed += 1;
  else failed += 1;
}

/** Runs before the page: counts what repeats or watches, and is not ended. */
function countWatchers() {
  const held = { observers: new Set(), intervals: new Set(), timeouts: new Set(), frames: new Set() };
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver']) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      held.observers.add(this);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      held.observers.delete(this);
      return disconnect.call(this);
    };
  }
  const once = (start, end, name, kept) => {
    const [began, ended] = [window[start].bind(window), window[end].bind(window)];
    window[start] = (act, ...rest) => {
      const id = began(
        (...args) => {
          if (name !== 'setInterval') kept.delete(id);
          act(...args);
        },
        ...rest,
      );
      kept.add(id);
      return id;
    };
    window[end] = (id) => {
      kept.delete(id);
      ended(id);
    };
  };
  once('setInterval', 'clearInterval', 'setInterval', held.intervals);
  once('setTimeout', 'clearTimeout', 'setTimeout', held.timeouts);
  once('requestAnimationFrame', 'cancelAnimationFrame', 'requestAnimationFrame', held.frames);
  window.heldWatchers = () => Object.values(held).map(({ size }) => size);
}

/** Adds, draws and removes an element, again and again. */
async function comeAndGo(count) {
  const data = {
    zone: 'Asia/Yerevan',
    events: Array.from({ length: 20 }, (_, index) => ({
      title: `Event ${index}`,
      when: `2022-09-13T${String(index).padStart(2, '0')}:00+04:00`,
    })),
  };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let round = 0; round < count; round += 1) {
    const element = document.createElement('events-timeline');
    Object.assign(element, { data, hash: true, refresh: 60, selected: 'event-3' });
    document.body.prepend(element);
    await element.updateComplete;
    await frame();
    if (round % 10 === 0) element.view = 'list';
    if (round % 7 === 0) await frame();
    element.remove();
  }
  await frame();
  await frame();
}

async function countersOf(protocol) {
  for (let pass = 0; pass < 3; pass += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await protocol.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, documents };
}

async function checkRounds(browser, origin) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(countWatchers);
  await page.goto(`${origin}${pagePath}`);
  await page.waitForFunction(() => document.querySelector('events-timeline').loadState === 'ready');
  await page.evaluate(() => document.querySelector('events-timeline').remove());
  const protocol = await page.createCDPSession();
  // The first ones fill caches that stay: style sheets, formatters, the drawing's own parts.
  await page.evaluate(comeAndGo, 30);
  const before = await countersOf(protocol);
  const watchersBefore = await page.evaluate(() => window.heldWatchers());
  const began = performance.now();
  await page.evaluate(comeAndGo, rounds);
  const seconds = Math.round((performance.now() - began) / 1000);
  const after = await countersOf(protocol);
  const watchers = await page.evaluate(() => window.heldWatchers());
  const change = (name) => after[name] - before[name];
  claim(
    change('listeners') <= 0,
    `${rounds} rounds leave no listener`,
    `${before.listeners} → ${after.listeners}, ${seconds} s`,
  );
  claim(
    change('nodes') <= 20,
    `${rounds} rounds leave no detached tree`,
    `${before.nodes} → ${after.nodes} nodes`,
  );
  claim(change('documents') <= 0, `${rounds} rounds leave no document`, `${after.documents}`);
  claim(
    watchers.every((count, index) => count <= watchersBefore[index]),
    `${rounds} rounds leave no observer, interval, timer or frame`,
    `${watchersBefore.join(', ')} → ${watchers.join(', ')}`,
  );
  await page.close();
}

/** A page that is left and come back to is the very same page, still drawn and still at work. */
async function checkBackForward(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}${pagePath}`);
  const isDrawn = () =>
    document.querySelector('events-timeline').shadowRoot?.querySelector('[data-placement]');
  await page.waitForFunction(isDrawn);
  await page.evaluate(() => {
    const element = document.querySelector('events-timeline');
    element.refresh = 0.2;
    element.select('ceasefire');
    window.isSamePage = true;
    window.addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted));
  });
  await page.goto(`${origin}/README.md`);
  await page.goBack();
  await page.waitForFunction(isDrawn);
  const asked = page.waitForRequest((request) => request.url().endsWith('armenia-azerbaijan.json'), {
    timeout: 5000,
  });
  const state = await page.evaluate(() => [
    window.isSamePage,
    window.wasKept,
    document.querySelector('events-timeline').selected,
  ]);
  claim(
    state.join() === 'true,true,ceasefire',
    'the back/forward cache takes the page, and gives it back as it was',
    state,
  );
  claim(
    await asked.then(
      () => true,
      () => false,
    ),
    'refresh goes on after it',
  );
  await page.close();
}

async function checkZoom(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}${pagePath}`);
  for (const zoom of [0.5, 1.1, 1.5, 2, 4]) {
    // What a browser does for Ctrl and +: fewer CSS pixels, each of them larger.
    await page.setViewport({
      width: Math.round(1280 / zoom),
      height: Math.round(900 / zoom),
      deviceScaleFactor: zoom,
    });
    const fits = () => {
      const element = document.querySelector('events-timeline');
      const isShown = element.shadowRoot?.querySelector('[data-placement], .entry');
      return (
        isShown &&
        element.scrollWidth <= element.clientWidth + 1 &&
        document.documentElement.scrollWidth <= window.innerWidth
      );
    };
    claim(
      await page.waitForFunction(fits, { timeout: 5000 }).then(
        () => true,
        () => false,
      ),
      `page zoom of ${Math.round(zoom * 100)} % draws, and nothing sticks out`,
    );
  }
  await page.close();
}

/** Node has no window; traps stand where it would be. lit asks whether there is a document, and may. */
function checkNode() {
  const code = `
    const touched = [];
    for (const name of ['window', 'document', 'navigator', 'location']) {
      const get = () => {
        const [, , caller] = new Error().stack.split('\\n');
        if (!/node_modules\\/(@lit|lit)/.test(caller)) touched.push(name + caller);
      };
      Object.defineProperty(globalThis, name, { configurable: true, get });
    }
    await import('./dist/index.js');
    await import('./dist/element/events-timeline.js');
    if (touched.length > 0) throw new Error(touched.join());
  `;
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'pipe' });
    claim(true, 'importing the package in Node touches no window and no document');
  } catch (error) {
    claim(
      false,
      'importing the package in Node touches no window and no document',
      String(error.stderr).slice(0, 300),
    );
  }
}

checkNode();
const { origin, close } = await serve('.', 0, { 'cache-control': 'no-cache' });
const browser = await puppeteer.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await checkBackForward(browser, origin);
  await checkZoom(browser, origin);
  await checkRounds(browser, origin);
} finally {
  await browser.close();
  close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
