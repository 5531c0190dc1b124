import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  all,
  armenia,
  button,
  click,
  column,
  crowdedNight,
  drawn,
  focused,
  heard,
  morning,
  one,
  press,
  radio,
  show,
  still,
  texts,
  textOf,
  until,
} from '../support/timeline-page.js';

/** Three dates of a life, without any hour. */
const dates = {
  title: 'A life',
  zone: 'Europe/London',
  events: [
    { id: 'born', title: 'Born', when: '1815-12-10' },
    { id: 'letter', title: 'First letter', when: '1833-06' },
    { id: 'notes', title: 'Notes printed', when: '1843' },
  ],
};

/** Thirty titles, whose own clock is that of the page's first choice. */
const thirty = {
  title: 'A long day',
  zone: 'Asia/Yerevan',
  events: Array.from({ length: 30 }, (_, index) => ({
    id: `e${index}`,
    title: `Report ${index}`,
    when: `2022-09-13T${String(Math.floor(index / 2)).padStart(2, '0')}:${index % 2 ? '30' : '00'}+04:00`,
  })),
};

const menu = (element: EventsTimeline) => one<HTMLSelectElement>(element, 'select');

/** What a reader can press or choose in the toolbar, by its words. */
function controls(element: EventsTimeline): string[] {
  return all(element, '.toolbar :is(button, input, select)').map(
    (one) => one.ariaLabel ?? textOf(one.closest('label') ?? one),
  );
}

/** Whatever can be pressed and seen; links in running text and marks of the drawing have room of their own around them. */
function targets(element: EventsTimeline): HTMLElement[] {
  const pressable = 'button, select, summary, input, [role="button"], [role="slider"]';
  return all(element, pressable)
    .filter((one) => one.closest('[data-placement]') === null)
    .map((one) => one.closest('label') ?? one)
    .filter((one) => one.checkVisibility());
}

function tooSmall(element: EventsTimeline): string[] {
  return targets(element).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 23.99
      ? [`${target.className} ${textOf(target)} ${width}×${height}`]
      : [];
  });
}

/** An element in a phone's column. */
async function onPhone(properties: Partial<EventsTimeline>, widthPx = 358): Promise<EventsTimeline> {
  await setViewport({ width: 390, height: 844 });
  return show(properties, widthPx);
}

describe('controls by need', () => {
  afterEach(() => setViewport({ width: 1300, height: 1000 }));

  it('are the view and the help for a few dates, whose clock is nowhere named', async () => {
    const element = await show({ data: dates });
    expect(controls(element)).to.deep.equal(['Timeline', 'List', 'Keys and gestures']);
    expect(texts(element, '.axis-corner')).to.deep.equal(['']);
  });

  it('offer no choice of one clock, which the axis still names', async () => {
    const element = await show({ data: morning, zones: 'local' });
    expect(controls(element)).to.deep.equal(['Timeline', 'List', 'Keys and gestures']);
    expect(textOf(one(element, '.axis-corner'))).to.equal('Local (Yerevan) UTC+4');
  });

  it('offer two zones with the same hours once', async () => {
    const element = await show({ data: morning, zones: 'Asia/Tbilisi UTC local' });
    expect(texts(element, '.option-face')).to.deep.equal([
      'GMT UTC',
      'Local (Yerevan) UTC+4',
      'Timeline',
      'List',
    ]);
  });

  it('offer Moscow, GMT and local time where hours are known and no clock is asked for', async () => {
    const element = await show({ data: morning });
    expect(controls(element).slice(0, 3)).to.deep.equal(['Moscow UTC+3', 'GMT UTC', 'Local (Yerevan) UTC+4']);
  });

  it('have a menu for more than four clocks', async () => {
    const element = await show({ data: morning, zones: 'UTC Asia/Tokyo Asia/Kolkata Europe/Paris local' });
    expect([...(menu(element)?.options ?? [])].map((option) => textOf(option))).to.deep.equal([
      'GMT UTC',
      'Tokyo UTC+9',
      'Kolkata UTC+5:30',
      'Paris UTC+2',
      'Local (Yerevan) UTC+4',
    ]);
  });

  it('zoom where there are more than a dozen events, and search where there are twenty', async () => {
    const many = await show({ data: { ...thirty, events: thirty.events.slice(0, 13) } });
    const few = await show({ data: { ...thirty, events: thirty.events.slice(0, 12) } });
    const search = await show({ data: thirty });
    const zoom = ['Zoom out', 'Zoom in', 'First view', 'All events'];
    const own = (element: EventsTimeline) => controls(element).slice(5);
    expect([own(many), own(few), own(search)]).to.deep.equal([
      [...zoom, 'Keys and gestures'],
      ['Keys and gestures'],
      ['Search', 'Filter', ...zoom, 'Keys and gestures'],
    ]);
  });

  it('bring the zoom buttons to a reader who has zoomed by key, and leave them under the finger', async () => {
    const element = await show({ data: morning });
    one(element, '[data-placement]')?.focus();
    await press('+');
    await until(() => one(element, '[part="zoom"]'), 'the zoom buttons are there');
    await still(element);
    await click(button(element, 'First view'));
    await still(element);
    expect(textOf(focused(element))).to.equal('First view');
  });

  it('of three small timelines on a page are three for each, and do not meet', async () => {
    const host = column();
    const elements = [dates, morning, dates].map((data) => {
      const element = document.createElement('events-timeline');
      Object.assign(element, { data, zones: 'local' });
      host.append(element);
      return element;
    });
    for (const element of elements) await drawn(element);
    await click(radio(elements[1] as EventsTimeline, 'List'));
    await drawn(elements[1] as EventsTimeline);
    expect(elements.map((element) => controls(element).length)).to.deep.equal([3, 3, 3]);
    expect(elements.map((element) => radio(element, 'List').checked)).to.deep.equal([false, true, false]);
  });
});

