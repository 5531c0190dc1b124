import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  button,
  click,
  documentOf,
  drawn,
  heard,
  ids,
  items,
  morning,
  one,
  put,
  show,
  textOf,
  texts,
  until,
} from '../support/timeline-page.js';
import { answerWith, oddAddress, type OddAnswer } from '../support/flaky-server.js';

const good = { type: 'application/json', body: JSON.stringify(morning) };

const failure = (element: EventsTimeline) => textOf(one(element, '[part~="failed"]'));

const rejections: unknown[] = [];
const noteRejection = (domEvent: PromiseRejectionEvent) => rejections.push(domEvent.reason);

before(() => addEventListener('unhandledrejection', noteRejection));
after(() => removeEventListener('unhandledrejection', noteRejection));

describe('an answer that is no document', () => {
  const bytesOf = (text: string, ...lead: number[]) => [...lead, ...new TextEncoder().encode(text)];
  const json = JSON.stringify(morning);
  const odd: readonly [name: string, answer: OddAnswer, code: string, words: string][] = [
    ['404', { status: 404 }, 'http', 'was not found (404)'],
    ['500', { status: 500, body: json }, 'http', 'the server answered 500'],
    ['503 with a page', { status: 503, type: 'text/html', body: '<h1>Busy</h1>' }, 'http', 'answered 503'],
    ['a web page', { type: 'text/html', body: '<!doctype html><h1>Log in</h1>' }, 'html', 'is a web page'],
    ['Latin-1', { type: 'application/json', bytes: [0x5b, 0x22, 0xe9, 0x22, 0x5d] }, 'not-text', 'UTF-8'],
    ['UTF-16', { bytes: [0xff, 0xfe, 0x5b, 0, 0x5d, 0] }, 'not-text', 'UTF-8'],
    ['half of a document', { ...good, body: json.slice(0, 99) }, 'not-json', 'is not JSON'],
    ['nothing', { ...good, body: '' }, 'not-json', 'the text is empty'],
  ];
  for (const [name, answer, code, words] of odd) {
    it(`is told from others: ${name}; and the second try is read`, async () => {
      const url = await oddAddress(answer);
      const element = put({ src: url });
      const errors = heard(element, 'timeline-error');
      await drawn(element);
      expect(errors.map((error) => error.code)).to.deep.equal([code]);
      expect(failure(element)).to.contain(words);
      await answerWith(url, good);
      await click(button(element, 'Try again'));
      await drawn(element);
      expect(ids(element.newsEvents)).to.deep.equal(['bridge', 'meeting', 'reopening']);
      expect(failure(element)).to.equal('');
    });
  }

  it('is read for all that where it has a byte order mark', async () => {
    const element = await show({ src: await oddAddress({ bytes: bytesOf(json, 0xef, 0xbb, 0xbf) }) });
    expect(items(element)).to.have.length(3);
  });

  it('is found at the end of a redirect, and its links start from there', async () => {
    const linked = documentOf('Linked', [
      { title: 'X', when: '2022', sources: [{ title: 'S', url: 'near.html' }] },
    ]);
    const to = await oddAddress({ ...good, body: JSON.stringify(linked) });
    const element = await show({
      src: await oddAddress({ status: 302, headers: { location: to } }),
      view: 'list',
    });
    expect(one<HTMLAnchorElement>(element, 'a')?.href).to.equal(
      new URL('/odd/near.html', location.href).href,
    );
  });

  it('is given up where redirects go in a circle', async () => {
    const url = await oddAddress({});
    await answerWith(url, { status: 302, headers: { location: url } });
    expect(failure(await show({ src: url }))).to.contain('could not be fetched');
  });

  it('says of another server that has to give leave', async () => {
    const url = await oddAddress(good);
    const element = await show({ src: `http://127.0.0.1:${location.port}${url}` });
    expect(failure(element)).to.contain('needs that server’s leave for this page (CORS)');
  });

  it('says of an address that is none that it cannot be fetched', async () => {
    for (const src of ['http://[', 'javascript:alert(1)', 'news:x']) {
      expect(failure(await show({ src })), src).to.contain('could not be fetched');
    }
  });
});

describe('an answer that never ends', () => {
  const { setTimeout: realTimeout } = globalThis;
  afterEach(() => (globalThis.setTimeout = realTimeout));

  /** Waiting times of many seconds pass at once; short ones stay. */
  function inAHurry(fromMs: number): void {
    const hurried = (handler: () => void, ms = 0) => realTimeout(handler, ms > fromMs ? 150 : ms);
    globalThis.setTimeout = hurried as unknown as typeof setTimeout;
  }

  for (const [name, answer] of [
    ['has a head and no body', { ...good, hangs: true }],
    ['stops in the middle', { ...good, body: '{"events": [', dripMs: 0 }],
  ] as const) {
    it(`is given up after a time of silence where it ${name}`, async () => {
      inAHurry(10_000);
      const element = await show({ src: await oddAddress(answer) });
      expect(failure(element)).to.contain('the server has stopped answering');
      expect(textOf(button(element, 'Try again'))).to.equal('Try again');
    });
  }

  it('shows how much has come, and can be stopped', async () => {
    const body = `{"events": [${' '.repeat(1_500_000)}`;
    const element = put({ src: await oddAddress({ ...good, body, dripMs: 30 }) });
    await until(() => one(element, 'progress'), 'progress is shown');
    expect(textOf(one(element, '[part~="loading"]'))).to.contain('1.5 MB so far');
    await click(button(element, 'Stop'));
    await until(() => element.loadState === 'failed', 'it is stopped');
    await element.updateComplete;
    expect(failure(element)).to.contain('was stopped');
    expect(textOf(button(element, 'Try again'))).to.equal('Try again');
  });
});

describe('ten changes of address in a row', () => {
  it('end with the last, whatever comes when, and with one event of loading', async () => {
    const urls = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        oddAddress({ ...good, body: JSON.stringify(documentOf(`Document ${index}`, morning.events)) }),
      ),
    );
    const element = put({});
    const loads = heard(element, 'timeline-load');
    for (const src of urls) {
      element.src = src;
      await Promise.resolve();
    }
    await drawn(element);
    expect(texts(element, '.doc-title')).to.deep.equal(['Document 9']);
    expect(loads).to.have.length(1);
  });
});

describe('a network that comes back', () => {
  it('is used at once, without a button', async () => {
    const url = await oddAddress(good);
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    const element = await show({ src: url });
    globalThis.fetch = fetch;
    expect(element.loadState).to.equal('failed');
    window.dispatchEvent(new Event('online'));
    await until(() => element.loadState === 'ready', 'it is read');
    await drawn(element);
    expect(items(element)).to.have.length(3);
  });
});

describe('no case above', () => {
  it('leaves a rejection that nobody handles', () => {
    expect(rejections).to.deep.equal([]);
  });
});
