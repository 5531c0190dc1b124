import { expect } from '@open-wc/testing';
import type { LayoutContext } from '../../../src/layout/stacked/create-item.js';
import { groupItem } from '../../../src/layout/stacked/group-item.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { createEventStore } from '../../../src/store/event-store.js';
import { queryWindow } from '../../../src/store/window/query-window.js';
import {
  at,
  draftSetting,
  firstView,
  newsEvent,
  span,
  windowQuery,
  type WrittenWhen,
} from '../../support/news-events.js';

const context = draftSetting(firstView, 1200);
/** Pills for all that is alike within two days of the first view, in order of time. */
const gather = (newsEvents: readonly NewsEvent[], words: LayoutContext = context) => {
  const window = span('2022-09-10T00:00Z', '2022-09-15T00:00Z');
  // Drawn wide enough for a night to be gathered.
  const { clusters } = queryWindow(createEventStore(newsEvents), windowQuery(window, 6_000));
  return clusters.map((cluster) => groupItem(cluster, words));
};
const overnight: WrittenWhen = { within: ['2022-09-13T00:00', '2022-09-13T08:00'] };
const drafts = (...whens: WrittenWhen[]) =>
  gather(
    whens.map((when, index) =>
      newsEvent({ id: `e${index}`, title: `Call ${index}`, when, recordIndex: index }),
    ),
  ).map(({ placement }) => placement);
const titles = (...whens: WrittenWhen[]) => drafts(...whens).map(({ label }) => label.title);

describe('gathered(crowd, setting)', () => {
  it('gathers a night and a day, each with its count', () => {
    expect(titles(overnight, overnight, '2022-09-13', '2022-09-13', '2022-09-13')).to.deep.equal([
      'overnight · 2',
      '13 September, hour not reported · 3',
    ]);
  });

  it('keeps the count where the window is too narrow for all the words, and is never wider than the window', () => {
    // The pill's padding takes 22 px; the whole is 35 signs of 7 px.
    const day = newsEvent({ id: 'a', when: '2022-09-13' });
    const label = (widthPx: number) =>
      gather(
        [day, newsEvent({ id: 'b', when: '2022-09-13', recordIndex: 1 })],
        draftSetting(firstView, widthPx),
      )[0]?.placement.label;
    expect(label(280)).to.include({ title: '13 September, hour not reported · 2', widthPx: 247 });
    expect(label(260)).to.include({ title: '13 September · 2', widthPx: 114 });
    expect(label(125)).to.include({ title: '13 September · 2', widthPx: 103 });
  });

  it('keeps one that is alone as a pill with its title', () => {
    const [night, day] = drafts('2022-09-13', overnight);
    expect(day).to.include({ kind: 'chip', id: 'e:e0' });
    expect(day?.label).to.include({ time: '13 September', title: 'Call 0' });
    expect(night?.label).to.include({ time: 'overnight', title: 'Call 1' });
  });

  it('loses nobody and doubles nobody', () => {
    const placements = drafts(overnight, '2022-09-13', overnight, '2022-09', '2022-09-13', '2022-09-12');
    const ids = placements.flatMap(({ newsEventIds }) => newsEventIds());
    expect([...ids].sort()).to.deep.equal(['e0', 'e1', 'e2', 'e3', 'e4', 'e5']);
  });

  it('keeps two days apart, and a month from its days', () => {
    expect(
      titles('2022-09-12', '2022-09-12', '2022-09-13', '2022-09-13', '2022-09', '2022-09'),
    ).to.have.length(3);
  });

  it('lets a pill stand anywhere in the span of what it holds', () => {
    const [pill] = drafts(overnight, { within: ['2022-09-12T22:00', '2022-09-13T06:00'] });
    expect(pill?.kind).to.equal('span-cluster');
    expect([pill?.startAt, pill?.endAt]).to.deep.equal([at('2022-09-12T18:00Z'), at('2022-09-13T04:00Z')]);
  });

  it('gives a pill of several an id that does not hang on who is in it', () => {
    const [two] = drafts('2022-09-13', '2022-09-13');
    const [three] = drafts('2022-09-13', '2022-09-13', '2022-09-13');
    expect(two?.id).to.equal(three?.id);
  });

  it('says the count and the span in words', () => {
    expect(drafts(overnight, overnight)[0]?.spoken).to.contain('2 events').and.to.contain('overnight');
  });

  it('is as wide on every clock', () => {
    const day: WrittenWhen = { within: ['2022-09-13T12:00', '2022-09-13T18:00'] };
    const widthOn = (zones: [string, ...string[]], lang: string) =>
      gather(
        [newsEvent({ id: 'a', when: day }), newsEvent({ id: 'b', when: day })],
        draftSetting(firstView, 1200, zones, lang),
      ).map(({ placement, reach }) => [placement.label.widthPx, reach.rightPx]);
    for (const lang of ['en', 'en-US']) {
      const onYerevan = widthOn(['Asia/Yerevan', 'Europe/Moscow', 'UTC'], lang);
      expect(widthOn(['Europe/Moscow', 'UTC', 'Asia/Yerevan'], lang), lang).to.deep.equal(onYerevan);
      expect(widthOn(['UTC', 'Asia/Yerevan', 'Europe/Moscow'], lang), lang).to.deep.equal(onYerevan);
    }
  });
});
