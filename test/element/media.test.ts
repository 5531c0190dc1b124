import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import { fakeClock } from '../support/fake-clock.js';
import { askedOf, oddAddress, type OddAnswer } from '../support/flaky-server.js';
import {
  all,
  button,
  click,
  documentOf,
  focused,
  frame,
  item,
  one,
  press,
  put,
  show,
  textOf,
  until,
  withMedia,
} from '../support/timeline-page.js';

/** A picture of this server, as large as a screen. */
const own = '/docs/first-view-light.png';

/** The same server under another name is another host. */
const elsewhere = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
const strange = `http://${elsewhere}:${location.port}`;

const dot = [
  ...atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
].map((sign) => sign.charCodeAt(0));
const dotAnswer: OddAnswer = { type: 'image/png', bytes: dot };

/** An address of the other host, and how often that has been asked for. */
async function onOtherHost(ending: string, answer: OddAnswer = dotAnswer) {
  const path = await oddAddress(answer, ending);
  return { url: `${strange}${path}`, count: async () => (await askedOf(path)).length };
}

const withMediaOf = (...media: readonly object[]) =>
  documentOf('A night', [
    {
      id: 'a',
      title: 'Shelling begins',
      summary: 'The town is hit.',
      key: true,
      when: '2022-09-13T00:05+04:00',
      media,
    },
    { id: 'b', title: 'A call', when: '2022-09-13T02:15+04:00' },
  ]);

async function details(data: object, more: Partial<EventsTimeline> = {}): Promise<EventsTimeline> {
  const element = await show({ data, view: 'list', selected: 'a', ...more });
  await until(() => one(element, '.media-figures'), 'the media are in the details');
  return element;
}

const figures = (element: Element) => all(element, '.media-figure');
const picture = (element: Element) => one<HTMLImageElement>(element, '.media-enlarge img');

/** Nobody has asked for a host yet. */
async function forgetConsent(): Promise<void> {
  const { revoke } = await import('../../src/features/media/consent.js');
  revoke(new URL(strange).host, true);
}

