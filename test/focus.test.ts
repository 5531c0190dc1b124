import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../src/index.js';
import {
  button,
  click,
  drawn,
  focused,
  item,
  morning,
  one,
  press,
  radio,
  show,
  still,
  until,
} from './timeline-page.js';

const focusedId = (element: EventsTimeline) => focused(element)?.dataset['placement'] ?? null;

/** Twenty events, so that there are filters, an hour apart. */
const day = {
  ...morning,
  events: Array.from({ length: 20 }, (_, index) => ({
    id: `n${index}`,
    title: `Event ${index}`,
    lane: index % 2 === 0 ? 'roads' : 'talks',
    when: new Date(Date.UTC(2022, 8, 13, 0, index * 30)).toISOString(),
  })),
};

/** The timeline with the focus on one of its items. */
async function focusedOn(id: string, data: object = day): Promise<EventsTimeline> {
  const element = await show({ data });
  item(element, id).focus();
  return element;
}

/** What may happen to a drawing while the focus is in it. */
const changes: Readonly<Record<string, (element: EventsTimeline) => Promise<void> | void>> = {
  'a change of clock': (element) => void (element.zone = 'UTC'),
  'another window': (element) => element.setWindow('2022-09-13T01:00Z', '2022-09-13T09:00Z'),
  'a zoom by key': () => press('+'),
  'new data with the same event': (element) =>
    void (element.data = {
      ...day,
      events: [...day.events.slice(2), { ...morning.events[0], id: 'later' }],
    }),
  'another page font': (element) => {
    (element.parentElement as HTMLElement).style.fontSize = '20px';
  },
};

describe('the focus in the timeline', () => {
  for (const [name, change] of Object.entries(changes)) {
    it(`stays on its event through ${name}`, async () => {
      const element = await focusedOn('n8');
      await change(element);
      await element.updateComplete;
      await still(element);
      expect(focusedId(element)).to.equal('e:n8');
    });
  }

  it('goes to the nearest event that is left when its own goes with new data', async () => {
    const element = await focusedOn('n8');
    element.data = { ...day, events: day.events.filter(({ id }) => id !== 'n8') };
    await drawn(element);
    await still(element);
    expect(focusedId(element)).to.equal('e:n9');
  });

  it('goes to the nearest event that is left when a filter hides its own', async () => {
    const element = await show({ data: day, hash: true });
    item(element, 'n8').focus();
    location.hash = '#timeline.lane=talks';
    await until(() => one(element, '[data-placement="e:n8"]') === null, 'the filter hides it');
    await still(element);
    expect(focusedId(element)).to.equal('e:n9');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('begins with the first event after a visit to the list and back', async () => {
    const element = await focusedOn('n8');
    await press('Enter');
    await click(radio(element, 'List'));
    await click(radio(element, 'Timeline'));
    await drawn(element);
    expect(focused(element) === radio(element, 'Timeline')).to.equal(true);
    button(element, 'Keys and gestures').focus();
    await press('Tab');
    expect(focusedId(element)).to.equal('e:n0');
  });
});
