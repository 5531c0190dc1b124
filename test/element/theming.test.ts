import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  armenia,
  column,
  drawn,
  morning,
  one,
  press,
  put,
  show,
  still,
  until,
} from '../support/timeline-page.js';

interface Described {
  readonly name: string;
  readonly description: string;
}

/** As many lanes have a colour of their own, with the first two. */
const otherLanes = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** One day that has every shape and every status, and a problem in its data; it goes on. */
const everything = {
  title: 'A day of everything',
  description: 'Every shape, every status',
  zone: 'Asia/Yerevan',
  lanes: [
    { id: 'diplomacy', label: 'Diplomacy' },
    { id: 'front', label: 'Front' },
    ...otherLanes.map((id) => ({ id, label: id })),
  ],
  sources: { s1: { title: 'Report', url: 'https://example.org/1' } },
  window: ['2022-09-13T00:00', '2022-09-14T00:00'],
  events: [
    {
      id: 'a',
      title: 'A',
      lane: 'diplomacy',
      when: '2022-09-13T02:00',
      status: 'verified',
      sources: ['s1'],
      key: true,
    },
    { id: 'b', title: 'B', lane: 'diplomacy', when: '2022-09-13T05:00', status: 'corroborated' },
    {
      id: 'c',
      title: 'C',
      lane: 'diplomacy',
      when: { from: '2022-09-13T08:00', to: '2022-09-13T09:30' },
      key: true,
      status: 'denied',
    },
    {
      id: 'd',
      title: 'D',
      lane: 'diplomacy',
      when: { within: ['2022-09-13T11:00', '2022-09-13T11:40'] },
      status: 'retracted',
    },
    {
      id: 'e',
      title: 'E',
      summary: 'What happened',
      lane: 'front',
      place: { name: 'Jermuk' },
      actors: ['The army'],
      when: { at: '2022-09-13T12:00', stated: 'at noon' },
      claims: [
        {
          by: 'The other side',
          says: 'Later',
          note: 'Not confirmed',
          when: { at: '2022-09-13T13:00' },
          sources: ['s1'],
        },
      ],
      figures: [{ kind: 'killed', low: 1, high: 2 }],
      sources: ['s1'],
    },
    {
      id: 'f',
      title: 'F',
      lane: 'front',
      when: { from: '2022-09-13T14:00', to: '2022-09-13T16:00' },
      claims: [{ by: 'The other side', when: { from: '2022-09-13T18:00', to: '2022-09-13T19:00' } }],
      sources: ['s1'],
    },
    { id: 'g', title: 'G', lane: 'front', when: '2022-09-13' },
    { id: 'h', title: 'H', lane: 'front', when: '2022-09-13' },
    { id: 'i', title: 'I', lane: 'diplomacy', when: '2022-09-13' },
    { id: 'j', title: 'J', lane: 'front', when: '2022-09-12' },
    { id: 'k', title: 'K', lane: 'front', when: 'one morning' },
    ...otherLanes.map((lane) => ({ id: `in ${lane}`, title: lane, lane, when: '2022-09-13T03:00' })),
    ...Array.from({ length: 200 }, (_, index) => ({
      id: `d${index}`,
      title: `One of many on a day of which nobody knows the hours ${index}`,
      lane: 'front',
      when: '2022-09-13',
    })),
    ...Array.from({ length: 40 }, (_, minute) => ({
      id: `m${minute}`,
      title: `One of many, with a title that is long enough ${minute}`,
      lane: 'diplomacy',
      when: `2022-09-13T20:${10 + minute}`,
    })),
  ],
};

/** More events than a plan is made for, none of them in the window. */
const longAgo = Array.from({ length: 3_001 }, (_, index) => ({
  id: `l${index}`,
  title: `Long ago ${index}`,
  lane: 'front',
  when: `${1000 + (index % 900)}`,
}));

/** More moments than are drawn one by one. */
const crowd = Array.from({ length: 1_500 }, (_, index) => ({
  id: `c${index}`,
  title: `Report ${index}`,
  when: new Date(Date.UTC(2022, 8, 13) + index * 40_000).toISOString(),
}));

const manifest = async () => {
  const { modules } = await (await fetch('/custom-elements.json')).json();
  return modules[0].declarations[0] as {
    cssProperties: Described[];
    cssParts: Described[];
    cssStates: Described[];
  };
};

