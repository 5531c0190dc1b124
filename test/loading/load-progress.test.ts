import { expect } from '@open-wc/testing';
import { progressOf } from '../../src/loading/load-progress.js';
import { fakeClock } from '../support/fake-clock.js';
import { fakeApp, hearActions } from '../support/fake-host.js';

describe('progressOf(app, signal)', () => {
  it('tells nothing once the load has ended or was given up', () => {
    const clock = fakeClock();
    try {
      const { app } = fakeApp();
      const given = new AbortController();
      const told = hearActions(app);
      const handleProgress = progressOf(app, given.signal);
      clock.advance(1_000);
      handleProgress(1, null);
      app.dispatch({ type: 'load', load: { kind: 'loading', progress: null } });
      given.abort();
      handleProgress(2, null);
      expect(told).to.have.length(1);
    } finally {
      clock.restore();
    }
  });
});
