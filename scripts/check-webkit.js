/**
 * The main job in WebKit, by its own WebDriver: the built files draw, change the clock, list, open, search and follow the
 * keys. Prints `N passed, N failed`. Where there is no WebKit it says so and ends well; `npm run browsers` gets it in CI.
 *
 * node scripts/check-webkit.js [picture.png]   after `npm run build`
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hasWebKit } from './browser.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

if (!hasWebKit()) {
  console.log('WebKit is left out: it needs the Debian packages webkit2gtk-driver and xvfb.');
  process.exit(0);
}

const started = [];
function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options });
  started.push(child);
  return child;
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A screen of its own; Xvfb chooses the number, and tells it once it is there. */
async function startScreen() {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp']);
  for await (const chunk of screen.stdio[3]) return `:${String(chunk).trim()}`;
  throw new Error('Xvfb did not start.');
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let driver = '';
async function ask(method, path, body) {
  const answer = await fetch(`${driver}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

async function openBrowser() {
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`], { env: { ...process.env, DISPLAY: await startScreen() } });
  driver = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await ask('GET', '/status').then(
        () => true,
        () => false,
      )
    )
      break;
    await pause(100);
  }
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } },
  });
  driver += `/session/${sessionId}`;
  return capabilities;
}

/** What an expression gives in the page; \`element\`, \`all\` and \`text\` are at hand. */
const inPage = (expression) =>
  ask('POST', '/execute/sync', {
    script: `
      const element = document.querySelector('events-timeline');
      const all = (selector) => [...(element?.shadowRoot?.querySelectorAll(selector) ?? [])];
      const text = (found) => (found?.textContent ?? '').replace(/\\s+/g, ' ').trim();
      return (${expression});`,
    args: [],
  });

async function until(expression) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await inPage(expression)) return true;
    await pause(100);
  }
  return false;
}

let [passed, failed] = [0, 0];
function claim(isTrue, what, found = '') {
  console.log(`${isTrue ? 'ok    ' : 'FALSE '} ${what}${found === '' ? '' : ` (${JSON.stringify(found)})`}`);
  if (isTrue) passed += 1;
  else failed += 1;
}

/** A press of the mouse in the middle of what an expression finds. */
async function click(expression) {
  const [x, y] = await inPage(`(() => {
    const found = ${expression};
    found.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  })()`);
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await ask('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

async function press(...keys) {
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
}

const ceasefire = `all('[data-placement="e:ceasefire"]')[0]`;
const [leftArrow, enter, escape] = ['\uE012', '\uE007', '\uE00C'];

async function check(origin) {
  await ask('POST', '/url', { url: `${origin}/stories/plain.html` });
  await inPage(`(window.faults = [], window.addEventListener('error', (e) => window.faults.push(e.message)),
    window.addEventListener('unhandledrejection', (e) => window.faults.push(String(e.reason))), true)`);
  claim(await until(`${ceasefire}?.getBoundingClientRect().width > 50`), 'the real case is drawn');
  claim((await inPage('element.newsEvents.length')) === 46, 'its 46 events are read');
  const before = await inPage(`[text(${ceasefire}), Math.round(${ceasefire}.getBoundingClientRect().left)]`);
  await click(`all('label').find((label) => text(label).startsWith('Moscow'))`);
  claim(
    await until(`element.zone === 'Europe/Moscow'`),
    'a press changes the clock',
    await inPage('element.zone'),
  );
  const after = await inPage(`[text(${ceasefire}), Math.round(${ceasefire}.getBoundingClientRect().left)]`);
  claim(before[0] !== after[0] && before[1] === after[1], 'the hours change and nothing moves', [
    before,
    after,
  ]);
  await click(ceasefire);
  claim(
    await until(`element.selected === 'ceasefire' && all('[part~=detail]').length === 1`),
    'a press opens an event',
  );
  await inPage(`(${ceasefire}.focus(), true)`);
  await press(leftArrow);
  claim(
    await until(`element.shadowRoot.activeElement?.dataset.placement !== 'e:ceasefire'`),
    'an arrow moves the focus',
  );
  await press(enter);
  claim(await until(`element.selected !== 'ceasefire'`), 'Enter opens another event');
  await press(escape);
  claim(await until('element.selected === null'), 'Escape closes it');
  await click(`all('label').find((label) => text(label) === 'List')`);
  claim(await until(`all('.entry').length > 10`), 'the list is shown');
  await inPage(
    `(element.data = [{ title: '<b>x</b>', when: '2022-09-13T09:00Z' }], element.view = 'timeline', true)`,
  );
  claim(await until(`text(all('[data-placement] .title')[0]) === '<b>x</b>'`), 'markup is drawn as text');
  await inPage(`(element.data = { events: 'soon' }, true)`);
  claim(
    await until(`element.loadState === 'failed' && all('[part~=failed]').length === 1`),
    'a failure is said',
  );
  const faults = await inPage('window.faults');
  claim(faults.length === 0, 'no error and no rejection is left over', faults);
}

const { origin, close } = await serve('.', 0);
try {
  const { browserName, browserVersion } = await openBrowser();
  console.log(`${browserName} ${browserVersion}`);
  await check(origin);
  if (process.argv[2]) {
    await ask('POST', '/url', { url: `${origin}/stories/plain.html` });
    await until(ceasefire);
    writeFileSync(process.argv[2], Buffer.from(await ask('GET', '/screenshot'), 'base64'));
  }
} finally {
  await ask('DELETE', '').catch(() => {});
  for (const child of started.reverse()) child.kill();
  close();
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
