import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  addressOf,
  all,
  click,
  column,
  documentOf,
  drawn,
  frame,
  item,
  items,
  morning,
  one,
  show,
  still,
  texts,
  until,
} from '../support/timeline-page.js';
import { hostileDocument, hostileTexts } from '../support/hostile-texts.js';

const hostile = hostileDocument();
const count = hostileTexts.length;

let ran = 0;
const requests: string[] = [];
const watch = new PerformanceObserver((list) => requests.push(...list.getEntries().map(({ name }) => name)));

before(() => {
  Object.assign(window, { hostileRan: () => (ran += 1) });
  watch.observe({ type: 'resource' });
});

after(() => {
  watch.disconnect();
  Reflect.deleteProperty(window, 'hostileRan');
});

/** What a template of ours never makes, but markup from a text would. */
const foreign =
  'script, img, iframe, object, embed, svg:not([part="density"], .lens), math, form, link, base, meta, audio, video, template, b';

/** Elements that reach out of the element's box sideways, and what can be scrolled sideways because of them. */
function escapes(element: EventsTimeline): string[] {
  const box = element.getBoundingClientRect();
  const shown = all(element, '.frame *').filter((part) => part.closest('.timeline-canvas') === null);
  return [
    ...shown
      .filter((part) => part.checkVisibility() && part.closest('.unseen') === null)
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 0 && (left < box.left - 1 || right > box.right + 1);
      })
      .map((part) => `${part.tagName}.${part.className}`),
    ...(element.scrollWidth > element.clientWidth + 1
      ? [`the element is ${element.scrollWidth} px of ${element.clientWidth} px wide`]
      : []),
  ];
}

