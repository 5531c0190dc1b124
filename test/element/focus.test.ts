import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  button,
  click,
  crowdedNight,
  drawn,
  focused,
  item,
  morning,
  one,
  press,
  radio,
  rest,
  show,
  still,
  until,
} from '../support/timeline-page.js';

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

/** Six events that are known to the day alone. */
const clearHash = () => history.replaceState(null, '', location.pathname + location.search);

/** What keeps the focus is fetched when the element first has it. */
const settled = () => import('../../src/element/focus/focus-keeper.js');

/** The timeline with the focus on one of its items. */
async function focusedOn(id: string, data: object = day): Promise<EventsTimeline> {
  const element = await show({ data });
  item(element, id).focus();
  return element;
}

// Not after a test: its element may still write.
beforeEach(clearHash);
after(clearHash);

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

  it('goes to an event in sight when a zoom by key puts its own out of it', async () => {
    const element = await focusedOn('n1');
    for (let step = 0; step < 3; step += 1) {
      await press('+');
      await still(element);
    }
    expect(`${focusedId(element)}`).to.match(/^e:n\d+$/);
  });

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

describe('the focus in the list', () => {
  const title = (element: EventsTimeline, id: string) => one(element, `[data-entry="${id}"] .entry-title`);
  const focusedEntry = (element: EventsTimeline) =>
    focused(element)?.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;

  async function listFocusedOn(id: string): Promise<EventsTimeline> {
    const element = await show({ data: day, view: 'list', hash: true });
    title(element, id)?.focus();
    await settled();
    return element;
  }

  it('stays on its event when a clock puts that under another day', async () => {
    const element = await listFocusedOn('n8');
    element.zone = 'Pacific/Kiritimati';
    await until(() => focusedEntry(element) === 'n8', 'its event has the focus');
  });

  it('stays on its event when new data brings a day before it', async () => {
    const element = await listFocusedOn('n8');
    const before = { id: 'before', title: 'Before', lane: 'roads', when: '2022-09-12T09:00+04:00' };
    element.data = { ...day, window: undefined, events: [before, ...day.events] };
    await until(() => title(element, 'before'), 'the new event is shown');
    await until(() => focusedEntry(element) === 'n8', 'its event has the focus');
  });

  it('goes to the event in its place when its own goes', async () => {
    const element = await listFocusedOn('n8');
    element.data = { ...day, events: day.events.filter(({ id }) => id !== 'n8') };
    await until(() => title(element, 'n8') === null, 'it is gone');
    await until(() => focusedEntry(element) === 'n9', 'the next has the focus');
  });

  it('goes to the whole when a filter leaves nothing', async () => {
    const element = await listFocusedOn('n8');
    location.hash = '#timeline.find=zeppelin';
    await until(() => one(element, '[part~="nothing-found"]'), 'nothing is found');
    expect(focused(element) === one(element, '.frame')).to.equal(true);
  });
});

describe('the focus of what goes when it is pressed', () => {
  it('comes to what “later” leads to', async () => {
    const element = await show({
      data: { ...day, window: ['2022-09-13T04:00+04:00', '2022-09-13T13:00+04:00'] },
    });
    const later = all(element, '.offscreen-count--later')[0];
    later?.focus();
    await settled();
    await press('Enter');
    await until(() => !one(element, '.offscreen-count--later'), 'nothing is later any more');
    await still(element);
    expect(`${focusedId(element)}`).to.match(/^e:n\d+$/);
  });

  it('comes to the count whose opened list new data closes', async () => {
    const element = await show({ data: crowdedNight });
    rest(element, 'talks').focus();
    await settled();
    await press('Enter');
    await until(() => focused(element)?.matches('.cluster-entry'), 'the list is open');
    element.data = { ...crowdedNight, title: 'As corrected' };
    await until(() => one(element, '.cluster-popover') === null, 'it is closed');
    await still(element);
    expect(focused(element) === rest(element, 'talks')).to.equal(true);
  });

  it('comes to the timeline from a closed detail whose event is out of sight', async () => {
    const element = await show({ data: day, selected: 'n0' });
    element.setWindow('2022-09-13T06:00Z', '2022-09-13T09:00Z');
    await still(element);
    button(element, 'Close').focus();
    await settled();
    await press('Enter');
    await until(() => one(element, '.detail') === null, 'the detail is closed');
    await still(element);
    expect(focusedId(element)).to.equal('e:n12');
  });
});
