import { expect } from '@open-wc/testing';
import { english } from '../../src/index.js';
import { wholeEnglish } from '../support/whole-english.js';
import { button, item, morning, one, show, textOf, texts, until } from '../support/timeline-page.js';

const french = {
  ...english,
  viewTimeline: 'Frise',
  viewList: 'Liste',
  fit: 'Tout',
  unsourced: 'sans source',
  localClock: (city: string) => `Heure locale (${city})`,
  later: (count: number) => `après : ${count}`,
  time: { ...english.time, hourNotReported: (date: string) => `le ${date}, heure inconnue` },
};

describe('messages', () => {
  it('are English by default', async () => {
    const element = await show({ data: morning });
    expect(element.messages).to.equal(english);
    expect(textOf(one(element, '[part="view-switch"]'))).to.equal('View Timeline List');
  });

  it('have a sign between thousands, in every count', () => {
    const { eventCount, earlier, later, undated, showMore, spanCount } = wholeEnglish;
    const counted = [eventCount, earlier, later, undated, showMore].map((words) => words(42_022));
    expect([...counted, spanCount('overnight', 1_000)]).to.deep.equal([
      '42,022 events',
      'earlier: 42,022',
      'later: 42,022',
      'date not reported: 42,022',
      'Show more (42,022)',
      'overnight · 1,000',
    ]);
  });

  it('are the words of the toolbar', async () => {
    const element = await show({ data: morning, messages: french });
    expect(textOf(one(element, '[part="view-switch"]'))).to.equal('View Frise Liste');
    expect(texts(element, '[part="zone-switch"] .option-face').at(-1)).to.equal(
      'Heure locale (Yerevan) UTC+4',
    );
    element.setWindow('2022-09-13T01:00Z', '2022-09-13T03:00Z');
    await until(() => one(element, '[part="zoom"]'), 'the zoom buttons are there');
    expect(button(element, 'Tout').tagName).to.equal('BUTTON');
  });

  it('are the words of what is drawn', async () => {
    const events = [
      { id: 'bridge', title: 'Bridge closed', when: '2022-09-13T09:00Z', sources: ['s'] },
      { id: 'reopening', title: 'Bridge reopened', when: '2022-09-13T12:00Z' },
    ];
    const data = { zone: 'UTC', sources: { s: { title: 'Notice' } }, events };
    const element = await show({ data, messages: french });
    expect(item(element, 'reopening').ariaLabel).to.match(/, sans source$/);
  });

  it('are the words of times', async () => {
    const events = [{ id: 'x', title: 'X', when: '2022-09-13' }];
    const element = await show({ data: { zone: 'UTC', events }, messages: french, view: 'list' });
    expect(textOf(one(element, '.entry time'))).to.equal('le Tuesday 13 September 2022, heure inconnue');
  });

  it('can be replaced while the element is shown', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T01:00Z', '2022-09-13T03:00Z');
    await until(() => texts(element, '.offscreen-count').join() === 'later: 2 ▸', 'the count in English');
    element.messages = french;
    await element.updateComplete;
    expect(texts(element, '.offscreen-count')).to.deep.equal(['après : 2 ▸']);
    await until(() => item(element, 'reopening') === null, 'gone').catch(() => {});
    expect(item(element, 'bridge').ariaLabel).to.contain('Bridge closed');
  });

  it('keep the words of the document as they are', async () => {
    const element = await show({ data: morning, messages: french });
    expect(texts(element, '.doc-title')).to.deep.equal(['A morning']);
  });
});