describe('media in the details', () => {
  beforeEach(forgetConsent);
  after(forgetConsent);

  it('show a picture of the page’s own server at once, with caption and credit', async () => {
    const element = await details(
      withMediaOf({ url: own, alt: 'A street', caption: 'The main street', credit: 'Photo: X' }),
    );
    await until(() => picture(element)?.complete, 'the picture has loaded');
    expect([picture(element)?.alt, picture(element)?.loading, picture(element)?.naturalWidth]).to.deep.equal([
      'A street',
      'lazy',
      1278,
    ]);
    expect(textOf(one(element, '.media-caption'))).to.equal('The main street Photo: X');
  });

  it('have their size before the file is there', async () => {
    const address = await oddAddress({ ...dotAnswer, hangs: true }, 'png');
    const element = await details(withMediaOf({ url: address, alt: 'A street', width: 300, height: 200 }));
    const { width, height } = one(element, '.media-box')?.getBoundingClientRect() ?? new DOMRect();
    expect(width / height).to.be.closeTo(1.5, 0.05);
  });

  it('name another host, and ask it only after a press', async () => {
    const { url, count } = await onOtherHost('png');
    const element = await details(withMediaOf({ url, alt: 'Smoke' }));
    const { host } = new URL(url);
    expect(textOf(one(element, '.media-facade'))).to.equal(
      `Picture Smoke Load from ${host} Your browser then contacts ${host}, which sees your IP address.`,
    );
    expect(await count()).to.equal(0);
    await click(button(element, `Load from ${host}`));
    await until(() => picture(element)?.naturalWidth === 1, 'the picture is shown');
    expect([await count(), focused(element)?.className]).to.deep.equal([1, 'media-enlarge']);
  });

  it('show all of a host once it is allowed, until the reader takes that back', async () => {
    const first = await onOtherHost('png');
    const second = await onOtherHost('jpg');
    const element = await details(
      withMediaOf({ url: first.url, alt: 'One' }, { url: second.url, alt: 'Two' }),
    );
    const { host } = new URL(first.url);
    await click(button(element, `Load from ${host}`));
    await until(() => all(element, '.media-enlarge').length === 2, 'both are shown');
    await click(button(element, `Stop loading from ${host}`));
    await until(() => all(element, '.media-facade').length === 2, 'both are facades again');
    expect(focused(element)).not.to.equal(null);
  });

  for (const isKept of [false, true])
    it(`remember a host ${isKept ? 'where the page lets them' : 'never by themselves'}`, async () => {
      const { url } = await onOtherHost('png');
      const element = await details(withMediaOf({ url, alt: 'Smoke' }), { rememberConsent: isKept });
      const { host } = new URL(url);
      await click(button(element, `Load from ${host}`));
      await until(() => picture(element), 'it is shown');
      expect(localStorage.getItem('events-timeline:hosts')).to.equal(isKept ? JSON.stringify([host]) : null);
      await click(button(element, `Stop loading from ${host}`));
      await until(() => one(element, '.media-facade'), 'it is a facade again');
      expect(localStorage.getItem('events-timeline:hosts')).to.equal(null);
    });

  it('cover what is sensitive, and say what is behind', async () => {
    const address = await oddAddress(dotAnswer, 'png');
    const element = await details(withMediaOf({ url: address, alt: 'A man', sensitive: 'a wounded man' }));
    expect(textOf(one(element, '.media-cover'))).to.equal('Sensitive: a wounded man Show it');
    expect((await askedOf(address)).length).to.equal(0);
    await click(button(element, 'Show it'));
    await until(() => picture(element)?.naturalWidth === 1, 'it is shown');
    await click(button(element, 'Hide it again'));
    await until(() => one(element, '.media-cover'), 'it is covered again');
  });

  it('ask for a host and uncover what is sensitive by two presses', async () => {
    const { url, count } = await onOtherHost('png');
    const element = await details(withMediaOf({ url, alt: 'A man', sensitive: true }));
    expect(textOf(one(element, '.media-cover p'))).to.equal('Sensitive content');
    await click(button(element, 'Show it'));
    await until(() => one(element, '.media-facade'), 'the host is named');
    expect(await count()).to.equal(0);
  });

  it('say so where a file is broken, and keep its address and its archived copy', async () => {
    const address = await oddAddress({ status: 404, type: 'text/plain', body: 'gone' }, 'png');
    const element = await details(
      withMediaOf({ url: address, alt: 'A street', archiveUrl: 'https://archive.example/1' }),
    );
    await until(() => one(element, '[part=media-failed]'), 'it says so');
    expect(textOf(one(element, '[part=media-failed]'))).to.equal('This could not be shown. Try again');
    expect(all(element, '.media-ways a').map((link) => link.getAttribute('href'))).to.deep.equal([
      new URL(address, location.href).href,
      'https://archive.example/1',
    ]);
    button(element, 'Try again').click();
    await element.updateComplete;
    await until(() => one(element, '[part=media-failed]'), 'it says so again');
  });

  it('say so where a host has not answered for ten seconds', async () => {
    const { url } = await onOtherHost('png', { type: 'image/png', hangs: true });
    const element = await details(withMediaOf({ url, alt: 'Smoke' }));
    const { host } = new URL(url);
    const clock = fakeClock();
    try {
      const isWaiting = clock.nextTimer();
      one(element, '.media-facade button')?.click();
      expect(await isWaiting).to.equal(10_000);
      clock.advance(10_000);
      await element.updateComplete;
    } finally {
      clock.restore();
    }
    expect(textOf(one(element, '[part=media-failed] p'))).to.equal(
      `${host} has not answered for ten seconds.`,
    );
  });

  it('play sound and film of the page’s own server', async () => {
    const [sound, film] = [
      await oddAddress({ hangs: true }, 'mp3'),
      await oddAddress({ hangs: true }, 'mp4'),
    ];
    const element = await details(withMediaOf({ url: sound, alt: 'Radio' }, { url: film, alt: 'A film' }));
    const [audio, video] = [one<HTMLAudioElement>(element, 'audio'), one<HTMLVideoElement>(element, 'video')];
    expect([audio?.controls, audio?.ariaLabel, video?.controls, video?.ariaLabel]).to.deep.equal([
      true,
      'Radio',
      true,
      'A film',
    ]);
  });

  it('show a page of another site in a sandbox, on request', async () => {
    const script = `<script>try { parent.document.title } catch { document.title = 'kept out' }</script>`;
    const { url, count } = await onOtherHost('pdf', { type: 'text/html', body: `<title>x</title>${script}` });
    const element = await details(withMediaOf({ url, alt: 'The report' }));
    expect([one(element, 'iframe'), await count()]).to.deep.equal([null, 0]);
    const { host } = new URL(url);
    await click(button(element, `Load from ${host}`));
    await until(() => one(element, 'iframe'), 'the frame is there');
    const made = one<HTMLIFrameElement>(element, 'iframe');
    expect([
      made?.src,
      made?.title,
      made?.getAttribute('sandbox')?.includes('allow-top-navigation'),
    ]).to.deep.equal([url, 'The report', false]);
    await click(button(element, `Stop loading from ${host}`));
    await until(() => one(element, 'iframe') === null, 'the frame is gone');
  });

  it('let no page of the own server out of its sandbox', async () => {
    const address = await oddAddress({ type: 'text/html', body: '<p>x</p>' }, 'pdf');
    const element = await details(withMediaOf({ url: address, alt: 'The report' }));
    one(element, '.media-facade button')?.click();
    await until(() => one(element, 'iframe'), 'the frame is there');
    expect(one(element, 'iframe')?.getAttribute('sandbox')?.includes('allow-same-origin')).to.equal(false);
  });

  it('are links where nothing tells what they are', async () => {
    const element = await details(withMediaOf({ url: 'https://album.example/7', alt: 'An album' }));
    expect([textOf(figures(element)[0]), one(element, '.media-box')]).to.deep.equal(['An album', null]);
  });
});

