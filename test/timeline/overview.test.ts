import { expect } from '@open-wc/testing';
import { columnCountsOf } from '../../src/timeline/overview.js';
import { createEventStore } from '../../src/store/event-store.js';
import { newsEvent, span } from '../support/news-events.js';

describe('columnCountsOf(store, whole)', () => {
  const store = createEventStore([
    newsEvent({ id: 'a', when: '2022-09-13T00:00+00:00' }),
    newsEvent({ id: 'b', when: '2022-09-13T00:01+00:00' }),
    newsEvent({ id: 'c', when: { from: '2022-09-13T12:00+00:00' } }),
  ]);
  const day = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');

  it('counts each event where it begins', () => {
    const counts = columnCountsOf(store, day);
    expect([counts[0], counts[100], counts.reduce((sum, count) => sum + count, 0)]).to.deep.equal([2, 1, 3]);
  });

  it('counts once for a store', () => {
    expect(columnCountsOf(store, day)).to.equal(columnCountsOf(store, day));
  });
});
