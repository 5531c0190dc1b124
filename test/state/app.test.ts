import { expect } from '@open-wc/testing';
import type { Action } from '../../src/state/actions.js';
import type { App, Feature } from '../../src/state/app.js';
import { nothingUnread } from '../../src/state/unread.js';
import { fakeApp, hearActions, hearAll, type FakeApp } from '../support/fake-host.js';
import { testImport } from '../support/imports.js';
import { newsEvent, span } from '../support/news-events.js';
import { unhandledDuring } from '../support/rejections.js';
import { filterFor, loadedDocument } from '../support/states.js';

const siege = newsEvent({ id: 'siege', title: 'Siege begins', when: '2022-09-13T09:00' });
const day = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');
const cause = new TypeError('Failed to fetch');

/** An app that has read one news event. */
function readApp(): FakeApp {
  const fake = fakeApp();
  fake.app.dispatch({
    type: 'document-read',
    loaded: loadedDocument([siege]),
    unread: nothingUnread,
    load: { kind: 'ready' },
  });
  return fake;
}

describe('dispatch(action)', () => {
  it('changes the state and requests one update', () => {
    const { app, host } = fakeApp();
    expect(app.dispatch({ type: 'set', change: { zone: 'UTC' } })).to.equal(true);
    expect([app.state.zone, host.requestCount]).to.deep.equal(['UTC', 1]);
  });

  it('requests one update for a change that is also announced', () => {
    const { app, host } = readApp();
    const before = host.requestCount;
    app.dispatch({ type: 'select', id: 'siege' });
    expect(app.state.announcement).to.equal('Selected: Siege begins');
    expect(host.requestCount - before).to.equal(1);
  });

  it('tells nobody of properties that are set to what they are', () => {
    const { app, host } = fakeApp();
    const heard: Action[] = [];
    app.add({ handleAction: (action) => heard.push(action) });
    expect(app.dispatch({ type: 'set', change: { zone: '' } })).to.equal(true);
    expect([host.requestCount, heard]).to.deep.equal([0, []]);
  });

  it('tells features of an action that changes nothing, without an update', () => {
    const { app, host } = fakeApp();
    const heard: string[] = [];
    app.add({ handleAction: ({ type }) => heard.push(type) });
    app.dispatch({ type: 'reveal', id: 'siege' });
    expect([host.requestCount, heard]).to.deep.equal([0, ['reveal']]);
  });

  it('changes the state, then tells features in the order they were added, then the page', () => {
    const { app, host } = fakeApp();
    const heard: string[] = [];
    const note = (who: string) => heard.push(`${who} finds ${app.state.view}`);
    app.add({ handleAction: () => note('first') });
    app.add({ handleAction: () => note('second') });
    host.addEventListener('timeline-view-change', () => note('page'));
    app.dispatch({ type: 'choose-view', view: 'list' });
    expect(heard).to.deep.equal(['first finds list', 'second finds list', 'page finds list']);
  });

  const events: readonly [action: Action, names: readonly string[]][] = [
    [{ type: 'set', change: { selected: 'siege', zone: 'UTC', view: 'list', lanes: 'party' } }, []],
    [{ type: 'select', id: 'siege' }, ['timeline-select']],
    [{ type: 'select', id: null }, ['timeline-select']],
    [{ type: 'choose-clock', id: 'UTC' }, ['timeline-zone-change']],
    [{ type: 'choose-view', view: 'list' }, ['timeline-view-change']],
    [{ type: 'choose-lanes', lanes: 'party' }, ['timeline-lanes-change']],
    [{ type: 'choose-filter', filter: filterFor('siege'), isStep: true }, ['timeline-filter-change']],
    [{ type: 'set-filter', filter: filterFor('siege') }, []],
    [{ type: 'move-window', window: day, motion: { animate: false, byReader: true } }, []],
    [{ type: 'part-failed', code: 'network', cause }, []],
  ];
  for (const [action, names] of events) {
    const { type } = action;
    it(`fires ${names.join() || 'no event'} for ${type === 'select' ? `select ${action.id}` : type}`, () => {
      const { app, host } = readApp();
      const heard = hearAll(host);
      app.dispatch(action);
      expect(heard.map(({ name }) => name)).to.deep.equal(names);
    });
  }
});

