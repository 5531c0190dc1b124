import { expect } from '@open-wc/testing';
import {
  addressOf,
  all,
  armenia,
  column,
  documentOf,
  drawn,
  frame,
  heard,
  ids,
  items,
  morning,
  one,
  put,
  show,
  showMarkup,
  still,
  textOf,
  texts,
  until,
  windowOf,
} from '../support/timeline-page.js';

const bridgeIds = ['bridge', 'meeting', 'reopening'];

/** Addresses that answer when the test says so, in the order the test says. */
function slowAnswers() {
  const { fetch } = globalThis;
  const asked: { readonly url: string; readonly signal: AbortSignal; answer(body: unknown): void }[] = [];
  globalThis.fetch = (input, options) =>
    new Promise((resolve, reject) => {
      const signal = options?.signal ?? new AbortController().signal;
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      const answer = (body: unknown) => resolve(new Response(JSON.stringify(body)));
      asked.push({ url: input as string, signal, answer });
    });
  const last = (url: string) => asked.filter((one) => one.url === url).at(-1);
  return {
    asked,
    stop: () => (globalThis.fetch = fetch),
    last,
    isAsked: (url: string) => until(() => last(url), `${url} is asked for`),
    async answer(url: string, body: unknown) {
      await until(() => last(url), `${url} is asked for`);
      last(url)?.answer(body);
    },
  };
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

describe('reading a document', () => {
  it('reads an address in src', async () => {
    const element = await show({ src: armenia });
    expect(element.loadState).to.equal('ready');
    expect(element.newsEvents).to.have.length(46);
    expect(textOf(one(element, '.doc-title'))).to.equal('Border fighting between Armenia and Azerbaijan');
  });

  it('reads a document given as data', async () => {
    const element = await show({ data: morning });
    expect(ids(element.newsEvents)).to.deep.equal(bridgeIds);
    expect(items(element)).to.have.length(3);
  });

  it('reads a bare list of records given as data', async () => {
    const element = await show({ data: morning.events });
    expect(ids(element.newsEvents)).to.deep.equal(bridgeIds);
  });

  it('takes data before src', async () => {
    const element = await show({ data: morning, src: armenia });
    expect(element.newsEvents).to.have.length(3);
  });

  it('reads a JSON script among its children', async () => {
    const element = await showMarkup(`<events-timeline>
      <script type="application/json">${JSON.stringify(morning)}</script>
    </events-timeline>`);
    expect(ids(element.newsEvents)).to.deep.equal(bridgeIds);
    expect(textOf(one(element, '.doc-title'))).to.equal('A morning');
  });

  it('reads a list of times among its children, with their titles and links', async () => {
    const element = await showMarkup(`<events-timeline>
      <ol>
        <li id="bridge"><time datetime="2022-09-13T06:00+04:00">6 am</time> Bridge closed
          <a href="https://example.org/first">First report</a></li>
        <li id="meeting"><time datetime="2022-09-13T09:15+04:00">9.15 am</time>: Ministers meet</li>
      </ol>
    </events-timeline>`);
    expect(ids(element.newsEvents)).to.deep.equal(['bridge', 'meeting']);
    expect(element.newsEvents[1]?.title).to.equal('Ministers meet');
    expect(element.newsEvents[0]?.sources).to.have.length(1);
    expect(new Date(element.newsEvents[0]?.when.earliest ?? 0).toISOString()).to.equal(
      '2022-09-13T02:00:00.000Z',
    );
  });

  it('shows no child list beside the timeline made from it', async () => {
    const element = await showMarkup(`<events-timeline>
      <ol><li><time datetime="2022-09-13T06:00+04:00">6 am</time> Bridge closed</li></ol>
    </events-timeline>`);
    expect(element.querySelector('ol')?.getBoundingClientRect().height).to.equal(0);
  });

  it('reads children that a script adds later', async () => {
    const element = put({});
    await element.updateComplete;
    expect(element.loadState).to.equal('idle');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(morning);
    element.append(script);
    await drawn(element);
    expect(ids(element.newsEvents)).to.deep.equal(bridgeIds);
  });

  it('reads an entry that a script adds to its list', async () => {
    const element = await showMarkup(`<events-timeline>
      <ol><li id="bridge"><time datetime="2022-09-13T06:00+04:00">6 am</time> Bridge closed</li></ol>
    </events-timeline>`);
    const entry = document.createElement('li');
    entry.id = 'tunnel';
    entry.innerHTML = '<time datetime="2022-09-13T07:00+04:00">7 am</time> Tunnel closed';
    element.querySelector('ol')?.append(entry);
    await until(() => element.newsEvents.length === 2, 'the second entry is read');
    expect(ids(element.newsEvents)).to.deep.equal(['bridge', 'tunnel']);
  });

  it('shows another document when src changes', async () => {
    const element = await show({ src: addressOf(morning) });
    const loads = heard(element, 'timeline-load');
    const tunnel = { id: 'tunnel', title: 'Tunnel closed', when: '2022-10-01T07:00+04:00' };
    element.src = addressOf(documentOf('Tunnels', [tunnel]));
    await until(() => loads.length === 1, 'the second document is read');
    await element.updateComplete;
    expect(textOf(one(element, '.doc-title'))).to.equal('Tunnels');
    await until(() => items(element).length === 1, 'its event is in sight');
    expect(items(element).map(textOf)).to.deep.equal(['07:00 Tunnel closed']);
  });

  it('shows the first window of the document that src changes to', async () => {
    const element = await show({ src: addressOf(morning) });
    const loads = heard(element, 'timeline-load');
    element.src = addressOf({ ...morning, window: ['2022-10-01T00:00Z', '2022-10-02T00:00Z'] });
    await until(() => loads.length === 1, 'the second document is read');
    await element.updateComplete;
    expect(windowOf(element)).to.deep.equal(['2022-10-01T00:00:00.000Z', '2022-10-02T00:00:00.000Z']);
  });

  it('sees what a page changed in its data once told by a new object', async () => {
    const element = await show({ data: morning });
    element.data = { ...morning, events: morning.events.slice(0, 1) };
    await element.updateComplete;
    expect(ids(element.newsEvents)).to.deep.equal(['bridge']);
  });

  it('reads its address again on reload()', async () => {
    const slow = slowAnswers();
    try {
      const element = put({ src: '/news.json' });
      await slow.answer('/news.json', documentOf('One', morning.events.slice(0, 1)));
      await drawn(element);
      element.reload();
      expect(element.loadState).to.equal('loading');
      await slow.answer('/news.json', documentOf('Two', morning.events));
      await drawn(element);
      expect(texts(element, '.doc-title')).to.deep.equal(['Two']);
    } finally {
      slow.stop();
    }
  });

  it('leaves a deep-frozen document untouched', async () => {
    const before = JSON.stringify(morning);
    const element = await show({ data: deepFrozen(structuredClone(morning)) });
    expect(element.issues).to.deep.equal([]);
    expect(element.newsEvents).to.have.length(3);
    expect(JSON.stringify(element.data)).to.equal(before);
  });

  it('takes properties that were set before the tag was known', async () => {
    const inert = document.implementation.createHTMLDocument();
    const element = inert.createElement('events-timeline');
    element.data = morning;
    element.zone = 'gmt';
    expect(element.loadState).to.equal(undefined);
    column().append(element);
    await drawn(element);
    expect(ids(element.newsEvents)).to.deep.equal(bridgeIds);
    expect(textOf(one(element, '[data-placement="e:bridge"]'))).to.equal('02:00 Bridge closed');
  });
});

describe('loadState and the events of loading', () => {
  it('goes from idle over loading to ready', async () => {
    const element = put({});
    const states: string[] = [element.loadState];
    await element.updateComplete;
    element.src = addressOf(morning);
    await element.updateComplete;
    states.push(element.loadState);
    await drawn(element);
    states.push(element.loadState);
    expect(states).to.deep.equal(['idle', 'loading', 'ready']);
  });

  it('fires timeline-load once, with what was understood and what was wrong', async () => {
    const element = put({ data: [...morning.events, { title: 'No time' }] });
    const loads = heard(element, 'timeline-load');
    await drawn(element);
    expect(loads).to.have.length(1);
    expect(loads[0]?.newsEvents).to.have.length(4);
    expect(loads[0]?.issues.map(({ code }) => code)).to.include('when-missing');
  });

  it('lets timeline-load bubble out of the shadow root of a page part', async () => {
    const host = column();
    const root = host.attachShadow({ mode: 'open' });
    const loads = heard(host, 'timeline-load');
    const element = document.createElement('events-timeline');
    element.data = morning;
    root.append(element);
    await drawn(element);
    expect(loads).to.have.length(1);
  });

  it('fires timeline-error with a code and a sentence', async () => {
    const element = put({ src: '/no-such-file.json' });
    const errors = heard(element, 'timeline-error');
    await drawn(element);
    expect(element.loadState).to.equal('failed');
    expect(errors.map(({ code }) => code)).to.deep.equal(['http']);
    expect(errors[0]?.message).to.match(
      /no-such-file\.json was not found \(404\)\. Check the address in src\.$/,
    );
  });

  it('fires timeline-load again after reload() of data', async () => {
    const element = await show({ data: morning });
    const loads = heard(element, 'timeline-load');
    element.reload();
    await until(() => loads.length > 0, 'timeline-load');
    expect(loads).to.have.length(1);
  });
});

describe('slow answers', () => {
  let slow: ReturnType<typeof slowAnswers>;

  beforeEach(() => (slow = slowAnswers()));
  afterEach(() => slow.stop());

  it('keeps the newer document when the older answer comes last', async () => {
    const element = put({ src: '/older.json' });
    await slow.isAsked('/older.json');
    element.src = '/newer.json';
    await slow.answer('/newer.json', documentOf('Newer', morning.events));
    await drawn(element);
    slow.last('/older.json')?.answer(documentOf('Older', morning.events));
    await drawn(element);
    expect(texts(element, '.doc-title')).to.deep.equal(['Newer']);
  });

  it('stops the older answer', async () => {
    const element = put({ src: '/older.json' });
    await slow.isAsked('/older.json');
    element.src = '/newer.json';
    await slow.isAsked('/newer.json');
    expect(slow.last('/older.json')?.signal.aborted).to.equal(true);
    expect(slow.last('/newer.json')?.signal.aborted).to.equal(false);
  });

  it('stops loading when it leaves the page, and says nothing', async () => {
    const element = put({ src: '/news.json' });
    const errors = heard(element, 'timeline-error');
    await slow.isAsked('/news.json');
    await element.updateComplete;
    element.remove();
    await until(() => slow.last('/news.json')?.signal.aborted, 'the load is stopped');
    expect(element.loadState).to.equal('idle');
    expect(errors).to.deep.equal([]);
  });

  it('loads again when it comes back after it left while loading', async () => {
    const element = put({ src: '/news.json' });
    await slow.isAsked('/news.json');
    await element.updateComplete;
    element.remove();
    await until(() => slow.last('/news.json')?.signal.aborted, 'the load is stopped');
    column().append(element);
    await until(() => slow.last('/news.json')?.signal.aborted === false, 'the address is asked again');
    await slow.answer('/news.json', morning);
    await drawn(element);
    expect(items(element)).to.have.length(3);
  });

  it('does not load again when it comes back after it was read', async () => {
    const element = put({ src: '/news.json' });
    await element.updateComplete;
    await slow.answer('/news.json', morning);
    await drawn(element);
    const askedBefore = slow.asked.length;
    element.remove();
    await until(() => all(element, '[data-placement]').length === 0, 'the drawing is gone');
    column().append(element);
    await drawn(element);
    expect(items(element)).to.have.length(3);
    expect(slow.asked).to.have.length(askedBefore);
  });

  it('keeps what was read while a reload is under way', async () => {
    const element = put({ src: '/news.json' });
    await element.updateComplete;
    await slow.answer('/news.json', morning);
    await drawn(element);
    element.reload();
    await element.updateComplete;
    expect(element.loadState).to.equal('loading');
    expect(items(element)).to.have.length(3);
    expect(one(element, '[part~="loading"]')).to.equal(null);
  });

  it('asks once for an address that was set as an attribute', async () => {
    const host = column();
    host.innerHTML = '<events-timeline src="/news.json"></events-timeline>';
    await slow.isAsked('/news.json');
    await host.querySelector('events-timeline')?.updateComplete;
    await frame();
    expect(slow.asked.map(({ url }) => url)).to.deep.equal(['/news.json']);
  });

  it('asks once for an address that was set as a property', async () => {
    const element = put({ src: '/news.json' });
    await slow.isAsked('/news.json');
    await element.updateComplete;
    await frame();
    expect(slow.asked.map(({ url }) => url)).to.deep.equal(['/news.json']);
  });
});

describe('refresh', () => {
  it('reads the address again after its seconds, and keeps the window of the reader', async () => {
    const slow = slowAnswers();
    try {
      const element = put({ src: '/news.json' });
      await element.updateComplete;
      await slow.answer('/news.json', morning);
      await drawn(element);
      element.setWindow('2022-09-13T01:00Z', '2022-09-13T05:00Z');
      await still(element);
      const askedBefore = slow.asked.length;
      element.refresh = 0.05;
      await until(() => slow.asked.length > askedBefore, 'the address is asked again');
      element.refresh = 0;
      await element.updateComplete;
      const later = { id: 'later', title: 'Later', when: '2022-09-20T06:00+04:00' };
      await slow.answer('/news.json', { ...morning, events: [...morning.events, later] });
      await until(() => element.newsEvents.length === 4, 'the fourth event is read');
      await drawn(element);
      expect(windowOf(element)).to.deep.equal(['2022-09-13T01:00:00.000Z', '2022-09-13T05:00:00.000Z']);
    } finally {
      slow.stop();
    }
  });
});
