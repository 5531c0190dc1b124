// Addresses that answer when the test says so, in the order that the test says.

export interface HeldRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly cache: RequestCache | undefined;
  /** Answers with a text, or with a document as JSON; even where the request was given up. */
  answer(body: unknown, init?: ResponseInit): void;
  /** Answers with a body that comes piece by piece. */
  answerWith(response: Response): void;
  /** The network fails. */
  fail(cause?: Error): void;
}

export interface HeldFetch {
  /** Everything that has been asked for, in order. */
  readonly requests: readonly HeldRequest[];
  /** The last request for an address. */
  last(url: string): HeldRequest;
  restore(): void;
}

/** Takes the place of `fetch` until `restore()`. */
export function heldFetch(): HeldFetch {
  const { fetch } = globalThis;
  const requests: HeldRequest[] = [];
  globalThis.fetch = (input, options) =>
    new Promise((resolve, reject) => {
      requests.push({
        url: input as string,
        signal: options?.signal ?? new AbortController().signal,
        cache: options?.cache,
        answer: (body, init) =>
          resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), init)),
        answerWith: resolve,
        fail: (cause = new TypeError('Failed to fetch')) => reject(cause),
      });
    });
  return {
    requests,
    last(url) {
      const request = requests.filter((one) => one.url === url).at(-1);
      if (request === undefined) throw new Error(`${url} has not been asked for.`);
      return request;
    },
    restore: () => (globalThis.fetch = fetch),
  };
}
