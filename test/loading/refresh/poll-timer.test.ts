import { expect } from '@open-wc/testing';
import { PollTimer } from '../../../src/loading/refresh/poll-timer.js';
import { fakeClock, type FakeClock } from '../../support/fake-clock.js';

/** A page that says whether it is in sight. */
function setVisible(isVisible: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    value: isVisible ? 'visible' : 'hidden',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a poll timer', () => {
  let clock: FakeClock;
  let timer: PollTimer;
  /** What has been asked and not answered. */
  let asked: ((isWell: boolean) => void)[];
  let askCount: number;

  beforeEach(() => {
    clock = fakeClock();
    asked = [];
    askCount = 0;
    timer = new PollTimer(() => {
      askCount += 1;
      return new Promise((resolve) => asked.push(resolve));
    });
    setVisible(true);
  });
  afterEach(() => {
    timer.stop();
    clock.restore();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  /** Lets the period pass, answers, and gives how long the timer waits then. */
  async function answer(isWell: boolean): Promise<number> {
    clock.advance(clock.waitsMs[0] ?? NaN);
    const next = clock.nextTimer();
    asked.pop()?.(isWell);
    return next;
  }

  it('asks after its period, and not before', () => {
    timer.start(5);
    clock.advance(4_999);
    expect(askCount).to.equal(0);
    clock.advance(1);
    expect(askCount).to.equal(1);
  });

  it('waits its period again from the answer on, and asks nothing meanwhile', async () => {
    timer.start(5);
    clock.advance(5_000);
    clock.advance(60_000);
    expect([askCount, clock.waitsMs]).to.deep.equal([1, []]);
    const next = clock.nextTimer();
    asked[0]?.(true);
    expect(await next).to.equal(5_000);
  });

  it('doubles its pause with each failure, up to sixteen periods, and is as before after success', async () => {
    timer.start(5);
    const pauses: number[] = [];
    for (const isWell of [false, false, false, false, false, true, false])
      pauses.push((await answer(isWell)) / 1_000);
    expect(pauses).to.deep.equal([10, 20, 40, 80, 80, 5, 10]);
  });

  it('forgets failures when it starts over', async () => {
    timer.start(5);
    await answer(false);
    timer.start(7);
    expect(clock.waitsMs).to.deep.equal([7_000]);
  });

  for (const seconds of [0, -1, NaN]) {
    it(`stops for a period of ${seconds} seconds`, () => {
      timer.start(5);
      timer.start(seconds);
      expect(clock.waitsMs).to.deep.equal([]);
    });
  }

  it('asks no more once it has stopped', () => {
    timer.start(5);
    timer.stop();
    setVisible(false);
    setVisible(true);
    clock.advance(60_000);
    expect([askCount, clock.waitsMs]).to.deep.equal([0, []]);
  });

  it('asks no more where it stops before an answer comes', async () => {
    let answerLate = () => {};
    const late = new Promise<boolean>((resolve) => (answerLate = () => resolve(true)));
    const stopped = new PollTimer(() => late);
    stopped.start(5);
    clock.advance(5_000);
    stopped.stop();
    answerLate();
    await late;
    await Promise.resolve();
    expect(clock.waitsMs).to.deep.equal([]);
  });

  it('has no timer while the page is hidden', () => {
    timer.start(5);
    setVisible(false);
    expect(clock.waitsMs).to.deep.equal([]);
    clock.advance(60_000);
    expect(askCount).to.equal(0);
  });

  it('has no timer where it starts in a hidden page', () => {
    setVisible(false);
    timer.start(5);
    expect(clock.waitsMs).to.deep.equal([]);
  });

  it('asks at once when the page is shown again after its time', () => {
    timer.start(5);
    setVisible(false);
    clock.advance(60_000);
    setVisible(true);
    expect(clock.waitsMs).to.deep.equal([0]);
  });

  it('waits for what is left of its period when the page is shown again before its time', () => {
    timer.start(5);
    setVisible(false);
    clock.advance(2_000);
    setVisible(true);
    expect(clock.waitsMs).to.deep.equal([3_000]);
  });

  it('does not ask twice where the page is hidden and shown before an answer', () => {
    timer.start(5);
    clock.advance(5_000);
    setVisible(false);
    setVisible(true);
    clock.advance(60_000);
    expect(askCount).to.equal(1);
  });
});

describe('a long pause', () => {
  let clock: FakeClock;
  beforeEach(() => (clock = fakeClock()));
  afterEach(() => clock.restore());

  for (const seconds of [2_592_000, Infinity]) {
    it(`of ${seconds} seconds sets no timer that a browser would run at once`, () => {
      const timer = new PollTimer(() => Promise.resolve(true));
      timer.start(seconds);
      const { waitsMs } = clock;
      timer.stop();
      // Beyond 2 ** 31 - 1 ms a browser waits 0 ms.
      expect(Math.max(0, ...waitsMs)).to.be.at.most(2 ** 31 - 1);
    });
  }
});
