import { expect } from '@open-wc/testing';
import {
  all,
  armenia,
  button,
  click,
  focused,
  heard,
  item,
  items,
  morning,
  one,
  pill,
  press,
  show,
  still,
  textOf,
  texts,
} from '../support/timeline-page.js';

const calls = [
  'call-putin',
  'call-macron',
  'call-blinken',
  'appeal-russia-csto-un',
  'call-michel',
  'call-raisi',
  'call-mirzoyan-donfried',
];
const entries = (element: Element) =>
  all(element, '[part~="cluster-entry"]').map(({ dataset }) => dataset['entry']);

describe('a gathered pill', () => {
  it('opens a dialog with its events, in order', async () => {
    const element = await show({ src: armenia });
    await click(pill(element, 'armenia', 'overnight'));
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')?.ariaLabel).to.equal('overnight · 7');
    expect(entries(element)).to.deep.equal(calls);
  });

  it('shows each event with its title, status, whole time and number of sources', async () => {
    const element = await show({ src: armenia });
    await click(pill(element, 'fighting', 'overnight'));
    await element.updateComplete;
    expect(texts(element, '.cluster-title')).to.deep.equal([
      'Baku says Armenian troops mined its supply roads',
      'Baku says its positions came under fire',
    ]);
    expect(texts(element, '.cluster-entry .status')).to.deep.equal(['disputed', 'disputed']);
    expect(texts(element, '.cluster-time')[0]).to.equal(
      'overnight, between 18:00 on 12 September and 08:00 on 13 September 2022 · 3 sources',
    );
  });

  it('stands under the pill and inside the timeline', async () => {
    const element = await show({ src: armenia });
    const target = pill(element, 'mediation', '13 September');
    await click(target);
    await element.updateComplete;
    const dialog = one(element, '[role="dialog"]')?.getBoundingClientRect();
    const place = target.getBoundingClientRect();
    expect(dialog?.top).to.be.within(place.bottom, place.bottom + 10);
    expect(dialog?.left).to.be.closeTo(place.left, 2);
  });

  it('says that it opens a dialog, and whether it is open', async () => {
    const element = await show({ src: armenia });
    const target = pill(element, 'armenia', 'overnight');
    const states = [target.ariaExpanded];
    await click(target);
    await still(element);
    states.push(target.ariaExpanded);
    await press('Escape');
    await still(element);
    states.push(target.ariaExpanded);
    expect(target.ariaHasPopup).to.equal('dialog');
    expect(states).to.deep.equal(['false', 'true', 'false']);
  });

  it('closes with Escape, and has the focus again', async () => {
    const element = await show({ src: armenia });
    const target = pill(element, 'armenia', 'overnight');
    target.focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)?.dataset['entry']).to.equal('call-putin');
    await press('Escape');
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(focused(element)).to.equal(target);
    expect(element.selected).to.equal(null);
  });

  it('closes with its close button, and has the focus again', async () => {
    const element = await show({ src: armenia });
    const target = pill(element, 'armenia', 'overnight');
    await click(target);
    await element.updateComplete;
    await click(button(element, 'Close'));
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(focused(element)).to.equal(target);
  });

  it('closes with a second click', async () => {
    const element = await show({ src: armenia });
    const target = pill(element, 'armenia', 'overnight');
    await click(target);
    await element.updateComplete;
    await click(target);
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
  });

  it('gives way to another one', async () => {
    const element = await show({ src: armenia });
    await click(pill(element, 'fighting', 'overnight'));
    await element.updateComplete;
    pill(element, 'azerbaijan', '13 September').focus();
    await press('Enter');
    await element.updateComplete;
    expect(all(element, '[role="dialog"]')).to.have.length(1);
    expect(entries(element)).to.have.length(7);
  });

  it('selects the event chosen from it, and closes', async () => {
    const element = await show({ src: armenia });
    const choices = heard(element, 'timeline-select');
    await click(pill(element, 'armenia', 'overnight'));
    await element.updateComplete;
    await click(one(element, '[data-entry="call-macron"]') as Element);
    await element.updateComplete;
    expect(choices.map(({ id }) => id)).to.deep.equal(['call-macron']);
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(textOf(one(element, '.detail-title'))).to.equal('Pashinyan speaks with Macron');
  });

  it('says how many it stands for', async () => {
    const element = await show({ src: armenia });
    expect(pill(element, 'armenia', 'overnight').ariaLabel).to.match(
      /^overnight · 7, opens the list of 7 events$/,
    );
  });

  it('closes when another event is chosen on the timeline', async () => {
    const element = await show({ src: armenia });
    await click(pill(element, 'azerbaijan', '13 September'));
    await element.updateComplete;
    item(element, 'lull').focus();
    await press('Enter');
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(element.selected).to.equal('lull');
  });

  it('reads its times on the chosen clock while it is open', async () => {
    const element = await show({ src: armenia });
    await click(pill(element, 'fighting', 'overnight'));
    await element.updateComplete;
    element.zone = 'moscow';
    await element.updateComplete;
    expect(texts(element, '.cluster-time')[0]).to.equal(
      'overnight, between 17:00 on 12 September and 07:00 on 13 September 2022 · 3 sources',
    );
  });
});

describe('a cluster', () => {
  /** A thousand moments of one day in one lane. */
  const dense = Array.from({ length: 1000 }, (_, index) => ({
    id: `n${index}`,
    title: `Report ${index}`,
    when: new Date(Date.UTC(2022, 8, 13) + index * 80_000).toISOString(),
  }));

  it('stands for events that are too close to be drawn, and the counts add up', async () => {
    const element = await show({ data: { zone: 'UTC', events: dense } });
    const drawnIds = all(element, '[data-placement]');
    const counts = drawnIds.map((target) => Number(/(\d+) events/.exec(target.ariaLabel ?? '')?.[1] ?? 1));
    expect(drawnIds.length).to.be.below(150);
    expect(counts.reduce((total, count) => total + count, 0)).to.equal(1000);
  });

  it('opens on its events', async () => {
    const element = await show({ data: { zone: 'UTC', events: dense } });
    const target = one(element, '[data-placement^="c:"]') as HTMLElement;
    const count = Number(/^(\d+) events/.exec(target.ariaLabel ?? '')?.[1]);
    target.focus();
    await press('Enter');
    await element.updateComplete;
    expect(entries(element)).to.have.length(count);
    expect(entries(element)[0]).to.equal('n0');
  });

  it('that stands for a thousand shows a hundred at a time, and goes on from there', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `n${index}`,
      title: `Event ${index}`,
      when: '2022-09-13',
    }));
    const element = await show({ data: { zone: 'Asia/Yerevan', events: many, window: morning.window } });
    await click(items(element)[0] as Element);
    await element.updateComplete;
    expect([entries(element).length, focused(element)?.dataset['entry']]).to.deep.equal([100, 'n0']);
    await click(button(element, 'Show more (900)'));
    await element.updateComplete;
    expect([entries(element).length, focused(element)?.dataset['entry']]).to.deep.equal([200, 'n100']);
    expect(button(element, 'Show more (800)').part.contains('cluster-more')).to.equal(true);
  });
});