describe('the toolbar on a phone', () => {
  afterEach(() => setViewport({ width: 1300, height: 1000 }));

  const documents = [
    ['the real case', { src: armenia }],
    ['the real case in Armenian', { src: armenia, lang: 'hy' }],
    ['the real case in Georgian', { src: armenia, lang: 'ka' }],
    ['the real case in Spanish', { src: armenia, lang: 'es' }],
    ['the real case in Arabic', { src: armenia, lang: 'ar' }],
    ['a crowded night with long clocks', { data: crowdedNight, zones: 'America/Argentina/Buenos_Aires local UTC' }],
  ] as const; // prettier-ignore
  for (const [name, properties] of documents) {
    for (const view of ['list', 'timeline'] as const) {
      it(`of ${name} is one row of at most 44 px over the ${view}`, async () => {
        const element = await onPhone({ ...properties, view });
        const toolbar = one(element, '.toolbar') as HTMLElement;
        expect(toolbar.getBoundingClientRect().height).to.be.at.most(44);
        const right = Math.max(...targets(element).map((one) => one.getBoundingClientRect().right));
        expect(right).to.be.at.most(toolbar.getBoundingClientRect().right + 0.5);
        expect(document.documentElement.scrollWidth).to.be.at.most(390);
      });
    }
  }

  it('chooses a clock from a menu, by keys', async () => {
    const element = await onPhone({ src: armenia, view: 'list' });
    const changes = heard(element, 'timeline-zone-change');
    menu(element)?.focus();
    await press('ArrowUp');
    await until(() => changes.length > 0, 'another clock is chosen');
    await element.updateComplete;
    expect(changes).to.deep.equal([{ zone: 'UTC', ianaZone: 'UTC' }]);
    expect(menu(element)?.value).to.equal('UTC');
  });

  it('follows the clock that the page sets', async () => {
    const element = await onPhone({ src: armenia, view: 'list' });
    element.zone = 'moscow';
    await element.updateComplete;
    expect(menu(element)?.value).to.equal('Europe/Moscow');
  });

  it('has the controls of the drawing under it, where a tap zooms', async () => {
    const element = await onPhone({ src: armenia, view: 'timeline' });
    const spanOf = () => element.getWindow().end.getTime() - element.getWindow().start.getTime();
    const before = spanOf();
    const zoomIn = button(element, 'Zoom in');
    expect(zoomIn.closest('.toolbar') === null).to.equal(true);
    zoomIn.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = zoomIn.getBoundingClientRect();
    await executeServerCommand('tap', { x: left + width / 2, y: top + height / 2 });
    await until(() => spanOf() < before, 'the window is narrower');
    await still(element);
    expect(spanOf()).to.equal(before / 2);
  });

  it('keeps everything in reach where text is twice as large', async () => {
    const host = column(358);
    host.style.setProperty('--timeline-font-size', '26px');
    const element = document.createElement('events-timeline');
    Object.assign(element, { src: armenia, view: 'list' });
    host.append(element);
    await drawn(element);
    const { right } = (one(element, '.toolbar') as HTMLElement).getBoundingClientRect();
    const cut = all(element, '.toolbar .option-face').filter((one) => one.scrollWidth > one.clientWidth + 1);
    expect(cut.map((one) => textOf(one))).to.deep.equal([]);
    expect(Math.max(...targets(element).map((one) => one.getBoundingClientRect().right))).to.be.at.most(
      right + 0.5,
    );
  });
});

describe('every control', () => {
  afterEach(() => setViewport({ width: 1300, height: 1000 }));

  const views: Readonly<Record<string, () => Promise<EventsTimeline>>> = {
    'the timeline': () => show({ src: armenia }),
    'the timeline with a detail': () => show({ src: armenia, selected: 'ceasefire' }),
    'the list with a detail': () => show({ src: armenia, view: 'list', selected: 'ceasefire' }),
    'the timeline on a phone': () => onPhone({ src: armenia, view: 'timeline' }),
    'the list on a phone': () => onPhone({ src: armenia, view: 'list', selected: 'ceasefire' }),
    'the opened filters': async () => {
      const element = await show({ src: armenia });
      await click(button(element, 'Filter'));
      await until(() => one(element, '.filter-panel'), 'the filters are open');
      return element;
    },
    'a filtered timeline': async () => {
      const element = await show({ src: armenia });
      await click(button(element, 'Filter'));
      await until(() => one(element, '.filter-option'), 'the filters are open');
      await click(one(element, '.filter-option') as HTMLElement);
      await until(() => one(element, '.chip'), 'a filter is on');
      return element;
    },
    'what can be saved': async () => {
      const element = await show({ src: armenia });
      await click(button(element, 'Save'));
      await until(() => one(element, '.export-panel'), 'what can be saved is shown');
      return element;
    },
    'lanes by party': () => show({ src: armenia, lanes: 'party' }),
  };
  for (const [name, open] of Object.entries(views)) {
    it(`of ${name} is at least 24 px wide and high`, async () => {
      const element = await open();
      expect(targets(element).length).to.be.greaterThan(3);
      expect(tooSmall(element)).to.deep.equal([]);
    });
  }
});
