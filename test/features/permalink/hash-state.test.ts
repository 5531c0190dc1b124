import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hashWithState, isNamedInHash, stateFromHash } from '../../../src/features/permalink/hash-state.js';
import { noFilter } from '../../../src/model/filter.js';

const nothing = { zone: null, view: null, lanes: null, selected: null, window: null, filter: noFilter };

describe('stateFromHash', () => {
  const facts = [
    ['', nothing],
    ['#', nothing],
    ['#sources', nothing],
    ['#war.zone=UTC', { ...nothing, zone: 'UTC' }],
    ['#war.zone=Europe%2FMoscow&war.event=a%20b', { ...nothing, zone: 'Europe/Moscow', selected: 'a b' }],
    ['#peace.event=bridge', nothing],
    ['#war.event=%E2%80%9Cx%E2%80%9D', { ...nothing, selected: '“x”' }],
    [
      '#war.start=2022-09-13T12%3A00%3A00.000Z&war.end=2022-09-13T13%3A00%3A00.000Z',
      { ...nothing, window: { start: '2022-09-13T12:00:00.000Z', end: '2022-09-13T13:00:00.000Z' } },
    ],
    ['#war.start=2022-09-13T12%3A00Z', nothing],
    ['#war.start=soon&war.end=later', { ...nothing, window: { start: 'soon', end: 'later' } }],
    [
      '#war.start=2022-09-13T09:00+03:00&war.end=2022-09-13',
      { ...nothing, window: { start: '2022-09-13T09:00+03:00', end: '2022-09-13' } },
    ],
    ['#war.zone=Etc/GMT+3', { ...nothing, zone: 'Etc/GMT+3' }],
    [
      '#war.event=a+b&war.tag=C%2B%2B&war.tag=C++',
      { ...nothing, selected: 'a+b', filter: { ...noFilter, tag: ['C++'] } },
    ],
    ['#war.find=%E2%80%AEgnp%00.exe', { ...nothing, filter: { ...noFilter, text: 'gnp.exe' } }],
    ['#war.event=', { ...nothing, selected: '' }],
    ['#war.view=list', { ...nothing, view: 'list' }],
    ['#war.lanes=party', { ...nothing, lanes: 'party' }],
    [
      '#war.find=a+b&war.lane=x&war.party=A%26B&war.party=C&war.party=C',
      { ...nothing, filter: { ...noFilter, text: 'a b', lane: ['x'], party: ['A&B', 'C'] } },
    ],
    ['#war.b.zone=UTC', nothing],
  ] as const;
  for (const [hash, state] of facts) {
    it(`reads ${JSON.stringify(hash)}`, () => {
      expect(stateFromHash(hash, 'war')).to.deep.equal(state);
    });
  }
});

describe('hashWithState', () => {
  const facts = [
    ['', { ...nothing, zone: 'Europe/Moscow' }, 'war.zone=Europe%2FMoscow'],
    ['#sources', { ...nothing, selected: 'bridge' }, 'sources&war.event=bridge'],
    ['#war.event=bridge&sources', nothing, 'sources'],
    ['#war.event=bridge', { ...nothing, selected: 'tunnel' }, 'war.event=tunnel'],
    ['#peace.event=bridge', { ...nothing, selected: 'tunnel' }, 'peace.event=bridge&war.event=tunnel'],
    ['#warehouse.event=x', nothing, 'warehouse.event=x'],
    ['#war.b.event=x&war.colour=red', nothing, 'war.b.event=x&war.colour=red'],
    ['#war.zone.event=x', { ...nothing, zone: 'UTC' }, 'war.zone.event=x&war.zone=UTC'],
    [
      '#war.tag=x',
      { ...nothing, view: 'list', filter: { ...noFilter, text: 'a b', tag: ['y', 'z=&'], source: ['s1'] } },
      'war.view=list&war.find=a%20b&war.tag=y&war.tag=z%3D%26&war.source=s1',
    ],
    ['#a=b&&c', nothing, 'a=b&c'],
    [
      '',
      { ...nothing, window: { start: '2022-09-13T12:00:00.000Z', end: '2022-09-13T12:01:00.000Z' } },
      'war.start=2022-09-13T12%3A00%3A00.000Z&war.end=2022-09-13T12%3A01%3A00.000Z',
    ],
  ] as const;
  for (const [hash, state, written] of facts) {
    it(`writes ${written || 'nothing'} after ${JSON.stringify(hash)}`, () => {
      expect(hashWithState(hash, 'war', state)).to.equal(written);
    });
  }

  for (const name of ['war', 'two words', 'a.b', 'a&b=c', 'Ереван']) {
    it(`is read back under the name ${name}`, () => {
      const state = {
        zone: 'Asia/Yerevan',
        view: 'timeline',
        lanes: 'party',
        selected: 'a&b=c#d',
        window: { start: '2022-09-13', end: '2022-09-13T12:01+03:00' },
        filter: {
          text: '+ %',
          from: '-0044-03-15',
          to: '2022-09',
          lane: ['a.b'],
          party: ['&', '#'],
          tag: ['='],
          status: ['denied'],
          source: ['s 1'],
        },
      };
      expect(stateFromHash(`#${hashWithState('#top', name, state)}`, name)).to.deep.equal(state);
    });
  }
});

describe('dates of the address', () => {
  for (const text of ['13 September', '2022-9-1', '<b>', '20220913T09']) {
    it(`are none for ${text}`, () => {
      const { from, to } = stateFromHash(`#war.from=${encodeURIComponent(text)}&war.to=2022`, 'war').filter;
      expect([from, to]).to.deep.equal(['', '2022']);
    });
  }
});

describe('two names in one hash', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  // Nobody searches for signs that cannot be seen.
  const searched = text.filter((letters) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(letters));
  const state = fc.record({
    zone: fc.option(text),
    lanes: fc.constantFrom(null, 'party', 'topic'),
    view: fc.option(fc.constantFrom('list', 'timeline')),
    selected: fc.option(text),
    window: fc.constantFrom(null, { start: '2022-09-13', end: '2022-09-13T12:01+03:00' }),
    filter: fc.record({
      text: searched,
      from: fc.constantFrom('', '2022', '2022-09-13'),
      to: fc.constantFrom('', '2023-01-01'),
      lane: fc.uniqueArray(text),
      party: fc.uniqueArray(text),
      tag: fc.uniqueArray(text),
      status: fc.uniqueArray(text),
      source: fc.uniqueArray(text),
    }),
  });
  const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 2,
  });

  it('leave each other as they are, whatever they are called and hold', () => {
    fc.assert(
      fc.property(names, state, state, ([one = '', other = ''], first, second) => {
        const hash = hashWithState(hashWithState('#top', one, first), other, second);
        expect(hash.startsWith('top')).to.equal(true);
        expect(stateFromHash(hash, one)).to.deep.equal(first);
        expect(stateFromHash(hash, other)).to.deep.equal(second);
        expect(isNamedInHash(hashWithState(hash, one, nothing), one)).to.equal(false);
      }),
    );
  });
});
