/**
 * Where the test browsers are, and how to get one where there is none.
 * `node scripts/browser.js` says what is found; with `--install` it installs what is missing.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache/browsers/', import.meta.url));

const chromium = {
  variables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'],
  apps: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};

const firefox = {
  variables: ['FIREFOX_PATH'],
  names: ['firefox-esr', 'firefox'],
  apps: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** A name on PATH is not enough: Ubuntu's chromium is a script that only asks for a snap. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function downloaded() {
  if (!existsSync(cache)) return [];
  const paths = readdirSync(cache, { recursive: true }).map((path) => join(cache, path));
  return paths.filter((path) => /chrome-headless-shell(\.exe)?$/.test(path) && runs(path));
}

function find({ variables, names, apps }) {
  const named = variables.map((variable) => process.env[variable]).find(Boolean);
  if (named) return named;
  return [...onPath(names), ...apps].find((path) => existsSync(path) && runs(path));
}

export const findChromium = () => find(chromium) ?? downloaded()[0];
export const findFirefox = () => find(firefox);

/** WebKit as Debian has it: a driver, and a screen for it to draw on. */
export const hasWebKit = () => ['WebKitWebDriver', 'Xvfb'].every((name) => onPath([name]).some(existsSync));

/** Quiet: whether it worked is seen by looking for the browser again. */
function run(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { env, shell: process.platform === 'win32', stdio: 'ignore' });
}

const mayUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Where a fresh machine lacks letters, Armenian and Arabic would be measured and drawn as boxes. */
function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', '-qq', '-y', ...wait, 'update');
  run('apt-get', '-qq', '-y', ...wait, 'install', '--no-install-recommends', ...packages);
}

/** The path of a Chromium; installs one where none is found, and ends the process where that fails. */
export function ensureChromium() {
  if (mayUseApt()) {
    const missing = [
      ...(findChromium() ? [] : ['chromium', 'fonts-noto-core']),
      ...(process.env.CI === 'true' && !findFirefox() ? ['firefox-esr'] : []),
      ...(process.env.CI === 'true' && !hasWebKit() ? ['webkit2gtk-driver', 'xvfb'] : []),
    ];
    if (missing.length > 0) aptInstall(missing);
  }
  if (!findChromium()) {
    console.log('Downloading a headless Chrome into node_modules/.cache …');
    run('npx', '--yes', '@puppeteer/browsers', 'install', 'chrome-headless-shell@stable', '--path', cache);
  }
  const path = findChromium();
  if (path) return path;
  console.error(
    'No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH to one, and try again.',
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install')) ensureChromium();
  console.log(`Chromium: ${findChromium() ?? 'not found'}`);
  console.log(`Firefox: ${findFirefox() ?? 'not found'}`);
  console.log(`WebKit: ${hasWebKit() ? 'found' : 'not found'}`);
}
