import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { armenia, one, textOf, until } from '../support/timeline-page.js';

// The pages of embed/, as they stand on a server beside cdn/. `npm run build` makes what they load.
const frames: HTMLIFrameElement[] = [];

async function open(address: string, widthPx = 900): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.dataset['eventsTimeline'] = '';
  frame.style.cssText = `width: ${widthPx}px; height: 200px; border: 0`;
  frame.src = address;
  frames.push(frame);
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await isLoaded;
  return frame;
}

const timelineIn = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.querySelector<EventsTimeline>('events-timeline') ?? null;

/** Resolves with the timeline when its document is there. */
async function timelineOf(frame: HTMLIFrameElement): Promise<EventsTimeline> {
  await until(() => timelineIn(frame)?.loadState === 'ready', 'the document is read');
  const element = timelineIn(frame) as EventsTimeline;
  await element.updateComplete;
  return element;
}

before(() => import(new URL('/embed/host.js', location.href).href));
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('the page in the frame', () => {
  it('shows the document of its address, on the clock and in the language that are asked for', async () => {
    const element = await timelineOf(
      await open(`/embed/frame.html?src=${armenia}&zone=moscow&lang=fr&view=list`),
    );
    expect(element.newsEvents.length).to.equal(46);
    expect(textOf(one(element, '[part~=zone-chosen]'))).to.equal('Moscou UTC+3');
    expect(element.ownerDocument.title).to.equal('Border fighting between Armenia and Azerbaijan');
  });

  it('reads from right to left in Arabic', async () => {
    const element = await timelineOf(await open(`/embed/frame.html?src=${armenia}&lang=ar&view=list`));
    expect(getComputedStyle(element).direction).to.equal('rtl');
  });

  it('puts on a theme, and leaves others alone', async () => {
    const themed = await timelineOf(await open(`/embed/frame.html?src=${armenia}&theme=newspaper`));
    const stranger = await timelineOf(await open(`/embed/frame.html?src=${armenia}&theme=../../x`));
    expect([themed.className, stranger.className]).to.deep.equal(['timeline-newspaper', '']);
    const sheets = [...stranger.ownerDocument.querySelectorAll('link[rel=stylesheet]')];
    expect(sheets.map((sheet) => sheet.getAttribute('href'))).to.deep.equal(['frame.css']);
  });

  it('asks no more often than every fifteen seconds, whatever its address says', async () => {
    const eager = await timelineOf(await open(`/embed/frame.html?src=${armenia}&view=list&refresh=0.1`));
    const calm = await timelineOf(await open(`/embed/frame.html?src=${armenia}&view=list&refresh=60`));
    const none = await timelineOf(await open(`/embed/frame.html?src=${armenia}&view=list&refresh=often`));
    expect([eager.refresh, calm.refresh, none.refresh]).to.deep.equal([15, 60, 0]);
  });

  const refused = [
    [
      'a document of another server',
      '?src=https://example.org/events.json',
      'This page shows timelines of its own server only.',
    ],
    [
      'one that only looks like its own',
      '?src=//example.org/events.json',
      'This page shows timelines of its own server only.',
    ],
    [
      'data in the address',
      '?src=data:application/json,[]',
      'This page shows timelines of its own server only.',
    ],
    [
      'a script in the address',
      '?src=javascript:alert(1)',
      'This page shows timelines of its own server only.',
    ],
    [
      'to guess a document',
      '?zone=moscow',
      'The address of this page has to name a document: frame.html?src=events.json',
    ],
  ] as const;
  for (const [message, query, words] of refused) {
    it(`refuses ${message}`, async () => {
      const frame = await open(`/embed/frame.html${query}`);
      await until(() => frame.contentDocument?.querySelector('[role=alert]'), 'it says so');
      expect(textOf(frame.contentDocument?.querySelector('[role=alert]'))).to.equal(words);
      expect(timelineIn(frame)).to.equal(null);
    });
  }

  it('shows nothing of another server that its own one leads to', async () => {
    const frame = await open('/embed/frame.html?src=/out&view=list');
    await until(() => timelineIn(frame)?.loadState === 'failed', 'the document is refused');
    expect([timelineIn(frame)?.newsEvents.length, frame.contentDocument?.title]).to.deep.equal([
      0,
      'Timeline',
    ]);
  });

  it('takes no words for a clock from its address', async () => {
    const words = 'CORRECTION: it never happened';
    const element = await timelineOf(await open(`/embed/frame.html?src=${armenia}&view=list&zone=${words}`));
    expect([element.zone, element.issues.length]).to.deep.equal(['', 0]);
  });

  it('takes no height that is not a number', async () => {
    const errors: string[] = [];
    const note = (errorEvent: ErrorEvent) => void errors.push(errorEvent.message);
    addEventListener('error', note);
    const frame = await open('/test/support/blank.html');
    for (const height of [10n, [900], new Date(900), '900', Number.NaN]) {
      const isTold = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      const code = `parent.postMessage({ type: 'events-timeline-height', height: arguments[0] }, '*')`;
      (frame.contentWindow as unknown as { Function: FunctionConstructor }).Function(code)(height);
      await isTold;
    }
    removeEventListener('error', note);
    expect([errors, frame.style.height]).to.deep.equal([[], '200px']);
  });

  it('tells the page around how high it is, so that nothing in it scrolls', async () => {
    const frame = await open(`/embed/frame.html?src=${armenia}`);
    const element = await timelineOf(frame);
    await until(() => one(element, '[data-placement]'), 'the timeline is drawn');
    const root = element.ownerDocument.documentElement;
    await until(() => root.scrollHeight <= frame.clientHeight, 'the frame is high enough');
    const before = frame.clientHeight;
    element.select('ceasefire');
    await until(() => frame.clientHeight > before + 50, 'the frame grows with the detail');
    await until(() => root.scrollHeight <= frame.clientHeight, 'the frame is high enough again');
  });

  it('says it to AMP, too', async () => {
    const heard: unknown[] = [];
    const hear = ({ data }: MessageEvent) => heard.push(data);
    addEventListener('message', hear);
    await timelineOf(await open(`/embed/frame.html?src=${armenia}&view=list`));
    const isHigh = (data: unknown) => (data as { height?: number }).height ?? 0;
    await until(() => heard.some((data) => isHigh(data) > 1000), 'the height is told');
    removeEventListener('message', hear);
    const last = heard.at(-1) as object;
    expect(last).to.deep.equal({ sentinel: 'amp', type: 'embed-size', height: isHigh(last) });
  });
});

