import { expect } from '@open-wc/testing';
import type { Action } from '../../src/state/actions.js';
import type { AppState } from '../../src/state/app-state.js';
import { derive } from '../../src/state/derived.js';
import { middleOfWindow, outcomeOf, type Outcome } from '../../src/state/outcome.js';
import { at, newsEvent, span } from '../support/news-events.js';
import { filterFor, loadedDocument, openClusterOf, stateWith } from '../support/states.js';

const siege = newsEvent({ id: 'siege', title: 'Siege begins', when: '2022-07-01T09:00' });
const bridge = newsEvent({ id: 'bridge', title: 'Bridge closed', when: '2022-07-02T09:00' });
const loaded = loadedDocument([siege, bridge], {
  zones: [
    { zone: 'Europe/Berlin', label: null },
    { zone: 'local', label: null },
  ],
});
const summer = span('2022-07-01T00:00Z', '2022-07-03T00:00Z');
const winter = span('2022-01-01T00:00Z', '2022-01-03T00:00Z');
const bridges = filterFor('bridge');
const onlyBridge: Partial<AppState> = {
  filter: bridges,
  applyFilter: (whole) => whole.filtered(({ id }) => id === 'bridge'),
};

const stateFrom = (change: Partial<AppState>) =>
  stateWith({ loaded, start: '2022-07-01', end: '2022-07-02', ...change });
const outcome = (action: Action, change: Partial<AppState> = {}) => {
  const state = stateFrom(change);
  return outcomeOf(action, state, () => derive(state, null));
};
const shown = (byReader: boolean, isSettled: boolean): Action => ({
  type: 'window-shown',
  window: summer,
  isGliding: false,
  byReader,
  isSettled,
});

describe('outcomeOf(action, state, deriveNow)', () => {
  const facts: readonly [claim: string, action: Action, outcome: Outcome, state?: Partial<AppState>][] = [
    [
      'names the clock that the reader chose, with its offset in the window that is shown',
      { type: 'choose-clock', id: 'Europe/Berlin' },
      {
        words: 'Times are now Berlin, UTC+1',
        domEvent: {
          name: 'timeline-zone-change',
          detail: { zone: 'Europe/Berlin', ianaZone: 'Europe/Berlin' },
        },
      },
      { viewport: { shown: winter, target: null } },
    ],
    [
      'states the offset for the window that a glide leads to',
      { type: 'choose-clock', id: 'Europe/Berlin' },
      {
        words: 'Times are now Berlin, UTC+2',
        domEvent: {
          name: 'timeline-zone-change',
          detail: { zone: 'Europe/Berlin', ianaZone: 'Europe/Berlin' },
        },
      },
      { viewport: { shown: winter, target: summer } },
    ],
    [
      'states the offset for the first window before any is shown, and the zone that local time is',
      { type: 'choose-clock', id: 'local' },
      {
        words: 'Times are now Local (Yerevan), UTC+4',
        domEvent: { name: 'timeline-zone-change', detail: { zone: 'local', ianaZone: 'Asia/Yerevan' } },
      },
    ],
    ['says nothing of a clock that is not on offer', { type: 'choose-clock', id: 'Asia/Tokyo' }, {}],
    [
      'tells the page of a view, and says nothing',
      { type: 'choose-view', view: 'list' },
      { domEvent: { name: 'timeline-view-change', detail: { view: 'list' } } },
    ],
    [
      'tells the page of lanes, and says nothing',
      { type: 'choose-lanes', lanes: 'party' },
      { domEvent: { name: 'timeline-lanes-change', detail: { lanes: 'party' } } },
    ],
    [
      'says which news event is selected: the page has been asked before',
      { type: 'select', id: 'siege' },
      { words: 'Selected: Siege begins' },
    ],
    [
      'says which news event is selected where the filter hides it',
      { type: 'select', id: 'siege' },
      { words: 'Selected: Siege begins' },
      onlyBridge,
    ],
    ['says nothing where a selection ends', { type: 'select', id: null }, {}],
    ['says nothing of a news event that the document has not', { type: 'select', id: 'tunnel' }, {}],
    [
      'counts what a filter shows and hides',
      { type: 'choose-filter', filter: bridges, isStep: true },
      {
        words: '1 of 2 events shown, 1 hidden',
        domEvent: {
          name: 'timeline-filter-change',
          detail: { filter: bridges, shownCount: 1, hiddenCount: 1 },
        },
      },
      onlyBridge,
    ],
    [
      'counts all where a filter ends',
      { type: 'choose-filter', filter: filterFor(''), isStep: true },
      {
        words: 'All 2 events shown',
        domEvent: {
          name: 'timeline-filter-change',
          detail: { filter: filterFor(''), shownCount: 2, hiddenCount: 0 },
        },
      },
    ],
    [
      'tells the page of a window that the reader moved, once it has settled',
      shown(true, true),
      {
        domEvent: {
          name: 'timeline-window-change',
          detail: { start: new Date('2022-07-01T00:00Z'), end: new Date('2022-07-03T00:00Z') },
        },
      },
    ],
    ['tells nobody of a window on its way', shown(true, false), {}],
    ['tells nobody of a window that code moved', shown(false, true), {}],
    ['tells nobody of a window on its way by code', shown(false, false), {}],
  ];
  for (const [claim, action, expected, state] of facts) {
    it(claim, () => {
      expect(outcome(action, state)).to.deep.equal(expected);
    });
  }

  const silent: readonly Action[] = [
    { type: 'set', change: { selected: 'siege', zone: 'UTC', view: 'list', lanes: 'party' } },
    { type: 'set-filter', filter: bridges },
    { type: 'observe', change: { isPrinting: true } },
    { type: 'open-cluster', cluster: openClusterOf('siege', 'bridge') },
    { type: 'open-earlier', isOpen: true },
    { type: 'see-all' },
    { type: 'reveal', id: 'siege' },
    { type: 'focus', id: 'siege' },
    { type: 'move-window', window: summer, motion: { animate: true, byReader: true } },
    { type: 'load', load: { kind: 'ready' } },
    { type: 'document-removed' },
    { type: 'part-loaded', code: 'timeline' },
    { type: 'part-failed', code: 'network', cause: null },
  ];
  for (const action of silent) {
    it(`is silent for ${action.type}`, () => {
      expect(outcome(action)).to.deep.equal({});
    });
  }
});

describe('middleOfWindow(state, derived)', () => {
  const facts = [
    ['of the window that is shown', { shown: winter, target: null }, '2022-01-02T00:00Z'],
    ['of the window that a glide leads to', { shown: winter, target: summer }, '2022-07-02T00:00Z'],
    ['of the first window before any is shown', { shown: null, target: null }, '2022-07-01T20:00Z'],
  ] as const;
  for (const [claim, viewport, middle] of facts) {
    it(`is the middle ${claim}`, () => {
      const state = stateFrom({ viewport });
      expect(middleOfWindow(state, derive(state, null))).to.equal(at(middle));
    });
  }

  it('is that of the window now, though nothing was derived again since another was shown', () => {
    const before = stateFrom({ viewport: { shown: winter, target: null } });
    const derived = derive(before, null);
    const now = { ...before, viewport: { shown: summer, target: null } };
    expect(middleOfWindow(now, derive(now, derived))).to.equal(at('2022-07-02T00:00Z'));
  });
});
