import { expect } from '@open-wc/testing';
import { runChunked, runSync, type ChunkedTask } from '../../src/base/chunked-task.js';

/** The sum of the numbers up to one of them, in as many steps. */
function* sumTo(last: number, handleStep: (number: number) => void = () => {}): ChunkedTask<number> {
  let sum = 0;
  for (let number = 1; number <= last; number += 1) {
    handleStep(number);
    sum += number;
    yield;
  }
  return sum;
}

function* failing(): ChunkedTask<number> {
  yield;
  throw new RangeError('too deep');
}

const unstopped = () => new AbortController().signal;

/** Becomes true when the page has had its turn. */
function pageTurn(): { readonly hasCome: boolean } {
  const turn = { hasCome: false };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turn.hasCome = true;
    port1.close();
  };
  port2.postMessage(null);
  return turn;
}

describe('runSync(steps)', () => {
  it('gives what all steps together come to', () => {
    expect(runSync(sumTo(4))).to.equal(10);
  });

  it('throws what a step throws', () => {
    expect(() => runSync(failing())).to.throw(RangeError, 'too deep');
  });
});

describe('runChunked(steps, signal)', () => {
  const { now } = performance;
  afterEach(() => (performance.now = now));

  it('gives what all steps together come to', async () => {
    expect(await runChunked(sumTo(4), unstopped())).to.equal(10);
  });

  it('gives the page its turn while it goes on', async () => {
    const turn = pageTurn();
    function* untilTurn(): ChunkedTask<number> {
      let stepCount = 0;
      for (; stepCount < 10_000_000 && !turn.hasCome; stepCount += 1) yield;
      return stepCount;
    }
    expect(await runChunked(untilTurn(), unstopped())).to.be.below(10_000_000);
  });

  it('keeps the page waiting for one slice, and no longer', async () => {
    let nowMs = 0;
    performance.now = () => nowMs;
    const turns: boolean[] = [];
    const turn = pageTurn();
    await runChunked(
      sumTo(3, (number) => {
        turns.push(turn.hasCome);
        nowMs += number === 1 ? 15 : 1;
      }),
      unstopped(),
    );
    expect(turns).to.deep.equal([false, false, true]);
  });

  it('does no step where it was stopped before', async () => {
    const steps: number[] = [];
    const result = await runChunked(
      sumTo(3, (step) => steps.push(step)),
      AbortSignal.abort(),
    );
    expect([result, steps]).to.deep.equal([null, []]);
  });

  it('does no step after it was stopped', async () => {
    const stop = new AbortController();
    const steps: number[] = [];
    const result = await runChunked(
      sumTo(3, (step) => {
        steps.push(step);
        if (step === 2) stop.abort();
      }),
      stop.signal,
    );
    expect([result, steps]).to.deep.equal([null, [1, 2]]);
  });

  it('rejects with what a step throws', async () => {
    const reason = await runChunked(failing(), unstopped()).catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(RangeError);
  });
});
