// URL → text. Knows bytes and answers, never what the text means; failures are values.

/** Why there is no text. */
export type LoadFailureCode = 'network' | 'http' | 'too-large' | 'aborted' | 'not-text' | 'html';

/** What went wrong with a load, as facts. */
export interface LoadFailure {
  readonly code: LoadFailureCode;
  /** The address that was asked, or that answered after redirects. */
  readonly url: string;
  /** The status of the answer; `null` where there was none. */
  readonly status: number | null;
  /** The fact in words: "the server answered 404 Not Found". */
  readonly detail: string;
}

/** A text and where it came from, or why there is none. */
export type Loaded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The media type without parameters, in lower case; empty where the server gave none. */
      readonly type: string;
      /** The address after redirects: what relative links start from. */
      readonly url: string;
    }
  | { readonly kind: 'failed'; readonly why: LoadFailure };

export interface LoadOptions {
  readonly signal: AbortSignal;
  /** As many bytes as are read before giving up. Default: 64 MB. */
  readonly maxBytes?: number;
}

const megabyte = 1024 * 1024;

/** Fetches a text in UTF-8. Never throws: an abort, too, is an answer. */
export async function loadText(
  url: string,
  { signal, maxBytes = 64 * megabyte }: LoadOptions,
): Promise<Loaded> {
  let answer: Response | null = null;
  const failed = (code: LoadFailureCode, detail: string): Loaded => ({
    kind: 'failed',
    why: { code, url: answer?.url || url, status: answer?.status ?? null, detail },
  });
  try {
    answer = await fetch(url, { signal, headers: { accept: 'application/json, */*;q=0.5' } });
    if (!answer.ok) {
      await answer.body?.cancel();
      return failed('http', `the server answered ${answer.status} ${answer.statusText}`.trim());
    }
    const chunks = await readChunks(answer, maxBytes);
    if (chunks === null) return failed('too-large', `it is larger than ${megabytes(maxBytes)} MB`);
    const text = textFromChunks(chunks);
    if (text === null) return failed('not-text', 'it is not text in UTF-8');
    const type = mediaType(answer);
    if (isHtml(text, type)) return failed('html', 'the server answered with a web page instead of data');
    return { kind: 'text', text, type, url: answer.url || url };
  } catch (error) {
    if (signal.aborted) return failed('aborted', 'the load was stopped');
    return failed(
      'network',
      `the address cannot be reached (${error instanceof Error ? error.message : 'no reason given'})`,
    );
  }
}

/** All bytes of an answer, or `null` where there are more than `maxBytes`; the rest is then not fetched. */
async function readChunks(answer: Response, maxBytes: number): Promise<readonly Uint8Array[] | null> {
  if (Number(answer.headers.get('content-length')) > maxBytes) {
    await answer.body?.cancel();
    return null;
  }
  const reader = answer.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const read = await reader?.read();
    if (read === undefined || read.done) return chunks;
    bytes += read.value.byteLength;
    if (bytes > maxBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
}

/** UTF-8 without its byte order mark; `null` where the bytes are something else. */
function textFromChunks(chunks: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    const text = parts.join('') + decoder.decode();
    return text.includes('\0') ? null : text;
  } catch {
    return null;
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

function megabytes(bytes: number): string {
  return String(Math.round((bytes / megabyte) * 10) / 10);
}
