import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  button,
  crowdedNight,
  click,
  focused,
  heard,
  item,
  items,
  morning,
  one,
  press,
  rest,
  show,
  still,
  textOf,
  until,
  windowOf,
} from '../support/timeline-page.js';

const focusedId = (element: EventsTimeline) => focused(element)?.dataset['placement'] ?? null;

/** Focuses the first item as a reader does: with Tab from the last button before it. */
async function tabIn(element: EventsTimeline): Promise<void> {
  button(element, 'Keys and gestures').focus();
  await press('Tab');
}

describe('Tab', () => {
  it('reaches exactly one item', async () => {
    const element = await show({ src: armenia });
    await tabIn(element);
    const first = focusedId(element);
    expect(first).to.match(/^e:/);
    await press('Tab');
    expect(focusedId(element)).to.equal(null);
    expect(textOf(focused(element))).to.equal('◂ earlier: 4');
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focusedId(element)).to.equal(first);
  });

  it('comes back to the item that had the focus last', async () => {
    const element = await show({ data: morning });
    await tabIn(element);
    await press('ArrowRight', 'ArrowRight');
    expect(focusedId(element)).to.equal('e:reopening');
    await tabIn(element);
    expect(focusedId(element)).to.equal('e:reopening');
  });

  it('leaves one tab stop at a time, whatever has been focused', async () => {
    const element = await show({ src: armenia });
    await tabIn(element);
    for (const key of ['ArrowRight', 'End', 'ArrowLeft', 'ArrowUp']) {
      await press(key);
      expect(items(element).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([focused(element)]);
    }
  });

  it('reaches each title of the list in order', async () => {
    const element = await show({ data: morning, view: 'list' });
    one(element, '[data-entry="bridge"] .entry-title')?.focus();
    await press('Tab');
    expect(textOf(focused(element)?.querySelector('.entry-words') ?? null)).to.equal('Ministers meet');
  });
});

describe('arrow keys', () => {
  it('reach every placement, in the order of the list', async () => {
    const element = await show({ src: armenia });
    const wanted = items(element).map(({ dataset }) => dataset['placement'] ?? '');
    item(element, 'brussels-meetings').focus();
    const met = [focusedId(element)];
    // One of them is outside the window, which goes there and back.
    wanted.push('e:france-takes-chair');
    for (let step = 1; step < wanted.length; step += 1) {
      await press('ArrowRight');
      met.push(focusedId(element));
    }
    expect([...met].sort()).to.deep.equal([...wanted].sort());
    expect(met.slice(0, 3)).to.deep.equal([
      'e:brussels-meetings',
      'e:alleged-month-of-shelling',
      'e:france-takes-chair',
    ]);
    expect(met.at(-1)).to.equal('e:freedom-house-statement');
  });

  it('go back the way they came', async () => {
    const element = await show({ data: morning });
    await tabIn(element);
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(focusedId(element)).to.equal('e:meeting');
  });

  it('go to the next lane, to what is nearest in time, and back', async () => {
    const element = await show({ data: morning });
    item(element, 'reopening').focus();
    await press('ArrowDown');
    expect(focusedId(element)).to.equal('e:meeting');
    await press('ArrowUp');
    expect(['e:bridge', 'e:reopening']).to.include(focusedId(element));
  });

  it('stay where they are at the end', async () => {
    const element = await show({ data: morning });
    item(element, 'reopening').focus();
    await press('ArrowRight');
    expect(focusedId(element)).to.equal('e:reopening');
  });

  it('move the window to an event outside it', async () => {
    const element = await show({ src: armenia });
    item(element, 'brussels-meetings').focus();
    await press('ArrowLeft');
    await still(element);
    expect(focusedId(element)).to.contain('ceasefire-2020');
    expect(element.getWindow().start.getUTCFullYear()).to.equal(2020);
  });

  it('do not scroll the page', async () => {
    const element = await show({ data: morning });
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    element.after(spacer);
    item(element, 'bridge').focus();
    await press('ArrowDown', 'ArrowUp', 'End', 'Home');
    await still(element);
    expect(scrollY).to.equal(0);
  });
});

describe('every one of the 46 events', () => {
  it('can be reached and selected by keys alone', async function () {
    this.timeout(40_000);
    const element = await show({ src: armenia });
    const chosen = new Set<string>();
    element.addEventListener('timeline-select', ({ detail }) => detail.id !== null && chosen.add(detail.id));
    await tabIn(element);
    await press('Home');
    const stops: string[] = [];
    for (let stop = focusedId(element); stop !== null && !stops.includes(stop); stop = focusedId(element)) {
      stops.push(stop);
      await press('Enter');
      await element.updateComplete;
      const count = all(element, '.cluster-entry').length;
      for (let index = 0; index < count; index += 1) {
        if (index > 0) await press('Enter', ...Array<string>(index).fill('Tab'));
        await press('Enter');
        await element.updateComplete;
        await press('Escape');
        await element.updateComplete;
        if (focusedId(element) !== stop) throw new Error(`The focus did not come back to ${stop}.`);
      }
      if (count === 0) await press('Escape');
      await press('ArrowRight');
    }
    expect([...chosen].sort()).to.deep.equal(element.newsEvents.map(({ id }) => id).sort());
  });
});

