import { expect } from '@open-wc/testing';
import { chipItem } from '../../../src/layout/stacked/chip-item.js';
import { lineLabel } from '../../../src/layout/stacked/label.js';
import { clusterOf } from '../../../src/store/window/cluster.js';
import { newsEvent, sevenPxType as font } from '../../support/news-events.js';

const newsEvents = ['siege', 'bridge'].map((id) => newsEvent({ id, when: '2022-09-13' }));
const cluster = clusterOf({ id: 'c:fighting:1:0', kind: 'dense', laneId: 'fighting' }, newsEvents);
const label = lineLabel({ times: [], title: '2 events' }, font, Infinity);
const item = (kind: 'cluster' | 'span-cluster') => chipItem(cluster, kind, label, 'two events', font);

describe('chipItem(cluster, kind, label, spoken, font)', () => {
  it('stands for the cluster under its id, in its lane and time', () => {
    expect(item('cluster').placement).to.include({
      id: 'c:fighting:1:0',
      kind: 'cluster',
      laneId: 'fighting',
      count: 2,
      startAt: cluster.startAt,
      endAt: cluster.endAt,
      isOpenStart: false,
      isOpenEnd: false,
      label,
      spoken: 'two events',
    });
  });

  it('is a line and 6 px high, and as long as its label and 22 px', () => {
    // "2 events" is 56 px, and 2 to spare.
    const { placement, reach } = item('cluster');
    expect([placement.heightPx, reach]).to.deep.equal([23, { leftPx: 0, rightPx: 80 }]);
  });

  it('is soft where it may stand anywhere in its span', () => {
    expect([item('cluster').placement.isSoft, item('span-cluster').placement.isSoft]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('asks which news events it stands for once, and only when it is asked itself', () => {
    let askCount = 0;
    const counted = {
      ...cluster,
      newsEvents: () => {
        askCount += 1;
        return newsEvents;
      },
    };
    const { placement } = chipItem(counted, 'cluster', label, '', font);
    expect(askCount).to.equal(0);
    expect([placement.newsEventIds(), placement.newsEventIds()]).to.deep.equal([
      ['siege', 'bridge'],
      ['siege', 'bridge'],
    ]);
    expect(askCount).to.equal(1);
  });
});
