import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { oddAddress } from '../support/flaky-server.js';
import { all, button, documentOf, drawn, one, until } from '../support/timeline-page.js';

// The built files in a page under the strict policy with what media add to it. `npm run build` makes them.

interface StrictWindow extends Window {
  readonly faults: string[];
}

const elsewhere = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
const picture = '/docs/first-view-light.png';

async function open(
  path: string,
): Promise<{ page: StrictWindow; element: EventsTimeline; frame: HTMLElement }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 900px; border: 0';
  frame.src = path;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentWindow as unknown as StrictWindow;
  await page.customElements.whenDefined('events-timeline');
  const element = page.document.createElement('events-timeline');
  page.document.body.prepend(element);
  return { page, element, frame };
}

async function dataOf(...media: readonly object[]): Promise<object> {
  return Promise.resolve(documentOf('A night', [{ id: 'a', title: 'Shelling', when: '2022-09-13', media }]));
}

describe('media under a strict policy', () => {
  it('of every kind give no violation where the policy names their servers', async () => {
    const { page, element, frame } = await open('/strict/media.html');
    const film = await oddAddress({ hangs: true }, 'mp4');
    const sound = await oddAddress({ hangs: true }, 'mp3');
    const report = await oddAddress({ type: 'text/html', body: '<p>x</p>' }, 'pdf');
    const kinds = [picture, film, sound].map((path) => ({ url: path, alt: 'X' }));
    const others = [picture, film, sound, report].map((path) => ({ url: `${elsewhere}${path}`, alt: 'Y' }));
    element.data = await dataOf(...kinds, ...others, { url: `${picture}?s`, alt: 'Z', sensitive: true });
    element.selected = 'a';
    await drawn(element);
    const { host } = new URL(elsewhere);
    await until(() => all(element, '.media-facade').length === 4, 'four are facades');
    for (const { textContent } of all(element, '.media-facade button'))
      if (textContent?.includes(host)) button(element, `Load from ${host}`).click();
    one(element, '.media-cover button')?.click();
    await until(() => all(element, '.media-facade').length === 1, 'the files of the host are shown');
    one(element, '.media-facade button')?.click();
    await until(() => one(element, 'iframe'), 'the frame is shown');
    one(element, '.media-enlarge')?.click();
    await until(() => one<HTMLDialogElement>(element, '.viewer')?.open, 'the viewer is open');
    one<HTMLDialogElement>(element, '.viewer')?.close();
    expect(page.faults).to.deep.equal([]);
    frame.remove();
  });

  it('are refused where it does not, and say so', async () => {
    const { page, element, frame } = await open('/strict/page.html');
    const report = await oddAddress({ type: 'text/html', body: '<p>x</p>' }, 'pdf');
    element.data = await dataOf(
      { url: `${elsewhere}${picture}`, alt: 'A picture' },
      { url: `${elsewhere}${report}`, alt: 'A report' },
    );
    element.selected = 'a';
    await drawn(element);
    await until(() => all(element, '.media-facade button').length === 2, 'both are facades');
    for (const facade of all(element, '.media-facade button')) facade.click();
    await until(() => all(element, '[part=media-failed]').length === 2, 'both say so');
    expect([...new Set(page.faults.map((words) => words.split(':', 1)[0]))]).to.have.members([
      'img-src',
      'frame-src',
    ]);
    expect(all(element, '.media-ways a').length).to.equal(2);
    frame.remove();
  });
});
