import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { all, armenia, frame as nextFrame, one, textOf, until } from '../support/timeline-page.js';

/** Near the start, the last of all, one whose hour nobody knows, and a key event. */
const events = ['war-2020', 'freedom-house-statement', 'csto-mechanisms', 'ceasefire'];

const frames: HTMLIFrameElement[] = [];

interface Article {
  readonly window: Window & typeof globalThis;
  readonly timelines: readonly EventsTimeline[];
  readonly timeline: EventsTimeline;
}

/** An article in a frame of its own, as wide as a window: what a reader follows a link to. */
async function open(query: string, hash: string, widthPx = 1280): Promise<Article> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${widthPx}px; height: 800px; border: 0`;
  frame.src = `/test/support/article.html?${query}${hash}`;
  frames.push(frame);
  document.body.append(frame);
  const found = () => [...(frame.contentDocument?.querySelectorAll<EventsTimeline>('events-timeline') ?? [])];
  await until(() => found().length > 0 && found().every((one) => one.shadowRoot), 'the article is there');
  const timelines = found();
  return {
    window: frame.contentWindow as Window & typeof globalThis,
    timelines,
    timeline: timelines[0] as EventsTimeline,
  };
}

async function ready({ timelines }: Article): Promise<void> {
  await until(() => timelines.every((one) => one.loadState === 'ready'), 'all documents are read');
  for (const timeline of timelines) await timeline.updateComplete;
}

const titleWithFocus = ({ timeline }: Article) =>
  timeline.ownerDocument.activeElement === timeline &&
  timeline.shadowRoot?.activeElement?.matches('.entry-title, .detail-title')
    ? textOf(timeline.shadowRoot.activeElement)
    : '';

function isInSight(element: Element | null | undefined, page: Window): boolean {
  const { top, bottom, height } = element?.getBoundingClientRect() ?? new DOMRect();
  return height > 0 && top >= 0 && bottom <= page.innerHeight;
}

/** Resolves once the event has the focus, is in sight and has stayed there for some frames. */
async function landed(article: Article, title: string): Promise<void> {
  const { timeline, window: page } = article;
  let calm = 0;
  let before = Number.NaN;
  await until(
    () => {
      const held = timeline.shadowRoot?.activeElement;
      const top = held?.getBoundingClientRect().top ?? Number.NaN;
      calm =
        top === before && titleWithFocus(article).startsWith(title) && isInSight(held, page) ? calm + 1 : 0;
      before = top;
      return calm > 8;
    },
    `“${title}” is in sight and has the focus, not “${titleWithFocus(article)}”`,
  );
}

const titleOf = ({ timeline }: Article, id: string) =>
  timeline.newsEvents.find((newsEvent) => newsEvent.id === id)?.title ?? '';

/** A document whose answer waits for `answer()`. */
function slowDocument(): { url: string; answer: () => Promise<unknown> } {
  const key = `slow${Math.random().toString(36).slice(2)}`;
  return { url: `/late/${key}.json`, answer: () => fetch(`/late/${key}/answer`) };
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('a link to an event', () => {
  for (const widthPx of [390, 720, 1280])
    for (const view of ['list', 'timeline'])
      it(`leads to it in a ${view} of ${widthPx} px`, async function () {
        // One try in ten gets no focus where other tests ran before in the page: see "Known gaps" in CONTRIBUTING.
        this.retries(3);
        for (const frame of frames.splice(0)) frame.remove();
        for (const id of events) {
          const article = await open(`src=${armenia}&view=${view}`, `#timeline.event=${id}`, widthPx);
          await ready(article);
          await landed(article, titleOf(article, id));
          frames.pop()?.remove();
        }
      });

  it('shows the mark of the event above its details', async () => {
    const article = await open(`src=${armenia}&view=timeline`, '#timeline.event=ceasefire');
    await ready(article);
    await landed(article, titleOf(article, 'ceasefire'));
    const mark = () => one(article.timeline, '.timeline-canvas [aria-current="true"]');
    await until(() => isInSight(mark(), article.window), 'its mark is in sight');
  });

  it('leads to it when the document comes late', async () => {
    const { url, answer } = slowDocument();
    const article = await open(`src=${url}&view=list`, '#timeline.event=ceasefire', 390);
    await until(() => article.timeline.loadState === 'loading', 'the document is on its way');
    expect(article.window.scrollY).to.equal(0);
    await answer();
    await ready(article);
    await landed(article, titleOf(article, 'ceasefire'));
  });

  it('takes nobody back who has gone on meanwhile', async () => {
    const { url, answer } = slowDocument();
    const article = await open(`src=${url}&view=list`, '#timeline.event=ceasefire');
    await until(() => article.timeline.selected === 'ceasefire', 'the address is read');
    article.window.dispatchEvent(new WheelEvent('wheel'));
    await answer();
    await ready(article);
    for (let index = 0; index < 20; index += 1) await nextFrame();
    expect([article.window.scrollY, article.timeline.selected]).to.deep.equal([0, 'ceasefire']);
  });

  it('leads to it when the address changes later, and again when the same link is followed again', async () => {
    const article = await open(`src=${armenia}&view=list`, '', 390);
    await ready(article);
    const { document: page, window: ownWindow } = {
      window: article.window,
      document: article.window.document,
    };
    const link = page.createElement('a');
    link.href = '#timeline.event=lull';
    link.textContent = 'The lull';
    page.body.prepend(link);
    link.click();
    await landed(article, titleOf(article, 'lull'));
    ownWindow.scrollTo(0, 0);
    page.querySelector('input')?.focus();
    link.click();
    await landed(article, titleOf(article, 'lull'));
    ownWindow.location.hash = '#timeline.event=war-2020';
    await landed(article, titleOf(article, 'war-2020'));
  });

  it('leads to it in a frame, and scrolls the page around it', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 700px; height: 800px; border: 0';
    frame.src = '/test/support/blank.html';
    frames.push(frame);
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await isLoaded;
    const outer = frame.contentDocument as Document;
    const spacer = outer.createElement('div');
    spacer.style.height = '3000px';
    const inner = outer.createElement('iframe');
    inner.style.cssText = 'width: 600px; height: 9000px; border: 0';
    inner.src = `/test/support/article.html?src=${armenia}&view=list#timeline.event=ceasefire`;
    outer.body.append(spacer, inner);
    const timeline = () => inner.contentDocument?.querySelector<EventsTimeline>('events-timeline');
    await until(() => timeline()?.loadState === 'ready', 'the document is read');
    const title = () => one(timeline() as EventsTimeline, '[data-entry="ceasefire"] .entry-title');
    await until(() => timeline()?.shadowRoot?.activeElement?.matches('.entry-title'), 'it has the focus');
    await until(() => {
      const top = (title()?.getBoundingClientRect().top ?? Number.NaN) + inner.getBoundingClientRect().top;
      return top >= 0 && top < 800;
    }, 'it is in sight of the page around the frame');
    expect(
      timeline()?.shadowRoot?.activeElement?.closest('[data-entry]')?.getAttribute('data-entry'),
    ).to.equal('ceasefire');
  });

  it('moves only the timeline that it names, of several', async () => {
    const article = await open(`src=${armenia}&view=list&count=3`, '#timeline-2.event=ceasefire');
    await ready(article);
    const [, second] = article.timelines as [EventsTimeline, EventsTimeline, EventsTimeline];
    await landed({ ...article, timeline: second }, titleOf(article, 'ceasefire'));
    expect(article.timelines.map(({ selected }) => selected)).to.deep.equal([null, 'ceasefire', null]);
  });

  it('leads to an event that the filter in it hides', async () => {
    const article = await open(
      `src=${armenia}&view=list`,
      '#timeline.find=nothing+such&timeline.event=ceasefire',
    );
    await ready(article);
    await landed(article, titleOf(article, 'ceasefire'));
  });

  for (const view of ['list', 'timeline'])
    it(`says so where the event is gone, in a ${view}`, async () => {
      const article = await open(`src=${armenia}&view=${view}`, '#timeline.event=never');
      await ready(article);
      const words =
        'The event that the link leads to is not in this timeline. It may have been removed or renamed.';
      await until(() => isInSight(one(article.timeline, '.gone'), article.window), 'the words are in sight');
      expect([
        textOf(one(article.timeline, '.gone')),
        textOf(one(article.timeline, '[role=status]')),
      ]).to.deep.equal([words, words]);
      await until(() => article.timeline.shadowRoot?.activeElement?.matches('.gone'), 'they have the focus');
      article.timeline.select('ceasefire');
      await article.timeline.updateComplete;
      expect(one(article.timeline, '.gone')).to.equal(null);
    });
});

