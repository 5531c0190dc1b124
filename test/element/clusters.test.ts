import { expect } from '@open-wc/testing';
import {
  all,
  button,
  click,
  crowdedNight,
  focused,
  heard,
  item,
  morning,
  one,
  press,
  rest,
  show,
  still,
  textOf,
  texts,
} from '../support/timeline-page.js';

const entries = (element: Element) =>
  all(element, '[part~="cluster-entry"]').map(({ dataset }) => dataset['entry']);
const counted = (target: Element) => Number(/^\+(\d+)$/.exec(textOf(target))?.[1]);

describe('the count of a bracket', () => {
  it('says how many of its events have no title, and adds up with those that have', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'talks');
    const titled = all(element, '[data-placement^="e:call-"]').length;
    expect(titled).to.be.within(8, 40);
    expect(counted(target)).to.equal(60 - titled);
    expect(target.ariaLabel).to.equal(`+${60 - titled}, opens the list of ${60 - titled} events`);
  });

  it('opens a dialog with those that have no title, in order', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'talks');
    const titled = all(element, '[data-placement^="e:call-"]').map(({ dataset }) => dataset['placement']);
    await click(target);
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')?.ariaLabel).to.equal(`${counted(target)} events`);
    expect(entries(element)).to.have.length(counted(target));
    const numbers = entries(element).map((id) => Number(id?.slice('call-'.length)));
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    expect(entries(element).filter((id) => titled.includes(`e:${id}`))).to.deep.equal([]);
  });

  it('shows each event with its title, status, whole time and number of sources', async () => {
    const element = await show({ data: crowdedNight });
    await click(rest(element, 'talks'));
    await element.updateComplete;
    expect(texts(element, '.cluster-title')[0]).to.match(/^Call \d+, of which nobody knows the hour/);
    expect(texts(element, '.cluster-entry .status')[0]).to.equal('disputed');
    expect(texts(element, '.cluster-time')[0]).to.equal(
      'overnight, between 00:00 and 08:00 on Tuesday 13 September 2022 · 1 source',
    );
  });

  it('has its list under it and inside the timeline', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'border');
    await click(target);
    await element.updateComplete;
    const dialog = one(element, '[role="dialog"]')?.getBoundingClientRect();
    const place = target.getBoundingClientRect();
    expect(dialog?.top).to.be.within(place.bottom, place.bottom + 10);
    expect(dialog?.left).to.be.closeTo(place.left, 2);
  });

  it('says that it opens a dialog, and whether it is open', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'talks');
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

  it('closes its list with Escape, and has the focus again', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'talks');
    target.focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)?.dataset['entry']).to.equal(entries(element)[0]);
    await press('Escape');
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(focused(element)).to.equal(target);
    expect(element.selected).to.equal(null);
  });

  it('closes its list with the close button, and has the focus again', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'talks');
    await click(target);
    await element.updateComplete;
    await click(button(element, 'Close'));
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(focused(element)).to.equal(target);
  });

  it('closes its list with a second click', async () => {
    const element = await show({ data: crowdedNight });
    const target = rest(element, 'talks');
    await click(target);
    await element.updateComplete;
    await click(target);
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
  });

  it('gives way to another one', async () => {
    const element = await show({ data: crowdedNight });
    await click(rest(element, 'talks'));
    await element.updateComplete;
    rest(element, 'border').focus();
    await press('Enter');
    await element.updateComplete;
    expect(all(element, '[role="dialog"]')).to.have.length(1);
    expect(entries(element)[0]).to.match(/^clash-/);
  });

  it('selects the event chosen from its list, which closes', async () => {
    const element = await show({ data: crowdedNight });
    const choices = heard(element, 'timeline-select');
    await click(rest(element, 'talks'));
    await element.updateComplete;
    const entry = one(element, '[data-entry]') as HTMLElement;
    const id = entry.dataset['entry'] ?? '';
    await click(entry);
    await element.updateComplete;
    expect(choices.map((choice) => choice.id)).to.deep.equal([id]);
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(textOf(one(element, '.detail-title'))).to.match(/^Call \d+, of which/);
  });

  it('closes its list when another event is chosen on the timeline', async () => {
    const element = await show({ data: crowdedNight });
    await click(rest(element, 'border'));
    await element.updateComplete;
    item(element, 'lull').focus();
    await press('Enter');
    await element.updateComplete;
    expect(one(element, '[role="dialog"]')).to.equal(null);
    expect(element.selected).to.equal('lull');
  });

  it('reads the times of its list on the chosen clock while it is open', async () => {
    const element = await show({ data: crowdedNight });
    await click(rest(element, 'talks'));
    await element.updateComplete;
    element.zone = 'moscow';
    await element.updateComplete;
    expect(texts(element, '.cluster-time')[0]).to.equal(
      'overnight, between 23:00 on 12 September and 07:00 on 13 September 2022 · 1 source',
    );
  });
});

describe('a cluster', () => {
  /** More moments of one day in one lane than are planned one by one. */
  const dense = Array.from({ length: 4000 }, (_, index) => ({
    id: `n${index}`,
    title: `Report ${index}`,
    when: new Date(Date.UTC(2022, 8, 13) + index * 20_000).toISOString(),
  }));

  it('stands for events that are too close to be drawn, and the counts add up', async () => {
    const element = await show({ data: { zone: 'UTC', events: dense } });
    const drawnIds = all(element, '[data-placement]');
    const counts = drawnIds.map((target) => Number(/(\d+) events/.exec(target.ariaLabel ?? '')?.[1] ?? 1));
    expect(drawnIds.length).to.be.below(150);
    expect(counts.reduce((total, count) => total + count, 0)).to.equal(4000);
  });

  it('opens on its events', async () => {
    const element = await show({ data: { zone: 'UTC', events: dense } });
    const target = one(element, '[data-placement^="c:"]') as HTMLElement;
    const count = Number(/^(\d+) events/.exec(target.ariaLabel ?? '')?.[1]);
    target.focus();
    await press('Enter');
    await element.updateComplete;
    expect(count).to.be.above(100);
    expect(entries(element)).to.have.length(100);
    expect(entries(element)[0]).to.equal('n0');
  });

  it('that stands for many shows a hundred at a time, and goes on from there', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `n${index}`,
      title: `Event ${index}`,
      when: '2022-09-13',
    }));
    const element = await show({ data: { zone: 'Asia/Yerevan', events: many, window: morning.window } });
    const target = one(element, '[data-placement^="r:"]') as HTMLElement;
    const count = counted(target);
    await click(target);
    await element.updateComplete;
    expect([entries(element).length, focused(element)?.dataset['entry']]).to.deep.equal([
      100,
      entries(element)[0],
    ]);
    await click(button(element, `Show more (${count - 100})`));
    await element.updateComplete;
    expect([entries(element).length, focused(element)?.dataset['entry']]).to.deep.equal([
      200,
      entries(element)[100],
    ]);
    expect(button(element, `Show more (${count - 200})`).part.contains('cluster-more')).to.equal(true);
  });
});
