import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { layOut, type LayoutTask } from '../../../src/layout/stacked/lay-out.js';
import type { VisibleLayout } from '../../../src/layout/placement.js';
import { chipLefts } from '../../../src/layout/stacked/chip-row.js';
import type { Placement } from '../../../src/layout/placement.js';
import { chipPaddingPx } from '../../../src/layout/sizes.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { createEventStore } from '../../../src/store/event-store.js';
import { queryWindow } from '../../../src/store/window/query-window.js';
import type { Span } from '../../../src/time/instant.js';
import {
  at,
  draftSetting,
  firstView,
  newsEvent,
  sevenPxType,
  span,
  windowQuery,
  type WrittenWhen,
} from '../../support/news-events.js';
import { runs } from '../../support/properties.js';
import { datedEvents, laneIds } from '../../support/random-events.js';

/** Raise for a longer search. */
const propertyRuns = 300;

const lanes = laneIds.map((id) => ({ id, label: id }));
const zones = ['Asia/Yerevan', 'Europe/Moscow', 'UTC'] as const;

function task(newsEvents: readonly NewsEvent[], window: Span = firstView, part: Partial<LayoutTask> = {}) {
  return {
    ...draftSetting(window, 1200),
    answer: queryWindow(createEventStore(newsEvents), windowQuery(window, 1200)),
    lanes,
    hasLabelsInLanes: false,
    laneLabelPx: 0,
    ...part,
  };
}

const named = (whens: Readonly<Record<string, WrittenWhen>>, part: Partial<NewsEvent> = {}) =>
  Object.entries(whens).map(([id, when], recordIndex) => newsEvent({ ...part, id, when, recordIndex }));

const anyWindow = fc
  .tuple(
    fc.integer({ min: at('2022-09-09T00:00Z'), max: at('2022-09-17T00:00Z') }),
    fc.constantFrom(1, 6, 24, 72, 240, 1_000).map((hours) => hours * 3_600_000),
  )
  .map(([startAt, lengthMs]) => ({ startAt, endAt: startAt + lengthMs }));

/** Where things stand, without their words. */
const whereabouts = ({ lanes: placedLanes, placements, clippedIds }: VisibleLayout) => ({
  lanes: placedLanes.map(({ id, heightPx }) => [id, heightPx]),
  placements: placements.map(({ id, kind, topPx, heightPx, startAt, endAt, newsEventIds, label, rivalLabel }) => ({
    id, kind, topPx, heightPx, startAt, endAt, ids: newsEventIds(),
    label: [label.widthPx, label.heightPx],
    rivalLabel: rivalLabel && [rivalLabel.widthPx, rivalLabel.heightPx],
  })),
  clippedIds: [...clippedIds],
}); // prettier-ignore

/** Pills that stand wholly after the stretch of time they belong to, once their row is set. */
function misdatedPills(arranging: LayoutTask): string[] {
  const px = (instant: number) => (instant - arranging.window.startAt) / arranging.msPerPx;
  const rows = new Map<string, Placement[]>();
  for (const placement of layOut(arranging).placements) {
    if (placement.kind !== 'chip' && placement.kind !== 'span-cluster') continue;
    const row = `${placement.laneId} ${placement.topPx}`;
    rows.set(row, [...(rows.get(row) ?? []), placement]);
  }
  return [...rows.values()].flatMap((row) => {
    const chips = row.map(({ id, startAt, endAt, label }) => ({
      id,
      fromPx: px(startAt),
      toPx: px(endAt),
      widthPx: label.widthPx + chipPaddingPx,
    }));
    const lefts = chipLefts(chips);
    return chips
      .filter(({ id, toPx }) => (lefts.get(id) ?? NaN) >= toPx)
      .map(({ id, toPx }) => `${id} at ${lefts.get(id)} px, its time ends at ${Math.round(toPx)} px`);
  });
}

