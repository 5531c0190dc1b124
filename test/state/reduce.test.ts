import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { noFilter } from '../../src/model/filter.js';
import type { Action } from '../../src/state/actions.js';
import { initialState, type AppState, type LoadState } from '../../src/state/app-state.js';
import { reduce } from '../../src/state/reduce.js';
import { nothingUnread, type Unread } from '../../src/state/unread.js';
import { jump } from '../../src/state/viewport.js';
import { newsEvent, span } from '../support/news-events.js';
import { filterFor, loadedDocument, openClusterOf, stateWith } from '../support/states.js';

const initial = stateWith({});
const night = span('2022-09-12T18:00Z', '2022-09-13T02:00Z');
const day = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');
const siege = newsEvent({ id: 'siege', when: '2022-09-13' });
const loaded = loadedDocument([siege]);
const ready: LoadState = { kind: 'ready' };
const cluster = openClusterOf('siege', 'bridge');
const bridges = filterFor('bridge');
const unread: Unread = new Map([
  ['siege', 'new'],
  ['bridge', 'changed'],
]);
const applyFilter = () => loaded.store;

/** The parts of the state that an action changes, with their new values. */
function changeBy(action: Action, before: AppState = initial): Partial<AppState> {
  const after = reduce(before, action);
  const keys = Object.keys(after) as (keyof AppState)[];
  return Object.fromEntries(keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]));
}

