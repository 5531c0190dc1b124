import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  button,
  click,
  drawn,
  focused,
  heard,
  item,
  items,
  morning,
  one,
  show,
  still,
  textOf,
  texts,
  until,
  windowOf,
} from '../support/timeline-page.js';
import { answerWith, askedOf, oddAddress } from '../support/flaky-server.js';

const json = (events: readonly object[], version: string) => ({
  type: 'application/json',
  body: JSON.stringify({ ...morning, events }),
  headers: { etag: `"${version}"` },
});

const [bridge, meeting, reopening] = morning.events as [object, object, object];
const tunnel = { id: 'tunnel', title: 'Tunnel closed', lane: 'roads', when: '2022-09-13T10:30+04:00' };
const before = json(morning.events, '1');
const after = json([bridge, { ...meeting, title: 'Ministers part' }, tunnel, reopening], '2');

/** What is marked in the drawing. */
const freshIds = (element: EventsTimeline) =>
  all(element, '.item-unread')
    .map(({ dataset }) => dataset['placement'])
    .sort();

/** A page that says whether it is in sight. */
function setVisible(isVisible: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    value: isVisible ? 'visible' : 'hidden',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function showRefreshed(url: string, more: Partial<EventsTimeline> = {}): Promise<EventsTimeline> {
  const element = await show({ src: url, ...more });
  await answerWith(url, after);
  element.refresh = 0.05;
  await until(() => element.newsEvents.length === 4, 'the fourth event is read');
  element.refresh = 0;
  await drawn(element);
  return element;
}

describe('refresh', () => {
  afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

  it('asks whether what it has is still good, and reads nothing where it is', async () => {
    const url = await oddAddress(before);
    const element = await show({ src: url, refresh: 0.05 });
    const loads = heard(element, 'timeline-load');
    const { newsEvents } = element;
    while ((await askedOf(url)).length < 3);
    expect((await askedOf(url)).slice(0, 3).map(({ etag }) => etag)).to.deep.equal(['', '"1"', '"1"']);
    expect([loads.length, element.newsEvents === newsEvents]).to.deep.equal([0, true]);
  });

  it('moves neither window nor focus nor selection', async () => {
    const url = await oddAddress(before);
    const element = await show({ src: url, selected: 'bridge' });
    element.setWindow('2022-09-13T01:00Z', '2022-09-13T09:00Z');
    await still(element);
    const meetingItem = item(element, 'meeting');
    meetingItem.focus();
    const selections = heard(element, 'timeline-select');
    await answerWith(url, after);
    element.refresh = 0.05;
    await until(() => element.newsEvents.length === 4, 'the fourth event is read');
    element.refresh = 0;
    await drawn(element);
    expect(windowOf(element)).to.deep.equal(['2022-09-13T01:00:00.000Z', '2022-09-13T09:00:00.000Z']);
    expect([element.selected, selections.length]).to.deep.equal(['bridge', 0]);
    expect(focused(element)).to.equal(item(element, 'meeting'));
    expect(item(element, 'meeting')).to.equal(meetingItem);
  });

  it('keeps the focus in the list', async () => {
    const url = await oddAddress(before);
    const element = await show({ src: url, view: 'list' });
    const title = one(element, '[data-entry="reopening"] .entry-title') as HTMLElement;
    title.focus();
    await answerWith(url, after);
    element.refresh = 0.05;
    await until(() => element.newsEvents.length === 4, 'the fourth event is read');
    await drawn(element);
    expect(focused(element)).to.equal(title);
  });

  it('says once, politely, what is new and what has changed', async () => {
    const element = await showRefreshed(await oddAddress(before));
    expect(textOf(one(element, '[role="status"][aria-live="polite"]'))).to.equal(
      '1 new event, 1 changed event',
    );
  });

  it('marks both in the drawing and in the list, until they are seen', async () => {
    const element = await showRefreshed(await oddAddress(before));
    expect(freshIds(element)).to.deep.equal(['e:meeting', 'e:tunnel']);
    expect([item(element, 'tunnel').ariaDescription, item(element, 'bridge').ariaDescription]).to.deep.equal([
      'new',
      null,
    ]);
    await click(item(element, 'tunnel'));
    await until(() => freshIds(element).length === 1, 'one is seen');
    element.view = 'list';
    await element.updateComplete;
    expect(texts(element, '.entry .badge')).to.deep.equal(['changed']);
    expect(textOf(one(element, '[data-entry="meeting"] .badge'))).to.equal('changed');
  });

  it('leads from one to the next, and lets go of all at once', async () => {
    const element = await showRefreshed(await oddAddress(before));
    expect(textOf(one(element, '[part~="badge-line"] span'))).to.equal('1 new event, 1 changed event');
    await click(button(element, 'Show next'));
    await until(() => element.selected === 'meeting', 'the first of them is open');
    await element.updateComplete;
    expect(textOf(one(element, '[part~="badge-line"] span'))).to.equal('1 new event');
    await click(button(element, 'Mark as seen'));
    await until(() => one(element, '[part~="badge-line"]') === null, 'nothing is marked');
    expect(freshIds(element)).to.deep.equal([]);
  });

  it('marks nothing of another document', async () => {
    const element = await show({ src: await oddAddress(before) });
    element.src = await oddAddress(after);
    await until(() => element.newsEvents.length === 4, 'it is read');
    await drawn(element);
    expect(freshIds(element)).to.deep.equal([]);
  });

  it('keeps what it has while a server fails, says so once, asks less and less often, and recovers', async () => {
    const url = await oddAddress(before);
    const element = await show({ src: url });
    const errors = heard(element, 'timeline-error');
    await answerWith(url, { status: 500 });
    const began = performance.now();
    element.refresh = 0.04;
    const reached: number[] = [];
    while (reached.length < 4) {
      const { length } = await askedOf(url);
      while (reached.length < length) reached.push(performance.now() - began);
    }
    // Pauses of 40, 80, 160 and 320 ms: without backing off the fourth would come after 160.
    expect(reached[3]).to.be.above(590);
    expect([items(element).length, errors.length]).to.deep.equal([3, 1]);
    expect(textOf(one(element, '[part~="failed"]'))).to.contain('What was read before is still shown.');
    await answerWith(url, after);
    await until(() => element.newsEvents.length === 4, 'it is read again');
    await drawn(element);
    expect(one(element, '[part~="failed"]')).to.equal(null);
  });

  it('stops while the page is hidden, and catches up when it is shown', async () => {
    const url = await oddAddress(before);
    const element = await show({ src: url });
    await answerWith(url, before);
    setVisible(false);
    element.refresh = 0.02;
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await askedOf(url)).to.have.length(0);
    setVisible(true);
    while ((await askedOf(url)).length < 1);
    element.refresh = 0;
  });
});
