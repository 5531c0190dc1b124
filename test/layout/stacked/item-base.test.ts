import { expect } from '@open-wc/testing';
import { extentOf } from '../../../src/layout/extent.js';
import {
  barReachPx,
  besideMark,
  commonOf,
  createPlacement,
  labelWords,
  leastPx,
  placeInWindow,
  roomAfter,
  spokenOf,
  timesOf,
  underBar,
} from '../../../src/layout/stacked/item-base.js';
import { lineLabel } from '../../../src/layout/stacked/label.js';
import {
  at,
  draftSetting,
  firstView,
  newsEvent,
  plainWords,
  sevenPxType as font,
  span,
  when,
  type WrittenWhen,
} from '../../support/news-events.js';

/** 50 px an hour, from 18:00 UTC: 22:00 in Yerevan. */
const context = draftSetting(firstView, 1200);
const label = (title: string) => lineLabel({ times: [], title }, font, Infinity);

describe('extentOf(when)', () => {
  const facts: readonly [written: WrittenWhen, ends: string][] = [
    ['2022-09-13T09:00', 'closed, closed'],
    ['2022-09-13T09:00~', 'closed, closed, soft'],
    [{ from: '2022-09-13T09:00' }, 'closed, open'],
    [{ to: '2022-09-13T09:00' }, 'open, closed'],
    [{ from: '2022-09-13T09:00', to: '2022-09-13T10:00?' }, 'closed, closed, soft'],
    [{ within: ['2022-09-13T09:00', '2022-09-13T10:00'] }, 'closed, closed, soft'],
    [{ within: ['2022-09-13T09:00', null] }, 'closed, open, soft'],
  ];
  for (const [written, ends] of facts) {
    it(`is ${ends} for ${JSON.stringify(written)}`, () => {
      const { isOpenStart, isOpenEnd, isSoft } = extentOf(when(written));
      const words = [
        isOpenStart ? 'open' : 'closed',
        isOpenEnd ? 'open' : 'closed',
        ...(isSoft ? ['soft'] : []),
      ];
      expect(words.join(', ')).to.equal(ends);
    });
  }

  it('reaches to the end of a moment’s minute, and to the stated end of what lasts', () => {
    const moment = extentOf(when('2022-09-13T09:00Z'));
    const stretch = extentOf(when({ from: '2022-09-13T09:00Z', to: '2022-09-13T10:00Z' }));
    expect([moment.startAt, moment.endAt]).to.deep.equal([at('2022-09-13T09:00Z'), at('2022-09-13T09:01Z')]);
    expect([stretch.startAt, stretch.endAt]).to.deep.equal([
      at('2022-09-13T09:00Z'),
      at('2022-09-13T10:00Z'),
    ]);
  });
});

describe('commonOf(newsEvent, kind)', () => {
  it('is called after the news event, and stands for it alone', () => {
    const event = newsEvent({ id: 'siege', when: '2022-09-13', lane: 'talks', status: 'denied' });
    const common = commonOf(event, 'chip');
    expect(common).to.include({ id: 'e:siege', kind: 'chip', laneId: 'talks', count: 1, status: 'denied' });
    expect(common.newsEventIds()).to.deep.equal(['siege']);
  });
});

describe('createPlacement(common, words, extras)', () => {
  const common = commonOf(newsEvent({ id: 'siege', when: '2022-09-13' }), 'moment');
  const words = { label: label('Siege'), spoken: 'Siege', heightPx: 17 };

  it('has no rivals, versions and moved label unless it is told of them', () => {
    expect(createPlacement(common, words)).to.deep.include({
      rivals: [],
      rivalLabel: null,
      labelFromPx: null,
      versions: [],
    });
    expect(createPlacement(common, words, { labelFromPx: -30 }).labelFromPx).to.equal(-30);
  });

  it('has the same fields in the same order for every form', () => {
    const other = createPlacement({ ...common, kind: 'rivals' }, words, { rivals: [0] });
    expect(Object.keys(other)).to.deep.equal(Object.keys(createPlacement(common, words)));
  });
});