describe('reduce(state, action)', () => {
  const facts: readonly [claim: string, action: Action, change: Partial<AppState>, before?: AppState][] = [
    [
      'sets properties without a step of the history',
      { type: 'set', change: { zone: 'UTC', hash: true } },
      { zone: 'UTC', hash: true },
    ],
    ['takes what is observed', { type: 'observe', change: { widthClass: 'slim' } }, { widthClass: 'slim' }],
    [
      'makes a chosen clock a step of the history',
      { type: 'choose-clock', id: 'UTC' },
      { zone: 'UTC', stepCount: 1 },
    ],
    [
      'makes a chosen view a step of the history',
      { type: 'choose-view', view: 'list' },
      { view: 'list', stepCount: 1 },
    ],
    [
      'makes chosen lanes a step of the history',
      { type: 'choose-lanes', lanes: 'party' },
      { lanes: 'party', stepCount: 1 },
    ],
    [
      'makes a selection a step of the history',
      { type: 'select', id: 'siege' },
      { selected: 'siege', stepCount: 1 },
    ],
    [
      'makes the end of a selection a step of the history',
      { type: 'select', id: null },
      { selected: null, stepCount: 4 },
      stateWith({ selected: 'siege', stepCount: 3 }),
    ],
    [
      'makes the first letter of a search a step of the history',
      { type: 'choose-filter', filter: bridges, isStep: true },
      { filter: bridges, isEarlierOpen: true, stepCount: 1 },
    ],
    [
      'makes the next letters of a search no step of their own',
      { type: 'choose-filter', filter: bridges, isStep: false },
      { filter: bridges, isEarlierOpen: true },
    ],
    [
      'takes a filter from code without a step of the history',
      { type: 'set-filter', filter: bridges },
      { filter: bridges, isEarlierOpen: true },
    ],
    ['keeps the code that filters', { type: 'filter-loaded', applyFilter }, { applyFilter }],
    ['opens the list of a cluster', { type: 'open-cluster', cluster }, { openCluster: cluster }],
    [
      'closes the list of a cluster',
      { type: 'open-cluster', cluster: null },
      { openCluster: null },
      stateWith({ openCluster: cluster }),
    ],
    [
      'closes the earlier days',
      { type: 'open-earlier', isOpen: false },
      { isEarlierOpen: false },
      stateWith({ isEarlierOpen: true }),
    ],
    [
      'sends the window to a target and leaves what is shown',
      { type: 'move-window', window: day, motion: jump },
      { viewport: { shown: night, target: day } },
      stateWith({ viewport: { shown: night, target: null } }),
    ],
    ['keeps how far loading is', { type: 'load', load: ready }, { load: ready }],
    ['keeps what screen readers are told', { type: 'announce', words: 'Read' }, { announcement: 'Read' }],
    [
      'shows no timeline after its code has failed, and keeps the cause',
      { type: 'part-failed', code: 'timeline', cause: 'out of memory' },
      { drawFailure: { cause: 'out of memory' } },
    ],
    ['draws on after other code has failed', { type: 'part-failed', code: 'network', cause: null }, {}],
    [
      'draws again once the code of the timeline has loaded',
      { type: 'part-loaded', code: 'timeline' },
      { drawFailure: null },
      stateWith({ drawFailure: { cause: null } }),
    ],
    [
      'draws no sooner for other code that has loaded',
      { type: 'part-loaded', code: 'network' },
      {},
      stateWith({ drawFailure: { cause: null } }),
    ],
    [
      'keeps the document that was read before after a failure',
      { type: 'load', load: { kind: 'failed', code: 'http', facts: {} } },
      { load: { kind: 'failed', code: 'http', facts: {} } },
      stateWith({ loaded, load: ready }),
    ],
    [
      'takes the document, what is unread and the state of loading together',
      { type: 'document-read', loaded, unread, load: ready },
      { loaded, unread, load: ready },
    ],
    [
      'forgets everything of a document that is removed',
      { type: 'document-removed' },
      { loaded: null, load: { kind: 'idle' }, unread: nothingUnread, openCluster: null },
      stateWith({ loaded, load: ready, unread, openCluster: cluster }),
    ],
  ];
  for (const [claim, action, change, before] of facts) {
    it(claim, () => {
      expect(changeBy(action, before)).to.deep.equal(change);
    });
  }

  const withFilter = stateWith({ filter: bridges, applyFilter, unread });
  const idle: readonly [claim: string, action: Action][] = [
    ['set nothing', { type: 'set', change: {} }],
    ['set what is set already', { type: 'set', change: { selected: null, lanes: 'topic' } }],
    ['set a number that is none where there is none', { type: 'set', change: { refresh: NaN } }],
    ['observe what was observed before', { type: 'observe', change: { lang: 'en', messages: english } }],
    ['set an equal filter', { type: 'set-filter', filter: filterFor('bridge') }],
    [
      'type what makes an equal filter',
      { type: 'choose-filter', filter: filterFor('bridge'), isStep: false },
    ],
    ['load the code that filters again', { type: 'filter-loaded', applyFilter }],
    ['close a cluster where none is open', { type: 'open-cluster', cluster: null }],
    ['close earlier days that are closed', { type: 'open-earlier', isOpen: false }],
    ['announce the same words', { type: 'announce', words: '' }],
    ['fail to load code beside the timeline', { type: 'part-failed', code: 'network', cause: null }],
    ['load the code of a timeline that is drawn', { type: 'part-loaded', code: 'timeline' }],
    ['reveal', { type: 'reveal', id: 'siege' }],
    ['focus', { type: 'focus', id: 'siege' }],
  ];
  for (const [claim, action] of idle) {
    it(`returns the same object for an action that would ${claim}`, () => {
      const before = { ...withFilter, refresh: NaN };
      expect(reduce(before, action)).to.equal(before);
    });
  }

  it('returns the same object where the same state of loading is reported twice', () => {
    const before = stateWith({ load: ready });
    expect(reduce(before, { type: 'load', load: ready })).to.equal(before);
  });

  it('returns the same object where all is seen that nothing was unread of', () => {
    expect(reduce(initial, { type: 'see-all' })).to.equal(initial);
  });

  it('changes no state that it is given', () => {
    const before = { ...initialState(english), unread, openCluster: cluster };
    const copy = { ...before };
    reduce(before, { type: 'select', id: 'siege' });
    reduce(before, { type: 'set-filter', filter: bridges });
    expect(before).to.deep.equal(copy);
    expect([...unread.keys()]).to.deep.equal(['siege', 'bridge']);
  });
});

describe('the target of a glide', () => {
  const combinations: readonly [
    isGliding: boolean,
    isSettled: boolean,
    byReader: boolean,
    target: typeof day | null,
  ][] = [
    [true, false, false, day],
    [true, false, true, day],
    [true, true, false, null],
    [true, true, true, null],
    [false, false, false, null],
    [false, false, true, null],
    [false, true, false, null],
    [false, true, true, null],
  ];
  for (const [isGliding, isSettled, byReader, target] of combinations) {
    const words = [
      isGliding ? 'on the way' : 'without a glide',
      isSettled ? 'settled' : 'not settled',
      byReader ? 'by the reader' : 'by code',
    ].join(', ');
    it(`is ${target ? 'kept' : 'let go'} by a window that is shown ${words}`, () => {
      const before = stateWith({ viewport: { shown: null, target: day } });
      const action: Action = { type: 'window-shown', window: night, isGliding, isSettled, byReader };
      expect(changeBy(action, before)).to.deep.equal({ viewport: { shown: night, target } });
    });
  }
});

