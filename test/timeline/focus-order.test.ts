import { expect } from '@open-wc/testing';
import { acrossLanes, stopsOf } from '../../src/timeline/focus-order.js';
import type { Placement } from '../../src/layout/placement.js';
import type { NewsEvent } from '../../src/model/news-event.js';

const newsEvents = (...ids: string[]) => ids.map((id) => ({ id }) as NewsEvent);
const placed = (id: string, laneId: string, startAt: number, ...newsEventIds: string[]) =>
  ({ id, laneId, startAt, newsEventIds: () => newsEventIds }) as unknown as Placement;

describe('stopsOf', () => {
  it('stops once at a pill, where its first event stands in the list', () => {
    const stops = stopsOf(newsEvents('a', 'b', 'c', 'd'), [
      placed('e:a', 'x', 1, 'a'),
      placed('g:1', 'x', 2, 'b', 'd'),
      placed('e:c', 'x', 3, 'c'),
    ]);
    expect(stops).to.deep.equal([
      { placementId: 'e:a', newsEventId: 'a' },
      { placementId: 'g:1', newsEventId: 'b' },
      { placementId: 'e:c', newsEventId: 'c' },
    ]);
  });

  it('stops at events that are not drawn, too', () => {
    expect(stopsOf(newsEvents('old', 'a'), [placed('e:a', 'x', 1, 'a')])).to.deep.equal([
      { placementId: null, newsEventId: 'old' },
      { placementId: 'e:a', newsEventId: 'a' },
    ]);
  });
});

describe('acrossLanes', () => {
  const from = placed('from', 'middle', 100);
  const placements = [
    from,
    placed('far', 'bottom', 10),
    placed('near', 'bottom', 130),
    placed('top', 'top', 500),
    placed('lower', 'cellar', 100),
  ];

  const facts = [
    [1, ['top', 'middle', 'bottom'], 'near'],
    [-1, ['top', 'middle', 'bottom'], 'top'],
    [1, ['middle', 'empty', 'cellar'], 'lower'],
    [1, ['top', 'middle'], null],
    [-1, ['middle', 'bottom'], null],
  ] as const;
  for (const [direction, laneIds, found] of facts) {
    it(`goes ${direction === 1 ? 'down' : 'up'} in ${laneIds.join(', ')} to ${found ?? 'nothing'}`, () => {
      expect(acrossLanes(from, direction, laneIds, placements)?.id ?? null).to.equal(found);
    });
  }
});
