// What follows from a document and the reader's choices: clocks, order, words. Pure; made before each drawing.
import { dayChunks, type DayChunks } from './day-chunks.js';
import { groupByDay, type DayGroup } from './group-by-day.js';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issue.js';
import type { CheckedDocument } from '../model/news-event.js';
import { countBySource } from '../model/source-usage.js';
import type { EventStore } from '../store/event-store.js';
import { createEventStore } from '../store/event-store.js';
import { lazy } from '../base/lazy.js';
import { chosenClock, clocksFrom, offeredFromText, defaultZones, type Clock } from '../time/clock.js';
import type { Span } from '../time/instant.js';
import { sourceNumbers } from '../view/source-notes.js';
import type { Unread } from '../view/badge.js';
import type { ViewContext } from './view-context.js';
import type { LoadedDocument } from '../loading/document-loader.js';
import { chunkSize } from '../list/incremental-list.js';
import { parseWindow, windowOver } from './initial-window.js';

/** Leaves what fits of all events of a document. */
export type Filtering = (whole: EventStore, document: CheckedDocument) => EventStore;

/** What the page and the reader have chosen. */
export interface Choices {
  readonly zone: string;
  readonly zones: string;
  readonly start: string;
  readonly end: string;
  readonly lang: string;
  readonly messages: Messages;
  /** What the reader has not seen yet. */
  readonly marks: Unread;
  /** What the reader's filter leaves of a document; `null`: everything. Another one for each filter. */
  readonly filtering: Filtering | null;
}

/** A document made ready for every view. */
export interface Derived {
  /** What it was made from. */
  readonly loaded: LoadedDocument | null;
  readonly choices: Choices;
  /** Everything there is. */
  readonly whole: EventStore;
  /** What the filter lets through: what every view shows and counts. */
  readonly store: EventStore;
  /** How many of all events rest on each source; made when first asked for. */
  readonly restingOn: () => ReadonlyMap<string, number>;
  readonly clocks: readonly Clock[];
  readonly clock: Clock;
  /** In the order of the list; made when first asked for, since a drawing needs no days. */
  readonly days: () => readonly DayGroup[];
  /** The same in the runs that the list is drawn in. */
  readonly runs: () => DayChunks;
  readonly context: ViewContext;
  readonly firstWindow: Span;
  /** The document's, and what is wrong with the choices. */
  readonly issues: readonly Issue[];
}

const noIssues: readonly Issue[] = [];
const noEvents = createEventStore([]);

/** Makes what has changed since `before`, which comes back as it is where nothing has. */
export function derive(loaded: LoadedDocument | null, choices: Choices, before: Derived | null): Derived {
  if (before?.loaded === loaded && isSame(choices, before.choices)) return before;
  const { messages, lang, marks } = choices;
  const document = loaded?.document ?? null;
  // Its issues may come a little later.
  const same = (before?.loaded?.document ?? null) === document ? before : null;
  const whole = loaded?.store ?? noEvents;
  const store = document === null ? whole : storeOf(whole, document, choices.filtering, same);
  const documentZone = document?.zone ?? null;
  const fromPage = offeredFromText(choices.zones);
  const fromDocument = document?.zones ?? [];
  const offered = clocksFrom(
    fromPage.length > 0 ? fromPage : fromDocument.length > 0 ? fromDocument : defaultZones,
    documentZone,
    messages,
  );
  const usual = offered.length > 0 ? offered : clocksFrom(defaultZones, documentZone, messages);
  const wished = chosenClock(choices.zone, usual, documentZone, messages);
  const clock = wished ?? chosenClock('', usual, documentZone, messages) ?? utcClock;
  const clocks = usual.includes(clock) ? usual : [...usual, clock];
  const isSameOrder = before?.store === store && before.clock.zone === clock.zone;
  const sources = document?.sources ?? new Map();
  const days = isSameOrder ? before.days : lazy(() => groupByDay(store.all, clock.zone));
  const firstWindow =
    parseWindow(choices.start, choices.end, documentZone) ??
    document?.window ??
    windowOver(whole.extent, Date.now());
  const isSameStart = before?.firstWindow.startAt === firstWindow.startAt;
  return {
    loaded,
    choices,
    whole,
    store,
    restingOn: same?.restingOn ?? lazy(() => countBySource(whole.all)),
    clocks,
    clock,
    days,
    runs:
      isSameOrder && isSameStart
        ? before.runs
        : lazy(() => dayChunks(days(), firstWindow.startAt, clock.zone, chunkSize)),
    context: { messages, lang, clock, clocks, sources, numbers: sourceNumbers(sources), marks },
    firstWindow,
    issues: [...(loaded?.issues ?? noIssues), ...(wished === null ? [zoneIssue(choices.zone)] : [])],
  };
}

/** The same store again where neither document nor filter has changed. */
function storeOf(
  whole: EventStore,
  document: CheckedDocument,
  filtering: Filtering | null,
  same: Derived | null,
): EventStore {
  if (filtering === null) return whole;
  return same?.choices.filtering === filtering ? same.store : filtering(whole, document);
}

function isSame(a: Choices, b: Choices): boolean {
  return (Object.keys(a) as (keyof Choices)[]).every((key) => a[key] === b[key]);
}

const utcClock: Clock = { id: 'UTC', zone: 'UTC', name: 'GMT' };

function zoneIssue(zone: string): Issue {
  return {
    code: 'unknown-clock',
    recordIndex: null,
    recordId: null,
    where: 'the zone attribute',
    found: zone.slice(0, 80),
    what: `“${zone.slice(0, 80)}” is not a time zone that this browser knows.`,
    mend: 'Write an IANA name such as Europe/Moscow, or UTC, local or viewer.',
  };
}