describe('the viewer of pictures', () => {
  const two = withMediaOf({ url: own, alt: 'One', caption: 'The first' }, { url: `${own}?2`, alt: 'Two' });

  async function opened(): Promise<EventsTimeline> {
    const element = await details(two);
    await until(() => picture(element)?.complete, 'the picture has loaded');
    await click(one(element, '.media-enlarge') as Element);
    await until(() => one<HTMLDialogElement>(element, '.viewer')?.open, 'the viewer is open');
    return element;
  }

  const inViewer = (element: Element) => one<HTMLImageElement>(element, '.viewer img');
  const scaleOf = (element: Element) =>
    new DOMMatrix(getComputedStyle(inViewer(element) as Element).transform).a;

  it('opens on the picture, goes on by keys, and gives the focus back', async () => {
    const element = await opened();
    expect([inViewer(element)?.alt, textOf(one(element, '.viewer-words'))]).to.deep.equal([
      'One',
      'The first',
    ]);
    await press('ArrowRight');
    expect([inViewer(element)?.alt, textOf(one(element, '.viewer-head span'))]).to.deep.equal([
      'Two',
      '2 / 2',
    ]);
    await press('ArrowRight');
    expect(inViewer(element)?.alt).to.equal('One');
    await press('Escape');
    await until(() => one(element, '.viewer') === null, 'the viewer is gone');
    expect([focused(element)?.ariaLabel, element.selected]).to.deep.equal(['Enlarge: One', 'a']);
  });

  it('enlarges by keys, moves by arrows, and is as it was by 0', async () => {
    const element = await opened();
    await sendKeys({ press: '+' });
    expect(scaleOf(element)).to.equal(1.5);
    await press('ArrowRight');
    expect([
      inViewer(element)?.alt,
      new DOMMatrix(getComputedStyle(inViewer(element) as Element).transform).e,
    ]).to.deep.equal(['One', -60]);
    await press('0');
    expect(scaleOf(element)).to.equal(1);
    await click(button(element, 'Close'));
    await until(() => one(element, '.viewer') === null, 'the viewer is gone');
  });

  it('enlarges by the wheel and by two fingers', async () => {
    const element = await opened();
    const { left, top, width, height } =
      one(element, '.viewer-stage')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await executeServerCommand('wheel', { x, y, deltaY: -100 });
    expect(scaleOf(element)).to.equal(1.5);
    await press('0');
    if (!navigator.userAgent.includes('Firefox')) {
      await executeServerCommand('pinch', { x, y, from: 80, to: 240 });
      expect(scaleOf(element)).to.be.closeTo(3, 0.3);
    }
    await press('Escape');
  });
});

