/** `npm start`: from a clean clone to the demo page in a browser. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);

/** Opens the page where there is something to open it with; a machine without a screen is no error. */
function open(address) {
  if (process.env.CI) return;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  spawn(command, [...args, address], { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref();
}

ensureInstalled();
ensureBuilt();
const { origin } = await serve(root, Number(process.env.PORT) || 8000);
const address = `${origin}/stories/start.html`;
console.log(`Open ${address} (Ctrl+C stops the server)`);
open(address);
