// The element in a page: what a reader sees of it, and what a reader does to it with real pointer and keys.
import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { EventsTimeline, NewsEvent } from '../../src/index.js';
import type { TimelineEventDetails, TimelineEventName } from '../../src/state/timeline-events.js';
import '../../src/index.js';

/** Five reports on 13 September 2022: 44 events, five of them key events. */
export const armenia = '/data/2022-09-13-armenia-azerbaijan.json';

/** Three moments of one morning in Yerevan, in two lanes. */
export const morning = {
  title: 'A morning',
  zone: 'Asia/Yerevan',
  window: ['2022-09-13T04:00+04:00', '2022-09-13T16:00+04:00'],
  lanes: [
    { id: 'roads', label: 'Roads' },
    { id: 'talks', label: 'Talks' },
  ],
  sources: {
    s0: { title: 'First report' },
    s1: { title: 'Second report', url: 'https://example.org/second' },
  },
  events: [
    { id: 'bridge', title: 'Bridge closed', lane: 'roads', when: '2022-09-13T06:00+04:00', sources: ['s0'] },
    {
      id: 'meeting',
      title: 'Ministers meet',
      lane: 'talks',
      when: '2022-09-13T09:15+04:00',
      sources: ['s1'],
    },
    {
      id: 'reopening',
      title: 'Bridge reopened',
      lane: 'roads',
      when: '2022-09-13T12:30+04:00',
      sources: ['s0'],
    },
  ],
};

/** The same with an event after its window: there is more to see than the first view shows. */
export const longMorning = {
  ...morning,
  events: [
    ...morning.events,
    { id: 'evening', title: 'Lights out', lane: 'talks', when: '2022-09-13T21:00+04:00', sources: [] },
  ],
};

const longTitle = (kind: string, index: number) =>
  `${kind} ${index}, of which nobody knows the hour and everybody has an account`;

/** Sixty calls of a night and sixty clashes of a day, which are more than have room for their titles, and one moment. */
export const crowdedNight = {
  zone: 'Asia/Yerevan',
  window: ['2022-09-12T22:00+04:00', '2022-09-14T02:00+04:00'],
  lanes: [
    { id: 'talks', label: 'Talks' },
    { id: 'border', label: 'Border' },
  ],
  sources: { s0: { title: 'First report' } },
  events: [
    { id: 'lull', title: 'Shooting eases', lane: 'border', when: '2022-09-13T07:00+04:00', key: true },
    ...Array.from({ length: 60 }, (_, index) => ({
      id: `call-${index}`,
      title: longTitle('Call', index),
      lane: 'talks',
      when: { within: ['2022-09-13T00:00+04:00', '2022-09-13T08:00+04:00'] },
      status: 'disputed',
      sources: ['s0'],
    })),
    ...Array.from({ length: 60 }, (_, index) => ({
      id: `clash-${index}`,
      title: longTitle('Clash', index),
      lane: 'border',
      when: '2022-09-13',
    })),
  ],
};

/**
 * What the browser says of an observer that changes what it observes. It reports that as an error of the page, in
 * whichever test is next: life.test.ts alone answers for it.
 */
export const resizeLoops: string[] = [];

addEventListener(
  'error',
  (domEvent) => {
    if (!domEvent.message.includes('ResizeObserver')) return;
    resizeLoops.push(domEvent.message);
    domEvent.stopImmediatePropagation();
  },
  { capture: true },
);

const hosts: HTMLElement[] = [];

before(() => setViewport({ width: 1300, height: 1000 }));

afterEach(async () => {
  for (const host of hosts.splice(0)) host.remove();
  await resetMouse();
});

/** A block of a page, as wide as asked, that is removed after the test. */
export function column(widthPx = 1280): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = `width: ${widthPx}px; font: 16px/1.4 sans-serif`;
  document.body.append(host);
  hosts.push(host);
  return host;
}

/** An element with these properties in a page; nothing is awaited. */
export function put(properties: Partial<EventsTimeline>, widthPx = 1280): EventsTimeline {
  const element = document.createElement('events-timeline');
  Object.assign(element, properties);
  column(widthPx).append(element);
  return element;
}

/** An element with these properties, read and drawn. */
export async function show(properties: Partial<EventsTimeline>, widthPx = 1280): Promise<EventsTimeline> {
  const element = put(properties, widthPx);
  await drawn(element);
  return element;
}

/** An element made of markup, read and drawn. */
export async function showMarkup(markup: string, widthPx = 1280): Promise<EventsTimeline> {
  const host = column(widthPx);
  host.innerHTML = markup;
  const element = host.querySelector('events-timeline');
  if (element === null) throw new Error('The markup has no <events-timeline>.');
  await drawn(element);
  return element;
}

/** Resolves when a condition holds; fails, in words, after eight seconds. Leaves no timer. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const deadline = performance.now() + 8000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Resolves when reading has ended and what is shown stands. Entries of the list find their height only once in sight. */
export async function drawn(element: EventsTimeline): Promise<void> {
  await until(() => ['ready', 'failed'].includes(element.loadState), 'reading has ended');
  await element.updateComplete;
  await frame();
  await element.updateComplete;
  const dated = element.newsEvents.filter(({ when }) => when.start !== null || when.end !== null);
  if (dated.length > 0)
    await until(
      () => items(element).length > 0 || one(element, '.timeline-canvas') === null,
      'an item is drawn',
    );
  await still(element, 2);
}

