// What follows from the state: clocks, order, words, the first window. Pure, and made again only where its causes changed.
import { lazy } from '../base/lazy.js';
import { hasDates, isFilterEmpty } from '../model/filter.js';
import type { Issue } from '../model/issue.js';
import type { Source } from '../model/news-event.js';
import { createEventStore, type EventStore } from '../store/event-store.js';
import type { Instant, Span } from '../time/instant.js';
import type { AppState } from './app-state.js';
import { clocksOf, type OfferedClocks } from './clocks.js';
import { chunkSize, dayChunks, type DayChunks } from './day-chunks.js';
import type { DayGroup } from './group-by-day.js';
import { headingUnit, type HeadingUnit } from './heading-unit.js';
import { orderedDays } from './ordered-days.js';
import { parseWindow, windowOver } from './initial-window.js';
import type { ViewContext } from './view-context.js';

/** A document made ready for every view. */
export interface Derived extends OfferedClocks {
  /** The state that it was made from: what nothing here depends on may have changed since. */
  readonly madeFrom: AppState;
  /** All news events. */
  readonly whole: EventStore;
  /** Those that the filter lets through: what every view shows and counts. */
  readonly store: EventStore;
  /** What the headings of the list stand for: the same whatever a filter hides. */
  readonly headingUnit: () => HeadingUnit;
  /** Under headings on the clock, in the order of the list. Made when first asked for: a timeline needs no days. */
  readonly days: () => readonly DayGroup[];
  /** The same in the chunks that the list is drawn in. */
  readonly chunks: () => DayChunks;
  readonly context: ViewContext;
  readonly firstWindow: Span;
  /** What is wrong in the document, and in the properties that the page has set. */
  readonly issues: readonly Issue[];
}

const noIssues: readonly Issue[] = [];
const noEvents = createEventStore([]);
const noSources: ReadonlyMap<string, Source> = new Map();

/** The parts of the state that anything here depends on. */
const causes = [
  ...(['loaded', 'zone', 'zones', 'start', 'end', 'lang', 'messages', 'unread', 'filter'] as const),
  ...(['applyFilter', 'newestFirst'] as const),
] as const satisfies readonly (keyof AppState)[];

/** What the clocks depend on beside the document. */
const offerCauses = ['zone', 'zones', 'messages'] as const;

/** What follows from a state; `before` itself where nothing that it depends on has changed since. */
export function derive(state: AppState, before: Derived | null): Derived {
  if (before !== null && causes.every((cause) => state[cause] === before.madeFrom[cause])) return before;
  const { loaded, messages, lang, unread } = state;
  const document = loaded?.document ?? null;
  // Its issues may be worded a little later.
  const sameDocument = (before?.madeFrom.loaded?.document ?? null) === document ? before : null;
  const whole = loaded?.store ?? noEvents;
  const isSameOffer =
    sameDocument !== null && offerCauses.every((cause) => state[cause] === before?.madeFrom[cause]);
  const { clocks, clock, isKnown } = isSameOffer ? sameDocument : clocksOf(state);
  const store = filteredStore(state, whole, sameDocument, clock.zone);
  const isSameOrder =
    before?.store === store &&
    before.clock.zone === clock.zone &&
    before.madeFrom.newestFirst === state.newestFirst;
  const isSameUnit = before?.whole === whole && before.clock.zone === clock.zone;
  const unit = isSameUnit ? before.headingUnit : lazy(() => headingUnit(whole.all, clock.zone));
  const days = isSameOrder
    ? before.days
    : lazy(() => orderedDays(store.all, clock.zone, unit(), state.newestFirst));
  const firstWindow =
    parseWindow(state.start, state.end, document?.zone ?? null) ??
    document?.window ??
    windowOver(whole.extent, Date.now());
  const isSameStart = before?.firstWindow.startAt === firstWindow.startAt;
  const sources = document?.sources ?? noSources;
  return {
    madeFrom: state,
    whole,
    store,
    clocks,
    clock,
    isKnown,
    headingUnit: unit,
    days,
    chunks:
      isSameOrder && isSameStart
        ? before.chunks
        : lazy(() => dayChunks(days(), listStart(state, whole, firstWindow), clock.zone, chunkSize)),
    context: {
      messages,
      lang,
      documentLang: loaded?.document.lang ?? null,
      clock,
      clocks,
      sources,
      numbers: sourceNumbers(sources),
      unread,
    },
    firstWindow,
    issues: [...(loaded?.issues ?? noIssues), ...(isKnown ? [] : [unknownClock(state.zone)])],
  };
}

/** The store before where neither document nor filter has changed. */
function filteredStore(
  state: AppState,
  whole: EventStore,
  sameDocument: Derived | null,
  zone: string,
): EventStore {
  const { filter, applyFilter, loaded } = state;
  if (loaded === null || applyFilter === null || isFilterEmpty(filter)) return whole;
  const before = sameDocument?.madeFrom;
  const isSameClock = sameDocument?.clock.zone === zone || !hasDates(filter);
  if (sameDocument && before?.filter === filter && before.applyFilter === applyFilter && isSameClock)
    return sameDocument.store;
  return applyFilter(whole, loaded.document, filter, zone);
}

/** The list opens on the first window, but where the newest comes first: then what is earlier is at its end anyway. */
function listStart({ newestFirst }: AppState, { extent }: EventStore, { startAt }: Span): Instant {
  return newestFirst ? (extent?.startAt ?? startAt) : startAt;
}

function unknownClock(zone: string): Issue {
  return {
    code: 'unknown-clock',
    recordIndex: null,
    recordId: null,
    path: 'the zone attribute',
    found: zone.slice(0, 80),
    message: `“${zone.slice(0, 80)}” is not a time zone that this browser knows.`,
    hint: 'Write an IANA name such as Europe/Moscow, or UTC, local or viewer.',
  };
}

/** Numbers for sources, in the order of the document. */
export function sourceNumbers(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, number> {
  return new Map([...sources.keys()].map((id, index) => [id, index + 1]));
}
