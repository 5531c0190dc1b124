import { expect } from '@open-wc/testing';
import type { NewsEvent } from '../../src/model/news-event.js';
import { boundsOf } from '../../src/store/bounds.js';
import { firstInstant, lastInstant } from '../../src/time/instant.js';
import { at, claim, newsEvent, type NewsEventParts } from '../support/news-events.js';

const ten: NewsEventParts = { id: 'a', when: '2022-09-13T10:00Z' };
const nine = claim('Baku', '2022-09-13T09:00Z');
const noon = claim('Yerevan', '2022-09-13T12:00Z');
const agreeing = claim('Moscow', '2022-09-13');

describe('boundsOf(newsEvents)', () => {
  const facts: readonly [claim: string, newsEvent: NewsEvent, earliest: number, latest: number][] = [
    ['those of a moment', newsEvent(ten), at('2022-09-13T10:00Z'), at('2022-09-13T10:00:59.999Z')],
    [
      'those of an earlier claim that rules the time out',
      newsEvent({ ...ten, hasRivalTimes: true, claims: [nine] }),
      at('2022-09-13T09:00Z'),
      at('2022-09-13T10:00:59.999Z'),
    ],
    [
      'those of all claims that rule the time out',
      newsEvent({ ...ten, hasRivalTimes: true, claims: [noon, nine] }),
      at('2022-09-13T09:00Z'),
      at('2022-09-13T12:00:59.999Z'),
    ],
    [
      'no wider for a claim that may be true as well, or that gives no time',
      newsEvent({ ...ten, hasRivalTimes: true, claims: [agreeing, claim('Tbilisi', null), nine] }),
      at('2022-09-13T09:00Z'),
      at('2022-09-13T10:00:59.999Z'),
    ],
    [
      'its own where it is not said to have rival times',
      newsEvent({ ...ten, hasRivalTimes: false, claims: [nine] }),
      at('2022-09-13T10:00Z'),
      at('2022-09-13T10:00:59.999Z'),
    ],
    [
      'open where the end is',
      newsEvent({ id: 'a', when: { from: '2022-09-13T10:00Z' } }),
      at('2022-09-13T10:00Z'),
      lastInstant,
    ],
    [
      'open where the start is',
      newsEvent({ id: 'a', when: { to: '2022-09-13T10:00Z' } }),
      firstInstant,
      at('2022-09-13T10:00Z'),
    ],
  ];
  for (const [words, event, earliest, latest] of facts) {
    it(`are ${words}`, () => {
      const bounds = boundsOf([event]);
      expect([[...bounds.earliest], [...bounds.latest]]).to.deep.equal([[earliest], [latest]]);
    });
  }

  it('stand in the order of the news events, row by row', () => {
    const later = newsEvent({ id: 'b', when: '2022-09-14T10:00Z' });
    const { earliest, latest } = boundsOf([later, newsEvent(ten)]);
    expect([...earliest]).to.deep.equal([at('2022-09-14T10:00Z'), at('2022-09-13T10:00Z')]);
    expect(latest).to.have.length(2);
  });
});
