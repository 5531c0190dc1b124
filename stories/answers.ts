// Answers to a few addresses in place of a server, so that no story needs the network. All other addresses are fetched.

type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

const answers = new Map<string, Answer>();
const asked = new Map<string, number>();
const fetchFromServer = window.fetch.bind(window);

// For good: a docs page shows several stories at the same time.
window.fetch = (address, options) => {
  const url = address instanceof Request ? address.url : String(address);
  const answer = answers.get(url);
  if (!answer) return fetchFromServer(address, options);
  asked.set(url, timesAsked(url) + 1);
  return answer(options?.signal);
};

/** Answers an address in this way from now on, and counts anew how often it is asked. */
export function answerTo(url: string, answer: Answer): void {
  answers.set(url, answer);
  asked.delete(url);
}

/** How often an address was asked. */
export function timesAsked(url: string): number {
  return asked.get(url) ?? 0;
}

/** No answer, until whoever asked gives up. */
export const never: Answer = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('The load was stopped.', 'AbortError')));
  });

/** Nothing is at that address. */
export const notFound: Answer = () => Promise.resolve(new Response('', { status: 404 }));

/** A document the first time, and from then on nothing at that address. */
export function onlyOnce(document: object): Answer {
  let isFirst = true;
  return (signal) => {
    if (!isFirst) return notFound(signal);
    isFirst = false;
    return Promise.resolve(Response.json(document));
  };
}
