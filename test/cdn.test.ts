import { expect, waitUntil } from '@open-wc/testing';
import type { EventsTimeline } from '../src/index.js';

// The built file in a page of its own, as a newsroom has it: one script tag, one element. `npm run build` makes it.
const plainPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Plain page</title>
    <script type="module" src="/cdn/events-timeline.min.js"></script>
  </head>
  <body>
    <events-timeline src="/data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
  </body>
</html>`;

const keyEventIds = [
  'night-shelling',
  'security-council-session',
  'ceasefire',
  'csto-mechanisms',
  'france-un-pledge',
];

describe('the one file for plain pages', () => {
  let frame: HTMLIFrameElement;
  let page: Window & typeof globalThis;
  let element: EventsTimeline;
  const errors: string[] = [];

  before(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1280px; height: 900px; border: 0';
    frame.srcdoc = plainPage;
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await isLoaded;
    page = frame.contentWindow as Window & typeof globalThis;
    page.addEventListener('error', (domEvent) => errors.push(domEvent.message));
    element = page.document.querySelector('events-timeline') as EventsTimeline;
    const isDrawn = () => Boolean(element.shadowRoot?.querySelector('[data-placement]'));
    await waitUntil(isDrawn, 'never: the page draws. Has `npm run build` been run?', { timeout: 8000 });
    await element.updateComplete;
  });

  after(() => frame.remove());

  it('reads the document of the page', () => {
    expect(element.loadState).to.equal('ready');
    expect([element.newsEvents.length, element.issues.length]).to.deep.equal([46, 0]);
  });

  for (const id of keyEventIds) {
    it(`draws ${id}`, () => {
      const drawn = element.shadowRoot?.querySelector(`[data-placement="e:${id}"]`);
      const { width = 0, height = 0 } = drawn?.getBoundingClientRect() ?? {};
      expect([width > 50, height > 10]).to.deep.equal([true, true]);
    });
  }

  it('asks for itself, its parts for timelines, drawing and details, and the document: nothing else', async () => {
    const askedFor = (name: string) =>
      page.performance.getEntriesByType('resource').some((entry) => entry.name.includes(name));
    await waitUntil(() => askedFor('details-part'), 'never: the details load while the page is idle');
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect([...new Set(asked)].sort()).to.deep.equal([
      '/cdn/events-timeline-controls.min.js',
      '/cdn/events-timeline-details-part.min.js',
      '/cdn/events-timeline-timeline.min.js',
      '/cdn/events-timeline-vis.min.js',
      '/cdn/events-timeline.min.js',
      '/data/2022-09-13-armenia-azerbaijan.json',
    ]);
  });

  it('asks for each of them once', () => {
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked.length).to.equal(new Set(asked).size);
  });

  it('puts no style into the page', () => {
    const { head, styleSheets, adoptedStyleSheets } = page.document;
    expect([...head.children].map(({ tagName }) => tagName)).to.deep.equal(['META', 'TITLE', 'SCRIPT']);
    expect([styleSheets.length, adoptedStyleSheets.length]).to.deep.equal([0, 0]);
    expect(page.document.body.childElementCount).to.equal(1);
  });

  it('causes no error in the page', () => {
    expect(errors).to.deep.equal([]);
  });

  it('draws 700 px of height at most, with the font of a plain page', () => {
    const canvas = element.shadowRoot?.querySelector<HTMLElement>('.timeline-canvas');
    expect(canvas?.offsetHeight).to.be.within(300, 700);
  });
});