describe('labelWords(newsEvent, context)', () => {
  it('say what no reader may miss, and nothing of what is only reported', () => {
    const flag = (status: 'reported' | 'disputed' | 'retracted') =>
      labelWords(newsEvent({ id: 'a', when: '2022-09-13', status }), context).flag;
    expect([flag('reported'), flag('disputed'), flag('retracted')]).to.deep.equal([
      '',
      'disputed',
      'retracted',
    ]);
  });

  it('have no more than 300 characters of a title', () => {
    const title = (length: number) =>
      labelWords(newsEvent({ id: 'a', when: '2022', title: 'x'.repeat(length) }), context).title;
    expect([title(300), title(301)]).to.deep.equal(['x'.repeat(300), `${'x'.repeat(300)}…`]);
  });
});

describe('timesOf(when, context)', () => {
  const nine = when('2022-09-13T09:00Z');
  const days = (count: number, dayPx: number) =>
    draftSetting(
      { startAt: firstView.startAt, endAt: firstView.startAt + count * 86_400_000 },
      count * dayPx,
    );
  const facts = [
    ['hours, on each clock', context, ['13:00', '12:00', '09:00']],
    ['hours where a day is 90 px', days(10, 90), ['13:00', '12:00', '09:00']],
    ['dates where a day is narrower', days(10, 89), ['13 September', '13 September', '13 September']],
    ['dates without a year in 300 days', days(300, 4), ['13 September', '13 September', '13 September']],
    [
      'dates with their year in more than 300 days',
      days(301, 4),
      ['13 September 2022', '13 September 2022', '13 September 2022'],
    ],
  ] as const;
  for (const [claim, setting, times] of facts) {
    it(`are ${claim}`, () => {
      expect(timesOf(nine, setting)).to.deep.equal(times);
    });
  }
});

describe('barReachPx(extent, label, fromAt, context)', () => {
  const hour = (start: string, end: string) => span(`2022-09-${start}:00Z`, `2022-09-${end}:00Z`);
  // "Bridge closed" is 91 px, and 2 to spare.
  const closed = label('Bridge closed');
  const facts = [
    ['the bar where that is longer', hour('12T18', '12T22'), 200],
    ['the label where the bar is shorter', hour('12T18', '12T19'), 93],
    ['the label at the window’s edge where the bar began before it', hour('12T16', '12T19'), 193],
    ['the label at the bar where that is over before the window', hour('12T14', '12T15'), 93],
  ] as const;
  for (const [claim, bar, px] of facts) {
    it(`is as far as ${claim}`, () => {
      expect(barReachPx(bar, closed, bar.startAt, context)).to.equal(px);
    });
  }
});

describe('room in the window', () => {
  const end = '2022-09-13T18:00Z';

  it('is counted from its start: an instant stands so many pixels in', () => {
    expect(placeInWindow(at('2022-09-12T20:00Z'), context)).to.deep.equal({ fromPx: 100, windowPx: 1200 });
    expect(placeInWindow(at('2022-09-12T17:00Z'), context).fromPx).to.equal(-50);
  });

  it('after an instant reaches to the window’s end, and is no more than the window', () => {
    expect(
      ['2022-09-13T16:00Z', '2022-09-12T12:00Z', end].map((text) => roomAfter(at(text), context)),
    ).to.deep.equal([100, 1200, 0]);
  });

  it('beside a mark is the window’s, but never less than 120 px', () => {
    expect([
      leastPx,
      besideMark(context).mostPx,
      besideMark(draftSetting(firstView, 90)).mostPx,
    ]).to.deep.equal([120, 1200, 120]);
  });

  it('under a bar begins 4 px behind its start, and never is less than 120 px', () => {
    const under = (written: string) => underBar(when(written), context);
    expect(under('2022-09-13T08:00Z')).to.deep.equal({ linePx: 340, mostPx: 496 });
    expect(under('2022-09-13T17:00Z').mostPx).to.equal(120);
  });

  it('under a bar has longer lines for larger type', () => {
    const large = { ...context, font: { ...font, lineHeightPx: 34 } };
    expect(underBar(when('2022-09-13T08:00Z'), large).linePx).to.equal(680);
  });
});

describe('spokenOf(labels, newsEvent, context)', () => {
  const event = newsEvent({ id: 'a', when: '2022-09-13T09:00Z', sources: ['s1'] });

  it('says all words that are drawn, then the whole time and the number of sources', () => {
    const drawn = [
      { ...label('Bridge closed'), time: '13:00', flag: 'disputed', note: 'says Baku' },
      label('says Yerevan'),
    ];
    expect(plainWords(spokenOf(drawn, event, context))).to.equal(
      '13:00 Bridge closed disputed says Baku says Yerevan, 13:00 on Tuesday 13 September 2022, 1 source',
    );
  });
});
