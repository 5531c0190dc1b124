import { expect } from '@open-wc/testing';
import { LoadReport } from '../../src/loading/load-report.js';
import type { LoadState } from '../../src/state/app-state.js';
import { nothingUnread } from '../../src/state/unread.js';
import { fakeApp, hearAll } from '../support/fake-host.js';
import { loadedDocument } from '../support/states.js';

const siege = loadedDocument([]);
const ready = (): LoadState => ({ kind: 'ready' });
const failed: LoadState = { kind: 'failed', code: 'network', facts: {} };

function reporting() {
  const { app, host } = fakeApp();
  const report = app.add(new LoadReport(app));
  const heard = hearAll(host);
  const show = (loaded = siege, load = ready()) => {
    app.dispatch({ type: 'document-read', loaded, unread: nothingUnread, load });
    host.update();
  };
  return { app, host, report, heard, show };
}

describe('LoadReport', () => {
  it('tells the page of one document once, however often it is read', () => {
    const { heard, show } = reporting();
    show();
    show({ ...siege, src: '/other.json' });
    expect(heard.map(({ name }) => name)).to.deep.equal(['timeline-load']);
  });

  it('waits until a document is ready', () => {
    const { heard, show } = reporting();
    show(siege, { kind: 'loading', progress: null });
    expect(heard).to.have.length(0);
    show();
    expect(heard).to.have.length(1);
  });

  it('tells the page of another document, of one after a failure, and of one that was asked for', () => {
    const { app, host, report, heard, show } = reporting();
    show();
    show(loadedDocument([]));
    expect(heard).to.have.length(2);
    show();
    app.dispatch({ type: 'load', load: failed });
    host.update();
    show();
    expect(heard).to.have.length(4);
    report.again();
    show();
    expect(heard).to.have.length(5);
  });
});