/** The names of parts: of the table's rows, and in backticks in what they mean. */
function namesOf(parts: readonly Described[]): string[] {
  const withMessage = parts.flatMap(({ description }) =>
    [...description.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set([...parts.map(({ name }) => name), ...withMessage])]
    .filter((name) => name !== 'lane-')
    .sort();
}

/** An element that is scrolled to, since what is far from the screen is not drawn. */
async function showInSight(properties: Partial<EventsTimeline>): Promise<EventsTimeline> {
  const element = put(properties);
  element.scrollIntoView();
  await drawn(element);
  return element;
}

/** The scenes in which everything can be seen, each with what has to be done to see it. */
async function scenes(): Promise<readonly EventsTimeline[]> {
  const many = await showInSight({
    data: { ...everything, events: [...everything.events, ...longAgo] },
    selected: 'e',
  });
  const crowded = await showInSight({ data: { zone: 'UTC', events: crowd } });
  const timeline = await showInSight({ data: everything, selected: 'e' });
  const opener = one(timeline, '[aria-haspopup="dialog"]');
  opener?.focus();
  await press('Enter');
  await still(timeline);
  const list = await show({ data: everything, view: 'list', selected: 'a' });
  const empty = await show({ data: [] });
  const failed = await show({ src: '/lost.json' });
  const loading = document.createElement('events-timeline');
  // The test never answers.
  const { fetch } = globalThis;
  globalThis.fetch = () => new Promise(() => {});
  loading.src = armenia;
  column().append(loading);
  await loading.updateComplete;
  globalThis.fetch = fetch;
  return [timeline, list, empty, failed, loading, many, crowded];
}

/** A list with its filters open, in which nothing fits what is searched for. */
async function soughtList(): Promise<EventsTimeline> {
  const element = await show({ data: everything, view: 'list' });
  one(element, '[part~=search]')?.focus();
  await sendKeys({ type: 'zzz' });
  await until(() => one(element, '[part~=nothing-found]'), 'nothing is found');
  one(element, '[part~=filter-button]')?.click();
  await until(() => one(element, '[part~=filter-panel]'), 'the filters open');
  return element;
}

/** A list whose document has been read again, with one event more. */
async function renewedList(): Promise<EventsTimeline> {
  const { fetch } = globalThis;
  let answers = 0;
  globalThis.fetch = () => {
    const events = everything.events.filter(({ id }) => !/^d\d/.test(id)).slice((answers += 1) === 1 ? 1 : 0);
    return Promise.resolve(Response.json({ ...everything, events }));
  };
  try {
    const element = await show({ src: '/news.json', view: 'list', refresh: 0.02 });
    await until(() => one(element, '[part~=badge]'), 'an event is marked as new');
    element.refresh = 0;
    await element.updateComplete;
    return element;
  } finally {
    globalThis.fetch = fetch;
  }
}

const looks = [
  'inset-block-start',
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-top-width',
  'border-bottom-color',
  'border-left-color',
  'border-start-start-radius',
  'border-top-left-radius',
  'border-left-width',
  'outline-color',
  'outline-style',
  'font-family',
  'font-size',
  'padding',
  'margin',
  'gap',
  'width',
  'text-shadow',
  'text-decoration-line',
  'box-shadow',
  'scroll-padding-inline-start',
  'scroll-padding-block-end',
];

/** Every look of everything in some elements, as one text. */
function looksOf(elements: readonly EventsTimeline[]): string {
  const all = elements.flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]);
  return all
    .map((piece) => {
      const style = getComputedStyle(piece);
      return looks.map((name) => style.getPropertyValue(name)).join(';');
    })
    .join('\n');
}

/** Something that no style sheet of ours says, of the kind a property takes. */
function extreme(name: string): string {
  if (/density/.test(name)) return '3';
  if (/(height|top)$/.test(name)) return '123px';
  if (/(size|width|radius)$/.test(name)) return '37px';
  return /font$/.test(name) ? 'monospace' : 'rgb(1, 2, 3)';
}

