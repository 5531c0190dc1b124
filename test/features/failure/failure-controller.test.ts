import { expect } from '@open-wc/testing';
import { FailureController } from '../../../src/features/failure/failure-controller.js';
import { fakeApp, hearAll } from '../../support/fake-host.js';

const cause = new TypeError('Failed to fetch');

function appWithFailures() {
  const { app, host } = fakeApp();
  app.add(new FailureController(app));
  return { app, host, heard: hearAll(host) };
}

describe('FailureController', () => {
  it('reports a timeline that could not be drawn once, to the page alone, with the next update', () => {
    const { app, host, heard } = appWithFailures();
    app.dispatch({ type: 'part-failed', code: 'timeline', cause });
    expect(heard).to.deep.equal([]);
    host.update();
    host.update();
    expect(app.state.announcement).to.equal('');
    expect(heard).to.deep.equal([
      {
        name: 'timeline-error',
        detail: {
          code: 'timeline',
          message:
            'The script that draws the timeline could not be loaded. Where this one was copied to a server, copy all other files of cdn/ to the same place. The events are shown as a list.',
          cause,
        },
      },
    ]);
  });
});
