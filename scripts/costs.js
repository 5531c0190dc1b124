/** A rollup plugin that writes down what each package costs in each file, for scripts/size.js to report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

function packageOf(id) {
  const vendored = /\/build\/vendor\/([\w-]+)\.js$/.exec(id)?.[1];
  if (vendored) return vendored === 'vis' ? 'vis-timeline' : `${vendored} (bundled)`;
  return /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? 'events-timeline';
}

/** Each package's code minified and compressed alone, so the parts add up to a little more than the file. */
async function costOf(code) {
  const { code: minified } = await transform(code, { minify: true, target: 'es2022' });
  return { min: Buffer.byteLength(minified), gzip: gzipSync(minified, { level: 9 }).length };
}

export function costs(reportPath) {
  return {
    name: 'costs',
    async generateBundle(_, bundle) {
      const report = {};
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        const codes = {};
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          codes[name] = `${codes[name] ?? ''}${code ?? ''}\n`;
        }
        report[chunk.fileName] = {};
        for (const [name, code] of Object.entries(codes)) report[chunk.fileName][name] = await costOf(code);
      }
      mkdirSync(dirname(reportPath), { recursive: true });
      writeFileSync(reportPath, `${JSON.stringify(report, null, 2)}\n`);
    },
  };
}
