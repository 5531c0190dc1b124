import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clustered } from '../../src/layout/cluster.js';
import { at, draftSetting, firstView, newsEvent } from '../support/news-events.js';
import { runs } from '../support/properties.js';
import { datedEvents } from '../support/random-events.js';

const setting = draftSetting(firstView, 1200);
const minutes = (...texts: string[]) =>
  texts.map((text, index) => newsEvent({ id: `e${index}`, when: `2022-09-13T${text}` }));
const bins = (binPx: number, newsEvents: ReturnType<typeof minutes>) =>
  clustered(newsEvents, binPx, setting).map(({ placement }) => placement.newsEventIds);

describe('clustered(timed, binPx, setting)', () => {
  it('leaves each by itself where there are no bins', () => {
    expect(bins(0, minutes('09:00', '09:00', '09:01'))).to.deep.equal([['e0'], ['e1'], ['e2']]);
  });

  it('makes one pill with a count of those in one bin', () => {
    const [cluster] = clustered(minutes('09:00', '09:01', '09:02'), 512, setting);
    expect(cluster?.placement).to.include({ kind: 'cluster', laneId: 'fighting' });
    expect(cluster?.placement.label.title).to.equal('3 events');
    expect(cluster?.placement.startAt).to.equal(at('2022-09-13T05:00Z'));
    expect(cluster?.placement.endAt).to.equal(at('2022-09-13T05:02Z'));
  });

  it('leaves one that is alone in its bin as it is', () => {
    const [only] = clustered(minutes('09:00'), 512, setting);
    expect(only?.placement).to.include({ kind: 'moment', id: 'e:e0' });
  });

  it('never puts a key event in a cluster', () => {
    const key = newsEvent({ id: 'key', when: '2022-09-13T09:00', isKey: true });
    expect(bins(512, [...minutes('09:00', '09:01'), key])).to.deep.include(['key']);
  });

  it('has every event in exactly one place, in any bins', () => {
    fc.assert(
      fc.property(datedEvents(30), fc.constantFrom(0, 64, 128, 256, 512), (newsEvents, binPx) => {
        const placed = clustered(newsEvents, binPx, setting).flatMap(
          ({ placement }) => placement.newsEventIds,
        );
        expect([...placed].sort()).to.deep.equal(newsEvents.map(({ id }) => id).sort());
      }),
      runs(200),
    );
  });

  it('keeps together and apart the same events however the window moves', () => {
    fc.assert(
      fc.property(
        datedEvents(30),
        fc.constantFrom(64, 128, 256, 512),
        fc.integer({ min: -86_400_000, max: 86_400_000 }),
        (newsEvents, binPx, shiftMs) => {
          const window = { startAt: firstView.startAt + shiftMs, endAt: firstView.endAt + shiftMs };
          const moved = clustered(newsEvents, binPx, { ...setting, window });
          const here = clustered(newsEvents, binPx, setting);
          const membership = (drafts: typeof here) =>
            drafts.map(({ placement }) => [placement.id, ...placement.newsEventIds]);
          expect(membership(moved)).to.deep.equal(membership(here));
        },
      ),
      runs(200),
    );
  });

  it('keeps a cluster as it is when events enter elsewhere', () => {
    const before = clustered(minutes('09:00', '09:01'), 64, setting);
    const after = clustered(
      [...minutes('09:00', '09:01'), newsEvent({ id: 'new', when: '2022-09-13T20:00' })],
      64,
      setting,
    );
    expect(after[0]?.placement).to.deep.equal(before[0]?.placement);
  });

  it('bins no wider than twice what was asked for', () => {
    fc.assert(
      fc.property(datedEvents(30), fc.constantFrom(64, 128, 256, 512), (newsEvents, binPx) => {
        for (const { placement } of clustered(newsEvents, binPx, setting)) {
          if (placement.kind !== 'cluster') continue;
          expect((placement.endAt - placement.startAt) / setting.msPerPx).to.be.below(2 * binPx);
        }
      }),
      runs(200),
    );
  });
});