describe('layOut(task)', () => {
  it('has lanes in the order of the document, empty ones too', () => {
    const arranged = layOut(task(named({ a: '2022-09-13T09:00' }, { lane: 'mediation' })));
    expect(arranged.lanes.map(({ id }) => id)).to.deep.equal(['fighting', 'armenia', 'mediation']);
    expect(arranged.placements.map(({ laneId }) => laneId)).to.deep.equal(['mediation']);
    for (const { heightPx } of arranged.lanes) expect(heightPx).to.be.at.least(38);
  });

  it('shows the night and the day as pills above what has an hour', () => {
    const overnight: WrittenWhen = { within: ['2022-09-13T00:00', '2022-09-13T08:00'] };
    const { placements } = layOut(
      task(
        named({
          n1: overnight,
          n2: overnight,
          d1: '2022-09-13',
          d2: '2022-09-13',
          d3: '2022-09-13',
          c: '2022-09-13T10:00',
        }),
      ),
    );
    const titles = placements.map(({ kind, label }) => `${kind}: ${label.title}`);
    expect(titles).to.have.members([
      'span-cluster: overnight · 2',
      'span-cluster: 13 September, hour not reported · 3',
      'moment: Title of c',
    ]);
    const topOf = (kind: string) => placements.find((placement) => placement.kind === kind)?.topPx ?? NaN;
    expect(topOf('moment')).to.be.above(topOf('span-cluster'));
  });

  it('shows every hour that is known in the first view, one by one', () => {
    const hours = Object.fromEntries(
      ['00:05', '07:00', '08:00', '09:00', '10:00', '14:00'].map((time) => [time, `2022-09-13T${time}`]),
    );
    const { placements } = layOut(task(named(hours)));
    expect(placements.map(({ kind }) => kind)).to.deep.equal(Array<string>(6).fill('moment'));
  });

  it('gives a strip of an old stretch at the left edge to the count of earlier ones', () => {
    const { placements, clippedIds } = layOut(
      task(named({ old: { from: '2022-09-01', to: '2022-09-12T23:00' }, eve: '2022-09-12' })),
    );
    expect([...clippedIds].sort()).to.deep.equal(['eve', 'old']);
    expect(placements).to.deep.equal([]);
  });

  it('clusters what is too much to be drawn, and counts all of it', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      newsEvent({ id: `e${index}`, when: new Date(firstView.startAt + index * 170_000).toISOString() }),
    );
    const { placements, lanes: placedLanes } = layOut(task(many));
    expect(placements.flatMap(({ newsEventIds }) => newsEventIds())).to.have.length(500);
    expect(placements.length).to.be.below(40);
    expect(placedLanes[0]?.heightPx).to.be.below(300);
  });

  it('is empty but for the lanes where there is nothing', () => {
    const arranged = layOut(task([]));
    expect(arranged.placements).to.deep.equal([]);
    expect(arranged.lanes).to.have.length(3);
  });

  it('has every event of the window in one place, or counted as earlier', () => {
    fc.assert(
      fc.property(datedEvents(30), anyWindow, (newsEvents, window) => {
        const { placements, clippedIds } = layOut(task(newsEvents, window));
        const placed = placements.flatMap(({ newsEventIds }) => newsEventIds());
        expect(new Set(placed).size).to.equal(placed.length);
        for (const { id, when } of newsEvents) {
          const isInside = when.earliest < window.endAt && when.latest >= window.startAt;
          if (clippedIds.has(id)) expect(placed, id).not.to.include(id);
          else if (isInside) expect(placed, id).to.include(id);
        }
      }),
      runs(propertyRuns),
    );
  });

  it('calls earlier only what began before the window', () => {
    fc.assert(
      fc.property(datedEvents(30), anyWindow, (newsEvents, window) => {
        const { clippedIds } = layOut(task(newsEvents, window));
        for (const { id, when } of newsEvents) {
          if (clippedIds.has(id)) expect(when.earliest).to.be.below(window.startAt);
        }
      }),
      runs(propertyRuns / 3),
    );
  });

  it('gives every placement an id of its own', () => {
    fc.assert(
      fc.property(datedEvents(30), anyWindow, (newsEvents, window) => {
        const ids = layOut(task(newsEvents, window)).placements.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
      runs(propertyRuns / 3),
    );
  });

  for (const lang of ['en', 'en-US', 'de']) {
    it(`moves nothing when the clock changes, in ${lang}`, () => {
      fc.assert(
        fc.property(datedEvents(20), anyWindow, (newsEvents, window) => {
          const [yerevan, moscow, gmt] = zones;
          const on = (first: string, second: string, third: string) =>
            whereabouts(
              layOut(task(newsEvents, window, draftSetting(window, 1200, [first, second, third], lang))),
            );
          const here = on(yerevan, moscow, gmt);
          expect(on(moscow, gmt, yerevan)).to.deep.equal(here);
          expect(on(gmt, yerevan, moscow)).to.deep.equal(here);
        }),
        runs(propertyRuns / 5),
      );
    });
  }

  it('keeps each pill on its own stretch of time', () => {
    fc.assert(
      fc.property(datedEvents(30), anyWindow, (newsEvents, window) => {
        expect(misdatedPills(task(newsEvents, window))).to.deep.equal([]);
      }),
      runs(propertyRuns),
    );
  });

  it('keeps the pill of each day on its day where days are narrower than pills', () => {
    const window = span('2022-09-09T20:00Z', '2022-09-16T20:00Z');
    const days = ['10', '11', '12', '13', '14', '15', '16'].flatMap((day) => [
      newsEvent({ id: `a${day}`, when: `2022-09-${day}` }),
      newsEvent({ id: `b${day}`, when: `2022-09-${day}` }),
    ]);
    // A day is 171 px, and its pill about 270.
    expect(layOut(task(days, window)).placements).to.have.length(7);
    expect(misdatedPills(task(days, window))).to.deep.equal([]);
  });

  it('keeps the pill of a key event on its day beside a gathered one', () => {
    const window = span('2022-09-11T20:00Z', '2022-09-13T20:00Z');
    const key = newsEvent({ id: 'key', when: '2022-09-12', isKey: true, recordIndex: 9 });
    const others = named({ a: '2022-09-13', b: '2022-09-13' });
    expect(misdatedPills(task([key, ...others], window))).to.deep.equal([]);
  });

  it('keeps rows and lanes as far apart as the page wants them', () => {
    const day = '2022-09-13';
    const events = named({ a: day, b: day, c: '2022-09-13T09:00', d: '2022-09-13T09:01' });
    const tops = (density: number) => {
      const font = { ...sevenPxType, density };
      const { lanes: placed, placements } = layOut(task(events, firstView, { font }));
      return [placed[0]?.heightPx, ...placements.map(({ topPx }) => topPx)];
    };
    // A pill of 23 px, then two rows of 17: 8 above and below, 5 between them.
    expect(tops(1)).to.deep.equal([83, 8, 36, 58]);
    expect(tops(2)).to.deep.equal([109, 16, 49, 76]);
    expect(tops(0)).to.deep.equal([57, 0, 23, 40]);
  });

  it('makes room for the lane’s label inside the lane where it is narrow', () => {
    const topIn = (hasLabelsInLanes: boolean) =>
      layOut(task(named({ a: '2022-09-13T09:00' }), firstView, { hasLabelsInLanes })).placements[0]?.topPx ??
      NaN;
    expect(topIn(true)).to.be.at.least(topIn(false) + 17);
  });

  it('makes a lane as high as the lines of its label beside it', () => {
    const lanes = [{ id: 'fighting', label: 'Mediation and reactions' }];
    const heightIn = (laneLabelPx: number) =>
      layOut(task([], firstView, { lanes, laneLabelPx })).lanes[0]?.heightPx;
    // 118 px hold "Mediation and" in letters of 7 px, and then "reactions".
    expect([heightIn(0), heightIn(130), heightIn(400)]).to.deep.equal([38, 42, 38]);
  });

  it('gives the same arrangement for the same task', () => {
    const newsEvents = named({ a: '2022-09-13T09:00', b: '2022-09-13', c: { from: '2022-09-13T00:05' } });
    expect(whereabouts(layOut(task(newsEvents)))).to.deep.equal(whereabouts(layOut(task(newsEvents))));
  });
});