describe('a selection', () => {
  const facts = [
    ['the news event', 'siege', siege],
    ['no news event where the id is unknown', 'tunnel', null],
    ['no news event where it ends', null, null],
  ] as const;
  for (const [claim, id, detail] of facts) {
    it(`is put to the page with ${claim}`, () => {
      const { app, host } = readApp();
      const heard = hearAll(host);
      expect(app.dispatch({ type: 'select', id })).to.equal(true);
      expect(heard).to.deep.equal([
        { name: 'timeline-select', detail: { id, newsEvent: detail, place: detail?.place ?? null } },
      ]);
    });
  }

  it('is put to the page before anything has changed', () => {
    const { app, host } = readApp();
    let found: string | null | undefined;
    host.addEventListener('timeline-select', () => (found = app.state.selected));
    app.dispatch({ type: 'select', id: 'siege' });
    expect([found, app.state.selected]).to.deep.equal([null, 'siege']);
  });

  it('that the page refuses changes nothing and reaches no feature', () => {
    const { app, host } = readApp();
    const { state } = app;
    const { requestCount } = host;
    const heard: Action[] = [];
    app.add({ handleAction: (action) => heard.push(action) });
    host.addEventListener('timeline-select', (domEvent) => domEvent.preventDefault());
    expect(app.dispatch({ type: 'select', id: 'siege' })).to.equal(false);
    expect(app.state).to.equal(state);
    expect([host.requestCount, heard]).to.deep.equal([requestCount, []]);
  });

  it('that code makes cannot be refused', () => {
    const { app, host } = readApp();
    host.addEventListener('timeline-select', (domEvent) => domEvent.preventDefault());
    app.dispatch({ type: 'set', change: { selected: 'siege' } });
    expect(app.state.selected).to.equal('siege');
  });
});

describe('derived', () => {
  it('is made again only where its causes have changed', () => {
    const { app } = readApp();
    const before = app.derived;
    app.dispatch({ type: 'choose-view', view: 'list' });
    expect(app.derived).to.equal(before);
    app.dispatch({ type: 'choose-clock', id: 'UTC' });
    expect(app.derived.clock.id).to.equal('UTC');
  });
});

describe('selectedEvent', () => {
  it('is the news event that is selected, even where the filter hides it', () => {
    const { app } = readApp();
    expect(app.selectedEvent).to.equal(null);
    app.dispatch({ type: 'set', change: { selected: 'siege' } });
    app.dispatch({ type: 'filter-loaded', applyFilter: (whole) => whole.filtered(() => false) });
    app.dispatch({ type: 'set-filter', filter: filterFor('bridge') });
    expect([app.derived.store.all, app.selectedEvent]).to.deep.equal([[], siege]);
  });

  it('is null for an id that the document has not', () => {
    const { app } = readApp();
    app.dispatch({ type: 'set', change: { selected: 'tunnel' } });
    expect(app.selectedEvent).to.equal(null);
  });
});

describe('emit(name, detail)', () => {
  it('is false where the page has cancelled the event', () => {
    const { app, host } = fakeApp();
    const detail = { id: null, newsEvent: null, place: null };
    expect(app.emit('timeline-select', detail)).to.equal(true);
    host.addEventListener('timeline-select', (domEvent) => domEvent.preventDefault());
    expect(app.emit('timeline-select', detail)).to.equal(false);
  });
});

describe('update()', () => {
  it('requests an update and resolves when that is done', async () => {
    const { app, host } = fakeApp();
    let finish = () => {};
    const order: string[] = [];
    const updateComplete = new Promise<boolean>((resolve) => (finish = () => resolve(true)));
    Object.assign(host, { updateComplete });
    const updating = app.update().then(() => order.push('updated'));
    order.push(`${host.requestCount} requested`);
    finish();
    await updating;
    expect(order).to.deep.equal(['1 requested', 'updated']);
  });
});

describe('the stay in a page', () => {
  /** Notes each begin and each end. */
  function watched(log: string[], name: string): Feature {
    return {
      begin: (signal) => {
        log.push(`${name} begins`);
        signal.addEventListener('abort', () => log.push(`${name} ends`));
      },
    };
  }

  it('begins and ends for every feature, in order', () => {
    const { app, host } = fakeApp();
    const log: string[] = [];
    const first = app.add(watched(log, 'first'));
    app.add(watched(log, 'second'));
    expect([log, host.controllers.length]).to.deep.equal([[], 2]);
    expect(host.controllers[0]).to.equal(first);
    app.begin();
    app.end();
    expect(log).to.deep.equal(['first begins', 'second begins', 'first ends', 'second ends']);
  });

  it('begins at once for a feature that is added later', () => {
    const { app } = fakeApp();
    const log: string[] = [];
    app.begin();
    app.add(watched(log, 'late'));
    expect(log).to.deep.equal(['late begins']);
  });

  it('begins once however often it is announced, and anew after its end', () => {
    const { app } = fakeApp();
    const log: string[] = [];
    app.add(watched(log, 'feature'));
    app.begin();
    app.begin();
    app.end();
    app.end();
    app.begin();
    expect(log).to.deep.equal(['feature begins', 'feature ends', 'feature begins']);
  });

  it('requests an update when it begins', () => {
    const { app, host } = fakeApp();
    app.begin();
    expect(host.requestCount).to.equal(1);
  });
});

