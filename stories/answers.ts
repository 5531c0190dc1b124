// Answers for a few addresses, so that stories need no server for them. All other addresses are fetched.

type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
const asked = new Map<string, number>();
const fetchFromServer = window.fetch.bind(window);

// Never undone: a docs page shows several stories at the same time.
window.fetch = (address, options) => {
  const url = address instanceof Request ? address.url : String(address);
  const answer = answers.get(url);
  if (!answer) return fetchFromServer(address, options);
  asked.set(url, timesAsked(url) + 1);
  return answer(options?.signal);
};

/** Sets the answer of an address, and restarts the count of its requests. */
export function answerTo(url: string, answer: Answer): void {
  answers.set(url, answer);
  asked.delete(url);
}

/** How often an address was requested. */
export function timesAsked(url: string): number {
  return asked.get(url) ?? 0;
}

/** No answer until the request is aborted. */
export const never: Answer = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The load was stopped.', 'AbortError')));
  });

/** The status 404. */
export const notFound: Answer = () => Promise.resolve(new Response('', { status: 404 }));

/** A document the first time, then the status 404. */
export function onlyOnce(document: object): Answer {
  let isFirst = true;
  return (signal) => {
    if (!isFirst) return notFound(signal);
    isFirst = false;
    return Promise.resolve(Response.json(document));
  };
}
