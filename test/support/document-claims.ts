// What is claimed of reading any document at all. Throws where a claim is false; runs in browsers and in Node.
import fc from 'fast-check';
import type { CheckedDocument, NewsEvent } from '../../src/model/news-event.js';
import { normalise, type Normalised } from '../../src/read/normalise-sync.js';
import { documentFromData } from '../../src/read/parse.js';
import { documentFromText } from '../../src/read/json/parse-text.js';
import { anyDocument } from './any-document.js';

type Raw = Readonly<Record<string, unknown>> & { readonly events: readonly unknown[] };

const read = (raw: unknown): Normalised => normalise(raw, { baseUrl: 'https://news.example/a/b.json' });

function claim(isTrue: boolean, message: string, ...evidence: unknown[]): void {
  if (!isTrue)
    throw new Error(`False: ${message}. ${evidence.map((one) => JSON.stringify(one)).join(' / ')}`);
}

/**
 * Everything of a news event but where it stood and the record itself. Sources without an id in the document are numbered as
 * they come, so they are told by what they say.
 */
function contentOf(newsEvent: NewsEvent, { sources }: CheckedDocument): string {
  return JSON.stringify(newsEvent, (name, value: unknown) => {
    if (name === 'recordIndex' || name === 'order' || name === 'record') return undefined;
    if (name !== 'sources') return value;
    return (value as readonly string[]).map((id) => ({ ...sources.get(id), id: '', name: '' }));
  });
}

const contents = ({ document }: Normalised) =>
  document.newsEvents.map((newsEvent) => contentOf(newsEvent, document)).sort();

/** What decides the order, but for the place in the document, which decides between equals. */
const orderOf = ({ document }: Normalised) =>
  document.newsEvents.map(({ when }) => [when.earliest, when.latest]);

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Each record has become a news event, or an issue says why not. */
export function claimAnswered(raw: unknown): Normalised {
  const normalised = read(raw);
  const records = Array.isArray(raw) ? raw : ((raw as Raw).events as unknown);
  const answered = new Set<number | null>(
    normalised.document.newsEvents.map(({ recordIndex }) => recordIndex),
  );
  for (const { recordIndex } of normalised.issues) answered.add(recordIndex);
  for (const index of Array.isArray(records) ? records.keys() : [])
    claim(answered.has(index), `record ${index} is answered for`, raw);
  return normalised;
}

/** What later stages trust: ids once, times in order, no address that a click would run, no text that turns a line. */
export function claimTrusted({ document }: Normalised): void {
  const { newsEvents, sources, lanes } = document;
  claim(
    new Set(newsEvents.map(({ id }) => id)).size === newsEvents.length,
    'ids are each used once',
    newsEvents,
  );
  const laneIds = new Set(lanes.map(({ id }) => id));
  for (const newsEvent of newsEvents) {
    const { when, lane, media, title } = newsEvent;
    claim(when.earliest <= when.latest, 'a time does not end before it begins', when);
    claim(laneIds.has(lane), 'a lane is known', lane);
    claim(
      newsEvent.sources.every((id) => sources.has(id)),
      'sources are known',
      newsEvent.sources,
    );
    claim(!/[\0\u202A-\u202E\u2066-\u2069]/u.test(title), 'a title keeps its order', title);
    for (const { url } of media) claim(/^https?:/.test(url), 'media are on the web', url);
  }
  for (const { url, archiveUrl } of sources.values()) {
    for (const link of [url, archiveUrl])
      claim(link === null || /^https?:/.test(link), 'links lead to the web', link);
  }
}

/** With ids of their own, so that none has to be made up by the order. */
function withIds(raw: Raw): Raw {
  const events = raw.events.map((record, index) =>
    typeof record === 'object' && record !== null && !Array.isArray(record)
      ? { ...record, id: `e${index}` }
      : record,
  );
  return { ...raw, events: events.filter((record) => typeof record !== 'string') };
}

export function claimOrderIsNothing(raw: Raw): void {
  const own = withIds(raw);
  const before = read(own);
  const { events } = own;
  for (const turned of [[...events].reverse(), [...events.slice(1), ...events.slice(0, 1)]]) {
    const after = read({ ...own, events: turned });
    claim(isSame(contents(after), contents(before)), 'the order of records changes no news event', own);
    claim(isSame(orderOf(after), orderOf(before)), 'the order of records changes no order of time', own);
  }
}

/** What is written out from the records of the news events reads as the same news events. */
export function claimReadsBack(raw: Raw): void {
  const own = withIds(raw);
  const before = read(own);
  const text = JSON.stringify({
    ...own,
    events: before.document.newsEvents.map((newsEvent) => newsEvent.record),
  });
  const parsed = documentFromText(text);
  claim(parsed.kind === 'raw', 'what is written out is a document', text);
  if (parsed.kind !== 'raw') return;
  const after = read(parsed.raw);
  claim(isSame(contents(after), contents(before)), 'what is written out reads back the same', own);
  claim(isSame(orderOf(after), orderOf(before)), 'and in the same order', own);
}

export interface Change {
  readonly at: number;
  readonly byte: number;
  readonly drop: number;
}

/** Bytes changed, added and lost, as on a broken disk: refused, or read with every record answered for. */
export function claimSurvivesBytes(text: string, changes: readonly Change[]): void {
  let bytes = [...new TextEncoder().encode(text)];
  for (const { at, byte, drop } of changes) {
    const place = at % (bytes.length + 1);
    bytes = [...bytes.slice(0, place), ...(byte < 256 ? [byte] : []), ...bytes.slice(place + drop)];
  }
  let changed: string;
  try {
    changed = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return;
  }
  const parsed = documentFromText(changed);
  if (parsed.kind === 'failed')
    claim(parsed.error.code !== 'not-json' || parsed.error.line > 0, 'a fault has a place', changed);
  else claimTrusted(claimAnswered(parsed.raw));
}

const change = fc.record({ at: fc.nat(100_000), byte: fc.nat(300), drop: fc.nat(3) });

/** All claims, about one document each time. */
export const documentClaims = fc.property(
  anyDocument,
  fc.array(change, { minLength: 1, maxLength: 3 }),
  (raw, changes) => {
    claim(documentFromData(raw).kind === 'raw', 'a list of events is a document', raw);
    const before = JSON.stringify(raw);
    claimTrusted(claimAnswered(raw));
    claimOrderIsNothing(raw);
    claimReadsBack(raw);
    claim(JSON.stringify(raw) === before, 'the page’s data is left as it was', raw);
    claimSurvivesBytes(before, changes);
  },
);
