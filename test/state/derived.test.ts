import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { noFilter } from '../../src/model/filter.js';
import type { AppState } from '../../src/state/app-state.js';
import { derive, sourceNumbers } from '../../src/state/derived.js';
import { newsEvent, source, span } from '../support/news-events.js';
import { filterFor, loadedDocument, openClusterOf, stateWith } from '../support/states.js';

const siege = newsEvent({ id: 'siege', when: '2022-09-13T01:00', sources: ['s1'] });
const bridge = newsEvent({ id: 'bridge', when: '2022-09-14T01:00', sources: ['s1', 's2'], recordIndex: 1 });
const sources = new Map(['s2', 's1'].map((id) => [id, source({ id })]));
const loaded = loadedDocument([siege, bridge], { sources });
const state = stateWith({ loaded });
const derived = derive(state, null);
const applyFilter: AppState['applyFilter'] = (whole) => whole.filtered(({ id }) => id === 'bridge');
const window = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');

describe('derive(state, before)', () => {
  const idle: readonly [name: string, change: Partial<AppState>][] = [
    ['selection', { selected: 'siege' }],
    ['view', { view: 'list' }],
    ['lanes', { lanes: 'party' }],
    ['width', { widthClass: 'slim' }],
    ['announcement', { announcement: 'Read' }],
    ['state of loading', { load: { kind: 'ready' } }],
    ['open cluster', { openCluster: openClusterOf('siege', 'bridge') }],
    ['window', { viewport: { shown: window, target: null } }],
  ];
  for (const [name, change] of idle) {
    it(`makes nothing again for another ${name}`, () => {
      expect(derive({ ...state, ...change }, derived)).to.equal(derived);
    });
  }

  const causes: readonly [name: string, change: Partial<AppState>][] = [
    ['document', { loaded: loadedDocument([siege]) }],
    ['clock', { zone: 'UTC' }],
    ['list of clocks', { zones: 'UTC local' }],
    ['start', { start: '2022' }],
    ['end', { end: '2022' }],
    ['language', { lang: 'fr' }],
    ['table of messages', { messages: { ...english } }],
    ['set of unread news events', { unread: new Map([['siege', 'new']]) }],
    ['filter', { filter: filterFor('bridge') }],
    ['order of the list', { newestFirst: true }],
    ['way of filtering', { applyFilter }],
  ];
  for (const [name, change] of causes) {
    it(`makes all of it again for another ${name}`, () => {
      const next = derive({ ...state, ...change }, derived);
      expect(next).not.to.equal(derived);
      expect(next.madeFrom).to.include(change);
    });
  }

  it('makes no days and chunks again for a language alone', () => {
    const next = derive({ ...state, lang: 'fr' }, derived);
    expect([next.days() === derived.days(), next.chunks() === derived.chunks()]).to.deep.equal([true, true]);
  });

  it('makes other days on another clock', () => {
    const next = derive({ ...state, zone: 'UTC' }, derived);
    expect(derived.days().map(({ date }) => date)).to.deep.equal(['2022-09-13', '2022-09-14']);
    expect(next.days().map(({ date }) => date)).to.deep.equal(['2022-09-12', '2022-09-13']);
  });

  it('keeps days where two clocks show the same zone', () => {
    const named = derive({ ...state, zone: 'Asia/Yerevan' }, derived);
    expect([derived.clock.id, named.clock.zone]).to.deep.equal(['local', 'Asia/Yerevan']);
    expect(named.days()).to.equal(derived.days());
  });

  it('turns the days round for the newest first, and hides none of them as earlier', () => {
    const from = { ...state, newestFirst: true, start: '2022-09-14', end: '2022-09-15' };
    const { days, chunks } = derive(from, derived);
    expect(days().map(({ date }) => date)).to.deep.equal(['2022-09-14', '2022-09-13']);
    expect(chunks().earlier).to.deep.equal([]);
  });

  it('opens other earlier days with another first window, from the same days', () => {
    const from = { ...state, start: '2022-09-14', end: '2022-09-15' };
    const next = derive(from, derived);
    const earlier = next.chunks().earlier.flatMap(({ days }) => days.map(({ date }) => date));
    expect(earlier).to.deep.equal(['2022-09-13']);
    expect(derived.chunks().earlier).to.deep.equal([]);
    expect(next.days()).to.equal(derived.days());
  });
});

