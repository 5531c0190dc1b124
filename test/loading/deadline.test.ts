import { expect } from '@open-wc/testing';
import { Deadline } from '../../src/loading/deadline.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';

const stallMs = 30;
const totalMs = 100;

describe('a deadline', () => {
  let clock: FakeClock;
  beforeEach(() => (clock = fakeClock()));
  afterEach(() => clock.restore());

  const unstopped = () => new AbortController().signal;
  const stateOf = ({ isOver, signal }: Deadline) => [isOver, signal.aborted];

  it('is over after silence, and not before', () => {
    const deadline = new Deadline(unstopped(), stallMs, totalMs);
    clock.advance(29);
    expect(stateOf(deadline)).to.deep.equal([false, false]);
    clock.advance(1);
    expect(stateOf(deadline)).to.deep.equal([true, true]);
  });

  it('waits anew each time that something comes', () => {
    const deadline = new Deadline(unstopped(), stallMs, totalMs);
    clock.advance(29);
    deadline.touch();
    clock.advance(29);
    expect(stateOf(deadline)).to.deep.equal([false, false]);
    clock.advance(1);
    expect(stateOf(deadline)).to.deep.equal([true, true]);
  });

  it('is over after too long in all, however much comes', () => {
    const deadline = new Deadline(unstopped(), stallMs, totalMs);
    for (let passedMs = 20; passedMs <= 80; passedMs += 20) {
      clock.advance(20);
      deadline.touch();
    }
    clock.advance(19);
    expect(stateOf(deadline)).to.deep.equal([false, false]);
    clock.advance(1);
    expect(stateOf(deadline)).to.deep.equal([true, true]);
  });

  it('aborts with the signal from outside, and is not over then', () => {
    const outer = new AbortController();
    const deadline = new Deadline(outer.signal, stallMs, totalMs);
    outer.abort();
    expect(stateOf(deadline)).to.deep.equal([false, true]);
  });

  it('is aborted from the start, without a timer, where the signal from outside is', () => {
    const deadline = new Deadline(AbortSignal.abort(), stallMs, totalMs);
    expect([...stateOf(deadline), clock.waitsMs]).to.deep.equal([false, true, []]);
  });

  it('sets no timer for what comes after an abort', () => {
    const outer = new AbortController();
    const deadline = new Deadline(outer.signal, stallMs, totalMs);
    outer.abort();
    deadline.touch();
    expect(clock.waitsMs).to.deep.equal([]);
  });

  it('leaves neither timer nor listener behind once it has ended', () => {
    const outer = new AbortController();
    const deadline = new Deadline(outer.signal, stallMs, totalMs);
    deadline.end();
    expect(clock.waitsMs).to.deep.equal([]);
    outer.abort();
    clock.advance(1_000);
    expect(stateOf(deadline)).to.deep.equal([false, false]);
  });
});
