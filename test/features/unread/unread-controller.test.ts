import { expect } from '@open-wc/testing';
import { UnreadController } from '../../../src/features/unread/unread-controller.js';
import type { Unread } from '../../../src/state/unread.js';
import { fakeApp } from '../../support/fake-host.js';
import { newsEvent } from '../../support/news-events.js';
import { loadedDocument } from '../../support/states.js';

const newsEvents = ['siege', 'bridge', 'tunnel'].map((id, recordIndex) =>
  newsEvent({ id, when: `2022-09-${13 + recordIndex}`, recordIndex }),
);

function withUnread(unread: Unread) {
  const { app, host } = fakeApp();
  const controller = app.add(new UnreadController(app));
  const read = (now: Unread) => {
    app.dispatch({
      type: 'document-read',
      loaded: loadedDocument(newsEvents),
      unread: now,
      load: { kind: 'ready' },
    });
    host.update();
  };
  read(unread);
  return { app, host, controller, read };
}

describe('UnreadController', () => {
  it('goes on to the next where the selected news event is itself unread', () => {
    const { app, controller } = withUnread(new Map());
    app.dispatch({ type: 'set', change: { selected: 'siege' } });
    app.dispatch({
      type: 'document-read',
      loaded: loadedDocument(newsEvents),
      unread: new Map([
        ['siege', 'changed'],
        ['bridge', 'new'],
      ]),
      load: { kind: 'ready' },
    });
    controller.handleNext();
    controller.handleNext();
    expect(app.state.selected).to.equal('bridge');
  });

  it('announces what is new where as much has gone', () => {
    const { app, read } = withUnread(new Map([['siege', 'new']]));
    app.dispatch({ type: 'announce', words: '' });
    read(new Map([['tunnel', 'new']]));
    expect(app.state.announcement).to.equal('1 new event');
  });
});
