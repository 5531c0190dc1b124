import { expect } from '@open-wc/testing';
import { DocumentLoader } from '../../src/loading/document-loader.js';
import type { App } from '../../src/state/app.js';
import type { PageSettings } from '../../src/state/app-state.js';
import { fakeClock } from '../support/fake-clock.js';
import { fakeApp, hearAll, loadEnd, stateWhere, type FakeHost } from '../support/fake-host.js';
import { heldFetch, type HeldFetch } from '../support/held-fetch.js';
import { unhandledDuring } from '../support/rejections.js';
import { pageTurns } from '../support/turns.js';

const siege = { id: 'siege', title: 'Siege begins', when: '2022-09-13T06:00Z' };
const bridge = { id: 'bridge', title: 'Bridge closed', when: '2022-09-14T06:00Z' };
const timeless = { id: 'timeless', title: 'No time' };
const many = Array.from({ length: 1_001 }, (_, index) => ({ id: `e${index}`, title: 'X', when: '2022' }));

const documentOf = (...events: readonly object[]) => ({ zone: 'UTC', events });
const idsIn = (app: App) => app.state.loaded?.document.newsEvents.map(({ id }) => id);

interface Fake {
  readonly app: App;
  readonly host: FakeHost;
  readonly loader: DocumentLoader;
}

let held: HeldFetch;
const running: Fake[] = [];
beforeEach(() => (held = heldFetch()));
afterEach(() => {
  for (const { app, host } of running.splice(0)) {
    app.end();
    host.remove();
  }
  held.restore();
});

/** An element in a page, with these properties, before its first update. */
function put(change: Partial<PageSettings> = {}, markup = ''): Fake {
  const { app, host } = fakeApp();
  host.innerHTML = markup;
  const loader = app.add(new DocumentLoader(app));
  app.dispatch({ type: 'set', change });
  app.begin();
  const fake = { app, host, loader };
  running.push(fake);
  return fake;
}

/** Sets properties, as the page does, and updates. */
function set({ app, host }: Fake, change: Partial<PageSettings>): void {
  app.dispatch({ type: 'set', change });
  host.update();
}

/** An element that has read its address. */
async function showAddress(src: string, body: unknown, init?: ResponseInit): Promise<Fake> {
  const fake = put({ src });
  fake.host.update();
  const end = loadEnd(fake.app);
  held.last(src).answer(body, init);
  await end;
  // What the server calls this version of it is noted after the document is shown.
  await pageTurns();
  fake.host.update();
  return fake;
}

