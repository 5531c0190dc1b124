import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  button,
  click,
  column,
  drawn,
  frame,
  item,
  items,
  morning,
  one,
  put,
  show,
  still,
  until,
} from '../support/timeline-page.js';

/** An element with a morning of three events, not yet in the page. */
function made(): EventsTimeline {
  const element = document.createElement('events-timeline');
  element.data = morning;
  return element;
}

/** What makes a timeline usable: its items have their size, and one opens with a press. */
async function expectUsable(element: EventsTimeline): Promise<void> {
  await until(() => items(element).length === 3, 'three items are drawn');
  await still(element);
  expect(item(element, 'bridge').getBoundingClientRect().width).to.be.above(50);
  await click(item(element, 'meeting'));
  await until(() => element.selected === 'meeting', 'a press opens an event');
  await element.updateComplete;
  await click(button(element, 'Close'));
  expect(element.selected).to.equal(null);
}

describe('it draws and opens', () => {
  it('in a dialog, each time that is opened; Escape closes the event first and the dialog then', async () => {
    const dialog = document.createElement('dialog');
    dialog.style.width = '1000px';
    const element = made();
    dialog.append(element);
    column().append(dialog);
    for (let time = 0; time < 2; time += 1) {
      dialog.showModal();
      await expectUsable(element);
      dialog.close();
      await frame();
    }
  });

  it('in a tab that is shown later', async () => {
    const host = column();
    host.style.display = 'none';
    const element = made();
    host.append(element);
    await element.updateComplete;
    await frame();
    expect(items(element)).to.have.length(0);
    host.style.display = '';
    await expectUsable(element);
  });

  it('once a column of no width gets one', async () => {
    const element = put({ data: morning, view: 'timeline' }, 0);
    await element.updateComplete;
    await frame();
    (element.parentElement as HTMLElement).style.width = '900px';
    await expectUsable(element);
  });

  it('in two shadow roots, one in the other', async () => {
    const outer = column().attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    outer.append(host);
    const element = made();
    host.attachShadow({ mode: 'open' }).append(element);
    await expectUsable(element);
  });

  it('after a move from one shadow root to another', async () => {
    const element = await show({ data: morning });
    const root = column().attachShadow({ mode: 'open' });
    root.append(element);
    await frame();
    await expectUsable(element);
  });

  it('after a move into the document of a frame, as far as the list', async () => {
    const host = document.createElement('iframe');
    host.style.cssText = 'width: 1000px; height: 700px';
    column().append(host);
    const inner = host.contentDocument as Document;
    const element = await show({ data: morning });
    inner.body.append(element);
    await frame();
    element.view = 'list';
    await until(() => all(element, '.entry').length === 3, 'the list is shown');
  });
});

describe('fifty on one page', () => {
  it('are drawn as they come into sight, each by itself', async () => {
    const host = column();
    const elements = Array.from({ length: 50 }, made);
    host.append(...elements);
    await Promise.all(elements.map((element) => element.updateComplete));
    const [first, last] = [elements[0], elements.at(-1)] as [EventsTimeline, EventsTimeline];
    await drawn(first);
    last.scrollIntoView();
    await until(() => items(last).length === 3, 'the last is drawn');
    first.scrollIntoView();
    await still(first);
    last.zone = 'gmt';
    first.select('bridge');
    await Promise.all([first.updateComplete, last.updateComplete]);
    expect(elements.filter(({ selected }) => selected !== null)).to.have.length(1);
    expect(elements.filter(({ zone }) => zone === 'gmt')).to.have.length(1);
    const names = elements.map((element) => one<HTMLInputElement>(element, 'input[type=radio]')?.name);
    expect(new Set(names).size).to.equal(50);
  });
});

describe('a page that has the tag already', () => {
  it('keeps the one it has, and is told so in the console', async () => {
    const { info } = console;
    const told: unknown[] = [];
    console.info = (words: unknown) => told.push(words);
    try {
      const first = customElements.get('events-timeline');
      // The built file is another copy of the class, as another version would be. `npm run build` makes it.
      const built = '/cdn/events-timeline.min.js';
      await import(built);
      expect(customElements.get('events-timeline')).to.equal(first);
      expect(told).to.deep.equal(['<events-timeline> was loaded twice: the first version stays.']);
      await expectUsable(await show({ data: morning }));
    } finally {
      console.info = info;
    }
  });
});

describe('in the document of a frame', () => {
  async function framed(): Promise<Document> {
    const holder = document.createElement('iframe');
    holder.style.cssText = 'width: 1000px; height: 600px';
    column().append(holder);
    const inner = holder.contentDocument as Document;
    inner.open();
    inner.write('<!doctype html><title>Frame</title><body></body>');
    inner.close();
    await frame();
    return inner;
  }
  const lookOf = (element: EventsTimeline) => [
    element.shadowRoot?.adoptedStyleSheets.length,
    getComputedStyle(one(element, '.frame') as Element).lineHeight !== 'normal',
    getComputedStyle(one(element, '.toolbar') as Element).display,
  ];

  it('a new element has its looks, is drawn and opens', async () => {
    const reference = await show({ data: morning });
    await still(reference);
    const inner = await framed();
    const element = made();
    inner.body.append(element);
    await drawn(element);
    await until(() => items(element).length === 3, 'three items are drawn');
    await still(element);
    expect(lookOf(element)).to.deep.equal(lookOf(reference));
    item(element, 'meeting').click();
    await until(() => element.selected === 'meeting', 'a press opens an event');
    await element.updateComplete;
    expect(one(element, '[part~=detail]') === null).to.equal(false);
  });

  it('an element keeps its looks there and back', async () => {
    const element = await show({ data: morning });
    await still(element);
    const before = lookOf(element);
    const home = element.parentElement as HTMLElement;
    const inner = await framed();
    inner.body.append(element);
    await drawn(element);
    expect(lookOf(element)).to.deep.equal(before);
    home.append(element);
    await drawn(element);
    expect(lookOf(element)).to.deep.equal(before);
  });
});