describe('what is no link', () => {
  const cases = [
    ['`selected` in the markup', `src=${armenia}&view=list&selected=ceasefire&plain`],
    ['`selected` in the markup of a timeline', `src=${armenia}&view=timeline&selected=ceasefire&plain`],
    ['`selected` beside `hash`', `src=${armenia}&view=list&selected=ceasefire`],
  ] as const;
  for (const [what, query] of cases)
    it(`neither scrolls nor takes the focus: ${what}`, async () => {
      const article = await open(query, '');
      await ready(article);
      for (let index = 0; index < 20; index += 1) await nextFrame();
      expect([article.window.scrollY, article.window.document.activeElement?.localName]).to.deep.equal([
        0,
        'body',
      ]);
    });

  it('neither scrolls nor takes the focus: a step back', async () => {
    const article = await open(`src=${armenia}&view=list`, '');
    await ready(article);
    const { window: page, timeline } = article;
    page.location.hash = '#timeline.event=lull';
    await landed(article, titleOf(article, 'lull'));
    page.location.hash = '#timeline.event=war-2020';
    await landed(article, titleOf(article, 'war-2020'));
    page.document.querySelector('input')?.focus();
    page.history.back();
    await until(() => timeline.selected === 'lull', 'the step before is shown');
    for (let index = 0; index < 20; index += 1) await nextFrame();
    expect(page.document.activeElement?.localName).to.equal('input');
  });
});

