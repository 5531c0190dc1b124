import { expect } from '@open-wc/testing';
import { clusterItem, stretchItem } from '../../../src/layout/stacked/cluster-item.js';
import { clusterOf } from '../../../src/store/window/cluster.js';
import { at, draftSetting, firstView, newsEvent, type WrittenWhen } from '../../support/news-events.js';

/** 1,200 px for a day: a minute is 0.83 px. */
const context = draftSetting(firstView, 1200);
const cluster = (kind: 'dense' | 'long', ...whens: WrittenWhen[]) =>
  clusterOf(
    { id: 'c:fighting:1:2', kind, laneId: 'fighting' },
    whens.map((when, index) => newsEvent({ id: `e${index}`, when })),
  );

describe('clusterDraft(crowd, setting)', () => {
  const { placement, reach } = clusterItem(cluster('dense', '2022-09-13T09:00', '2022-09-13T09:02'), context);

  it('is a pill with a count, from the first instant of any to the last', () => {
    expect(placement).to.include({ kind: 'cluster', id: 'c:fighting:1:2', laneId: 'fighting', count: 2 });
    expect(placement.label.title).to.equal('2 events');
    expect([placement.startAt, placement.endAt + 1]).to.deep.equal([
      at('2022-09-13T05:00Z'),
      at('2022-09-13T05:03Z'),
    ]);
  });

  it('says which events it stands for, and what activating it does', () => {
    expect(placement.newsEventIds()).to.deep.equal(['e0', 'e1']);
    expect(placement.spoken).to.contain('2 events').and.to.contain('opens the list of 2 events');
  });

  it('needs the room of its pill, half to the left where its span is short', () => {
    // "2 events" is 56 px and 2, in 22 px of padding; three minutes are 2.5 px.
    expect(reach.leftPx).to.be.closeTo((80 - 2.5) / 2, 0.1);
    expect(reach.rightPx).to.be.closeTo((80 + 2.5) / 2, 0.1);
  });

  it('needs the room of its span where that is longer, less what two pills of a row keep apart', () => {
    const { reach: wide } = clusterItem(cluster('dense', '2022-09-13T09:00', '2022-09-13T14:00'), context);
    expect(wide.leftPx).to.equal(-8);
    expect(wide.rightPx).to.be.closeTo(301 / 1.2 - 8, 1);
  });
});

describe('stretchDraft(crowd, setting)', () => {
  it('is a pill that may stand anywhere in the span of what it holds', () => {
    const { placement } = stretchItem(
      cluster('long', { from: '2022-09-10', to: '2022-09-13' }, { from: '2022-09-11', to: '2022-09-12' }),
      context,
    );
    expect(placement).to.include({ kind: 'span-cluster', count: 2 });
    expect(placement.label.title).to.equal('2 events');
    expect([placement.startAt, placement.endAt + 1]).to.deep.equal([
      at('2022-09-09T20:00Z'),
      at('2022-09-13T20:00Z'),
    ]);
  });
});
