import { expect } from '@open-wc/testing';
import {
  all,
  button,
  click,
  item,
  items,
  one,
  show,
  still,
  textOf,
  texts,
} from '../support/timeline-page.js';

const far = {
  zone: 'Europe/Moscow',
  zones: ['Europe/Moscow', 'UTC'],
  events: [
    { id: 'ides', title: 'Caesar is killed', when: '-0043-03-15' },
    { id: 'canal', title: 'Canal opened', when: '1869-11-17T12:00' },
    { id: 'last', title: 'The last day that a browser can date', when: '+275760-09-10T12:00Z' },
  ],
};

describe('old and far dates', () => {
  it('are all drawn and listed where one document holds them', async () => {
    const element = await show({ data: far });
    expect(element.issues).to.deep.equal([]);
    expect(items(element)).to.have.length.above(0);
    const { start, end } = element.getWindow();
    expect([Number.isNaN(start.getTime()), Number.isNaN(end.getTime())]).to.deep.equal([false, false]);
    element.view = 'list';
    await element.updateComplete;
    expect(texts(element, '.day-heading')).to.deep.equal([
      // By the proleptic Gregorian calendar, as it is written; nothing is converted from the Julian one.
      '15 March 44 BC',
      'Wednesday 17 November 1869',
      'Wednesday 10 September 275760',
    ]);
  });

  it('can be gone to, one after the other, and zoomed out from to all that can be dated', async () => {
    const element = await show({ data: far });
    for (const id of ['ides', 'canal', 'last']) {
      element.setWindow(...dayAround(element, id));
      await still(element);
      expect(textOf(item(element, id))).to.contain(far.events.find((event) => event.id === id)?.title);
    }
    for (let press = 0; press < 40; press += 1) await click(button(element, 'Zoom out'));
    await still(element);
    const { start, end } = element.getWindow();
    expect([start.getUTCFullYear(), end.getUTCFullYear()]).to.deep.equal([-271821, 275760]);
    expect(all(element, '.tick').length).to.be.above(2);
  }).timeout(30_000);

  it('read local mean time with the seconds that it had', async () => {
    const element = await show({ data: far, zone: 'moscow', selected: 'canal' });
    element.setWindow(...dayAround(element, 'canal'));
    await still(element);
    // Moscow’s own noon was two hours, thirty minutes and seventeen seconds before Greenwich’s.
    expect(new Date(element.newsEvents[1]?.when.earliest ?? 0).toISOString()).to.equal(
      '1869-11-17T09:29:43.000Z',
    );
    expect(textOf(one(element, '[part="axis-clock"]'))).to.contain('UTC+2:30:17');
    expect(textOf(one(element, '.detail'))).to.contain('09:29');
  });
});

function dayAround(
  element: { newsEvents: readonly { id: string; when: { earliest: number } }[] },
  id: string,
): [number, number] {
  const at = element.newsEvents.find((newsEvent) => newsEvent.id === id)?.when.earliest ?? 0;
  return [at - 12 * 3_600_000, at + 12 * 3_600_000];
}