describe('the store of what is shown', () => {
  const bridges = filterFor('bridge');
  const ids = ({ store }: ReturnType<typeof derive>) => store.all.map(({ id }) => id);

  it('is the whole without a filter', () => {
    expect(derived.store).to.equal(derived.whole);
    expect(derive({ ...state, applyFilter }, null).store).to.equal(loaded.store);
  });

  it('is the whole until the code that filters has loaded', () => {
    expect(ids(derive({ ...state, filter: bridges }, null))).to.deep.equal(['siege', 'bridge']);
  });

  it('is what the filter lets through, and the whole stays', () => {
    const filtered = derive({ ...state, filter: bridges, applyFilter }, null);
    expect(ids(filtered)).to.deep.equal(['bridge']);
    expect(filtered.whole.all.map(({ id }) => id)).to.deep.equal(['siege', 'bridge']);
  });

  it('is filtered once for the same document and filter', () => {
    let calls = 0;
    const counted: AppState['applyFilter'] = (whole) => {
      calls += 1;
      return whole.filtered(() => true);
    };
    const filtered = derive({ ...state, filter: bridges, applyFilter: counted }, null);
    const next = derive({ ...filtered.madeFrom, zone: 'UTC' }, filtered);
    expect([calls, next.store === filtered.store]).to.deep.equal([1, true]);
    derive({ ...filtered.madeFrom, loaded: loadedDocument([siege]) }, filtered);
    expect(calls).to.equal(2);
  });

  it('is filtered once though the issues of its document are worded later', () => {
    const filtered = derive({ ...state, filter: bridges, applyFilter }, null);
    const worded = derive({ ...filtered.madeFrom, loaded: { ...loaded, issues: [] } }, filtered);
    expect(worded.store).to.equal(filtered.store);
  });

  it('is filtered again on another clock where the filter has dates, which each clock reads', () => {
    const zones: string[] = [];
    const byZone: AppState['applyFilter'] = (whole, _document, _filter, zone) => {
      zones.push(zone);
      return whole;
    };
    const onDay = { ...noFilter, from: '2022-09-13' };
    const first = derive({ ...state, filter: onDay, applyFilter: byZone }, null);
    const again = derive({ ...first.madeFrom, unread: new Map() }, first);
    derive({ ...again.madeFrom, zone: 'UTC' }, again);
    expect(zones).to.deep.equal(['Asia/Yerevan', 'UTC']);
  });

  it('is empty without a document', () => {
    expect(ids(derive(stateWith({ filter: bridges, applyFilter }), null))).to.deep.equal([]);
  });
});

describe('the clocks on offer', () => {
  const offered = [
    { zone: 'Asia/Baku', label: null },
    { zone: 'UTC', label: null },
  ];
  const facts: readonly [claim: string, change: Partial<AppState>, ids: readonly string[], chosen: string][] =
    [
      [
        'are the default ones, local time first to be chosen',
        { loaded },
        ['Europe/Moscow', 'UTC', 'local'],
        'local',
      ],
      [
        'are those of the document',
        { loaded: loadedDocument([siege], { zones: offered }) },
        ['Asia/Baku', 'UTC'],
        'Asia/Baku',
      ],
      [
        'are those of the page before those of the document',
        { loaded: loadedDocument([siege], { zones: offered }), zones: 'Asia/Tokyo' },
        ['Asia/Tokyo'],
        'Asia/Tokyo',
      ],
      [
        'are the default ones where the page names no zone',
        { loaded, zones: 'here there' },
        ['Europe/Moscow', 'UTC', 'local'],
        'local',
      ],
      [
        'end with the chosen one where it is not on offer',
        { loaded, zones: 'UTC', zone: 'asia/tokyo' },
        ['UTC', 'Asia/Tokyo'],
        'Asia/Tokyo',
      ],
      [
        'are as they would be where no such zone is known',
        { loaded, zones: 'UTC', zone: 'Mars/Olympus' },
        ['UTC'],
        'UTC',
      ],
    ];
  for (const [claim, change, ids, chosen] of facts) {
    it(claim, () => {
      const { clocks, clock } = derive(stateWith(change), null);
      expect([clocks.map(({ id }) => id), clock.id]).to.deep.equal([ids, chosen]);
    });
  }
});

describe('the first window', () => {
  const ofDocument = span('2022-09-01T00:00Z', '2022-10-01T00:00Z');
  const withWindow = loadedDocument([siege], { window: ofDocument });

  it('is that of the document', () => {
    expect(derive(stateWith({ loaded: withWindow }), null).firstWindow).to.equal(ofDocument);
  });

  it('is that of the page before that of the document, read in its zone', () => {
    const { firstWindow } = derive(
      stateWith({ loaded: withWindow, start: '2022-09-13', end: '2022-09-13' }),
      null,
    );
    expect(firstWindow).to.deep.equal(span('2022-09-12T20:00Z', '2022-09-13T20:00Z'));
  });

  it('is that of the document where the page names only a start', () => {
    expect(derive(stateWith({ loaded: withWindow, start: '2022-09-13' }), null).firstWindow).to.equal(
      ofDocument,
    );
  });

  it('is over everything where nobody names one', () => {
    const { startAt, endAt } = derived.firstWindow;
    expect([startAt < siege.when.earliest, endAt > bridge.when.latest]).to.deep.equal([true, true]);
  });
});

describe('the issues', () => {
  const issue = {
    code: 'when-missing',
    recordIndex: 0,
    recordId: 'siege',
    path: 'events[0].when',
    found: null,
    message: 'No time.',
    hint: '',
  };

  it('are those of the document', () => {
    expect(derive(stateWith({ loaded: { ...loaded, issues: [issue] } }), null).issues).to.deep.equal([issue]);
  });

  it('end with a zone that the page has set and the browser does not know', () => {
    const { issues } = derive(
      stateWith({ loaded: { ...loaded, issues: [issue] }, zone: 'Mars/Olympus' }),
      null,
    );
    expect(issues.map(({ code, path, found }) => [code, path, found])).to.deep.equal([
      ['when-missing', 'events[0].when', null],
      ['unknown-clock', 'the zone attribute', 'Mars/Olympus'],
    ]);
  });

  it('quote no more than 80 characters of a zone', () => {
    const { issues } = derive(stateWith({ zone: 'x'.repeat(500) }), null);
    expect(issues[0]?.found).to.equal('x'.repeat(80));
    expect(issues[0]?.message).to.contain(`“${'x'.repeat(80)}”`);
  });
});

describe('sources', () => {
  it('have their numbers in the order of the document', () => {
    expect([...sourceNumbers(sources)]).to.deep.equal([
      ['s2', 1],
      ['s1', 2],
    ]);
    expect(derived.context.numbers.get('s1')).to.equal(2);
  });
});