/** What two parties tell, among more of one day than an opened list shows at once. */
function toldByParties(): Promise<EventsTimeline> {
  const events = Array.from({ length: 1_500 }, (_, index) => ({
    title: `Event ${index}`,
    when: '2022-09-13',
  }));
  const claims = [{ by: 'Yerevan' }, { by: 'Baku' }];
  return show({
    data: {
      zone: 'Asia/Yerevan',
      window: morning.window,
      events: [...events, { title: 'Talks', when: '2022-09-13', claims }],
    },
  });
}

/** Media in their place, behind a facade, under a cover and lost, of an event with a place on a map. */
async function illustrated(): Promise<EventsTimeline> {
  const own = { url: '/docs/first-view-light.png', alt: 'A street', caption: 'The street', credit: 'X' };
  const media = [
    own,
    { url: 'https://pictures.example/a.jpg', alt: 'Smoke' },
    { ...own, url: `${own.url}?2`, sensitive: true },
    { url: '/lost.png', alt: 'Lost' },
  ];
  const place = { name: 'Jermuk', lat: 39.84, lon: 45.67 };
  const element = await show({
    data: [
      { id: 'a', title: 'Shelling', when: '2022-09-13', place, media },
      { title: 'A call', when: '2022-09-13', media: [own] },
    ],
    view: 'list',
    selected: 'a',
    mapLink: 'https://map.example/?{lat},{lon}',
  });
  await until(() => {
    // A browser fetches no picture that is far out of sight.
    element.shadowRoot?.querySelector('img[src$="/lost.png"]')?.scrollIntoView();
    return one(element, '[part~=media-failed]');
  }, 'the lost picture is said to be lost');
  return element;
}

/** What a link leads to that is gone. */
async function withLostEvent(): Promise<EventsTimeline> {
  history.replaceState(null, '', '#lost.event=x');
  const element = await show({ data: morning, hash: true, id: 'lost' });
  await until(() => element.shadowRoot?.activeElement?.matches('.gone'), 'the event is said to be gone');
  await still(element);
  element.hash = false;
  history.replaceState(null, '', location.pathname + location.search);
  return element;
}

