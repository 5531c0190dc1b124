import { expect } from '@open-wc/testing';
import { differences } from '../../src/vis/differences.js';

interface Entry {
  readonly id: string;
  readonly content: unknown;
}

const entry = (id: string, content: unknown): Entry => ({ id, content });
const before = (...entries: Entry[]) => new Map(entries.map((one) => [one.id, one]));
const contentOf = ({ content }: Entry) => content;

describe('differences', () => {
  const same: readonly [message: string, a: unknown, b: unknown][] = [
    [
      'equal plain data',
      { label: { time: '09:00', widthPx: 80 }, lanes: ['a', 'b'] },
      { label: { time: '09:00', widthPx: 80 }, lanes: ['a', 'b'] },
    ],
    ['functions, which are no data', { ids: () => ['a'], count: 1 }, { ids: () => ['b'], count: 1 }],
    ['nothing', null, null],
  ];
  for (const [message, a, b] of same) {
    it(`keep the old entry for ${message}`, () => {
      const old = entry('x', a);
      const { changed, shown } = differences(before(old), [entry('x', b)], contentOf);
      expect(changed).to.deep.equal([]);
      expect(shown.get('x')).to.equal(old);
    });
  }

  const others: readonly [message: string, a: unknown, b: unknown][] = [
    ['another value deep within', { label: { time: '09:00' } }, { label: { time: '10:00' } }],
    ['a field more', { count: 1 }, { count: 1, startAt: 0 }],
    ['a field less', { count: 1, startAt: 0 }, { count: 1 }],
    ['another field', { count: 1, a: 2 }, { count: 1, b: 2 }],
    ['a longer list', { lanes: ['a'] }, { lanes: ['a', 'b'] }],
    ['nothing in place of data', { label: {} }, { label: null }],
    ['a text in place of a number', { count: 1 }, { count: '1' }],
    ['a function in place of data', { count: 1 }, { count: () => 1 }],
  ];
  for (const [message, a, b] of others) {
    it(`tell of ${message}`, () => {
      const now = entry('x', b);
      expect(differences(before(entry('x', a)), [now], contentOf).changed).to.deep.equal([now]);
    });
  }

  it('tell of what is new and what is gone', () => {
    const stays = entry('stays', 1);
    const fresh = entry('fresh', 1);
    const { removedIds, changed, shown } = differences(
      before(stays, entry('gone', 1)),
      [stays, fresh],
      contentOf,
    );
    expect([removedIds, changed, [...shown.keys()]]).to.deep.equal([['gone'], [fresh], ['stays', 'fresh']]);
  });
});
