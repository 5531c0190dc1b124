import { expect } from '@open-wc/testing';
import { orderedDays } from '../../src/state/ordered-days.js';
import { newsEvent } from '../support/news-events.js';

const newsEvents = [
  newsEvent({ id: 'morning', when: '2022-09-13T06:00' }),
  newsEvent({ id: 'evening', when: '2022-09-13T20:00', recordIndex: 1 }),
  newsEvent({ id: 'next', when: '2022-09-14T06:00', recordIndex: 2 }),
  newsEvent({ id: 'rumour', when: 'unknown', recordIndex: 3 }),
];
const ordered = (newestFirst: boolean) =>
  orderedDays(newsEvents, 'Asia/Yerevan', 'day', newestFirst).map(({ date, newsEvents: those }) =>
    [date, ...those.map(({ id }) => id)].join(' '),
  );

describe('orderedDays', () => {
  it('are in order of time', () => {
    expect(ordered(false)).to.deep.equal(['2022-09-13 morning evening', '2022-09-14 next', ' rumour']);
  });

  it('have the newest day and event first, and what has no date last', () => {
    expect(ordered(true)).to.deep.equal(['2022-09-14 next', '2022-09-13 evening morning', ' rumour']);
  });
});