describe('data', () => {
  it('is read within one update', () => {
    const { app, host } = put({ data: documentOf(siege) });
    host.update();
    expect([app.state.load, idsIn(app)]).to.deep.equal([{ kind: 'ready' }, ['siege']]);
    expect(app.state.loaded).to.include({ src: null, text: null });
  });

  it('of more than a thousand records is read in steps', async () => {
    const { app, host } = put({ data: documentOf(...many) });
    host.update();
    expect([app.state.load, idsIn(app)]).to.deep.equal([{ kind: 'loading', progress: null }, undefined]);
    expect(await loadEnd(app)).to.deep.equal({ kind: 'ready' });
    expect(app.state.loaded?.store.all).to.have.length(1_001);
  });

  it('is shown at once, and ready when its issues are in words', async () => {
    const { app, host } = put({ data: documentOf(timeless) });
    host.update();
    expect([app.state.load.kind, idsIn(app)]).to.deep.equal(['loading', ['timeless']]);
    expect(app.state.loaded?.issues[0]).to.include({ code: 'when-missing', hint: '' });
    const { store } = app.derived;
    expect(await loadEnd(app)).to.deep.equal({ kind: 'ready' });
    expect(app.state.loaded?.issues[0]?.hint).to.match(/^\S.*\.$/);
    expect(app.derived.store).to.equal(store);
  });

  it('of another shape fails with what was found', () => {
    const { app, host } = put({ data: { title: 'X' } });
    host.update();
    expect(app.state.load).to.deep.equal({
      kind: 'failed',
      code: 'wrong-shape',
      facts: { found: 'an object with title' },
    });
  });

  it('keeps the document that was read before where it cannot be read itself', () => {
    const fake = put({ data: documentOf(siege) });
    fake.host.update();
    set(fake, { data: 7 });
    expect([fake.app.state.load.kind, idsIn(fake.app)]).to.deep.equal(['failed', ['siege']]);
  });

  it('that is taken away leaves nothing', () => {
    const fake = put({ data: documentOf(siege) });
    fake.host.update();
    set(fake, { data: null });
    expect([fake.app.state.load, fake.app.state.loaded]).to.deep.equal([{ kind: 'idle' }, null]);
  });

  it('is read again only where the page has set it anew', () => {
    const data = documentOf(siege);
    const fake = put({ data });
    fake.host.update();
    const { loaded } = fake.app.state;
    set(fake, { zone: 'UTC', data });
    expect(fake.app.state.loaded).to.equal(loaded);
    set(fake, { data: documentOf(bridge) });
    expect(idsIn(fake.app)).to.deep.equal(['bridge']);
  });

  it('that fails as other data did before is a failure of its own', () => {
    const fake = put({ data: 5 });
    fake.host.update();
    const first = fake.app.state.load;
    set(fake, { data: 6 });
    const second = fake.app.state.load;
    set(fake, { data: { title: 'X' } });
    expect([first === second, fake.app.state.load]).to.deep.equal([
      false,
      { kind: 'failed', code: 'wrong-shape', facts: { found: 'an object with title' } },
    ]);
  });

  it('that is equal to what is shown keeps the very store, and the page is not told', () => {
    const fake = put({ data: documentOf(siege, bridge) });
    fake.host.update();
    const heard = hearAll(fake.host);
    const store = fake.app.state.loaded?.store;
    set(fake, { data: structuredClone(documentOf(siege, bridge)) });
    expect([fake.app.state.loaded?.store === store, fake.app.state.load.kind, heard]).to.deep.equal([
      true,
      'ready',
      [],
    ]);
  });

  const nearlyEqual: readonly [claim: string, data: object][] = [
    ['another title of the document', { ...documentOf(siege), title: 'War' }],
    ['another title of an event', documentOf({ ...siege, title: 'Siege ends' })],
    ['a field that nobody reads', documentOf({ ...siege, desk: 'foreign' })],
    ['another problem', { ...documentOf(siege), lang: 'no such language' }],
    ['one event more', documentOf(siege, bridge)],
    ['a Date in a field that nobody reads', documentOf({ ...siege, desk: new Date(0) })],
  ];
  for (const [claim, data] of nearlyEqual) {
    it(`with ${claim} is another document`, () => {
      const fake = put({ data: documentOf(siege) });
      fake.host.update();
      const before = fake.app.state.loaded?.document;
      set(fake, { data });
      expect(before === fake.app.state.loaded?.document).to.equal(false);
    });
  }

  it('that the page has changed in place is another document once it is set again', () => {
    const data = documentOf({ ...siege });
    const fake = put({ data });
    fake.host.update();
    Object.assign(data.events[0] ?? {}, { title: 'Siege ends' });
    set(fake, { data: { ...data } });
    expect(fake.app.state.loaded?.document.newsEvents[0]?.title).to.equal('Siege ends');
  });

  it('with a getter that throws can be set twice', () => {
    const data = () =>
      documentOf({
        ...siege,
        get secret(): string {
          throw new Error('no');
        },
      });
    const fake = put({ data: data() });
    fake.host.update();
    set(fake, { data: data() });
    expect([fake.app.state.load.kind, idsIn(fake.app)]).to.deep.equal(['ready', ['siege']]);
  });

  it('is handed back as the page has set it', () => {
    const data = documentOf(siege);
    const { loader } = put({ data, src: '/news.json' });
    expect([loader.originalData(), loader.canRetry]).to.deep.equal([data, false]);
  });
});

const listOf = (markup: string) => {
  const list = document.createElement('ol');
  list.innerHTML = markup;
  return list;
};

