import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { EventsTimeline } from '../src/index.js';

const address = '/data/2022-09-13-armenia-azerbaijan.json';
const list = `
  <p>All times: Moscow</p>
  <ol>
    <li><time datetime="2022-09-13T06:00Z">9 a.m.</time>: <b>Ceasefire</b>, <a href="https://a.example/1">Report</a></li>
    <li><time datetime="2022-09-13">13 September</time>: Shelling</li>
  </ol>`;
const page = (children: string) => `
  <style>
    .reserved events-timeline { display: block; height: 700px; overflow: auto; }
  </style>
  <div class="reserved"><events-timeline src="${address}">${children}</events-timeline><p class="below">Below</p></div>
  <div class="natural"><events-timeline>${children}</events-timeline><p class="below">Below</p></div>`;

/** What Chromium says of something that has moved. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Where each piece of the page's own text stands, in order. */
function places(host: Element): readonly string[] {
  return [...host.querySelectorAll('p, li, b, a')].map((piece) => {
    const { x, y, width, height } = piece.getBoundingClientRect();
    return `${piece.textContent} ${x} ${y} ${width} ${height}`;
  });
}

const topOf = (host: Element) => host.querySelector('.below')?.getBoundingClientRect().top ?? NaN;
const nextFrame = () => new Promise(requestAnimationFrame);
const isDrawn = (element: Element) => element.shadowRoot?.querySelector('[part~=item]') !== null;

describe('A page whose script comes late', () => {
  let host: HTMLElement;
  let reserved: HTMLElement;
  let natural: HTMLElement;
  let answer: () => void;
  const { fetch } = globalThis;

  before(async () => {
    await setViewport({ width: 1300, height: 1500 });
    host = document.createElement('div');
    host.style.width = '1280px';
    host.innerHTML = page(list);
    document.body.append(host);
    [reserved, natural] = host.querySelectorAll<HTMLElement>(':scope > div') as unknown as [
      HTMLElement,
      HTMLElement,
    ];
    // The document comes when the test says so.
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    globalThis.fetch = async (...args) => {
      await isAnswered;
      return fetch(...args);
    };
  });

  after(() => {
    globalThis.fetch = fetch;
    host.remove();
  });

  it('keeps the list as it is until the document is there, shifts nothing under a reserved height, and all else once', async () => {
    const before = places(reserved);
    expect(before.join()).to.contain('Ceasefire');
    const tops = [topOf(reserved)];
    const naturalTops = [topOf(natural) - topOf(reserved)];
    let shifts = 0;
    const observer = new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as LayoutShift[]) {
        if (entry.sources.some(({ node }) => node !== null && reserved.contains(node))) shifts += entry.value;
      }
    });
    // Firefox knows no such entries; there the positions have to do.
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      observer.observe({ type: 'layout-shift' });

    await import('../src/index.js');
    const [first, second] = host.querySelectorAll<EventsTimeline>('events-timeline');
    if (!first || !second) throw new Error('The page has not two timelines.');
    await first.updateComplete;
    await nextFrame();
    expect(first.loadState).to.equal('loading');
    expect(places(reserved)).to.deep.equal(before);

    answer();
    for (let frames = 0; !isDrawn(first) && frames < 600; frames += 1) {
      await nextFrame();
      tops.push(topOf(reserved));
      naturalTops.push(topOf(natural) - topOf(reserved));
    }
    // The other one is drawn when it comes near; its room has been kept.
    second.scrollIntoView();
    for (let frames = 0, still = 0; still < 10 && frames < 600; frames += 1) {
      await nextFrame();
      if (isDrawn(second)) still += 1;
      naturalTops.push(topOf(natural) - topOf(reserved));
    }
    observer.disconnect();
    expect(isDrawn(first) && isDrawn(second)).to.equal(true);
    expect(shifts).to.equal(0);
    expect(new Set(tops)).to.have.length(1);
    expect([...new Set(naturalTops)]).to.have.length(2);
    expect(second.newsEvents.map(({ title }) => title)).to.deep.equal(['Shelling', 'Ceasefire, Report']);
  });
});
