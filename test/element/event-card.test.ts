import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  click,
  item,
  middle,
  morning,
  one,
  press,
  show,
  still,
  textOf,
  until,
} from '../support/timeline-page.js';

const summary = 'The bridge was closed to lorries at six. Nobody has said for how long.';
const told = {
  ...morning,
  events: morning.events.map((event) => (event.id === 'bridge' ? { ...event, summary } : event)),
};
const card = (element: Element) => one(element, '.event-card');

async function pointAt(element: EventsTimeline, id: string): Promise<void> {
  const target = item(element, id).querySelector('.label') as Element;
  await sendMouse({ type: 'move', position: middle(target) });
  await until(() => card(element), 'the card comes');
}

describe('the card of an event', () => {
  it('has its title, the whole time and the first sentence, while the pointer rests on it', async () => {
    const element = await show({ data: told });
    await pointAt(element, 'bridge');
    expect(textOf(card(element))).to.equal(
      'Bridge closed 06:00 on Tuesday 13 September 2022 (02:00 GMT) The bridge was closed to lorries at six.',
    );
    await sendMouse({ type: 'move', position: [2, 2] });
    await until(() => card(element) === null, 'the card goes');
  });

  it('stands under the words it is about, inside the timeline', async () => {
    const element = await show({ data: told });
    await pointAt(element, 'reopening');
    const [words, own, room] = [
      item(element, 'reopening').querySelector('.label'),
      card(element),
      one(element, '.timeline'),
    ].map((part) => part?.getBoundingClientRect() ?? new DOMRect());
    expect((own?.top ?? 0) - (words?.bottom ?? 0)).to.be.within(0, 10);
    expect((own?.right ?? 0) <= (room?.right ?? 0)).to.equal(true);
  });

  it('comes for who comes by keys, and goes with the next key', async () => {
    const element = await show({ data: told });
    item(element, 'bridge').focus();
    await press('ArrowRight');
    await until(() => textOf(card(element)).startsWith('Ministers meet'), 'the card of the next event comes');
    await press('ArrowRight');
    expect(textOf(card(element)).startsWith('Ministers meet')).to.equal(false);
  });

  it('goes when the event is opened', async () => {
    const element = await show({ data: told });
    await pointAt(element, 'bridge');
    await click(item(element, 'bridge').querySelector('.label') as Element);
    await still(element);
    expect([card(element), element.selected]).to.deep.equal([null, 'bridge']);
  });

  it('is no part of what a screen reader hears: the item says as much', async () => {
    const element = await show({ data: told });
    await pointAt(element, 'bridge');
    expect(card(element)?.ariaHidden).to.equal('true');
  });
});
