import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { importance, rank } from '../../../src/layout/plan/importance.js';
import { spreadOrder } from '../../../src/layout/plan/spread-order.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { claim, media, newsEvent } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';
import { datedEvents, laneIds } from '../../support/random-events.js';

const event = (part: Omit<Partial<NewsEvent>, 'when'>) =>
  newsEvent({ id: 'a', when: '2022-09-13T09:00', ...part });
const sources = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
const photo = media({ url: 'https://news.example/a.jpg' });

describe('importance(newsEvent)', () => {
  const facts = [
    ['a bare event', {}, 0],
    ['one with a summary', { summary: 'It rained.' }, 1],
    ['one with media', { media: [photo] }, 1],
    ['one with summary and media', { summary: 'It rained.', media: [photo] }, 1],
    ['two sources', { sources: sources(2) }, 4],
    ['two sources and a claim', { sources: sources(2), claims: [claim('Baku', null)] }, 6],
    ['fifty sources', { sources: sources(50) }, 40],
    ['a disputed event', { status: 'disputed' }, 64],
    ['one whose claims rule each other out', { hasRivalTimes: true }, 64],
    ['a denied event', { status: 'denied' }, 0],
    ['a key event', { isKey: true }, 128],
    ['a disputed key event', { isKey: true, status: 'disputed' }, 192],
  ] as const;
  for (const [name, part, expected] of facts) {
    it(`is ${expected} for ${name}`, () => {
      expect(importance(event(part))).to.equal(expected);
    });
  }

  it('is higher for a bare key event than for anything else that is not key', () => {
    const rich = event({ status: 'disputed', sources: sources(50), summary: 'It rained.', media: [photo] });
    expect(importance(event({ isKey: true }))).to.be.above(importance(rich));
  });
});

describe('spreadOrder(startAts, classes)', () => {
  const facts = [
    ['nothing', [], [], []],
    ['the ends first, then the middle', [0, 40, 50, 90, 100], [0, 0, 0, 0, 0], [0, 4, 2, 1, 3]],
    ['the higher class first', [0, 40, 50, 90, 100], [0, 0, 5, 0, 0], [2, 0, 4, 1, 3]],
    ['the earlier one at a tie', [0, 10, 20, 30], [0, 0, 0, 0], [0, 3, 1, 2]],
    ['all of one instant in their order', [7, 7, 7], [0, 0, 0], [0, 1, 2]],
  ] as const;
  for (const [name, startAts, classes, order] of facts) {
    it(`takes ${name}`, () => {
      const taken = spreadOrder(Float64Array.from(startAts), Uint8Array.from(classes));
      expect([...taken]).to.deep.equal(order);
    });
  }

  it('spreads the first of very many evenly', () => {
    const order = spreadOrder(Float64Array.from({ length: 4_096 }, (_, index) => index), new Uint8Array(4_096)); // prettier-ignore
    expect([...order.slice(0, 8)]).to.deep.equal([0, 2_048, 1_024, 3_072, 512, 2_560, 1_536, 3_584]);
    expect(new Set(order).size).to.equal(4_096);
  });
});

describe('rank(newsEvents, laneIds)', () => {
  const named = (id: string, lane: string, when: string, isKey = false) =>
    newsEvent({ id, lane, when: `2022-09-13T${when}`, isKey, recordIndex: id.charCodeAt(0) });
  const order = (newsEvents: readonly NewsEvent[], lanes: readonly string[]) => {
    const ranks = rank(newsEvents, lanes);
    return newsEvents.map(({ id }, index) => [id, ranks[index] ?? -1] as const).sort((a, b) => a[1] - b[1]).map(([id]) => id).join(''); // prettier-ignore
  };

  it('lets lanes take turns by their share, in drawing order at a tie', () => {
    const newsEvents = [
      named('a', 'north', '01:00'),
      named('b', 'north', '02:00'),
      named('c', 'north', '05:00'),
      named('d', 'north', '06:00'),
      named('e', 'south', '01:00'),
      named('f', 'south', '06:00'),
    ];
    expect(order(newsEvents, ['north', 'south'])).to.equal('aedfbc');
    expect(order(newsEvents, ['south', 'north'])).to.equal('eadfbc');
  });

  it('puts the key events of all lanes before all others', () => {
    const newsEvents = [
      named('a', 'north', '01:00'),
      named('b', 'north', '02:00', true),
      named('c', 'south', '01:00'),
      named('d', 'south', '02:00', true),
    ];
    expect(order(newsEvents, ['north', 'south'])).to.equal('bdac');
  });

  it('gives each event a rank of its own, whatever the order it is given in', () => {
    fc.assert(
      fc.property(datedEvents(40), (newsEvents) => {
        const ranks = [...rank(newsEvents, laneIds)];
        const reversed = [...rank([...newsEvents].reverse(), laneIds)].reverse();
        expect(reversed).to.deep.equal(ranks);
        expect([...ranks].sort((a, b) => a - b)).to.deep.equal(newsEvents.map((_, index) => index));
      }),
      runs(200),
    );
  });
});