describe('a part of the code that loads later', () => {
  const running: App[] = [];
  afterEach(() => running.splice(0).forEach((app) => app.end()));

  function begun(): FakeApp {
    const fake = fakeApp();
    fake.app.begin();
    running.push(fake.app);
    return fake;
  }
  const goOnline = () => window.dispatchEvent(new Event('online'));

  it('requests an update once it is here, so that a view can use it', async () => {
    const { app, host } = begun();
    const code = testImport<object>();
    const { requestCount } = host;
    const loading = app.part(code.importPart).load();
    code.arrive({});
    await loading;
    expect(host.requestCount - requestCount).to.equal(1);
  });

  it('says once that it has failed, and rejects nothing', async () => {
    const { app } = begun();
    const actions = hearActions(app);
    const code = testImport<object>();
    const part = app.part(code.importPart);
    const reasons = await unhandledDuring(async () => {
      const loads = Promise.all([part.load(), part.load()]);
      code.fail(cause);
      expect(await loads).to.deep.equal([null, null]);
    });
    expect(actions).to.deep.equal([{ type: 'part-failed', code: 'network', cause }]);
    expect(reasons).to.deep.equal([]);
  });

  it('is tried again once when the network returns, in silence where that works', async () => {
    const { app } = begun();
    const code = testImport<object>();
    const part = app.part(code.importPart);
    const loading = part.load();
    code.fail(cause);
    await loading;
    const actions = hearActions(app);
    goOnline();
    goOnline();
    expect(code.askCount).to.equal(2);
    const again = part.load();
    code.arrive({ name: 'help' });
    expect(await again).to.deep.equal({ name: 'help' });
    goOnline();
    expect([code.askCount, actions]).to.deep.equal([2, [{ type: 'part-loaded', code: 'network' }]]);
  });

  it('that fails again is told again, and tried at the next return of the network', async () => {
    const { app } = begun();
    const actions = hearActions(app);
    const code = testImport<object>();
    const part = app.part(code.importPart);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      if (attempt > 1) goOnline();
      const loading = part.load();
      expect(code.askCount).to.equal(attempt);
      code.fail(cause);
      await loading;
    }
    expect(actions.map(({ type }) => type)).to.deep.equal(['part-failed', 'part-failed', 'part-failed']);
  });

  it('that has not failed is not fetched when the network returns', () => {
    const { app } = begun();
    const code = testImport<object>();
    app.part(code.importPart);
    goOnline();
    expect(code.askCount).to.equal(0);
  });

  it('is not tried again after the element has left its page', async () => {
    const { app } = begun();
    const code = testImport<object>();
    const loading = app.part(code.importPart).load();
    code.fail(cause);
    await loading;
    app.end();
    goOnline();
    expect(code.askCount).to.equal(1);
  });

  it('leaves a list in place of a timeline while it is missing, and lets it be drawn afterwards', async () => {
    const { app } = begun();
    const code = testImport<object>();
    const part = app.part(code.importPart, 'timeline');
    const loading = part.load();
    code.fail(cause);
    await loading;
    expect(app.state.drawFailure).to.deep.equal({ cause });
    goOnline();
    const again = part.load();
    code.arrive({});
    await again;
    expect(app.state.drawFailure).to.equal(null);
  });
});

describe('loadNeeded()', () => {
  it('is null where all that the view needs is here', () => {
    const { app } = fakeApp();
    expect(app.loadNeeded()).to.equal(null);
    app.add({});
    app.add({ load: () => null });
    expect(app.loadNeeded()).to.equal(null);
  });

  it('resolves when the last of what the view needs is here', async () => {
    const { app } = fakeApp();
    const order: string[] = [];
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve)).then(() => order.push('late'));
    app.add({ load: () => Promise.resolve() });
    app.add({ load: () => late });
    const loading = app.loadNeeded()?.then(() => order.push('all'));
    arrive();
    await loading;
    expect(order).to.deep.equal(['late', 'all']);
  });
});

describe('a part that another element of the page has loaded', () => {
  it('lets a timeline be drawn where it had failed to load', async () => {
    const code = testImport<object>();
    const [first, second] = [fakeApp().app, fakeApp().app];
    const [failedPart, otherPart] = [first, second].map((app) => app.part(code.importPart, 'timeline')) as [
      ReturnType<App['part']>,
      ReturnType<App['part']>,
    ];
    first.begin();
    const failing = failedPart.load();
    code.fail(cause);
    await failing;
    const loading = otherPart.load();
    code.arrive({});
    await loading;
    window.dispatchEvent(new Event('online'));
    await failedPart.load();
    first.end();
    expect(failedPart.current).not.to.equal(null);
    expect(first.state.drawFailure).to.equal(null);
  });
});
