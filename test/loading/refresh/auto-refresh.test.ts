import { expect } from '@open-wc/testing';
import { AutoRefresh } from '../../../src/loading/refresh/auto-refresh.js';
import type { App } from '../../../src/state/app.js';
import { fakeClock, type FakeClock } from '../../support/fake-clock.js';
import { fakeApp, type FakeHost } from '../../support/fake-host.js';

describe('AutoRefresh', () => {
  let clock: FakeClock;
  let app: App;
  let host: FakeHost;
  /** What has been asked for and not answered. */
  let asked: ((isWell: boolean) => void)[];

  beforeEach(() => {
    clock = fakeClock();
    asked = [];
    ({ app, host } = fakeApp());
    app.add(new AutoRefresh(app, () => new Promise((resolve) => asked.push(resolve))));
  });
  afterEach(() => {
    app.end();
    host.remove();
    clock.restore();
  });

  function setRefresh(refresh: number): void {
    app.dispatch({ type: 'set', change: { refresh } });
    host.update();
  }

  function enterPage(): void {
    document.body.append(host);
    app.begin();
  }

  /** An element in a page that asks every five seconds. */
  function begin(): void {
    setRefresh(5);
    enterPage();
  }

  it('begins with the element’s stay in a page, and not before', () => {
    setRefresh(5);
    expect(clock.waitsMs).to.deep.equal([]);
    enterPage();
    expect(clock.waitsMs).to.deep.equal([5_000]);
  });

  it('begins when the page sets a period', () => {
    enterPage();
    expect(clock.waitsMs).to.deep.equal([]);
    setRefresh(7);
    expect(clock.waitsMs).to.deep.equal([7_000]);
  });

  it('starts over with another period', () => {
    begin();
    clock.advance(2_000);
    setRefresh(9);
    expect(clock.waitsMs).to.deep.equal([9_000]);
  });

  it('goes on as it was in an update that changes no period', () => {
    begin();
    clock.advance(2_000);
    app.dispatch({ type: 'set', change: { zone: 'UTC' } });
    host.update();
    expect(clock.waitsMs).to.deep.equal([3_000]);
  });

  for (const seconds of [0, -1]) {
    it(`ends with a period of ${seconds}`, () => {
      begin();
      setRefresh(seconds);
      expect(clock.waitsMs).to.deep.equal([]);
    });
  }

  it('ends with the stay, and begins with the next', () => {
    begin();
    app.end();
    expect(clock.waitsMs).to.deep.equal([]);
    app.begin();
    expect(clock.waitsMs).to.deep.equal([5_000]);
  });

  const answers = [
    [true, 5_000],
    [false, 10_000],
  ] as const;
  for (const [isWell, waitMs] of answers) {
    it(`asks, and waits ${waitMs} ms where that ${isWell ? 'went well' : 'has failed'}`, async () => {
      begin();
      clock.advance(5_000);
      expect(asked).to.have.length(1);
      const next = clock.nextTimer();
      asked[0]?.(isWell);
      expect(await next).to.equal(waitMs);
    });
  }
});