describe('the page around the frame', () => {
  it('may come later than the frame, and asks', async () => {
    const frame = await open(`/embed/frame.html?src=${armenia}&view=list`);
    await timelineOf(frame);
    await until(() => frame.clientHeight > 1000, 'the frame is high enough');
    frame.style.height = '200px';
    await import(new URL('/embed/host.js?late', location.href).href);
    await until(() => frame.clientHeight > 1000, 'the frame is high enough again');
  });

  it('needs no leave of the other server: its script is no module', async () => {
    const page = (await open('/embed/index.html')).contentDocument as Document;
    expect(
      [...page.querySelectorAll('script[src="host.js"]')].map((script) => script.getAttribute('type')),
    ).to.deep.equal([null]);
    const field = page.querySelector<HTMLInputElement>('[name=src]') as HTMLInputElement;
    field.value = 'events.json';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(page.querySelector<HTMLTextAreaElement>('#snippet')?.value).to.match(
      /<script src="[^"]+\/embed\/host\.js" async><\/script>$/,
    );
  });

  it('believes no height but that of the frame itself', async () => {
    const frame = await open('/embed/frame.html?src=https://example.org/');
    await until(() => frame.style.height !== '200px', 'its own height has come');
    const { height } = frame.style;
    window.postMessage({ type: 'events-timeline-height', height: 5000 }, '*');
    await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    expect(frame.style.height).to.equal(height);
  });
});

describe('the page that makes the code', () => {
  it('makes a frame that shows the document, and code that makes the same', async () => {
    const frame = await open('/embed/index.html');
    const page = frame.contentDocument as Document;
    const field = (name: string) =>
      page.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
    field('src').value = '../data/2022-09-13-armenia-azerbaijan.json';
    field('title').value = 'Fighting on the border & "what is said"';
    field('zone').value = 'gmt';
    field('src').dispatchEvent(new Event('change', { bubbles: true }));
    const code = page.querySelector<HTMLTextAreaElement>('#snippet')?.value ?? '';
    const host = document.createElement('div');
    host.innerHTML = code;
    const [made, script] = [host.querySelector('iframe'), host.querySelector('script')];
    expect(made?.title).to.equal('Fighting on the border & "what is said"');
    expect(script?.src).to.equal(new URL('/embed/host.js', location.href).href);
    const shown = await timelineOf(await open(made?.getAttribute('src') ?? ''));
    expect([shown.newsEvents.length, shown.zone]).to.deep.equal([46, 'gmt']);
    const preview = page.querySelector<HTMLIFrameElement>('#preview iframe') as HTMLIFrameElement;
    expect(preview.src).to.equal(made?.src);
  });

  it('says what it needs as long as no document is named', async () => {
    const page = (await open('/embed/index.html')).contentDocument as Document;
    const snippet = page.querySelector<HTMLTextAreaElement>('#snippet');
    expect([snippet?.value, page.querySelectorAll('#preview iframe').length]).to.deep.equal([
      'Name a document first: a JSON file on this server.',
      0,
    ]);
  });
});
