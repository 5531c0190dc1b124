import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonSteps } from '../../../src/read/json/json-steps.js';
import { runSync, runChunked, type ChunkedTask } from '../../../src/base/chunked-task.js';
import { runs } from '../../support/properties.js';

/** What JSON gives or that it refuses. */
function outcomeOf(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch {
    return 'refused';
  }
}

const inSteps = (text: string) => outcomeOf(() => runSync(jsonSteps(text, 8)));
const inOne = (text: string) => outcomeOf(() => JSON.parse(text) as unknown);

describe('jsonSteps(text)', () => {
  it('gives what JSON.parse gives, in steps of a few characters', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(inSteps(text)).to.deep.equal(inOne(text));
      }),
      runs(2_000),
    );
  });

  it('refuses exactly what JSON.parse refuses', () => {
    const piece = fc.constantFrom('"', ',', ':', '{', '}', '[', ']', '\\', '0', '-', ' ', '\n', 'null', '');
    const whole = '{"a": [1, -2.5e3, "x\\n\\u0041\\\\"], "b": {"c": null}, "d": [true, {}, []], "e": "]"}';
    const change = fc.record({ at: fc.nat(whole.length), piece, drop: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (before, { at, piece, drop }) => before.slice(0, at) + piece + before.slice(at + drop),
          whole,
        );
        expect(inSteps(text)).to.deep.equal(inOne(text));
      }),
      runs(5_000),
    );
  });

  const cases = [
    '[1, 2, 3, 4, 5,]',
    '[, 1, 2, 3, 4]',
    '[1, 2, 3, 4}',
    '{"a": 1, "b": 2,}',
    '{"a": 1 "b": 2}',
    '{"a": [1, 2]] }',
    '[1, 2, 3, 4] 5',
    '          [          ]          ',
    '{"__proto__": [1], "constructor": {"a": 1}}',
    '{"a": [1], "a": [2, 3, 4]}',
  ];
  for (const text of cases) {
    it(`treats ${text} as JSON.parse does`, () => {
      expect(inSteps(text)).to.deep.equal(inOne(text));
    });
  }

  it('makes a property of a name that is a prototype elsewhere', () => {
    const value = runSync(jsonSteps('{"__proto__": {"evil": [1, 2, 3]}}', 8)) as object;
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    expect(Object.keys(value)).to.deep.equal(['__proto__']);
  });
});

describe('inSlices(steps)', () => {
  function* busy(steps: number, stepMs: number): ChunkedTask<string> {
    for (let step = 0; step < steps; step += 1) {
      const endsAt = performance.now() + stepMs;
      while (performance.now() < endsAt);
      yield;
    }
    return 'done';
  }

  it('lets the page have its turn at least every 50 ms', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await runChunked(busy(200, 2), new AbortController().signal)).to.equal('done');
    clearInterval(timer);
    expect(turns).to.be.above(8);
  });

  it('ends with nothing once it is stopped', async () => {
    const controller = new AbortController();
    const work = runChunked(busy(3_000, 1), controller.signal);
    controller.abort();
    expect(await work).to.equal(null);
  });
});