describe('children', () => {
  const list =
    '<ol><li id="siege"><time datetime="2022-09-13T06:00+04:00">6 am</time> Siege begins</li></ol>';
  const script = (text: string) => `<script type="application/json">${text}</script>`;

  it('that are a list of times are read once the code that reads lists is here', async () => {
    const { app, host } = put({}, list);
    host.update();
    expect([app.state.load, idsIn(app)]).to.deep.equal([{ kind: 'loading', progress: null }, undefined]);
    expect(await loadEnd(app)).to.deep.equal({ kind: 'ready' });
    expect(idsIn(app)).to.deep.equal(['siege']);
  });

  it('that are a JSON script are read within one update, and their text is kept', async () => {
    const text = ` ${JSON.stringify(documentOf(siege))} `;
    const { app, host } = put({}, script(text));
    host.update();
    expect(app.state.load).to.deep.equal({ kind: 'ready' });
    expect(await app.state.loaded?.text?.text()).to.equal(text);
  });

  it('that are no JSON fail with the place of the fault', async () => {
    const { app, host } = put({}, script('{"events":\n["a" "b"]}'));
    host.update();
    const load = await loadEnd(app);
    expect(load).to.include({ kind: 'failed', code: 'not-json' });
    expect(load.kind === 'failed' && [load.facts.line, load.facts.column]).to.deep.equal([2, 6]);
  });

  it('of more than 256 KB are read in steps', async () => {
    const { app, host } = put({}, script(JSON.stringify(documentOf(siege)) + ' '.repeat(262_144)));
    host.update();
    expect(app.state.load.kind).to.equal('loading');
    expect(await loadEnd(app)).to.deep.equal({ kind: 'ready' });
  });

  it('that a script adds are read', async () => {
    const { app, host } = put();
    host.update();
    expect(app.state.load).to.deep.equal({ kind: 'idle' });
    const end = stateWhere(app, ({ state }) => state.load.kind === 'ready');
    host.innerHTML = list;
    await end;
    expect(idsIn(app)).to.deep.equal(['siege']);
  });

  const listEntry = '<li id="bridge"><time datetime="2022-09-14">14 September</time> Bridge</li>';
  const changes: readonly [claim: string, change: (host: Element) => void, count: number][] = [
    ['text in a slot', (host) => (host.querySelector('[slot=footer]')!.textContent = '1 event'), 0],
    [
      'a list in a slot',
      (host) => (host.querySelector('[slot=footer]')!.innerHTML = `<ol>${listEntry}</ol>`),
      0,
    ],
    [
      'a new slotted list',
      (host) => host.insertAdjacentHTML('beforeend', `<ol slot="event-siege">${listEntry}</ol>`),
      0,
    ],
    ['a paragraph beside the list', (host) => (host.querySelector('p')!.textContent = '12:01'), 0],
    ['an attribute of the list', (host) => host.querySelector('ol')!.setAttribute('class', 'x'), 0],
    ['an entry more', (host) => host.querySelector('ol')!.insertAdjacentHTML('beforeend', listEntry), 1],
    [
      'another text of an entry',
      (host) => (host.querySelector('li')!.lastChild!.nodeValue = 'Siege ends'),
      1,
    ],
    ['another moment', (host) => host.querySelector('time')!.setAttribute('datetime', '2022-09-15'), 1],
    ['another list', (host) => host.querySelector('ol')!.replaceWith(listOf(listEntry)), 1],
    ['a JSON script', (host) => host.insertAdjacentHTML('beforeend', script('{"events": []}')), 1],
  ];
  for (const [claim, change, count] of changes) {
    it(`that are a list are read again ${count === 0 ? 'not for' : 'for'} ${claim}`, async () => {
      const { app, host } = put({}, `<p>12:00</p>${list}<p slot="footer"></p>`);
      host.update();
      await loadEnd(app);
      const before = app.state.loaded?.document;
      const isOther = stateWhere(app, ({ state }) => state.loaded?.document !== before);
      change(host);
      await (count === 0 ? pageTurns() : isOther);
      expect(before === app.state.loaded?.document).to.equal(count === 0);
    });
  }

  it('that a listener of timeline-load changes in a slot are read once', async () => {
    const { app, host } = put({}, `${script(JSON.stringify(documentOf(siege)))}<p slot="footer"></p>`);
    let loads = 0;
    host.addEventListener('timeline-load', () => {
      loads += 1;
      host.querySelector('p')!.textContent = `${loads} loads`;
    });
    host.update();
    for (let turn = 0; turn < 3; turn += 1) {
      await pageTurns();
      host.update();
    }
    expect([loads, app.state.load.kind]).to.deep.equal([1, 'ready']);
  });

  it('that change beside an address are left alone', async () => {
    const { app, host } = await showAddress('/news.json', documentOf(siege));
    const { loaded } = app.state;
    const changes = new Promise((resolve) =>
      new MutationObserver(resolve).observe(host, { childList: true }),
    );
    host.innerHTML = list;
    await changes;
    expect([held.requests.length, app.state.loaded === loaded]).to.deep.equal([1, true]);
  });

  it('that are a list of times are handed back as records', async () => {
    const { app, host, loader } = put({}, list);
    host.update();
    await loadEnd(app);
    expect(loader.originalData()).to.deep.equal([
      { id: 'siege', title: 'Siege begins', when: { at: '2022-09-13T06:00+04:00', stated: '6 am' } },
    ]);
  });
});

