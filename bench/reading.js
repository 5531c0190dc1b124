/**
 * How long reading takes against what it is made of: a sheet of 100,000 rows against papaparse alone, and our own document against
 * JSON.parse. In Node, each round in a process of its own, so that nothing is compiled before it is measured; the order changes
 * from round to round.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.js';

const rows = 100_000;

/** A sheet as editors keep them: eleven columns, quoted texts, a source in each row. */
function sheet() {
  const two = (number) => String(number).padStart(2, '0');
  const lines = ['Date,Time,Title,Description,Source,Link,Place,Latitude,Longitude,Category,Tags'];
  for (let index = 0; index < rows; index += 1) {
    const at = new Date(Date.UTC(2020, 0, 1) + index * 600_000).toISOString();
    lines.push(
      `${at.slice(0, 10)},${at.slice(11, 16)},Event ${index} in the town,"A description, with a comma, of event ${index}",` +
        `Agency ${index % 40},https://example.org/${index},Town ${index % 200},${two(index % 90)}.5,${index % 180}.25,Lane ${index % 6},alpha; beta`,
    );
  }
  return `${lines.join('\n')}\n`;
}

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

/** One process: prints its figures. */
async function measureHere(isReversed) {
  const { Parser } = await import('../build/vendor/papaparse.js');
  const { prepareText } = await import('../dist/read/formats/prepare.js');
  const { settingsFrom } = await import('../dist/read/formats/settings.js');
  const { normaliseSteps } = await import('../dist/read/normalise.js');
  const { readDocument } = await import('../dist/document.js');
  const text = sheet();
  let longestStepMs = 0;
  const finish = (steps) => {
    for (;;) {
      const start = performance.now();
      const { done, value } = steps.next();
      longestStepMs = Math.max(longestStepMs, performance.now() - start);
      if (done) return value;
    }
  };
  let raw;
  const works = {
    papaMs: () => new Parser({ delimiter: ',', newline: '\n' }).parse(text, 0, false).data.length,
    readMs: async () => {
      const { steps, reading } = await prepareText(
        text,
        { name: 'a.csv', type: '' },
        settingsFrom({ zone: 'UTC' }),
      );
      raw = finish(steps);
      finish(normaliseSteps(raw, { baseUrl: null, log: reading.log }));
    },
  };
  const figures = {};
  for (const name of isReversed ? ['readMs', 'papaMs'] : ['papaMs', 'readMs'])
    figures[name] = (await timed(works[name])).ms;
  const json = JSON.stringify({ ...raw, events: raw.events.slice(0, 10_000) });
  figures.parseMs = (await timed(() => JSON.parse(json))).ms;
  figures.documentMs = (await timed(() => readDocument(json))).ms;
  console.log(JSON.stringify({ ...figures, longestStepMs }));
}

/** Medians over the rounds. */
export function measureReading(rounds) {
  const all = Array.from({ length: rounds }, (_, round) =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'here', String(round % 2)], {
        encoding: 'utf8',
      }),
    ),
  );
  return Object.fromEntries(Object.keys(all[0]).map((name) => [name, median(all.map((one) => one[name]))]));
}

if (process.argv[2] === 'here') await measureHere(process.argv[3] === '1');
