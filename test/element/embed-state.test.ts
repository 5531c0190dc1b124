import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { frame as nextFrame, until } from '../support/timeline-page.js';

// The pages of embed/ in a page of another server. `npm run build` makes what they load.

interface Host {
  readonly page: Window & typeof globalThis;
  readonly frame: HTMLIFrameElement;
  /** What the frame has said, in order. */
  readonly heard: { type: string; state?: string; top?: number }[];
}

const pages: HTMLIFrameElement[] = [];

async function open(query = '', hash = ''): Promise<Host> {
  const outer = document.createElement('iframe');
  outer.style.cssText =
    'position: fixed; inset: 0; width: 900px; height: 800px; border: 0; background: white';
  outer.src = `/test/support/host.html?${query}${hash}`;
  pages.push(outer);
  document.body.append(outer);
  const heard: Host['heard'] = [];
  const isLoaded = new Promise((resolve) => outer.addEventListener('load', resolve, { once: true }));
  await isLoaded;
  const page = outer.contentWindow as Window & typeof globalThis;
  page.addEventListener('message', ({ data }) => {
    const message = data as { type?: string };
    if (message.type !== undefined) heard.push(data as Host['heard'][number]);
  });
  const frame = page.document.querySelector('iframe') as HTMLIFrameElement;
  frame.contentWindow?.postMessage({ type: 'events-timeline-ask' }, '*');
  await until(() => heard.some(({ type }) => type === 'events-timeline-ready'), 'the frame is there');
  return { page, frame, heard };
}

const hashOf = ({ page }: Host) => decodeURIComponent(page.location.hash);
const last = ({ heard }: Host, type: string) => heard.filter((message) => message.type === type).at(-1);

/** A press on a point of the frame's page, which another server has: no script reaches into it. */
async function pressAt({ page, frame }: Host, x: number, y: number): Promise<void> {
  // Browsers draw a frame once it is in sight, and it grows then.
  page.scrollTo(0, frame.offsetTop);
  await until(() => frame.clientHeight > 1000, 'the frame is as high as its list');
  page.scrollTo(0, frame.offsetTop + y - 300);
  await nextFrame();
  const { left, top } = frame.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + x), Math.round(top + y)] });
}

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

describe('the state of a framed timeline', () => {
  it('leads to the event of a link, in the page around it', async () => {
    const host = await open('', '#war.event=ceasefire');
    await until(() => last(host, 'events-timeline-landed'), 'the frame says where the event is');
    let [calm, before] = [0, Number.NaN];
    await until(() => {
      const top = (last(host, 'events-timeline-landed')?.top ?? 0) + host.frame.getBoundingClientRect().top;
      calm = top === before && top >= 0 && top < 800 ? calm + 1 : 0;
      before = top;
      return calm > 10;
    }, 'the event is in sight');
    expect(host.page.document.activeElement?.localName).to.equal('iframe');
    expect(hashOf(host)).to.equal('#war.event=ceasefire');
  });

  it('is in the address of the page around it, beside what else is there', async () => {
    const host = await open('', '#section&other.x=1');
    // Down through the first entries: which one it hits does not matter.
    for (let y = 200; y < 500 && !hashOf(host).includes('war.event='); y += 30) {
      await pressAt(host, 220, y);
      for (let index = 0; index < 10; index += 1) await nextFrame();
    }
    expect(hashOf(host)).to.match(/^#section&other\.x=1&war\.event=[\w-]+$/);
  });

  it('follows the address, and Back leads back', async () => {
    const host = await open();
    host.page.location.hash = '#war.event=ceasefire';
    await until(() => last(host, 'events-timeline-landed'), 'the link has been followed');
    host.page.location.hash = '#war.event=lull';
    await until(() => hashOf(host) === '#war.event=lull', 'the second link is followed');
    host.page.history.back();
    await until(() => hashOf(host) === '#war.event=ceasefire', 'the step before is in the address');
  });

  it('stays in the frame where the frame has no name', async () => {
    const host = await open('name=', '#war.event=ceasefire');
    await pressAt(host, 220, 300);
    for (let index = 0; index < 20; index += 1) await nextFrame();
    expect([host.page.location.hash, last(host, 'events-timeline-state')]).to.deep.equal([
      '#war.event=ceasefire',
      undefined,
    ]);
  });

  it('takes no state from anybody but the frame, and none that is no state', async () => {
    const host = await open();
    const said = ['event=x', 'event=x&<script>', 'a b=c', 7, 'x='.repeat(5000)];
    for (const state of said) host.page.postMessage({ type: 'events-timeline-state', state }, '*');
    await new Promise((resolve) => {
      host.page.addEventListener('message', ({ data }) => data === 'end' && resolve(null));
      host.page.postMessage('end', '*');
    });
    expect(host.page.location.hash).to.equal('');
  });

  it('leaves the page where it is while nobody follows a link', async () => {
    const host = await open();
    host.page.document.querySelector('input')?.focus();
    for (let index = 0; index < 20; index += 1) await nextFrame();
    expect([host.page.scrollY, host.page.document.activeElement?.localName]).to.deep.equal([0, 'input']);
  });
});
