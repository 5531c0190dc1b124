/** A network as readers have it: addresses under /odd/ that answer as a test wants. No part of the package. */
import { PassThrough } from 'node:stream';

/** What a test has put under an address, by `POST /odd/…`: see test/network/odd-server.ts. */
const answers = new Map();

/** What has been asked, by address: method and the headers that matter. */
const asked = new Map();

async function bodyOf({ req }) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Sends a piece now and then, and never the last one. */
function dripping(text, everyMs) {
  const stream = new PassThrough();
  stream.write(text);
  if (everyMs > 0) {
    const timer = setInterval(() => stream.write(' '), everyMs);
    stream.on('close', () => clearInterval(timer));
  }
  return stream;
}

/**
 * Koa middleware. `POST /odd/x` with {status?, type?, body?, bytes?, headers?, hangs?, dripMs?} says how `/odd/x` answers
 * from now on; `GET /odd/x?asked` tells what has been asked there since.
 */
export async function oddNetwork(ctx, next) {
  if (!ctx.path.startsWith('/odd/')) return next();
  if (ctx.method === 'POST') {
    answers.set(ctx.path, JSON.parse(String(await bodyOf(ctx))));
    asked.set(ctx.path, []);
    ctx.status = 204;
    return;
  }
  if (ctx.querystring === 'asked') {
    ctx.body = asked.get(ctx.path) ?? [];
    return;
  }
  const {
    status = 200,
    type,
    body,
    bytes,
    headers = {},
    hangs,
    dripMs,
  } = answers.get(ctx.path) ?? { status: 404 };
  asked.get(ctx.path)?.push({ etag: ctx.get('if-none-match'), since: ctx.get('if-modified-since') });
  const isKnown = headers.etag !== undefined && headers.etag === ctx.get('if-none-match');
  ctx.set({ 'cache-control': 'no-cache', ...headers });
  ctx.status = isKnown ? 304 : status;
  if (isKnown) return;
  if (hangs) ctx.body = new PassThrough();
  else if (dripMs !== undefined) ctx.body = dripping(body, dripMs);
  else ctx.body = bytes === undefined ? (body ?? '') : Buffer.from(bytes);
  if (type !== undefined) ctx.set('content-type', type);
}
