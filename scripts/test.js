/**
 * `npm test`: from a clean clone to `N passed, N failed`, the last line and the sum over all runs.
 * Every test runs in a half-hour zone that is neither Moscow nor GMT; those of time run once more in Moscow, in UTC, in
 * a half-hour zone with summer time, and in one that has skipped a day: the browser's own zone may change nothing.
 * `-- --files <glob>` runs some tests in the first zone only and does not build cdn/, which few tests need;
 * `--coverage` and `--watch` use Chromium only.
 */
import { execFileSync, fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium, findFirefox } from './browser.js';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const args = process.argv.slice(2);
const isWhole = args.length === 0;

ensureInstalled();
process.env.CHROME_PATH = ensureChromium();
const firefox = args.some((arg) => /^--(coverage|watch)$/.test(arg)) ? undefined : findFirefox();
if (firefox) process.env.FIREFOX_PATH = firefox;
else console.log('Firefox is left out: it was not found, or this command has no use for it.');
if (isWhole) ensureBuilt();
else execFileSync(process.execPath, ['scripts/vendor-vis.js'], { stdio: 'inherit' });

/** One run of the test runner with the browsers' own clock in `zone`. */
function runTests(zone, runnerArgs, withFirefox = Boolean(firefox)) {
  console.log(`\nTests in ${zone}`);
  return new Promise((resolve) => {
    const runner = fork('node_modules/@web/test-runner/dist/bin.js', runnerArgs, {
      env: { ...process.env, TZ: zone, WITH_FIREFOX: withFirefox ? '1' : '' },
    });
    let tally;
    runner.on('message', (message) => (tally = message));
    runner.on('exit', (code) => resolve(tally ?? { passed: 0, failed: code === 0 ? 0 : 1 }));
  });
}

const tallies = [await runTests('Asia/Kolkata', args)];
const aboutZones = readdirSync('test', { recursive: true })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => /^test\/(time\/|zones).*\.test\.ts$/.test(path));
if (isWhole && aboutZones.length > 0) {
  for (const zone of ['Europe/Moscow', 'UTC', 'America/St_Johns', 'Pacific/Apia']) {
    // The tests of the element's clocks know what the reader's own clock is called in two zones.
    const files = zone === 'Europe/Moscow' ? aboutZones : aboutZones.filter((path) => /\/time\//.test(path));
    tallies.push(await runTests(zone, ['--files', ...files], false));
  }
}

const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
