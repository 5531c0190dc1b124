// URL → text. Knows bytes and answers, never what the text means; failures are values.
import { Deadline } from './deadline.js';

/** Why there is no text. */
export type FetchFailureCode = 'network' | 'http' | 'too-large' | 'timeout' | 'aborted' | 'not-text' | 'html';

/** What went wrong with a load, as facts. */
export interface FetchFailure {
  readonly code: FetchFailureCode;
  /** The address that was asked, or that answered after redirects. */
  readonly url: string;
  /** The status of the answer; `null` where there was none. */
  readonly status: number | null;
}

/** A text and where it came from, the news that it is as it was, or why there is none. */
export type FetchedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The media type without parameters, in lower case; empty where the server gave none. */
      readonly type: string;
      /** The address after redirects: what relative links start from. */
      readonly url: string;
      /** What the server calls this state of it: its ETag, or `null`. Times of change are too coarse: many servers give one for all. */
      readonly version: string | null;
    }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      readonly error: FetchFailure;
      /** What came where it is no document of ours: a web page, or bytes that are no text. It may be of another format. */
      readonly content?: FetchedContent;
    };

/** What came from an address, whatever it is. */
export interface FetchedContent {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly url: string;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** As many bytes as are read before giving up. Default: 64 MB. */
  readonly maxBytes?: number;
  /** Silence after which it is given up. Default: 30 s. */
  readonly stallMs?: number;
  /** Time after which it is given up, however much comes. Default: 10 minutes. */
  readonly totalMs?: number;
  /** Ask the server whether a copy that the browser keeps is still good. Default: as the server has said of it. */
  readonly isAgain?: boolean;
  /** The version that is known already: the same again is `unchanged`, and its body is not read. */
  readonly knownVersion?: string | null;
  /** Told after each piece. `totalBytes` is `null` where the server has not said it, or has packed the body. */
  readonly handleProgress?: (bytes: number, totalBytes: number | null) => void;
}

/** In bytes, here and in what readers are told. */
export const megabyte = 1_000_000;

/** Fetches a text in UTF-8. Never throws: an abort, too, is an answer. */
export async function fetchText(url: string, options: FetchOptions): Promise<FetchedText> {
  const { signal, maxBytes = 64 * megabyte, stallMs = 30_000, totalMs = 600_000 } = options;
  const deadline = new Deadline(signal, stallMs, totalMs);
  let answer: Response | null = null;
  const failed = (code: FetchFailureCode, body?: string | Uint8Array): FetchedText => ({
    kind: 'failed',
    error: { code, url: answer?.url || url, status: answer?.status ?? null },
    ...(answer !== null && body !== undefined
      ? { content: { body, type: mediaType(answer), url: answer.url || url } }
      : {}),
  });
  try {
    answer = await fetch(url, {
      signal: deadline.signal,
      // The browser then asks with If-None-Match by itself; headers of our own would cost a preflight elsewhere.
      cache: options.isAgain ? 'no-cache' : 'default',
      headers: { accept: 'application/json, */*;q=0.5' },
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return failed('http');
    }
    const version = answer.headers.get('etag');
    if (version !== null && version === options.knownVersion) {
      await answer.body?.cancel();
      return { kind: 'unchanged' };
    }
    const text = await readText(answer, maxBytes, deadline, options.handleProgress);
    if (text === 'too large') return failed('too-large');
    if ('bytes' in text) return failed('not-text', text.bytes);
    const type = mediaType(answer);
    if (isHtml(text.text, type)) return failed('html', text.text.includes('ld+json') ? text.text : undefined);
    return { kind: 'text', text: text.text, type, url: answer.url || url, version };
  } catch {
    return failed(deadline.isOver ? 'timeout' : signal.aborted ? 'aborted' : 'network');
  } finally {
    deadline.end();
  }
}

/** UTF-8 without its byte order mark, or the bytes where they are something else. Decoded piece by piece, as it comes. */
async function readText(
  answer: Response,
  maxBytes: number,
  deadline: Deadline,
  handleProgress: FetchOptions['handleProgress'],
): Promise<{ readonly text: string } | { readonly bytes: Uint8Array } | 'too large'> {
  const announced = Number(answer.headers.get('content-length'));
  if (announced > maxBytes) {
    await answer.body?.cancel();
    return 'too large';
  }
  const totalBytes = answer.headers.has('content-encoding') ? null : announced || null;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      const part = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
      return part.includes('\0') ? null : part;
    } catch {
      return null;
    }
  };
  const reader = answer.body?.getReader();
  const parts: string[] = [];
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let isText = true;
  let bytes = 0;
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) {
      const rest = isText ? decode() : null;
      return rest === null
        ? { bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) }
        : { text: parts.join('') + rest };
    }
    bytes += read.value.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      return 'too large';
    }
    pieces.push(read.value);
    const part = isText ? decode(read.value) : null;
    if (part === null) isText = false;
    else parts.push(part);
    deadline.touch();
    handleProgress?.(bytes, totalBytes);
  }
}

function mediaType(answer: Response): string {
  return (answer.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** A log-in page or an error page that answers 200. JSON under the wrong media type is still JSON. */
function isHtml(text: string, type: string): boolean {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  return /^<(?:!doctype html|html)/.test(start) || (type === 'text/html' && start.startsWith('<'));
}