describe('select()', () => {
  for (const view of ['list', 'timeline'])
    it(`scrolls to the event in a ${view}, and leaves the focus where it is`, async () => {
      const article = await open(`src=${armenia}&view=${view}&plain`, '');
      await ready(article);
      const { timeline, window: page } = article;
      page.document.querySelector('input')?.focus();
      timeline.select('ceasefire');
      const title = () =>
        one(timeline, '[data-entry="ceasefire"] .entry-title') ?? one(timeline, '.detail-title');
      await until(() => isInSight(title(), page), 'the event is in sight');
      expect(page.document.activeElement?.localName).to.equal('input');
    });

  it('scrolls nothing where the page says so', async () => {
    const article = await open(`src=${armenia}&view=list&plain`, '');
    await ready(article);
    article.timeline.select('ceasefire', { scroll: false });
    await article.timeline.updateComplete;
    for (let index = 0; index < 20; index += 1) await nextFrame();
    expect([article.window.scrollY, article.timeline.selected]).to.deep.equal([0, 'ceasefire']);
  });

  it('gives the event the focus where the page asks for it', async () => {
    const article = await open(`src=${armenia}&view=list&plain`, '');
    await ready(article);
    article.timeline.select('ceasefire', { focus: true });
    await landed(article, titleOf(article, 'ceasefire'));
    expect(all(article.timeline, '[aria-expanded="true"].entry-title').length).to.equal(1);
  });
});
