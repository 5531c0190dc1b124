/**
 * What a test may ask of the browser beyond the test runner's own commands, by
 * `executeServerCommand(name, payload)`. Points are CSS pixels of the viewport.
 *
 * wheel          {x, y, deltaX?, deltaY?, modifiers?: ['Control', …]}
 * tap            {x, y}
 * touch-drag     {from: {x, y}, to: {x, y}, steps?}
 * pinch          {x, y, from, to, steps?}   two fingers about a point, their distance going from … to
 * emulate-zone   {zone?}                    the page's own time zone; without a zone, the browser's again
 * forced-colors  {active}                   false where the browser cannot
 * paper          {}                         the texts of the sheets that a printer gets; false in Firefox
 * spoken         {}                         the accessibility tree in order, as {depth, role, name}; false in Firefox
 * console        {}                         what page and browser have written to the console since it was last asked
 * command-line   {args, files?}             `npx events-timeline …` in a folder with these files (texts, or bytes as {base64}):
 *                                           {code, out, err, files}, the files being those that it has written
 * tz-readings    {zones, count, seed}       offsets of random instants by Debian's compiled tz data; null where there is none
 * author-page    {paths}                    what `npx events-timeline author` answers at each path: its status
 *
 * The emulations stay until they are taken back: do so in `after`.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { serveAuthor } from '../../bin/serve-author.js';
import { tzReadings } from './tz-data.js';

const devtoolsByPage = new WeakMap();
const consoleByPage = new WeakMap();

const between = (from, to, part) => from + (to - from) * part;
const parts = (steps) => Array.from({ length: steps }, (_, index) => (index + 1) / steps);

/** The browser answers once it has sent the input; a tap's click, and what it changes, comes a little later. */
const settle = (page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');

const commands = {
  async wheel(page, { x, y, deltaX = 0, deltaY = 0, modifiers = [] }) {
    await page.mouse.move(x, y);
    for (const key of modifiers) await page.keyboard.down(key);
    await page.mouse.wheel({ deltaX, deltaY });
    for (const key of modifiers) await page.keyboard.up(key);
  },

  'tz-readings'(_page, asked) {
    return tzReadings(asked);
  },

  async tap(page, { x, y }) {
    await page.touchscreen.tap(x, y);
  },

  async 'command-line'(_page, { args, files = {} }) {
    const folder = await mkdtemp(join(tmpdir(), 'command-line-'));
    try {
      for (const [name, content] of Object.entries(files))
        await writeFile(
          join(folder, name),
          typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'),
        );
      // A path from the root of the project stands for itself, whatever the folder.
      const given = args.map((arg) => (arg.startsWith('/test/') ? resolve(arg.slice(1)) : arg));
      const answer = await new Promise((done) => {
        execFile(
          process.execPath,
          [resolve('bin/events-timeline.js'), ...given],
          { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000, timeout: 60_000 },
          (error, out, err) => done({ code: error === null ? 0 : error.code, out, err }),
        );
      });
      const written = {};
      for (const name of await readdir(folder))
        if (!Object.hasOwn(files, name)) written[name] = await readFile(join(folder, name), 'utf8');
      return { ...answer, files: written };
    } finally {
      await rm(folder, { recursive: true });
    }
  },

  async 'author-page'(_page, { paths }) {
    const { address, close } = await serveAuthor(0);
    try {
      const answers = await Promise.all(paths.map((path) => fetch(new URL(path, address))));
      await Promise.all(answers.map((answer) => answer.arrayBuffer()));
      return answers.map(({ status }) => status);
    } finally {
      close();
    }
  },

  async 'touch-drag'(page, { from, to, steps = 8 }) {
    const finger = await page.touchscreen.touchStart(from.x, from.y);
    for (const part of parts(steps))
      await finger.move(between(from.x, to.x, part), between(from.y, to.y, part));
    await finger.end();
  },

  async pinch(page, { x, y, from, to, steps = 8 }) {
    const left = await page.touchscreen.touchStart(x - from / 2, y);
    const right = await page.touchscreen.touchStart(x + from / 2, y);
    for (const part of parts(steps)) {
      const half = between(from, to, part) / 2;
      await left.move(x - half, y);
      await right.move(x + half, y);
    }
    await left.end();
    await right.end();
  },

  async 'emulate-zone'(page, { zone } = {}) {
    await page.emulateTimezone(zone);
  },

  /** The browser's own words, such as a refused request, come through the same door as the page's. */
  async console(page) {
    const before = consoleByPage.get(page) ?? [];
    if (!consoleByPage.has(page)) {
      page.on('console', (message) => consoleByPage.get(page).push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => consoleByPage.get(page).push(`error: ${error.message}`));
    }
    consoleByPage.set(page, []);
    return before;
  },

  async paper(page) {
    if (/firefox/i.test(await page.browser().version())) return false;
    // Pages are used again, and the screen that an earlier test may have asked for would be printed.
    await page.emulateMediaType();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text } = await extractText(pdf, { mergePages: false });
    return text.map((words) => words.replace(/\s+/g, ' '));
  },

  async spoken(page) {
    if (/firefox/i.test(await page.browser().version())) return false;
    const devtools = await page.createCDPSession();
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const spoken = [];
    const walk = (node, depth) => {
      if (!node.ignored) spoken.push({ depth, role: node.role.value, name: node.name?.value ?? '' });
      for (const id of node.childIds ?? [])
        if (byId.has(id)) walk(byId.get(id), depth + (node.ignored ? 0 : 1));
    };
    walk(nodes[0], 0);
    return spoken;
  },

  /** puppeteer refuses this media feature, so it is asked of Chromium itself; it lasts as long as the session. */
  async 'forced-colors'(page, { active }) {
    if (/firefox/i.test(await page.browser().version())) return false;
    if (!devtoolsByPage.has(page)) devtoolsByPage.set(page, await page.createCDPSession());
    const features = [{ name: 'forced-colors', value: active ? 'active' : '' }];
    await devtoolsByPage.get(page).send('Emulation.setEmulatedMedia', { features });
  },
};

export function testCommands() {
  return {
    name: 'test-commands',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const page = session.browser.getPage(session.id);
      const answer = await commands[command](page, payload);
      await settle(page);
      return answer ?? true;
    },
  };
}