describe('before a press', () => {
  beforeEach(forgetConsent);

  it('no request leaves the page’s server: not in the views, on the card, in print, by any hint', async () => {
    const files = await Promise.all(['png', 'mp4', 'mp3', 'pdf'].map((ending) => onOtherHost(ending)));
    const post = `${strange}/@someone/109999999999999999`;
    const data = withMediaOf(...files.map(({ url }) => ({ url, alt: 'X' })), { url: post, alt: 'A post' });
    const before = performance.getEntriesByType('resource').length;
    const element = await details(data, { mapLink: `${strange}/?lat={lat}` });
    element.view = 'timeline';
    await element.updateComplete;
    await until(() => one(element, '[data-placement="e:a"]'), 'the timeline is drawn');
    item(element, 'a').focus();
    await press('ArrowRight', 'ArrowLeft');
    await until(() => one(element, '.event-card'), 'the card is shown');
    await withMedia('print', async () => {
      window.dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      window.dispatchEvent(new Event('afterprint'));
    });
    await executeServerCommand('paper', {});
    await element.updateComplete;
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => new URL(name).host !== location.host)).to.deep.equal([]);
    expect(await Promise.all(files.map(({ count }) => count()))).to.deep.equal([0, 0, 0, 0]);
    expect(
      document.querySelectorAll('link[rel=preconnect], link[rel=prefetch], link[rel=dns-prefetch]').length,
    ).to.equal(0);
  });
});

describe('pictures in the list', () => {
  beforeEach(forgetConsent);

  const twenty = (url: (index: number) => string) =>
    documentOf(
      'Twenty',
      Array.from({ length: 20 }, (_, index) => ({
        id: `e${index}`,
        title: `Event ${index}, with a title that is long enough to be broken into several lines on a phone`,
        when: `2022-09-13T${String(index).padStart(2, '0')}:00+04:00`,
        media: [{ url: url(index), alt: 'A street' }],
      })),
    );

  it('stand beside their entries, small', async () => {
    const element = await show({ data: twenty(() => own), view: 'list' }, 390);
    const [thumbnail] = all(element, '.media-thumbnail');
    await until(() => thumbnail?.querySelector('img')?.complete, 'the first has loaded');
    const title = all(element, '.entry-title')[0]?.getBoundingClientRect() ?? new DOMRect();
    const room = thumbnail?.getBoundingClientRect() ?? new DOMRect();
    expect([room.left >= title.right, room.width < 100, room.height < 80]).to.deep.equal([true, true, true]);
  });

  it('move nothing while they load', async () => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    const element = put({ data: twenty((index) => `${own}?${index}`), view: 'list' }, 390);
    await until(() => all(element, '.media-thumbnail').length === 20, 'the list is drawn');
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      observer.observe({ type: 'layout-shift' });
    await until(
      () => all(element, '.media-thumbnail img').some((one) => (one as HTMLImageElement).complete),
      'some have loaded',
    );
    for (let index = 0; index < 10; index += 1) await frame();
    observer.disconnect();
    expect(shift).to.be.at.most(0.02);
  });

  it('move no title when a host is allowed', async () => {
    const { url } = await onOtherHost('png');
    const element = await show({ data: twenty(() => url), view: 'list' }, 390);
    const tops = () =>
      all(element, '.entry-title').map((title) => Math.round(title.getBoundingClientRect().top + scrollY));
    const before = tops();
    const { allow } = await import('../../src/features/media/consent.js');
    allow(new URL(url).host, false);
    await until(() => all(element, '.media-thumbnail img').length === 20, 'the pictures are there');
    expect(tops()).to.deep.equal(before);
    await forgetConsent();
  });
});
