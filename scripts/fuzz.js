/**
 * `node scripts/fuzz.js --count 1000000 --seed 7`: the claims of test/safety/document-claims.ts about that many generated
 * documents, in Node. A failure names its seed and path, and the smallest document that shows it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20220913' } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];

const folder = mkdtempSync(join(root, 'node_modules/.cache-fuzz-'));
const outfile = join(folder, 'claims.mjs');
try {
  await build({
    stdin: {
      contents: `export { documentClaims } from './test/safety/document-claims.ts'; export { default as fc } from 'fast-check';`,
      resolveDir: root,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { documentClaims, fc } = await import(pathToFileURL(outfile));
  // In batches, so that a long run says how far it is; each has a seed of its own that follows from the first.
  const batch = 10_000;
  const began = performance.now();
  for (let done = 0; done < count; done += batch) {
    fc.assert(documentClaims, {
      numRuns: Math.min(batch, count - done),
      seed: seed + done / batch,
      includeErrorInReport: true,
    });
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${Math.min(done + batch, count)} documents from seed ${seed}, ${seconds} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
