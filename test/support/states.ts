// States of the app, as reading a document leaves them.
import { english } from '../../src/i18n/en.js';
import { createPlacement } from '../../src/layout/stacked/item-base.js';
import { noFilter, type Filter } from '../../src/model/filter.js';
import type { CheckedDocument, NewsEvent } from '../../src/model/news-event.js';
import {
  initialState,
  type AppState,
  type LoadedDocument,
  type OpenCluster,
} from '../../src/state/app-state.js';
import { createEventStore } from '../../src/store/event-store.js';
import { span } from './news-events.js';

/** A checked document of these news events in one lane, and whatever else the test needs. */
export function checkedDocument(
  newsEvents: readonly NewsEvent[],
  parts: Partial<CheckedDocument> = {},
): CheckedDocument {
  return {
    title: null,
    description: null,
    lang: null,
    zone: 'Asia/Yerevan',
    zones: [],
    window: null,
    lanes: [{ id: 'fighting', label: '' }],
    sources: new Map(),
    newsEvents,
    ...parts,
  };
}

/** The same, read without issues. */
export function loadedDocument(
  newsEvents: readonly NewsEvent[],
  parts: Partial<CheckedDocument> = {},
): LoadedDocument {
  const document = checkedDocument(newsEvents, parts);
  const origin = { kind: 'data', url: null, version: null } as const;
  const store = createEventStore(newsEvents);
  return { origin, document, store, issues: [], drafts: [], src: null, snapshot: null, text: null };
}

/** The state of an element that nothing was set on but this. */
export function stateWith(change: Partial<AppState>): AppState {
  return Object.freeze({ ...initialState(english), ...change });
}

/** The filter that finds a word. */
export function filterFor(text: string): Filter {
  return { ...noFilter, text };
}

/** The open list of a cluster of two news events. */
export function openClusterOf(...newsEventIds: readonly string[]): OpenCluster {
  const label = { time: '', title: '', flag: '', note: '', widthPx: 40, heightPx: 17 };
  const placement = createPlacement(
    {
      id: 'c:fighting:1:0',
      kind: 'cluster',
      laneId: 'fighting',
      count: newsEventIds.length,
      newsEventIds: () => newsEventIds,
      ...span('2022-09-13T00:00Z', '2022-09-13T01:00Z'),
      isOpenStart: false,
      isOpenEnd: false,
      isSoft: false,
      status: 'reported',
    },
    { label, spoken: '', heightPx: 24 },
  );
  return { placement: { ...placement, topPx: 0 }, startPx: 0, topPx: 0, shownCount: newsEventIds.length };
}
