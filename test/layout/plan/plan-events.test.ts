import { expect } from '@open-wc/testing';
import { planEvents } from '../../../src/layout/plan/plan-events.js';
import { boundsOf } from '../../../src/store/bounds.js';
import { claim, newsEvent, type NewsEventParts } from '../../support/news-events.js';

const words = { titleOf: () => 'Title', flagOf: () => '', timesOf: () => [] };

function planned(...parts: readonly Omit<NewsEventParts, 'id'>[]) {
  const events = parts.map((part, index) => newsEvent({ ...part, id: `e${index}` }));
  return planEvents(events, boundsOf(events), ['fighting'], words);
}

describe('planEvents(newsEvents)', () => {
  const facts = [
    ['a minute', { when: '2022-09-13T07:00' }, 'moment'],
    ['an hour', { when: '2022-09-13T07' }, 'doubt'],
    ['a minute of no zone', { when: '2022-09-13T07:00', zone: null }, 'doubt'],
    ['a day', { when: '2022-09-13' }, 'doubt'],
    ['some time within', { when: { within: ['2022-09-13', '2022-09-14'] } }, 'doubt'],
    ['what lasted', { when: { from: '2022-09-13' } }, 'bar'],
    [
      'rival times',
      { when: '2022-09-13T07:00', hasRivalTimes: true, claims: [claim('Baku', '2022-09-13T06:00')] },
      'rivals',
    ],
  ] as const;
  for (const [name, part, kind] of facts) {
    it(`takes ${name} as ${kind}`, () => {
      expect(planned(part)[0]?.kind).to.equal(kind);
    });
  }

  it('lets a date and a night of the same bounds share no bracket', () => {
    const [day, night] = planned(
      { when: '2022-09-13' },
      { when: { within: ['2022-09-13T00:00', '2022-09-14T00:00'] } },
    );
    expect(day?.doubt).not.to.equal(night?.doubt);
  });

  it('ranks key events first, and no two alike', () => {
    const ranks = planned(
      { when: '2022-09-13T07:00' },
      { when: '2022-09-13T08:00', isKey: true },
      { when: '2022-09-13T09:00', status: 'disputed' },
    ).map(({ rank }) => rank);
    expect(ranks).to.deep.equal([2, 0, 1]);
  });
});