describe('an address', () => {
  it('is asked for in the first update, once', () => {
    const { app, host } = put({ src: '/news.json' });
    expect(held.requests).to.have.length(0);
    host.update();
    host.update();
    expect(held.requests.map(({ url }) => url)).to.deep.equal(['/news.json']);
    expect(app.state.load).to.deep.equal({ kind: 'loading', progress: null });
  });

  it('is read, and its text kept byte for byte', async () => {
    const text = ` ${JSON.stringify(documentOf(siege))}\n`;
    const { app, loader } = await showAddress('/news.json', text);
    expect([app.state.load, idsIn(app)]).to.deep.equal([{ kind: 'ready' }, ['siege']]);
    expect(app.state.loaded?.src).to.equal('/news.json');
    expect(await app.state.loaded?.text?.text()).to.equal(text);
    expect(loader.canRetry).to.equal(true);
  });

  it('that answers an error fails with its status, and keeps what was read before', async () => {
    const fake = await showAddress('/news.json', documentOf(siege));
    set(fake, { src: '/gone.json' });
    const end = loadEnd(fake.app);
    held.last('/gone.json').answer('', { status: 404 });
    expect(await end).to.deep.equal({
      kind: 'failed',
      code: 'http',
      facts: { url: '/gone.json', status: 404, limitMb: 64, isOffline: false },
    });
    expect(idsIn(fake.app)).to.deep.equal(['siege']);
  });

  it('that cannot be reached fails without a status', async () => {
    const { app, host } = put({ src: '/news.json' });
    host.update();
    const end = loadEnd(app);
    held.last('/news.json').fail();
    expect(await end).to.deep.equal({
      kind: 'failed',
      code: 'network',
      facts: { url: '/news.json', limitMb: 64, isOffline: false },
    });
  });

  it('that is asked again after a failure has to be confirmed by its server', async () => {
    const { app, host, loader } = put({ src: '/news.json' });
    host.update();
    const end = loadEnd(app);
    held.last('/news.json').fail();
    await end;
    loader.reload();
    expect(held.requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('shows how far it is once it has taken 700 ms, and then every 200 ms', async () => {
    const { app, host } = put({ src: '/news.json' });
    const clock = fakeClock();
    try {
      host.update();
      let send!: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
      held.last('/news.json').answerWith(new Response(body, { headers: { 'content-length': '4000000' } }));
      const shown: unknown[] = [];
      app.add({
        handleAction: (action) => {
          if (action.type === 'load' && action.load.kind === 'loading') shown.push(action.load.progress);
        },
      });
      for (const passedMs of [690, 20, 100, 150]) {
        clock.advance(passedMs);
        // The deadline is put off for each piece, right before progress is told.
        const isTaken = clock.nextTimer();
        send.enqueue(new Uint8Array(1_000).fill(0x20));
        await isTaken;
      }
      expect(shown).to.deep.equal([
        { bytes: 2_000, totalBytes: 4_000_000 },
        { bytes: 4_000, totalBytes: 4_000_000 },
      ]);
    } finally {
      app.end();
      clock.restore();
    }
  });
});

describe('a late answer', () => {
  const urls = ['/older.json', '/newer.json'] as const;

  function putTwo(): Fake {
    const fake = put({ src: urls[0] });
    fake.host.update();
    set(fake, { src: urls[1] });
    return fake;
  }

  it('is given up for a newer address', () => {
    putTwo();
    expect(urls.map((url) => held.last(url).signal.aborted)).to.deep.equal([true, false]);
  });

  it('never replaces a newer document', async () => {
    const { app } = putTwo();
    const end = loadEnd(app);
    held.last('/newer.json').answer(documentOf(bridge));
    await end;
    const reasons = await unhandledDuring(() => held.last('/older.json').answer(documentOf(siege)));
    expect([idsIn(app), app.state.load, reasons]).to.deep.equal([['bridge'], { kind: 'ready' }, []]);
  });

  it('is not shown while a newer one is on its way', async () => {
    const { app } = putTwo();
    held.last('/older.json').answer(documentOf(siege));
    await pageTurns();
    expect([idsIn(app), app.state.load.kind]).to.deep.equal([undefined, 'loading']);
  });

  it('that is a failure does not end a newer load', async () => {
    const { app } = putTwo();
    const reasons = await unhandledDuring(() => held.last('/older.json').fail());
    expect([app.state.load.kind, reasons]).to.deep.equal(['loading', []]);
  });

  it('never replaces data that the page has set meanwhile', async () => {
    const fake = put({ src: '/older.json' });
    fake.host.update();
    set(fake, { data: documentOf(bridge) });
    held.last('/older.json').answer(documentOf(siege));
    await pageTurns();
    expect([idsIn(fake.app), fake.app.state.load]).to.deep.equal([['bridge'], { kind: 'ready' }]);
  });

  it('never replaces nothing, where the page wants nothing any more', async () => {
    const fake = put({ src: '/older.json' });
    fake.host.update();
    set(fake, { src: null });
    held.last('/older.json').answer(documentOf(siege));
    await pageTurns();
    expect([fake.app.state.loaded, fake.app.state.load]).to.deep.equal([null, { kind: 'idle' }]);
  });

  it('that is read in steps gives way between them', async () => {
    const fake = put({ data: documentOf(...many) });
    fake.host.update();
    set(fake, { data: documentOf(bridge) });
    await pageTurns();
    expect(idsIn(fake.app)).to.deep.equal(['bridge']);
  });

  it('in the words of issues does not bring back their document', async () => {
    const fake = put({ data: documentOf(timeless) });
    fake.host.update();
    set(fake, { data: documentOf(siege) });
    await pageTurns();
    expect([idsIn(fake.app), fake.app.derived.issues]).to.deep.equal([['siege'], []]);
  });
});

describe('the page', () => {
  it('is told once that a document was read, with what was wrong', async () => {
    const { app, host } = put({ data: documentOf(siege, timeless) });
    const heard = hearAll(host);
    host.update();
    expect(heard).to.deep.equal([]);
    await loadEnd(app);
    host.update();
    host.update();
    expect(heard.map(({ name }) => name)).to.deep.equal(['timeline-load']);
    const detail = heard[0]?.name === 'timeline-load' ? heard[0].detail : null;
    expect(detail?.newsEvents.map(({ id }) => id)).to.deep.equal(['timeless', 'siege']);
    expect(detail?.issues.map(({ code }) => code)).to.deep.equal(['when-missing']);
  });

  it('is told again of data that is set anew', () => {
    const fake = put({ data: documentOf(siege) });
    const heard = hearAll(fake.host);
    fake.host.update();
    set(fake, { data: documentOf(bridge) });
    expect(heard.map(({ name }) => name)).to.deep.equal(['timeline-load', 'timeline-load']);
  });

  it('is told nothing of a load that ends with the element’s stay', () => {
    const { app, host } = put({ src: '/news.json' });
    const heard = hearAll(host);
    host.update();
    app.end();
    host.update();
    expect([held.last('/news.json').signal.aborted, app.state.load, heard]).to.deep.equal([
      true,
      { kind: 'idle' },
      [],
    ]);
  });
});

describe('an address that is taken away and given back', () => {
  const validators: readonly HeadersInit[] = [
    { etag: '"1"' },
    { etag: 'W/"1"' },
    { 'last-modified': 'Tue, 13 Sep 2022 06:00:00 GMT' },
  ];
  for (const headers of validators) {
    for (const away of [{ src: null }, { src: '' }] as const) {
      it(`is read again: ${JSON.stringify([headers, away])}`, async () => {
        const fake = await showAddress('/news.json', documentOf(siege), { headers });
        set(fake, away);
        expect(fake.app.state.loaded).to.equal(null);
        set(fake, { src: '/news.json' });
        const end = loadEnd(fake.app);
        held.last('/news.json').answer(documentOf(siege), { headers });
        await end;
        expect([idsIn(fake.app), fake.app.state.load.kind]).to.deep.equal([['siege'], 'ready']);
      });
    }
  }

  it('is read again after another document was shown, whose issues were not yet in words', async () => {
    const etag = { headers: { etag: '"1"' } };
    const fake = await showAddress('/a.json', documentOf(siege), etag);
    set(fake, { src: '/b.json' });
    const isShown = stateWhere(fake.app, () => idsIn(fake.app)?.[0] === 'timeless');
    held.last('/b.json').answer(documentOf(timeless), etag);
    await isShown;
    set(fake, { src: '/a.json' });
    const end = loadEnd(fake.app);
    held.last('/a.json').answer(documentOf(siege), etag);
    await end;
    expect(idsIn(fake.app)).to.deep.equal(['siege']);
  });

  it('tells the page again', async () => {
    const fake = await showAddress('/news.json', documentOf(siege));
    const heard = hearAll(fake.host);
    set(fake, { src: null });
    set(fake, { src: '/news.json' });
    const end = loadEnd(fake.app);
    held.last('/news.json').answer(documentOf(siege));
    await end;
    fake.host.update();
    expect(heard.map(({ name }) => name)).to.deep.equal(['timeline-load']);
  });
});

describe('the stay in a page', () => {
  it('that ends while another document loads goes on to it when it begins again', async () => {
    const fake = await showAddress('/older.json', documentOf(siege));
    set(fake, { src: '/newer.json' });
    fake.app.end();
    fake.app.begin();
    const end = loadEnd(fake.app);
    held.last('/newer.json').answer(documentOf(bridge));
    await end;
    expect(idsIn(fake.app)).to.deep.equal(['bridge']);
  });

  it('that ends while much data is read goes on to it when it begins again', async () => {
    const fake = put({ data: documentOf(siege) });
    fake.host.update();
    set(fake, { data: documentOf(...many) });
    fake.app.end();
    fake.app.begin();
    expect(await loadEnd(fake.app)).to.deep.equal({ kind: 'ready' });
    expect(fake.app.state.loaded?.store.all).to.have.length(1_001);
  });

  it('that ends while a document is read again leaves the one before', async () => {
    const { app, loader } = await showAddress('/news.json', documentOf(siege));
    loader.reload();
    expect(app.state.load.kind).to.equal('loading');
    app.end();
    expect([app.state.load, idsIn(app)]).to.deep.equal([{ kind: 'ready' }, ['siege']]);
  });

  it('that begins again asks for what it had no time to read', () => {
    const { app, host } = put({ src: '/news.json' });
    host.update();
    app.end();
    app.begin();
    expect(held.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
  });

  it('that begins again asks for nothing that was read', async () => {
    const { app, host } = await showAddress('/news.json', documentOf(siege));
    app.end();
    app.begin();
    host.update();
    expect(held.requests).to.have.length(1);
  });

  it('hears of no change of children after its end', async () => {
    const { app, host } = put();
    host.update();
    app.end();
    const changes = new Promise((resolve) =>
      new MutationObserver(resolve).observe(host, { childList: true }),
    );
    host.innerHTML = '<ol><li><time datetime="2022">2022</time> Siege</li></ol>';
    await changes;
    expect(app.state.load).to.deep.equal({ kind: 'idle' });
  });
});

describe('cancel()', () => {
  it('stops a load and says that it was stopped', () => {
    const { app, host, loader } = put({ src: '/news.json' });
    host.update();
    loader.cancel();
    expect(held.last('/news.json').signal.aborted).to.equal(true);
    expect(app.state.load).to.deep.equal({ kind: 'failed', code: 'aborted', facts: {} });
  });

  it('names the address of what is still shown', async () => {
    const { app, loader } = await showAddress('/news.json', documentOf(siege));
    loader.reload();
    loader.cancel();
    expect(app.state.load).to.deep.equal({ kind: 'failed', code: 'aborted', facts: { url: '/news.json' } });
    expect(idsIn(app)).to.deep.equal(['siege']);
  });

  it('changes nothing where nothing is loading', async () => {
    const { app, loader } = await showAddress('/news.json', documentOf(siege));
    const { state } = app;
    loader.cancel();
    expect(app.state).to.equal(state);
  });
});

describe('refresh()', () => {
  it('reads the address in the background, and notes what is new and changed', async () => {
    const { app, loader } = await showAddress('/news.json', documentOf(siege));
    const refreshing = loader.refresh();
    expect(app.state.load).to.deep.equal({ kind: 'ready' });
    held.last('/news.json').answer(documentOf({ ...siege, title: 'Siege ends' }, bridge));
    expect(await refreshing).to.equal(true);
    expect([...app.state.unread]).to.deep.equal([
      ['siege', 'changed'],
      ['bridge', 'new'],
    ]);
    expect(held.requests.map(({ cache }) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('keeps document and unread where the server names the same version', async () => {
    const etag = { headers: { etag: '"1"' } };
    const { app, loader } = await showAddress('/news.json', documentOf(siege), etag);
    const { state } = app;
    const refreshing = loader.refresh();
    held.last('/news.json').answer(documentOf(bridge), etag);
    expect(await refreshing).to.equal(true);
    expect(app.state).to.equal(state);
  });

  it('reads what has the time of change that it had before', async () => {
    const sameTime = { headers: { 'last-modified': 'Thu, 01 Jan 1970 00:00:01 GMT' } };
    const { app, loader } = await showAddress('/news.json', documentOf(siege), sameTime);
    const refreshing = loader.refresh();
    held.last('/news.json').answer(documentOf(bridge), sameTime);
    await refreshing;
    expect(idsIn(app)).to.deep.equal(['bridge']);
  });

  it('is read to the end when somebody asks for it, whatever the server calls it', async () => {
    const etag = { headers: { etag: '"1"' } };
    const { app, loader } = await showAddress('/news.json', documentOf(siege), etag);
    loader.reload();
    const end = loadEnd(app);
    held.last('/news.json').answer(documentOf(bridge), etag);
    await end;
    expect(idsIn(app)).to.deep.equal(['bridge']);
  });

  for (const event of [siege, timeless]) {
    it(`keeps the store and tells nobody where the same comes without a version: ${event.id}`, async () => {
      const { app, host, loader } = await showAddress('/news.json', documentOf(event));
      await pageTurns();
      host.update();
      const { loaded } = app.state;
      const heard = hearAll(host);
      const refreshing = loader.refresh();
      held.last('/news.json').answer(documentOf(event));
      await refreshing;
      host.update();
      expect([app.state.loaded?.store === loaded?.store, app.state.loaded?.issues, heard]).to.deep.equal([
        true,
        loaded?.issues,
        [],
      ]);
    });
  }

  it('tells the page once after a failure that its document is well', async () => {
    const { app, host, loader } = await showAddress('/news.json', documentOf(siege));
    const heard = hearAll(host);
    for (const init of [{ status: 503 }, {}, {}]) {
      const refreshing = loader.refresh();
      held.last('/news.json').answer(documentOf(siege), init);
      await refreshing;
      host.update();
    }
    expect([heard.map(({ name }) => name), app.state.load.kind]).to.deep.equal([['timeline-load'], 'ready']);
  });

  it('reads what has the version of another address', async () => {
    const etag = { headers: { etag: '"1"' } };
    const fake = await showAddress('/news.json', documentOf(siege), etag);
    set(fake, { src: '/other.json' });
    const end = loadEnd(fake.app);
    held.last('/other.json').answer(documentOf(bridge), etag);
    await end;
    expect([idsIn(fake.app), fake.app.state.unread.size]).to.deep.equal([['bridge'], 0]);
  });

  it('is false where it fails, keeps the document, and reports the same failure once however often it comes', async () => {
    const { app, loader } = await showAddress('/news.json', documentOf(siege));
    const failures = new Set<unknown>();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const refreshing = loader.refresh();
      held.last('/news.json').answer('', { status: 503 });
      expect(await refreshing).to.equal(false);
      failures.add(app.state.load);
    }
    expect([idsIn(app), app.state.load.kind]).to.deep.equal([['siege'], 'failed']);
    expect(failures.size).to.equal(1);
  });

  it('is ready again after a failure where nothing has changed', async () => {
    const etag = { headers: { etag: '"1"' } };
    const { app, loader } = await showAddress('/news.json', documentOf(siege), etag);
    for (const init of [{ status: 503 }, etag]) {
      const refreshing = loader.refresh();
      held.last('/news.json').answer('', init);
      await refreshing;
    }
    expect([idsIn(app), app.state.load]).to.deep.equal([['siege'], { kind: 'ready' }]);
  });

  it('asks for nothing while a load is under way', async () => {
    const { host, loader } = put({ src: '/news.json' });
    host.update();
    expect(await loader.refresh()).to.equal(true);
    expect(held.requests.map(({ signal }) => signal.aborted)).to.deep.equal([false]);
  });

  it('asks for nothing where there is no address', async () => {
    const { app, host, loader } = put({ data: documentOf(siege) });
    host.update();
    const { state } = app;
    expect(await loader.refresh()).to.equal(true);
    expect([held.requests.length, app.state === state]).to.deep.equal([0, true]);
  });

  it('gives way to a reload', async () => {
    const { app, loader } = await showAddress('/news.json', documentOf(siege));
    const refreshing = loader.refresh();
    const first = held.last('/news.json');
    loader.reload();
    first.answer(documentOf(siege, bridge));
    await refreshing;
    expect([first.signal.aborted, app.state.load.kind, idsIn(app)]).to.deep.equal([
      true,
      'loading',
      ['siege'],
    ]);
  });
});

describe('a network that returns', () => {
  const goOnline = () => window.dispatchEvent(new Event('online'));

  it('has what failed without it asked for again', async () => {
    const { app, host } = put({ src: '/news.json' });
    host.update();
    const end = loadEnd(app);
    held.last('/news.json').fail();
    await end;
    goOnline();
    expect([held.requests.length, app.state.load.kind]).to.deep.equal([2, 'loading']);
  });

  it('leaves what its server refused alone', async () => {
    const { app, host } = put({ src: '/news.json' });
    host.update();
    const end = loadEnd(app);
    held.last('/news.json').answer('', { status: 404 });
    await end;
    goOnline();
    expect(held.requests).to.have.length(1);
  });

  it('leaves what was read alone', async () => {
    await showAddress('/news.json', documentOf(siege));
    goOnline();
    expect(held.requests).to.have.length(1);
  });
});

describe('a newer load', () => {
  it('stays under way when the words of the issues before it come', async () => {
    const fake = put({ data: documentOf(timeless) });
    fake.host.update();
    set(fake, { data: null, src: '/newer.json' });
    await pageTurns();
    expect(fake.app.state.load).to.deep.equal({ kind: 'loading', progress: null });
  });

  it('stays under way when the one before it fails at the same moment', async () => {
    const fake = put({
      data: {
        events: many,
        get title(): string {
          queueMicrotask(() => set(fake, { data: null, src: '/newer.json' }));
          throw new Error('no title');
        },
      },
    });
    fake.host.update();
    await pageTurns();
    expect(fake.app.state.load).to.deep.equal({ kind: 'loading', progress: null });
  });
});

describe('a list whose code cannot be loaded', () => {
  it('does not load for ever', async () => {
    const { app, host } = fakeApp();
    host.innerHTML = '<ol><li><time datetime="2022-09-13T06:00Z">6 am</time> Siege begins</li></ol>';
    Object.assign(app, {
      part: () => ({ current: null, load: () => Promise.resolve(null), need: () => null }),
    });
    app.add(new DocumentLoader(app));
    app.begin();
    host.update();
    await pageTurns();
    const { kind } = app.state.load;
    app.end();
    expect(kind).not.to.equal('loading');
  });
});