describe('theming by the page’s style sheet', () => {
  it('changes what is seen by each custom property of the manifest, and has no others', async function () {
    this.timeout(60_000);
    const { cssProperties } = await manifest();
    const shown = await scenes();
    const before = shown.map((element) => looksOf([element]));
    const hasChanged = () => shown.some((element, index) => looksOf([element]) !== before[index]);
    const dead: string[] = [];
    for (const { name } of cssProperties) {
      for (const element of shown) element.style.setProperty(name, extreme(name));
      if (!hasChanged()) dead.push(name);
      for (const element of shown) element.style.removeProperty(name);
    }
    expect(dead).to.deep.equal([]);
    expect(hasChanged()).to.equal(false);

    const sheetsOf = (element: EventsTimeline) => element.shadowRoot?.adoptedStyleSheets ?? [];
    const rules = shown.flatMap(sheetsOf).flatMap(({ cssRules }) => [...cssRules]);
    const sheets = rules.map(({ cssText }) => cssText).join('\n');
    const used = new Set([...sheets.matchAll(/var\((--timeline-[a-z0-9-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).to.deep.equal(cssProperties.map(({ name }) => name).sort());
  });

  it('reaches each part of the manifest, and everything that has a part is in it', async () => {
    const names = namesOf((await manifest()).cssParts);
    const sheet = document.createElement('style');
    sheet.textContent = names
      .map((name) => `events-timeline::part(${name}) { --reached-${name}: yes; }`)
      .join('\n');
    document.head.append(sheet);
    try {
      // The present, in a timeline that goes on; at the top, since what nobody sees is not drawn.
      const now = Date.now();
      const hour = (offset: number) => new Date(now + offset * 3_600_000).toISOString();
      const present = await show({
        data: [{ title: 'It goes on', when: { from: hour(-2) } }],
        start: hour(-3),
        end: hour(1),
      });
      const told = await toldByParties();
      one(told, '[data-placement^="r:"]')?.click();
      await until(() => one(told, '[part~=cluster-more]'), 'the count of many opens');
      const shown = await scenes();
      const renewed = await renewedList();
      const sought = await soughtList();
      const lost = await withLostEvent();
      const pictures = await illustrated();
      const slim = await show({ data: morning, view: 'list' }, 400);
      await press('Tab');
      one(present, '[data-placement]')?.focus();
      await until(() => one(present, '[part~=event-card]'), 'the card of an event comes');
      one(shown[1] as EventsTimeline, '[part~=export-button]')?.click();
      await until(() => one(shown[1] as EventsTimeline, '[part~=export-panel]'), 'what can be saved opens');
      // Last: while the dialog is open nothing else can be reached.
      one(renewed, '[part~=help]')?.click();
      await until(() => one(renewed, '[part~=help-dialog]'), 'the dialog of keys opens');
      const pieces = [...shown, renewed, present, sought, slim, told, lost, pictures].flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll('[part]') ?? []),
      ]);
      const found = new Set(pieces.flatMap((piece) => (piece.getAttribute('part') ?? '').split(' ')));
      expect(
        [...found].filter((name) => !names.includes(name) && !/^(lane|item|status)-/.test(name)),
      ).to.deep.equal([]);
      const dead = names.filter(
        (name) =>
          // A second dialog would take the focus from the card: test/element/media.test.ts opens that one.
          name !== 'media-viewer' &&
          !pieces.some(
            (piece) =>
              piece.matches(`[part~="${name}"]`) &&
              getComputedStyle(piece).getPropertyValue(`--reached-${name}`) === 'yes',
          ),
      );
      expect(dead).to.deep.equal([]);
    } finally {
      sheet.remove();
    }
  });

  it('sets rows and lanes of the drawing further apart by the density', async () => {
    const element = await show({ data: morning });
    const before = one(element, '.timeline-canvas')?.clientHeight ?? 0;
    const host = element.parentElement as HTMLElement;
    host.style.setProperty('--timeline-density', '3');
    // Two lanes of one row: 17 and 1 px between rows, 4 px above and below; three times of the latter.
    host.style.width = '1200px';
    await until(
      () => (one(element, '.timeline-canvas')?.clientHeight ?? 0) === before + 36,
      'lanes are higher',
    );
  });

  it('is told by its states what the element is doing', async () => {
    const { cssStates } = await manifest();
    const [timeline, list, , failed] = await scenes();
    const statesOf = (element: Element | undefined) =>
      cssStates.map(({ name }) => name).filter((name) => element?.matches(`:state(${name})`));
    expect(statesOf(timeline)).to.deep.equal(['ready', 'timeline']);
    expect(statesOf(list)).to.deep.equal(['ready', 'list']);
    expect(statesOf(failed)).to.deep.equal(['failed', 'timeline']);
  });

  it('gives the items of one lane and of one status a colour of their own', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `
      events-timeline::part(lane-diplomacy) { --timeline-glyph: rgb(1, 2, 3); }
      events-timeline::part(item-denied) { --timeline-glyph: rgb(4, 5, 6); }`;
    document.head.append(sheet);
    try {
      const element = await show({ data: everything });
      const colourOf = (id: string) =>
        getComputedStyle(one(element, `[data-placement="e:${id}"] :is(.glyph-dot, .glyph-band)`) as Element)
          .borderLeftColor;
      expect(colourOf('a')).to.equal('rgb(1, 2, 3)');
      expect(colourOf('c')).to.equal('rgb(4, 5, 6)');
      const [square] = element.shadowRoot?.querySelectorAll('.lane-front .glyph-square') ?? [];
      expect(getComputedStyle(square as Element).backgroundColor).to.equal('rgb(31, 95, 180)');
    } finally {
      sheet.remove();
    }
  });

  for (const theme of ['newspaper', 'control-room', 'high-contrast']) {
    it(`is enough for the theme ${theme}: under 60 lines, nothing undocumented, nothing forced`, async () => {
      const { cssProperties, cssParts } = await manifest();
      const css = await (await fetch(`/themes/${theme}.css`)).text();
      const names = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name));
      const properties = cssProperties.map(({ name }) => name);
      const used = names(/(--timeline-[a-z-]+):/g);
      expect([...used].filter((name) => !properties.includes(name ?? ''))).to.deep.equal([]);
      const parts = namesOf(cssParts);
      expect([...names(/::part\(([a-z-]+)\)/g)].filter((name) => !parts.includes(name ?? ''))).to.deep.equal(
        [],
      );
      expect(used.size).to.be.greaterThan(10);
      expect(css.split('\n').length).to.be.lessThan(60);
      expect(css).to.not.contain('!important');
    });
  }
});
