import { expect } from '@open-wc/testing';
import { hashWithState, stateFromHash } from '../../src/element/permalink.js';

const nothing = { zone: null, selected: null, window: null };
const noon = Date.UTC(2022, 8, 13, 12);

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
      { ...nothing, window: { startAt: noon, endAt: noon + 3_600_000 } },
    ],
    ['#war.start=2022-09-13T12%3A00Z', nothing],
    ['#war.start=2022-09-14&war.end=2022-09-13', nothing],
    ['#war.start=soon&war.end=later', nothing],
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
    ['#a=b&&c', nothing, 'a=b&c'],
    [
      '',
      { ...nothing, window: { startAt: noon, endAt: noon + 60_000 } },
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
      const state = { zone: 'Asia/Yerevan', selected: 'a&b=c#d', window: { startAt: noon, endAt: noon + 1 } };
      expect(stateFromHash(`#${hashWithState('#top', name, state)}`, name)).to.deep.equal(state);
    });
  }
});