describe('Home and End', () => {
  it('focus the first and the last event', async () => {
    const element = await show({ data: morning });
    item(element, 'meeting').focus();
    await press('End');
    expect(focusedId(element)).to.equal('e:reopening');
    await press('Home');
    expect(focusedId(element)).to.equal('e:bridge');
  });

  it('bring events outside the window into it', async () => {
    const element = await show({ src: armenia });
    await tabIn(element);
    await press('Home');
    await still(element);
    expect(focusedId(element)).to.contain('conflict-over-karabakh');
    await press('End');
    await still(element);
    expect(focusedId(element)).to.equal('e:freedom-house-statement');
  });
});

describe('+, - and 0', () => {
  it('halve the window about the event with the focus, double it about its middle, and bring back the first view', async () => {
    const element = await show({ data: morning });
    item(element, 'meeting').focus();
    await press('+');
    await until(() => windowOf(element)[0] === '2022-09-13T02:15:00.000Z', 'it is zoomed in');
    await still(element);
    expect(windowOf(element)[1]).to.equal('2022-09-13T08:15:00.000Z');
    await press('-');
    await until(() => windowOf(element)[0] === '2022-09-12T23:15:00.000Z', 'it is zoomed out');
    await still(element);
    await press('-');
    await until(() => windowOf(element)[0] === '2022-09-12T17:15:00.000Z', 'it is zoomed out further');
    await still(element);
    await press('0');
    await until(() => windowOf(element)[0] === '2022-09-13T00:00:00.000Z', 'the first view is back');
    await still(element);
    expect(windowOf(element)[1]).to.equal('2022-09-13T12:00:00.000Z');
  });

  it('add up where they follow each other quickly', async () => {
    const element = await show({ data: morning });
    item(element, 'meeting').focus();
    await press('-', '-');
    await still(element);
    expect(windowOf(element)).to.deep.equal(['2022-09-12T06:00:00.000Z', '2022-09-14T06:00:00.000Z']);
  });

  it('keep the focus on the item', async () => {
    const element = await show({ data: morning });
    item(element, 'meeting').focus();
    await press('+');
    await still(element);
    expect(focusedId(element)).to.equal('e:meeting');
  });

  it('tell the page that the reader moved the window', async () => {
    const element = await show({ data: morning });
    const changes = heard(element, 'timeline-window-change');
    item(element, 'meeting').focus();
    await press('+');
    await until(() => changes.length > 0, 'timeline-window-change for +');
    await still(element);
    await press('0');
    await until(() => changes.length > 1, 'timeline-window-change for 0');
    expect(changes[1]?.start.toISOString()).to.equal('2022-09-13T00:00:00.000Z');
  });

  it('are left to the browser with Ctrl', async () => {
    const element = await show({ data: morning });
    item(element, 'meeting').focus();
    let isPrevented = true;
    element.addEventListener('keydown', (domEvent) => (isPrevented = domEvent.defaultPrevented));
    const domEvent = new KeyboardEvent('keydown', {
      key: '0',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    item(element, 'meeting').dispatchEvent(domEvent);
    expect(isPrevented).to.equal(false);
  });
});

describe('the focus', () => {
  it('is ringed on each kind of placement', async () => {
    const element = await show({ src: armenia });
    await tabIn(element);
    const plain: string[] = [];
    for (let step = 0; step < items(element).length; step += 1) {
      const target = focused(element) as HTMLElement;
      const ringed = [target, ...target.querySelectorAll('*')].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(part);
        return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
      });
      if (!ringed) plain.push(target.className);
      await press('ArrowRight');
    }
    expect(plain).to.deep.equal([]);
  });

  it('is ringed on the chosen clock', async () => {
    const element = await show({ data: morning });
    one(element, '[part~="zone"] input:checked')?.focus();
    await press('ArrowLeft');
    await element.updateComplete;
    const face = one(element, '[part~="zone-chosen"] .option-face') as Element;
    expect(textOf(face)).to.equal('GMT UTC');
    expect(getComputedStyle(face).outlineStyle).to.equal('solid');
  });

  it('goes to an item that the mouse has clicked', async () => {
    const element = await show({ data: morning });
    await click(item(element, 'meeting').querySelector('.glyph') as Element);
    await element.updateComplete;
    expect(focusedId(element)).to.equal('e:meeting');
  });

  it('opens the count of a bracket with Enter and lands on the first of its events', async () => {
    const element = await show({ data: crowdedNight });
    rest(element, 'border').focus();
    await press('Enter');
    await element.updateComplete;
    expect(focused(element)?.dataset['entry']).to.match(/^clash-/);
  });
});
