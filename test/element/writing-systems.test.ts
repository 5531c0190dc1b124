import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import { all, armenia, click, item, one, rects, show, textOf, until } from '../support/timeline-page.js';

/** Two hours of one morning in five languages. */
const titles = {
  hy: 'Հրադադար ժամը 9-ից',
  az: 'Atəşkəs saat 9-dan',
  ru: 'Перемирие с 9 часов',
  ar: 'وقف إطلاق النار من الساعة 9',
  en: 'Ceasefire from 9',
};
const mixed = {
  title: 'وقف إطلاق النار',
  zone: 'Asia/Yerevan',
  window: ['2022-09-13T06:00+04:00', '2022-09-13T18:00+04:00'],
  lanes: [{ id: 'news', label: 'أخبار' }],
  sources: { s0: { title: 'بيان' } },
  events: Object.entries(titles).map(([id, title], index) => ({
    id,
    title,
    lane: 'news',
    when: `2022-09-13T${String(index + 8).padStart(2, '0')}:00+04:00`,
    sources: ['s0'],
  })),
};

async function showRightToLeft(properties: Partial<EventsTimeline>, widthPx = 1280): Promise<EventsTimeline> {
  document.documentElement.dir = 'rtl';
  return show({ data: mixed, ...properties }, widthPx);
}

const leftOf = (element: Element | null | undefined) => element?.getBoundingClientRect().left ?? NaN;
const rightOf = (element: Element | null | undefined) => element?.getBoundingClientRect().right ?? NaN;

describe('five scripts in one lane', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('keep their own directions as a whole: after its time, in Arabic to the left of it', async () => {
    const element = await show({ data: mixed });
    const seen = Object.keys(titles).map((id) => {
      const title = item(element, id).querySelector('.title');
      const [firstLine] = title?.getClientRects() ?? [];
      const isAfter = leftOf(item(element, id).querySelector('.time')) < (firstLine?.left ?? NaN);
      return [id, getComputedStyle(title as Element).direction, isAfter];
    });
    expect(seen).to.deep.equal([
      ['hy', 'ltr', true],
      ['az', 'ltr', true],
      ['ru', 'ltr', true],
      ['ar', 'rtl', false],
      ['en', 'ltr', true],
    ]);
  });

  it('leave the count of what a filter hides in its own order on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await show({ src: armenia, view: 'list' });
    await click(one(element, '.search') as HTMLElement);
    await sendKeys({ type: 'call' });
    await until(() => one(element, '.filter-count'), 'the search has found');
    const { direction, textAlign } = getComputedStyle(one(element, '.filter-count') as HTMLElement);
    expect([direction, textAlign]).to.deep.equal(['ltr', 'right']);
  });

  it('stand at the same instants on a page from right to left that keeps time from left to right', async () => {
    const usual = await show({ data: mixed });
    const [host] = [usual.getBoundingClientRect().left];
    const usualLefts = [...rects(usual).values()].map(([left = 0]) => left - host);
    const element = await showRightToLeft({ timeDirection: 'ltr' });
    const edge = element.getBoundingClientRect().left;
    expect([...rects(element).values()].map(([left = 0]) => left - edge)).to.deep.equal(usualLefts);
    const [clocks, views] = all(element, 'fieldset');
    expect(leftOf(clocks)).to.be.above(rightOf(views));
    expect(leftOf(one(element, '.axis-corner'))).to.equal(edge);
  });

  it('stand at the right edge of their columns in the list on such a page, times before titles', async () => {
    const element = await showRightToLeft({ view: 'list', selected: 'en' }, 360);
    const textRight = (selector: string) => {
      const range = document.createRange();
      range.selectNodeContents(one(element, selector) as Element);
      return Math.round(range.getBoundingClientRect().right);
    };
    const bodyRight = Math.round(rightOf(one(element, '.entry-body')));
    expect(textRight('.day-heading')).to.equal(Math.round(rightOf(element)));
    expect(textRight('[data-entry="ar"] .entry-title')).to.equal(bodyRight);
    expect(textRight('[data-entry="en"] .entry-title')).to.equal(bodyRight);
    expect(leftOf(one(element, '.entry-time'))).to.be.at.least(bodyRight);
    expect(textOf(one(element, '.entry-time'))).to.match(/^08:00/);
    expect(element.scrollWidth).to.equal(360);
  });
});
