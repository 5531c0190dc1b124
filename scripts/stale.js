/** Whether a built file is older than what it is built from. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The time of the newest file at or under `path`; 0 where there is none. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export function isStale(output, inputs) {
  return !existsSync(output) || inputs.some((input) => newest(input) > statSync(output).mtimeMs);
}
