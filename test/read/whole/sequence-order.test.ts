import { expect } from '@open-wc/testing';
import { orderedBySequence } from '../../../src/read/whole/sequence-order.js';
import { newsEvent } from '../../support/news-events.js';
import { read } from '../../support/normalised.js';

/** Ids in order, of events of one night: `c2` is event c with the sequence 2, `b` has none. */
function orderOf(...events: readonly string[]): string {
  const records = events.map((text) => ({
    id: text,
    title: text,
    when: { within: ['2022-09-13T00:00', '2022-09-13T08:00'] },
    ...(text.length > 1 ? { sequence: Number(text.slice(1)) } : {}),
  }));
  const { document } = read({ zone: 'Asia/Yerevan', events: records });
  return document.newsEvents.map(({ id }) => id).join(' ');
}

describe('the sequence of events of one span', () => {
  const facts = [
    ['a b c', 'a b c'],
    ['a2 b c1', 'c1 b a2'],
    ['a b2 c1', 'a c1 b2'],
    ['a1 b1 c2 d e', 'a1 b1 c2 d e'],
    ['a b c2 d1 e', 'a b d1 c2 e'],
    ['a3 b c1 d e2', 'c1 b e2 d a3'],
  ] as const;
  for (const [written, ordered] of facts) {
    it(`orders ${written} as ${ordered}, and moves none that has no sequence`, () => {
      expect(orderOf(...written.split(' '))).to.equal(ordered);
    });
  }

  it('says nothing of another lane or another span', () => {
    const { document } = read({
      events: [
        { id: 'a', title: 'A', when: '2022-09-13', lane: 'x', sequence: 2 },
        { id: 'b', title: 'B', when: '2022-09-13', lane: 'y', sequence: 1 },
        { id: 'c', title: 'C', when: '2022-09-14', lane: 'x', sequence: 1 },
      ],
    });
    expect(document.newsEvents.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('leaves events as they are where there is none', () => {
    const newsEvents = [newsEvent({ id: 'a', when: '2022' })];
    expect(orderedBySequence(newsEvents) === newsEvents).to.equal(true);
  });
});
