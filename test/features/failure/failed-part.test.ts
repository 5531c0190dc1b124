import { expect } from '@open-wc/testing';
import { failedPartReport } from '../../../src/features/failure/failed-part.js';
import { fakeApp, hearAll } from '../../support/fake-host.js';

const cause = new TypeError('Failed to fetch');

function reportingApp() {
  const { app, host } = fakeApp();
  app.add(failedPartReport(app));
  return { app, heard: hearAll(host) };
}

describe('failedPartReport(app)', () => {
  it('reports failed code to reader and page', () => {
    const { app, heard } = reportingApp();
    app.dispatch({ type: 'part-failed', code: 'network', cause });
    expect(app.state.announcement).to.equal('That could not be loaded. Check your connection and try again.');
    expect(heard).to.deep.equal([
      {
        name: 'timeline-error',
        detail: {
          code: 'network',
          message: 'That could not be loaded. Check your connection and try again.',
          cause,
        },
      },
    ]);
  });

  it('reports code that fails again again', () => {
    const { app, heard } = reportingApp();
    app.dispatch({ type: 'part-failed', code: 'network', cause });
    app.dispatch({ type: 'part-failed', code: 'network', cause });
    expect(heard.map(({ name }) => name)).to.deep.equal(['timeline-error', 'timeline-error']);
  });

  it('leaves the part of the timeline to the list in its place', () => {
    const { app, heard } = reportingApp();
    app.dispatch({ type: 'part-failed', code: 'timeline', cause });
    expect([app.state.announcement, heard]).to.deep.equal(['', []]);
  });
});