function expectHarmless(element: EventsTimeline): void {
  expect(ran, 'scripts that ran').to.equal(0);
  expect(all(element, foreign).map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
  const links = all(element, 'a').map((link) => new URL((link as HTMLAnchorElement).href).protocol);
  expect(links.filter((protocol) => !/^https?:$/.test(protocol))).to.deep.equal([]);
  expect(escapes(element)).to.deep.equal([]);
}

/** Opens what can be opened, in both views. */
async function use(element: EventsTimeline): Promise<void> {
  await drawn(element);
  expectHarmless(element);
  for (const pill of all(element, '[data-placement^="r:"]').slice(0, 2)) {
    await click(pill);
    await until(() => one(element, '.cluster-entry'), 'the list of a pill');
    expectHarmless(element);
    (one(element, '.cluster-popover .plain, .cluster-popover button') as HTMLElement).click();
    await element.updateComplete;
  }
  for (const { id } of element.newsEvents) {
    element.selected = id;
    await element.updateComplete;
    expectHarmless(element);
  }
  element.selected = null;
  element.view = 'list';
  await element.updateComplete;
  await until(() => all(element, '.entry').length === element.newsEvents.length, 'every event is listed');
  expectHarmless(element);
  element.selected = element.newsEvents[0]?.id ?? null;
  await element.updateComplete;
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  await frame();
  expectHarmless(element);
}

function childScript(): EventsTimeline {
  const element = document.createElement('events-timeline');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(hostile);
  element.append(script);
  column().append(element);
  return element;
}

/** A page's own list is its own markup: only its texts are other people's. */
function childList(): EventsTimeline {
  const element = document.createElement('events-timeline');
  const list = document.createElement('ol');
  for (const text of hostileTexts) {
    const entry = document.createElement('li');
    const time = document.createElement('time');
    const link = document.createElement('a');
    entry.id = text;
    time.dateTime = '2022-09-13T09:00+04:00';
    time.textContent = text;
    link.setAttribute('href', text);
    link.textContent = text;
    entry.append(time, text, link);
    list.append(entry);
  }
  element.append(list);
  column().append(element);
  return element;
}

describe('a hostile document', () => {
  const ways: readonly [string, () => EventsTimeline | Promise<EventsTimeline>][] = [
    ['src', () => show({ src: addressOf(hostile) })],
    ['data', () => show({ data: hostile })],
    ['a script child', childScript],
    ['a list of children', childList],
  ];
  for (const [way, put] of ways) {
    it(`from ${way} runs nothing, keeps to its box, and is listed whole`, async () => {
      const element = await put();
      await use(element);
      expect(element.newsEvents).to.have.length(count);
    });
  }

  it('fits a phone', async () => {
    const element = await show({ data: hostile }, 320);
    await until(() => all(element, '.entry').length === count, 'every event is listed');
    expectHarmless(element);
  });

  it('requests nothing', async () => {
    await frame();
    const own = (name: string) => name.startsWith('blob:') || new URL(name).origin === location.origin;
    expect(requests.filter((name) => !own(name))).to.deep.equal([]);
    expect(requests.filter((name) => /\/x$|hostile|img/.test(name))).to.deep.equal([]);
  });

  it('leaves the page’s prototypes as they were', () => {
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect(({} as { title?: string }).title).to.equal(undefined);
  });
});

describe('an id', () => {
  const odd = [
    'two words',
    '"quoted"',
    "it's",
    'Երևան',
    '🙂',
    ']',
    '#a.b:c>d',
    '\\',
    ' ',
    '__proto__',
    '-1',
    '.',
    '%20',
  ];
  it('of any letters is drawn, focused, selected and listed', async () => {
    const events = odd.map((id, index) => ({
      id,
      title: `Event ${index}`,
      when: `2022-09-13T${String(index).padStart(2, '0')}:00+04:00`,
    }));
    const element = await show({ data: documentOf('Ids', events) });
    for (const { id, title } of element.newsEvents) {
      element.select(id);
      await element.updateComplete;
      expect(element.selected).to.equal(id);
      expect(texts(element, '.detail-title, .detail h3').join(' ')).to.contain(title);
    }
    element.view = 'list';
    await element.updateComplete;
    expect(all(element, '.entry').map(({ dataset }) => dataset['entry'])).to.have.members(
      element.newsEvents.map(({ id }) => id),
    );
  });

  it('used twice is an issue, and both events are shown', async () => {
    const events = [morning.events[0], { ...morning.events[1], id: 'bridge' }];
    const element = await show({ data: documentOf('Twice', events) });
    expect(items(element)).to.have.length(2);
    expect(element.issues.map(({ code }) => code)).to.include('id-duplicate');
    expect(item(element, 'bridge-2').ariaLabel).to.contain('Ministers meet');
  });
});

describe('a title', () => {
  it('that nobody can see is a missing title', async () => {
    const element = await show({
      data: documentOf('Unseen', [{ title: '\u200B\u3164\u2800', when: '2022-09-13T09:00Z' }]),
    });
    expect(element.newsEvents[0]?.title).to.equal('Untitled event');
    expect(element.issues.map(({ code }) => code)).to.include('title-missing');
  });

  it('keeps no more marks on a letter than a language needs', async () => {
    const title = `Z${'\u0310'.repeat(600)}algo, Việt Nam, עִבְרִית`;
    const element = await show({ data: documentOf('Marks', [{ title, when: '2022-09-13T09:00Z' }]) });
    expect(element.newsEvents[0]?.title).to.equal(`Z${'\u0310'.repeat(6)}algo, Việt Nam, עִבְרִית`);
  });

  it('of a megabyte in each of thirty events is cut, and the timeline stays usable', async () => {
    const events = Array.from({ length: 30 }, (_, index) => ({
      id: `e${index}`,
      title: 'shelling '.repeat(120_000),
      when: `2022-09-13T${String(index % 24).padStart(2, '0')}:00+04:00`,
    }));
    const element = await show({ data: documentOf('Long', events) });
    expect(Math.max(...element.newsEvents.map(({ title }) => title.length))).to.be.at.most(10_001);
    expect(items(element).length).to.be.above(0);
    expect(escapes(element)).to.deep.equal([]);
  });
});

describe('a document of', () => {
  it('a hundred thousand lanes says that they are too many, and shows its events', async () => {
    const lanes = Array.from({ length: 100_000 }, (_, index) => ({
      id: `lane ${index}`,
      label: `Lane ${index}`,
    }));
    const element = await show({ data: { ...morning, lanes } });
    expect(items(element)).to.have.length(3);
    expect(element.issues.map(({ code }) => code)).to.include('too-many-lanes');
    expect(element.newsEvents.map(({ lane }) => lane)).to.deep.equal(['', '', '']);
  });

  it('a hundred thousand brackets is read as what it is', async () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const element = await show({
      src: addressOf(`{"events": [{"title": "Deep", "when": "2022", "x": ${nested}}]}`),
    });
    await still(element);
    expect(element.newsEvents.map(({ title }) => title)).to.deep.equal(['Deep']);
    const broken = await show({ src: addressOf('['.repeat(100_000)) });
    expect(broken.loadState).to.equal('failed');
  });

  it('keys that are something in JavaScript gives only what it says', async () => {
    const text = `{"__proto__": {"title": "Evil"}, "constructor": {"prototype": {"evil": 1}},
      "sources": {"__proto__": {"title": "Proto", "url": "https://a.example/"}, "constructor": {"title": "Con"}},
      "events": [{"id": "__proto__", "title": "Good", "when": "2022-09-13", "sources": ["__proto__", "constructor"],
        "__proto__": {"summary": "Evil"}}]}`;
    const element = await show({ src: addressOf(text), view: 'list' });
    expect(texts(element, '.doc-title')).to.deep.equal([]);
    expect(texts(element, '.entry-words')).to.deep.equal(['Good']);
    expect(texts(element, '.summary')).to.deep.equal([]);
    expect(element.newsEvents[0]?.sources).to.deep.equal(['__proto__', 'constructor']);
    expect(({} as { evil?: number }).evil).to.equal(undefined);
  });

  it('data with getters that throw fails in words', async () => {
    const data = {
      get events(): never {
        throw new Error('no');
      },
    };
    const element = await show({ data });
    expect(element.loadState).to.equal('failed');
    element.data = morning;
    await drawn(element);
    expect(items(element)).to.have.length(3);
  });
});
