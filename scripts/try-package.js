/**
 * Tries the package as a user would: packs the tarball, holds it against publint and "are the types wrong", installs it
 * in an empty project, type-checks and bundles what stands in examples/, and opens each page. Prints `N passed, N failed`.
 *
 * node scripts/try-package.js   after `npm run build`; `-- --keep` leaves the project where it is, and says where.
 */
/* global document -- in what runs in the page */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import puppeteer from 'puppeteer-core';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { ensureChromium } from './browser.js';
import { checkStyles, docExamples, pageOf, readExample, writeExamples } from './doc-examples.js';
import { serve } from './serve.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const root = process.cwd();
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const realCase = '2022-09-13-armenia-azerbaijan.json';
const examples = docExamples();
let written = { files: [], entries: [] };
const project = mkdtempSync(join(tmpdir(), 'events-timeline-user-'));

/** Runs a command of ours, and shows what it says only where it fails. */
function run(command, args, cwd = project) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const said = `${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`;
    throw new Error(said, { cause: error });
  }
}
const tool = (name, ...args) => run(process.execPath, [resolve(name), ...args]);

function pack() {
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
  const [{ filename }] = JSON.parse(run('npm', options, root));
  return join(project, filename);
}

/** How each framework puts its example on a page. */
const mounts = {
  typescript: `import './typescript.ts';`,
  react: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { BorderFighting } from './react.tsx';
    createRoot(document.body.appendChild(document.createElement('main'))).render(createElement(BorderFighting));`,
  vue: `import { createApp } from 'vue';
    import Example from './vue.vue';
    createApp(Example).mount(document.body.appendChild(document.createElement('main')));`,
  svelte: `import { mount } from 'svelte';
    import Example from './svelte.svelte';
    mount(Example, { target: document.body });`,
};
const page = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A user</title><body><script type="module">${script}</script></body></html>`;

const tsconfig = (files, strict = true) =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      types: [],
      strict,
      exactOptionalPropertyTypes: strict,
      noEmit: true,
    },
    files,
  });

/** Mistakes that the types must see: where one passes, its expectation fails. */
const wrongUsers = {
  'wrong-react.tsx': `import type {} from 'events-timeline/react';
    // @ts-expect-error -- there is no such view
    export const wrongView = <events-timeline view="map" />;
    // @ts-expect-error -- the detail of this DOM event has no such field
    export const wrongDetail = <events-timeline ontimeline-select={({ detail }) => detail.zone} />;`,
  'wrong-preact.tsx': `/** @jsxImportSource preact */
    import type {} from 'events-timeline/preact';
    export const right = (
      <events-timeline zone="moscow" ontimeline-select={({ detail }) => detail.newsEvent?.title.length} />
    );
    // @ts-expect-error -- there is no such view
    export const wrongView = <events-timeline view="map" />;`,
  'wrong-solid.tsx': `/** @jsxImportSource solid-js */
    import type {} from 'events-timeline/solid';
    // @ts-expect-error -- there is no such view
    export const wrongView = <events-timeline view="map" />;`,
  'wrong-vue.vue': `<script setup lang="ts">
    import type {} from 'events-timeline/vue';
    </script>
    <template>
      <!-- @vue-expect-error there is no such view -->
      <events-timeline view="map" />
      <!-- @vue-expect-error the detail of this DOM event has no such field -->
      <events-timeline @timeline-select="({ detail }) => detail.zone" />
    </template>`,
  // Svelte's own checker would be one more package; what it reads is this interface.
  'wrong-svelte.ts': `import type {} from 'events-timeline/svelte';
    import type { SvelteHTMLElements } from 'svelte/elements';
    type Props = SvelteHTMLElements['events-timeline'];
    export const right: Props = {
      zone: 'moscow',
      'ontimeline-select': ({ detail }) => detail.newsEvent?.title.length,
    };
    // @ts-expect-error -- there is no such view
    export const wrongView: Props = { view: 'map' };`,
};

/** An empty project with the tarball, the frameworks, and our examples as its own code. */
function install(tarball) {
  const exact = (...names) => Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
  const dependencies = {
    'events-timeline': `file:${tarball}`,
    ...exact('react', 'react-dom', '@types/react', '@types/react-dom', 'preact', 'vue', 'svelte', 'solid-js'),
  };
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ type: 'module', private: true, dependencies }),
  );
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  cpSync('examples', project, { recursive: true });
  cpSync(`data/${realCase}`, join(project, 'public', realCase));
  cpSync(`data/${realCase}`, join(project, realCase));
  for (const [name, script] of Object.entries(mounts))
    writeFileSync(join(project, `${name}.html`), page(script));
  for (const [name, text] of Object.entries(wrongUsers)) writeFileSync(join(project, name), text);
  const examplesInTypes = ['react.tsx', 'vue.vue', 'solid.tsx'];
  writeFileSync(join(project, 'tsconfig.plain.json'), tsconfig(['typescript.ts']));
  writeFileSync(join(project, 'tsconfig.json'), tsconfig([...examplesInTypes, ...Object.keys(wrongUsers)]));
  written = writeExamples(project, examples);
  // What stands in a text shows one thing, and leaves the rest out.
  writeFileSync(join(project, 'tsconfig.docs.json'), tsconfig(written.files, false));
}

const sveltePlugin = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id }).js : null),
};