/** Resolves when nothing has moved for some frames: more of them than a glide may need to begin. */
export async function still(element: EventsTimeline, frames = 6): Promise<void> {
  const deadline = performance.now() + 8000;
  let before = '';
  for (let same = 0; same < frames;) {
    if (performance.now() > deadline) throw new Error('never: the timeline stands still');
    await frame();
    await element.updateComplete;
    const titleTops = all(element, '.entry-title').map((title) => title.getBoundingClientRect().top);
    const axis = one(element, '.axis')?.innerHTML;
    const now = JSON.stringify([element.getWindow(), axis, titleTops, ...rects(element).values()]);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

export function one<Found extends HTMLElement = HTMLElement>(
  element: Element,
  selector: string,
): Found | null {
  return (element.shadowRoot ?? element).querySelector<Found>(selector);
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>(selector)];
}

/** Text with its white space made plain; empty where there is no such element. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(textOf);
}

/** Everything drawn, in the order of the page. */
export function items(element: Element): HTMLElement[] {
  return all(element, '[data-placement]');
}

/** What is drawn for a news event by itself. */
export function item(element: Element, id: string): HTMLElement {
  const found = one(element, `[data-placement="e:${id}"]`);
  if (found === null) throw new Error(`${id} is not drawn by itself.`);
  return found;
}

/** The count of those in a bracket that have no title, in a lane. */
export function rest(element: Element, lane: string): HTMLElement {
  const found = one(element, `[data-placement^="r:"].lane-${lane}`);
  if (!found) throw new Error(`Every event of ${lane} has its title.`);
  return found;
}

/** Where everything drawn stands: left, top, width, height. */
export function rects(element: Element): Map<string, readonly number[]> {
  return new Map(
    items(element).map((drawnItem) => {
      const { left, top, width, height } = drawnItem.getBoundingClientRect();
      return [drawnItem.dataset['placement'] ?? '', [left, top, width, height]];
    }),
  );
}

/** The radio button of a clock or view whose words begin with a text. */
export function radio(element: Element, words: string): HTMLInputElement {
  const label = all(element, 'label').find((one) => textOf(one).startsWith(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`No choice is called ${words}.`);
  return input;
}

export function button(element: Element, words: string): HTMLElement {
  const found = all(element, 'button').find(
    (one) => one.ariaLabel === words || textOf(one).replace(/^◂ | ▸$/g, '') === words,
  );
  if (!found) throw new Error(`No button is called ${words}.`);
  return found;
}

/** The element that has the focus, inside the shadow root. */
export function focused(element: Element): HTMLElement | null {
  return element.shadowRoot?.activeElement as HTMLElement | null;
}

/** The middle of an element, in whole pixels of the viewport; scrolls it into sight. */
export function middle(target: Element): [number, number] {
  target.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

export async function click(target: Element): Promise<void> {
  await sendMouse({ type: 'click', position: middle(target) });
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Drags from a point by some pixels across, in steps, as a hand does. */
export async function drag([x, y]: [number, number], byPx: number): Promise<void> {
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  for (const part of [0.25, 0.5, 0.75, 1])
    await sendMouse({ type: 'move', position: [Math.round(x + byPx * part), y] });
  await sendMouse({ type: 'up' });
}

/** The details of the element's DOM events of one name, in order, from now on. */
export function heard<Name extends TimelineEventName>(
  element: EventTarget,
  name: Name,
): TimelineEventDetails[Name][] {
  const details: TimelineEventDetails[Name][] = [];
  element.addEventListener(name, (domEvent) =>
    details.push((domEvent as CustomEvent<TimelineEventDetails[Name]>).detail),
  );
  return details;
}

export function ids(newsEvents: readonly NewsEvent[]): string[] {
  return newsEvents.map(({ id }) => id);
}

/** The window as two ISO times. */
export function windowOf(element: EventsTimeline): [string, string] {
  const { start, end } = element.getWindow();
  return [start.toISOString(), end.toISOString()];
}

/** An address that answers with this document, or this text. */
export function addressOf(body: unknown, type = 'application/json'): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return URL.createObjectURL(new Blob([text], { type }));
}

/** The document with one of its events alone, under another title. */
export function documentOf(title: string, events: readonly unknown[]): object {
  return { title, zone: 'Asia/Yerevan', events };
}

/** Does something on paper, or for a reader who wants less motion, where the browser can be told so: Firefox cannot. */
export async function withMedia(
  media: 'print' | 'less motion',
  act: () => Promise<void> | void,
): Promise<void> {
  if (navigator.userAgent.includes('Firefox')) return;
  const [before, after] =
    media === 'print'
      ? ([{ media: 'print' }, { media: 'screen' }] as const)
      : ([{ reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }] as const);
  await emulateMedia(before);
  try {
    await act();
  } finally {
    await emulateMedia(after);
  }
}

/** Does something with a clipboard that takes, or refuses, what is written to it. */
export async function withClipboard(writeText: (text: string) => Promise<void>, act: () => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}
