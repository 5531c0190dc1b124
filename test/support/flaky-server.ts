// A server that answers as a test wants: flaky-network.js has the other half.

export interface OddAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly bytes?: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing comes after the head. */
  readonly hangs?: boolean;
  /** The body comes and does not end; a space follows every so many milliseconds, or nothing for 0. */
  readonly dripMs?: number;
}

let lastNumber = 0;

/** An address of its own that answers so. */
export async function oddAddress(answer: OddAnswer, ending = 'json'): Promise<string> {
  const url = `/odd/${(lastNumber += 1)}-${crypto.randomUUID()}.${ending}`;
  await answerWith(url, answer);
  return url;
}

/** The address answers differently from now on. */
export async function answerWith(url: string, answer: OddAnswer): Promise<void> {
  await fetch(url, { method: 'POST', body: JSON.stringify(answer) });
}

/** With what the address has been asked for so far. */
export async function askedOf(url: string): Promise<readonly { etag: string; since: string }[]> {
  return (await (await fetch(`${url}?asked`, { cache: 'no-store' })).json()) as {
    etag: string;
    since: string;
  }[];
}
