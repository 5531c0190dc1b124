/** Run through scripts/test.js, which finds the browsers, sets their zone and adds up the runs. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { testCommands } from './test/support/test-commands.js';
import { testServer } from './test/support/test-server.js';
import { tallyReporter } from './test/support/test-tally.js';

const { CHROME_PATH, FIREFOX_PATH, WITH_FIREFOX } = process.env;

const chromium = chromeLauncher({
  launchOptions: {
    executablePath: CHROME_PATH,
    headless: CHROME_PATH?.includes('headless-shell') ? 'shell' : true,
    args: [
      // Chromium cannot build its sandbox as root, which is what a container's tests run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

const firefox = chromeLauncher({
  puppeteer,
  launchOptions: {
    browser: 'firefox',
    executablePath: FIREFOX_PATH,
    // A wheel with Ctrl would zoom the page for every later test, and then setting the viewport never ends.
    extraPrefsFirefox: { 'mousewheel.with_control.action': 1, 'mousewheel.with_meta.action': 1 },
  },
});

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  browsers: WITH_FIREFOX ? [chromium, firefox] : [chromium],
  // test/element/any-use.test.ts may be asked to go on for longer.
  testsFinishTimeout: 120_000 + 1_000 * Number(process.env.MODEL_SECONDS ?? 0),
  testFramework: { config: { timeout: '15000' } },
  middleware: testServer(),
  plugins: [esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' }), testCommands()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), tallyReporter()],
  coverageConfig: { include: ['src/**/*.ts'], report: true, reporters: ['text', 'lcov'] },
};
