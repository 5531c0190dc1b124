// What the timeline draws: everything that the drawing depends on but the window and the size.
import type { Messages } from '../i18n/messages.js';
import { timelineMessagesInEnglish, type TimelineMessages } from '../i18n/timeline/timeline-messages.js';
import { withEnglish } from '../i18n/load-messages.js';
import { hasVersions, speakersWithLanes, versionsByParty, type VersionsByParty } from './by-party.js';
import { hasLaneNames, type CheckedDocument, type Lane } from '../model/news-event.js';
import { createEventStore, type EventStore } from '../store/event-store.js';
import type { Reading } from '../time/words/time-words.js';
import type { Span } from '../time/instant.js';
import { offsetWords } from '../time/zone.js';
import type { AppState, LanesBy } from '../state/app-state.js';
import type { Unread } from '../state/unread.js';
import type { Derived } from '../state/derived.js';
import type { ViewContext } from '../state/view-context.js';
import { isMirrored } from '../state/shown-view.js';
import { windowOf } from '../state/viewport.js';
import { readingOn } from '../view/times.js';

/** What there is to draw, and in which words. */
export interface TimelineContent {
  /** Of news events or, by party, of their versions. */
  readonly store: EventStore;
  /** Of all of them where `store` holds those that a filter lets through. */
  readonly whole: EventStore;
  /** What is shown first: it decides where titles stand at every scale. */
  readonly firstWindow: Span;
  readonly lanes: readonly Lane[];
  /** Where lanes are by party: what each version is of. */
  readonly byParty: VersionsByParty | null;
  /** The chosen clock first. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly messages: Messages & TimelineMessages;
  /** What the corner of the axis says: name and offset of the clock. Empty where no event has an hour. */
  readonly clockWords: string;
  readonly selectedId: string | null;
  readonly expandedId: string | null;
  readonly hasLabelsInLanes: boolean;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  readonly unread: Unread;
}

/** The content of a document, from the state and what follows from it. */
export function timelineContentOf(
  document: CheckedDocument,
  state: AppState,
  { whole, store, context, firstWindow }: Derived,
): TimelineContent {
  const { selected, openCluster, widthClass, lanes: lanesBy, viewport } = state;
  const { clock, clocks, unread } = context;
  const messages = withEnglish(context.messages, timelineMessagesInEnglish);
  const others = clocks.filter((other) => other !== clock);
  const byParty = isByParty(whole, lanesBy) ? byPartyOf(store, whole, context, messages) : null;
  const lanes = byParty?.versions.lanes ?? document.lanes;
  const { startAt, endAt } = windowOf(viewport) ?? firstWindow;
  return {
    store: byParty?.store ?? store,
    whole: byParty ? byPartyOf(whole, whole, context, messages).store : whole,
    firstWindow,
    lanes,
    byParty: byParty?.versions ?? null,
    readings: [readingOn(clock, context), ...others.map((other) => readingOn(other, context))],
    messages,
    clockWords: clocks.length === 0 ? '' : `${clock.name}\n${offsetWords((startAt + endAt) / 2, clock.zone)}`,
    selectedId: selected,
    expandedId: openCluster?.placement.id ?? null,
    hasLabelsInLanes: widthClass !== 'wide' && hasLaneNames(lanes),
    isMirrored: isMirrored(state),
    unread,
  };
}

/** The ids under which a news event is drawn: its versions where lanes are by party, else its own. */
export function drawnIdsOf(content: TimelineContent | null, newsEventId: string): readonly string[] {
  return content?.byParty?.versionIds.get(newsEventId) ?? [newsEventId];
}

/** The id of the news event that is drawn under an id. */
export function newsEventIdOf(content: TimelineContent | null, drawnId: string): string {
  return content?.byParty?.newsEventIds.get(drawnId) ?? drawnId;
}

const tellingStores = new WeakMap<EventStore, boolean>();

/** Whether two parties tell of one news event: looked for once, since every frame of a pan asks. */
export function tellsVersions(whole: EventStore): boolean {
  let tells = tellingStores.get(whole);
  if (tells === undefined) tellingStores.set(whole, (tells = hasVersions(whole.all)));
  return tells;
}

/** Whether lanes by party are asked for, and there are any in the whole, whatever a filter leaves of it. */
export function isByParty(whole: EventStore, lanesBy: LanesBy): boolean {
  return lanesBy === 'party' && tellsVersions(whole);
}

interface ByParty {
  readonly messages: TimelineMessages;
  readonly versions: VersionsByParty;
  readonly store: EventStore;
}

/** Characters of a report's name that a lane has room for. */
const longestName = 30;

const byPartyOfStores = new WeakMap<EventStore, ByParty>();

/** The same again for the same news events and words. Who has a lane follows from the whole: a filter renames none. */
function byPartyOf(
  store: EventStore,
  whole: EventStore,
  { sources, numbers }: ViewContext,
  messages: Messages & TimelineMessages,
): ByParty {
  const known = byPartyOfStores.get(store);
  if (known?.messages === messages) return known;
  // A long title would make a lane of many lines: its number stands beside the source in the details.
  const reportName = (id: string) => {
    const name = sources.get(id)?.name ?? id;
    return name.length > longestName ? messages.report(numbers.get(id) ?? 0) : messages.quoted(name);
  };
  const versions = versionsByParty(store.all, speakersWithLanes(whole.all), { ...messages, reportName });
  const made = { messages, versions, store: createEventStore(versions.versions) };
  byPartyOfStores.set(store, made);
  return made;
}

/** Whether two contents would be drawn alike. */
export function isDrawnAlike(a: TimelineContent, b: TimelineContent): boolean {
  return (
    isLaidOutAlike(a, b) &&
    a.clockWords === b.clockWords &&
    a.selectedId === b.selectedId &&
    a.expandedId === b.expandedId &&
    a.unread === b.unread
  );
}

/** Whether one plan serves both: titles would stand at the same places on any of the clocks. */
export function isPlannedAlike(a: TimelineContent, b: TimelineContent): boolean {
  return (
    a.store === b.store &&
    a.whole === b.whole &&
    a.lanes === b.lanes &&
    a.messages === b.messages &&
    a.hasLabelsInLanes === b.hasLabelsInLanes &&
    a.firstWindow.startAt === b.firstWindow.startAt &&
    a.firstWindow.endAt === b.firstWindow.endAt &&
    a.readings[0].lang === b.readings[0].lang &&
    zonesOf(a) === zonesOf(b)
  );
}

function zonesOf({ readings }: TimelineContent): string {
  return readings.map(({ zone }) => zone).sort().join(' '); // prettier-ignore
}

/** Whether the same would stand at the same places, in the same words. */
export function isLaidOutAlike(a: TimelineContent, b: TimelineContent): boolean {
  const readings = a.readings.every((reading, index) => {
    const other = b.readings[index];
    return other?.zone === reading.zone && other.lang === reading.lang;
  });
  return readings && a.readings.length === b.readings.length && isPlannedAlike(a, b);
}
