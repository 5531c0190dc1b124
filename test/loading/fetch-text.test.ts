import { expect } from '@open-wc/testing';
import { fetchText } from '../../src/loading/fetch-text.js';

const url = 'https://a.example/a.json';
const realFetch = globalThis.fetch;

/** Answers every fetch until the test is over. */
function answerWith(answer: (init: RequestInit) => Response | Promise<Response>): void {
  globalThis.fetch = async (_url, init) => answer(init ?? {});
}

function bytes(...values: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(values);
}

/** A body that comes in these pieces, and tells when the rest of it is given up. */
function inPieces(pieces: readonly Uint8Array[], onCancel: () => void = () => {}): ReadableStream {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = pieces[next];
      next += 1;
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
    cancel: onCancel,
  });
}

async function load(maxBytes?: number) {
  const { signal } = new AbortController();
  return fetchText(url, maxBytes === undefined ? { signal } : { signal, maxBytes });
}

async function failureOf(maxBytes?: number) {
  const loaded = await load(maxBytes);
  if (loaded.kind !== 'failed') throw new Error('it loaded');
  return loaded.error;
}

describe('loadText(url)', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('gives the text, its type and its address', async () => {
    answerWith(() => new Response('[]', { headers: { 'content-type': 'Application/JSON; charset=utf-8' } }));
    expect(await load()).to.deep.equal({
      kind: 'text',
      text: '[]',
      type: 'application/json',
      url,
      version: null,
    });
  });

  it('gives the address after redirects', async () => {
    answerWith(() => Object.defineProperty(new Response('[]'), 'url', { value: 'https://b.example/b.json' }));
    const loaded = await load();
    expect(loaded.kind === 'text' && loaded.url).to.equal('https://b.example/b.json');
  });

  it('skips a byte order mark and joins characters cut between pieces', async () => {
    answerWith(() => new Response(inPieces([bytes(0xef, 0xbb), bytes(0xbf, 0xd0), bytes(0x96)])));
    const loaded = await load();
    expect(loaded.kind === 'text' && loaded.text).to.equal('Ж');
  });

  it('gives an empty text for an answer without a body', async () => {
    answerWith(() => new Response(null, { status: 204 }));
    const loaded = await load();
    expect(loaded.kind === 'text' && loaded.text).to.equal('');
  });

  it('fails with the status of the answer', async () => {
    answerWith(() => new Response('gone', { status: 404, statusText: 'Not Found' }));
    expect(await failureOf()).to.deep.equal({
      code: 'http',
      url,
      status: 404,
    });
  });

  it('fails where the network does', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf()).to.deep.equal({
      code: 'network',
      url,
      status: null,
    });
  });

  it('fails where the network breaks off in the middle', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    answerWith(() => new Response(broken));
    expect((await failureOf()).code).to.equal('network');
  });

  it('fails by the announced length before it reads', async () => {
    answerWith(() => new Response('[]', { headers: { 'content-length': '67108865' } }));
    expect((await failureOf()).code).to.equal('too-large');
  });

  it('stops reading where the body grows too large', async () => {
    let wasCancelled = false;
    const piece = new Uint8Array(600).fill(0x20);
    answerWith(() => new Response(inPieces([piece, piece, piece], () => (wasCancelled = true))));
    expect((await failureOf(1_000)).code).to.equal('too-large');
    expect(wasCancelled).to.equal(true);
  });

  const notTexts = [
    ['Latin-1', bytes(0x5b, 0x22, 0xe9, 0x22, 0x5d)],
    ['UTF-16', bytes(0xff, 0xfe, 0x5b, 0x00)],
    ['a file cut within a character', bytes(0x5b, 0xd0)],
    ['binary data', bytes(0x50, 0x00, 0x01)],
  ] as const;
  for (const [name, body] of notTexts) {
    it(`fails for ${name}`, async () => {
      answerWith(() => new Response(body));
      expect((await failureOf()).code).to.equal('not-text');
    });
  }

  const pages = [
    ['<!DOCTYPE html><title>Log in</title>', 'application/json', 'failed'],
    ['\n <html lang="en">', '', 'failed'],
    ['<p>Sorry</p>', 'text/html', 'failed'],
    ['[]', 'text/html', 'text'],
    ['<rss/>', 'application/xml', 'text'],
  ] as const;
  for (const [body, type, kind] of pages) {
    it(`takes ${JSON.stringify(body)} as ${type || 'no type'} for ${kind === 'text' ? 'text' : 'a web page'}`, async () => {
      answerWith(() => new Response(body, { headers: { 'content-type': type } }));
      const loaded = await load();
      expect(loaded.kind === 'failed' ? loaded.error.code : 'text').to.equal(
        kind === 'failed' ? 'html' : 'text',
      );
    });
  }

  const sameTime = 'Tue, 13 Sep 2022 06:00:00 GMT';

  it('reads the body where the time of change is still the same', async () => {
    answerWith(() => new Response('[]', { headers: { 'last-modified': sameTime } }));
    const { signal } = new AbortController();
    const answer = await fetchText(url, { signal, knownVersion: sameTime });
    expect(answer.kind === 'text' && answer.version).to.equal(null);
  });

  const versions = [
    [{ etag: '"a"', 'last-modified': sameTime }, '"a"'],
    [{ etag: 'W/"a"' }, 'W/"a"'],
  ] as const;
  for (const [headers, version] of versions) {
    it(`reads no body where the version is still ${version}`, async () => {
      let wasCancelled = false;
      answerWith(
        () =>
          new Response(
            inPieces([bytes(0x5b)], () => (wasCancelled = true)),
            { headers },
          ),
      );
      const { signal } = new AbortController();
      expect(await fetchText(url, { signal, knownVersion: version })).to.deep.equal({ kind: 'unchanged' });
      expect(wasCancelled).to.equal(true);
      answerWith(() => new Response('[]', { headers }));
      const other = await fetchText(url, { signal, knownVersion: '"b"' });
      expect(other.kind === 'text' && other.version).to.equal(version);
    });
  }

  it('asks the server about its copy when it reads again, and not before', async () => {
    const modes: (RequestCache | undefined)[] = [];
    answerWith(({ cache }) => {
      modes.push(cache);
      return new Response('[]');
    });
    const { signal } = new AbortController();
    await fetchText(url, { signal });
    await fetchText(url, { signal, isAgain: true });
    expect(modes).to.deep.equal(['default', 'no-cache']);
  });

  it('tells how much has come, and of how much where that is known and the body is not packed', async () => {
    const told: (number | null)[][] = [];
    const { signal } = new AbortController();
    const handleProgress = (...progress: (number | null)[]) => told.push(progress);
    const pieces = () => inPieces([bytes(0x5b), bytes(0x5d)]);
    answerWith(() => new Response(pieces(), { headers: { 'content-length': '2' } }));
    await fetchText(url, { signal, handleProgress });
    answerWith(
      () => new Response(pieces(), { headers: { 'content-length': '2', 'content-encoding': 'gzip' } }),
    );
    await fetchText(url, { signal, handleProgress });
    expect(told).to.deep.equal([
      [1, 2],
      [2, 2],
      [1, null],
      [2, null],
    ]);
  });

  /** Answers with a piece each time that it is asked for one, and fails when it is given up. */
  function dripping(pieceMs: number) {
    return ({ signal }: RequestInit) =>
      new Response(
        new ReadableStream({
          start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, pieceMs));
            if (!signal?.aborted) controller.enqueue(bytes(0x20));
          },
        }),
      );
  }

  it('gives up after silence, and after too long in all', async () => {
    const { signal } = new AbortController();
    answerWith(dripping(60_000));
    const silent = await fetchText(url, { signal, stallMs: 20 });
    expect(silent.kind === 'failed' && silent.error.code).to.equal('timeout');
    answerWith(dripping(2));
    const endless = await fetchText(url, { signal, stallMs: 1_000, totalMs: 60 });
    expect(endless.kind === 'failed' && endless.error.code).to.equal('timeout');
  });

  it('answers an abort while the server is silent', async () => {
    answerWith(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        }),
    );
    const controller = new AbortController();
    const loading = fetchText(url, { signal: controller.signal });
    controller.abort();
    const loaded = await loading;
    expect(loaded.kind === 'failed' && loaded.error.code).to.equal('aborted');
  });

  it('answers an abort with a reason that is no error', async () => {
    const controller = new AbortController();
    controller.abort('gone');
    const loaded = await fetchText('data:application/json,[]', { signal: controller.signal });
    expect(loaded.kind === 'failed' && loaded.error.code).to.equal('aborted');
  });

  it('reads a real answer of the browser', async () => {
    const { signal } = new AbortController();
    const loaded = await fetchText('data:application/json,%5B%5D', { signal });
    expect(loaded.kind === 'text' && [loaded.text, loaded.type]).to.deep.equal(['[]', 'application/json']);
  });
});
