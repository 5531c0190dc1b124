/** Builds when what is built is older than its sources, for the commands that need a build and not a rebuild. */
import { execSync } from 'node:child_process';
import { isStale } from './stale.js';

const inputs = [
  'src',
  'scripts/vendor-vis.js',
  'scripts/vendor',
  'package-lock.json',
  'rollup.config.js',
  'tsconfig.json',
];

export function ensureBuilt() {
  if (!isStale('cdn/events-timeline.min.js', inputs)) return;
  console.log('Building …');
  execSync('npm run build --silent', { stdio: 'inherit' });
}