describe('what is unread', () => {
  const before = stateWith({ unread });
  const facts: readonly [claim: string, action: Action, left: readonly string[], before?: AppState][] = [
    ['loses the news event that the reader selects', { type: 'select', id: 'siege' }, ['bridge']],
    [
      'loses the news event that the page selects',
      { type: 'set', change: { selected: 'bridge' } },
      ['siege'],
    ],
    ['stays where another news event is selected', { type: 'select', id: 'tunnel' }, ['siege', 'bridge']],
    [
      'stays where the selection ends',
      { type: 'select', id: null },
      ['siege', 'bridge'],
      stateWith({ unread, selected: 'tunnel' }),
    ],
    ['stays where the clock changes', { type: 'choose-clock', id: 'UTC' }, ['siege', 'bridge']],
    [
      'stays where the page sets something else beside a selection that is old',
      { type: 'set', change: { zone: 'UTC', selected: 'siege' } },
      ['siege', 'bridge'],
      stateWith({ unread, selected: 'siege' }),
    ],
    ['stays while the document is read again', { type: 'load', load: ready }, ['siege', 'bridge']],
    [
      'is what a document that is read says',
      { type: 'document-read', loaded, unread: new Map([['x', 'new']]), load: ready },
      ['x'],
    ],
    ['ends where the reader has seen all', { type: 'see-all' }, []],
    ['ends with its document', { type: 'document-removed' }, []],
  ];
  for (const [claim, action, left, from = before] of facts) {
    it(claim, () => {
      expect([...reduce(from, action).unread.keys()]).to.deep.equal(left);
    });
  }

  it('is the same map where what is selected was not in it', () => {
    expect(reduce(before, { type: 'select', id: 'tunnel' }).unread).to.equal(unread);
  });
});

describe('a filter', () => {
  for (const type of ['choose-filter', 'set-filter'] as const) {
    it(`closes the list of a cluster: ${type}`, () => {
      const before = stateWith({ openCluster: cluster });
      const after = reduce(before, { type, filter: bridges, isStep: true });
      expect(after.openCluster).to.equal(null);
    });

    it(`opens the days before the first window: ${type}`, () => {
      expect(reduce(initial, { type, filter: bridges, isStep: true }).isEarlierOpen).to.equal(true);
    });

    it(`leaves those days as they are when it ends: ${type}`, () => {
      const end: Action = { type, filter: noFilter, isStep: true };
      const openAndClosed = [true, false].map((isEarlierOpen) =>
        stateWith({ filter: bridges, isEarlierOpen }),
      );
      expect(openAndClosed.map((state) => reduce(state, end).isEarlierOpen)).to.deep.equal([true, false]);
    });
  }

  it('of spaces alone opens no earlier days', () => {
    expect(changeBy({ type: 'set-filter', filter: filterFor(' ') })).to.deep.equal({
      filter: filterFor(' '),
    });
  });
});

describe('the open list of a cluster', () => {
  const before = stateWith({ loaded, load: ready, openCluster: cluster });

  it('stays open where the same store is read again, with its issues in words', () => {
    const worded = { ...loaded, issues: [] };
    const after = reduce(before, {
      type: 'document-read',
      loaded: worded,
      unread: nothingUnread,
      load: ready,
    });
    expect(after.openCluster).to.equal(cluster);
    expect(after.loaded).to.equal(worded);
  });

  it('closes where another store is read, even of equal news events', () => {
    const again = loadedDocument([siege]);
    const after = reduce(before, {
      type: 'document-read',
      loaded: again,
      unread: nothingUnread,
      load: ready,
    });
    expect(after.openCluster).to.equal(null);
  });
});

describe('a selected news event that changes', () => {
  it('is no longer unread once it is selected again', () => {
    const before = stateWith({ selected: 'siege', unread: new Map([['siege', 'changed']]) });
    expect([...reduce(before, { type: 'select', id: 'siege' }).unread.keys()]).to.deep.equal([]);
  });
});

describe('the same object', () => {
  const facts: readonly [claim: string, action: Action, before: AppState][] = [
    ['nothing to remove', { type: 'document-removed' }, initial],
    [
      'the window that is shown is shown again',
      { type: 'window-shown', window: day, isGliding: false, isSettled: false, byReader: false },
      stateWith({ viewport: { shown: day, target: null } }),
    ],
    [
      'the window is sent where it is on its way to',
      { type: 'move-window', window: day, motion: jump },
      stateWith({ viewport: { shown: night, target: day } }),
    ],
    ['all is seen where the last has been', { type: 'see-all' }, stateWith({ unread: new Map() })],
  ];
  for (const [claim, action, before] of facts) {
    it(`is returned where ${claim}`, () => {
      expect(reduce(before, action)).to.equal(before);
    });
  }
});
