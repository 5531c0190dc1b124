// The one state of an element: plain data. Only reduce.ts makes another one.
import type { FailureCode, FailureFacts, Messages } from '../i18n/messages.js';
import { isFilterEmpty, noFilter, type Filter } from '../model/filter.js';
import type { Issue, IssueDraft } from '../model/issue.js';
import type { CheckedDocument } from '../model/news-event.js';
import type { Placement } from '../layout/placement.js';
import type { EventStore } from '../store/event-store.js';
import { nothingUnread, type Unread } from './unread.js';
import { noViewport, type Viewport } from './viewport.js';

export type ViewName = 'timeline' | 'list';

/** How lanes are made: as the document has them, or one for each party. */
export type LanesBy = 'topic' | 'party';

/** How much room there is: `narrow` puts lane labels into their lanes, `slim` is a phone's column. */
export type WidthClass = 'wide' | 'narrow' | 'slim';

/** Bytes that have arrived; `totalBytes` is `null` where the server has not said how many there are. */
export interface LoadProgress {
  readonly bytes: number;
  readonly totalBytes: number | null;
}

/** How far loading is. `failed` keeps the document that was read before. */
export type LoadState =
  | { readonly kind: 'idle' }
  /** `progress` is `null` until loading has taken 700 ms. */
  | { readonly kind: 'loading'; readonly progress: LoadProgress | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly facts: FailureFacts };

/** Where a document was read from. */
export interface Origin {
  readonly kind: 'address' | 'data' | 'children';
  /** As the page wrote it; `null` for anything but an address. */
  readonly url: string | null;
  /** What the server calls this state of it; `null` where it has no name. */
  readonly version: string | null;
}

/** The last document that was read. */
export interface LoadedDocument {
  readonly origin: Origin;
  readonly document: CheckedDocument;
  readonly store: EventStore;
  readonly issues: readonly Issue[];
  /** The same issues as reading noted them. */
  readonly drafts: readonly IssueDraft[];
  /** The element's `src` when loading began. */
  readonly src: string | null;
  /** What small data and small scripts were read from, as text: the same again is not read. `null` for anything else. */
  readonly snapshot: string | null;
  /** The text it was read from, byte for byte and outside the script's memory; `null` for data. */
  readonly text: Blob | null;
}

/** Leaves what fits a filter of all events of a document; its dates are read on a clock (IANA `zone`). */
export type ApplyFilter = (
  whole: EventStore,
  document: CheckedDocument,
  filter: Filter,
  zone: string,
) => EventStore;

/** Why there is no timeline. */
export interface DrawFailure {
  readonly cause: unknown;
}

/** A cluster whose list is open. */
export interface OpenCluster {
  readonly placement: Placement;
  /** Where the list begins, from the side where reading begins, and from the top of the timeline. */
  readonly startPx: number;
  readonly topPx: number;
  /** How many of its news events are listed. */
  readonly shownCount: number;
}

/** The element's public properties, described in element/events-timeline.ts. */
export interface PageSettings {
  readonly src: string | null;
  readonly data: unknown;
  readonly zone: string;
  readonly zones: string;
  readonly view: 'auto' | ViewName;
  readonly lanes: LanesBy;
  readonly selected: string | null;
  readonly start: string;
  readonly end: string;
  readonly hash: boolean;
  readonly refresh: number;
  readonly newestFirst: boolean;
  readonly timeDirection: 'auto' | 'ltr';
  readonly rememberConsent: boolean;
  readonly mapLink: string;
  readonly columns: string;
  readonly dateOrder: string;
  readonly sourceZone: string;
}

/** What the element observes of the page and the browser. */
export interface Surroundings {
  /** The language of `messages`, dates and numbers. */
  readonly lang: string;
  readonly messages: Messages;
  /** Read from right to left: the page, or the language of the document. */
  readonly isRtl: boolean;
  readonly widthClass: WidthClass;
  readonly isPrinting: boolean;
}

export interface AppState extends PageSettings, Surroundings {
  readonly load: LoadState;
  readonly loaded: LoadedDocument | null;
  readonly unread: Unread;
  readonly viewport: Viewport;
  readonly filter: Filter;
  /** `null` until the code that filters has loaded. */
  readonly applyFilter: ApplyFilter | null;
  readonly openCluster: OpenCluster | null;
  /** Whether the list shows the days before the first window. */
  readonly isEarlierOpen: boolean;
  /** The code of the timeline could not be loaded, or has failed: the list is shown instead. Else `null`. */
  readonly drawFailure: DrawFailure | null;
  /** What screen readers were last told. */
  readonly announcement: string;
  /** How often the reader has gone on to a state that the back button leaves again. */
  readonly stepCount: number;
}

/** Whether a filter is set, and the code that applies it is still on its way. */
export function isFilterUnapplied({ filter, applyFilter }: AppState): boolean {
  return applyFilter === null && !isFilterEmpty(filter);
}

/** The state of an element that nobody has set anything on. */
export function initialState(messages: Messages): AppState {
  return {
    src: null,
    data: null,
    zone: '',
    zones: '',
    view: 'auto',
    lanes: 'topic',
    selected: null,
    start: '',
    end: '',
    hash: false,
    refresh: 0,
    newestFirst: false,
    timeDirection: 'auto',
    rememberConsent: false,
    mapLink: '',
    columns: '',
    dateOrder: '',
    sourceZone: '',
    lang: 'en',
    messages,
    isRtl: false,
    widthClass: 'wide',
    isPrinting: false,
    load: { kind: 'idle' },
    loaded: null,
    unread: nothingUnread,
    viewport: noViewport,
    filter: noFilter,
    applyFilter: null,
    openCluster: null,
    isEarlierOpen: false,
    drawFailure: null,
    announcement: '',
    stepCount: 0,
  };
}