async function bundle() {
  const names = [...Object.keys(mounts), ...written.entries];
  await build({
    root: project,
    logLevel: 'warn',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
      sveltePlugin,
    ],
    build: { rollupOptions: { input: names.map((name) => join(project, `${name}.html`)) } },
  });
  // And one without a bundler: the files of cdn/ beside the page, or in their folder with the others.
  for (const [from, to] of [
    ['cdn', ''],
    ...['cdn', 'embed', 'languages', 'themes'].map((name) => [name, name]),
  ]) {
    cpSync(join(project, 'node_modules/events-timeline', from), join(project, 'dist', to), {
      recursive: true,
    });
  }
  // What texts call a document of yours.
  cpSync(`data/${realCase}`, join(project, 'dist/events.json'));
  for (const name of ['plain.html', 'static.html']) cpSync(join(project, name), join(project, 'dist', name));
}

/** Opens a page and waits until its timelines, if any, have read their documents. */
async function open(browser, origin, name) {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on(
    'response',
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );
  await tab.goto(`${origin}/${name}.html`);
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('events-timeline')].every(({ loadState }) => loadState === 'ready'),
  );
  // What is fetched for a language is part of it.
  await tab.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('events-timeline')].map(({ updateComplete }) => updateComplete),
    ),
  );
  await tab.close();
  const real = faults.filter((fault) => !fault.endsWith('/favicon.ico'));
  if (real.length > 0) throw new Error(real.join('\n'));
}

/** Whether each example of a kind stands up; says which does not. */
async function checkEach(kind, proof) {
  const faults = [];
  for (const example of examples.filter((one) => one.kind === kind)) {
    try {
      await proof(example);
    } catch (error) {
      faults.push(`${example.where}: ${error.message}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Opens a page, waits for the drawing, clicks an event, and reads what the page's own listener wrote. */
async function use(browser, origin, name) {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(`${origin}/${name}.html`);
  const mark = await tab.waitForSelector('>>> [data-placement="e:ceasefire"]');
  await mark.click();
  await tab.waitForFunction(() => document.querySelector('output').textContent !== 'nothing');
  const chosen = await tab.$eval('output', ({ textContent }) => textContent);
  await tab.close();
  if (chosen !== 'Ceasefire due to take effect') faults.push(`The page was told of "${chosen}".`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

const counts = { passed: 0, failed: 0 };
async function check(claim, proof) {
  const startedAt = Date.now();
  try {
    await proof();
    counts.passed += 1;
    console.log(`passed  ${claim} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAILED  ${claim}\n${error.message}`);
  }
}

let served;
let browser;
try {
  const tarball = pack();
  await check('publint finds nothing', () =>
    tool('node_modules/publint/src/cli.js', 'run', tarball, '--strict'),
  );
  await check('the types resolve as the modules do', () =>
    tool('node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only'),
  );
  await check('it installs in an empty project', () => install(tarball));
  await check('a TypeScript user type-checks', () =>
    tool('node_modules/typescript/bin/tsc', '-p', 'tsconfig.plain.json'),
  );
  await check('users of React, Vue, Svelte and Solid type-check, and their mistakes do not', () =>
    tool('node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.json'),
  );
  await check('a script in Node reads the real case', () => {
    const said = run(process.execPath, ['node.js']).trim().split('\n').at(-1);
    if (!/^[1-9]\d* news events, 0 issues$/.test(said)) throw new Error(said);
  });
  await check('a script in Node writes a page that can be read without script', () => {
    run(process.execPath, ['static-page.js']);
    const written = readFileSync(join(project, 'static.html'), 'utf8');
    if (!written.includes('<time datetime="2022-09-13T06:00Z">09:00 on Tuesday')) throw new Error(written);
  });
  await check('the element can be imported in Node', () =>
    run(process.execPath, ['--input-type=module', '--eval', `import 'events-timeline';`]),
  );
  await check('the code in the documentation type-checks', () =>
    tool('node_modules/typescript/bin/tsc', '-p', 'tsconfig.docs.json'),
  );
  await check('its JSON is read without a problem', async () => {
    const { readDocument } = await import('../dist/document.js');
    await checkEach('json', (example) => readExample(example, readDocument));
  });
  await check('its style sheets name what there is', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
    return checkEach('css', (example) => checkStyles(example, modules[0].declarations[0]));
  });
  await check('its scripts for Node run', () =>
    checkEach('node', ({ name, code }) => {
      writeFileSync(join(project, `${name}.mjs`), code);
      run(process.execPath, [`${name}.mjs`]);
    }),
  );
  await check('Vite bundles each of them', bundle);
  served = await serve(join(project, 'dist'), 0);
  browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const name of ['plain', 'static', ...Object.keys(mounts)]) {
    await check(`the page of ${name} draws the real case and hears the reader`, () =>
      use(browser, served.origin, name),
    );
  }
  await check('the scripts in the documentation run in a page', () =>
    checkEach('script', ({ name }) => open(browser, served.origin, name)),
  );
  await check('its pages show their timelines', () =>
    checkEach('html', (example) => {
      writeFileSync(join(project, 'dist', `${example.name}.html`), pageOf(example));
      return open(browser, served.origin, example.name);
    }),
  );
} finally {
  await browser?.close();
  served?.close();
  if (process.argv.includes('--keep')) console.log(project);
  else rmSync(project, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
