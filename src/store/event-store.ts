// The news events of a document, sorted and indexed, so that a window is answered by search and not by a scan.
import { firstInstant, lastInstant, type Instant, type Span } from '../time/instant.js';
import { hasClockTime, isUndated } from '../time/when.js';
import { sortedByTime, type NewsEvent } from '../model/news-event.js';
import { boundsOf, type Bounds, type DatedEvents } from './bounds.js';
import { lazy } from '../base/lazy.js';
import { firstAtLeast } from '../base/binary-search.js';
import { lazyPart } from '../base/lazy-part.js';
import type { WindowAnswer, WindowQuery } from './query.js';

/** From the first to the last of some news events. */
export interface Extent extends Span {
  /** When the last of them begins. */
  readonly lastStartAt: Instant;
}

/** Of no more, every one is looked at when a timeline is planned; of more, only what a window holds. */
export const manyEvents = 3_000;

const importWindowSearch = () => import('./window/query-window.js');

/** What searches a window in memory. It loads for a drawn timeline of many events: a list never asks. */
export const windowSearch = lazyPart(importWindowSearch, () => {});

/** Answers what lies in a window. Instants and counts of pixels only: no zone, no words. */
export interface EventStore extends DatedEvents {
  /** All dated and undated news events, in order of time. */
  readonly all: readonly NewsEvent[];
  /**
   * First instant to last of everything dated, open sides left out; `null` where nothing is dated. Beside times of a clock a
   * date ends as it begins: where in its day, month or year it happened nobody knows, and its chip stands at the beginning.
   */
  readonly extent: Extent | null;
  byId(id: string): NewsEvent | undefined;
  /**
   * What to draw in a window: each event that touches it, alone or in one cluster. In memory the answer is there at once, as soon
   * as the code that searches has loaded; a store that asks a server answers later.
   */
  query(query: WindowQuery): WindowAnswer | Promise<WindowAnswer>;
  /** How many are over before an instant, and how many begin from it on, rival times included. */
  countBefore(at: Instant): number;
  countFrom(at: Instant): number;
  /** A store of those that a filter accepts, which answers the same questions. */
  filtered(accepts: (newsEvent: NewsEvent) => boolean): EventStore;
}

/** An index of news events in memory. What is not asked for is not made. */
export function createEventStore(newsEvents: readonly NewsEvent[]): EventStore {
  const all = sortedByTime(newsEvents);
  const dated = all.some(({ when }) => isUndated(when)) ? all.filter(({ when }) => !isUndated(when)) : all;
  const byId = lazy(() => new Map(all.map((newsEvent) => [newsEvent.id, newsEvent])));
  const bounds = lazy(() => boundsOf(dated));
  const starts = lazy(() => rising(bounds().earliest));
  const ends = lazy(() => rising(bounds().latest));
  const extent = lazy(() => extentOf(dated, bounds));

  const store: EventStore = {
    all,
    dated,
    bounds,
    get extent() {
      return extent();
    },
    byId: (id) => byId().get(id),
    query: (query) =>
      windowSearch.current?.queryWindow(store, query) ??
      windowSearch.load().then((search) => {
        if (search === null) throw new Error('The code that searches a window could not be loaded.');
        return search.queryWindow(store, query);
      }),
    countBefore: (at) => firstAtLeast(ends(), at),
    countFrom: (at) => dated.length - firstAtLeast(starts(), at),
    filtered: (accepts) => createEventStore(all.filter(accepts)),
  };
  return store;
}

/** As `createEventStore`, in steps: whatever is asked for later is made already. */
export function* storeSteps(newsEvents: readonly NewsEvent[]): Generator<undefined, EventStore, undefined> {
  const store = createEventStore(newsEvents);
  yield;
  store.byId('');
  yield;
  void store.extent;
  yield;
  store.countBefore(0);
  yield;
  store.countFrom(0);
  yield;
  return store;
}

/** A list as it is where it rises, as nearly all do, else a sorted copy. */
function rising(list: Float64Array): Float64Array {
  const falls = list.some((value, index) => index > 0 && value < (list[index - 1] as number));
  return falls ? list.slice().sort() : list;
}

function extentOf(dated: readonly NewsEvent[], bounds: () => Bounds): Extent | null {
  if (dated.length === 0) return null;
  let startAt = Infinity;
  let lastStartAt = -Infinity;
  let endAt = -Infinity;
  const hasClock = dated.some(({ when }) => hasClockTime(when.precision));
  dated.forEach(({ when, hasRivalTimes }, row) => {
    const { kind, earliest, latest, precision } = when;
    const isDay = hasClock && kind === 'at' && !hasClockTime(precision);
    const at = when.start ? earliest : latest;
    startAt = Math.min(startAt, at);
    lastStartAt = Math.max(lastStartAt, at);
    endAt = Math.max(endAt, ((when.end || kind === 'at') && !isDay ? latest : earliest) + 1);
    if (!hasRivalTimes) return;
    const [from = startAt, to = endAt] = [bounds().earliest[row], bounds().latest[row]];
    if (from > firstInstant) startAt = Math.min(startAt, from);
    if (to < lastInstant) endAt = Math.max(endAt, to + 1);
  });
  return { startAt, lastStartAt, endAt };
}
