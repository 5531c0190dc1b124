import { expect, waitUntil } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';

// The built files in pages of their own, with the drawing held back as a slow network would. `npm run build` makes them.
interface Page {
  readonly element: EventsTimeline;
  readonly window: Window & typeof globalThis;
  /** Whether the drawing has been asked for. */
  asksForDrawing(): boolean;
  release(): Promise<unknown>;
  find(selector: string): HTMLElement | null;
}

const patience = { timeout: 8000 };
const frames: HTMLIFrameElement[] = [];

async function openPage(widthPx: number, attributes = '', spacerPx = 0, from?: string): Promise<Page> {
  const key = `page${Math.random().toString(36).slice(2)}`;
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${widthPx}px; height: 600px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="en"><body style="margin: 0">
    <script type="module" src="${from ?? `/held/${key}`}/events-timeline.min.js"></script>
    <div style="height: ${spacerPx}px"></div>
    <events-timeline src="/data/2022-09-13-armenia-azerbaijan.json" ${attributes}></events-timeline>
    <p id="after">What follows in the article.</p></body></html>`;
  document.body.append(frame);
  frames.push(frame);
  // Not the frame's load event: in Firefox that waits for what is held back.
  const found = () => frame.contentDocument?.querySelector<EventsTimeline>('events-timeline');
  await waitUntil(() => found()?.loadState === 'ready', 'never: the document is read', patience);
  const page = frame.contentWindow as Window & typeof globalThis;
  const element = found() as EventsTimeline;
  await element.updateComplete;
  return {
    element,
    window: page,
    asksForDrawing: () => askedFor(page).some((name) => name.endsWith('-vis.min.js')),
    release: () => fetch(`/held/${key}/release`),
    find: (selector) => element.shadowRoot?.querySelector(selector) ?? null,
  };
}

/** What has been answered is in the page's own list; what is on its way is known by the element alone. */
function askedFor(page: Window): readonly string[] {
  return page.performance.getEntriesByType('resource').map(({ name }) => name);
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('the first paint', () => {
  it('is readable before the drawing has come, and moves nothing when it comes', async () => {
    const page = await openPage(1000);
    const topOfNext = () => page.window.document.getElementById('after')?.getBoundingClientRect().top;
    expect(page.find('[part~="zone-switch"]')?.innerText).to.contain('Moscow');
    await waitUntil(() => page.find('.placeholders') !== null, 'never: the room is filled', patience);
    expect(page.find('.placeholders')?.innerText).to.contain('07:00 Shelling eases, shooting goes on');
    const before = topOfNext();
    await page.release();
    await waitUntil(() => page.find('[data-placement]') !== null, 'never: it is drawn', patience);
    await page.element.updateComplete;
    expect([page.find('.placeholders'), topOfNext()]).to.deep.equal([null, before]);
  });

  it('lets the reader go to the whole list meanwhile', async () => {
    const page = await openPage(1000);
    page.element.view = 'list';
    await page.element.updateComplete;
    expect(page.element.shadowRoot?.querySelectorAll('[part~="entry"]').length).to.equal(44);
    await page.release();
  });

  it('is a list at once in a narrow column, which asks for its script and the document alone', async () => {
    const page = await openPage(400);
    await page.release();
    expect(page.find('[part~="list"]')).to.not.equal(null);
    expect(askedFor(page.window).map((name) => name.slice(name.lastIndexOf('/') + 1))).to.have.members([
      'events-timeline.min.js',
      '2022-09-13-armenia-azerbaijan.json',
    ]);
  });

  it('asks for the drawing of an element far down the page when that comes near', async () => {
    const page = await openPage(1000, '', 5000);
    await page.release();
    await waitUntil(() => page.find('.placeholders') !== null, 'never: the room is filled', patience);
    expect(page.asksForDrawing()).to.equal(false);
    page.window.scrollTo(0, 4200);
    await waitUntil(() => page.find('[data-placement]') !== null, 'never: it is drawn', patience);
    expect(page.asksForDrawing()).to.equal(true);
  });

  for (const file of ['events-timeline-timeline.min.js', 'events-timeline-vis.min.js']) {
    it(`is the list, and says what to copy, where ${file} was not copied`, async () => {
      const page = await openPage(1000, '', 0, `/without/${file}`);
      await waitUntil(() => page.find('[part~="list"]') !== null, 'never: the list is there', patience);
      expect(page.find('[part~="failed"]')?.innerText).to.contain('copy all other files of cdn/');
      expect(page.element.shadowRoot?.querySelectorAll('[part~="entry"]').length).to.equal(44);
    });
  }

  it('moves nothing when the words for faults come', async () => {
    const page = await openPage(400);
    page.element.data = [{ title: 'Shelling begins', when: '2022-13-01T00:00' }];
    await page.element.updateComplete;
    const heightPx = page.element.offsetHeight;
    expect(page.find('[part~="issues"]')?.innerText).to.equal('1 problem in the data');
    await waitUntil(() => page.element.loadState === 'ready', 'never: the words have come', patience);
    await page.element.updateComplete;
    expect(page.element.offsetHeight).to.equal(heightPx);
    expect(page.element.issues[0]?.message).to.equal(
      '"2022-13-01T00:00" is not a date: there is no month 13.',
    );
  });

  it('says where a fault is, and its name, where the words for faults were not copied', async () => {
    const page = await openPage(400, '', 0, '/without/events-timeline-issue-messages.min.js');
    page.element.data = [{ title: 'Shelling begins', when: '2022-13-01T00:00' }];
    await waitUntil(() => page.element.issues.length === 1, 'never: the fault is told', patience);
    const [issue] = page.element.issues;
    expect([issue?.path, issue?.message]).to.deep.equal(['[0].when', 'no-such-date: "2022-13-01T00:00"']);
    expect(page.element.loadState).to.equal('ready');
  });
});
