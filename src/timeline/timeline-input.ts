// What the stage is given: everything that a drawing depends on but the window and the size.
import type { Messages } from '../i18n/messages.js';
import { hasVersions, partiesWithLanes, versionsByParty, type VersionsByParty } from './by-party.js';
import { hasLaneNames, type CheckedDocument, type Lane } from '../model/news-event.js';
import { createEventStore, type EventStore } from '../store/event-store.js';
import type { Reading } from '../time/format.js';
import type { Instant } from '../time/instant.js';
import { offsetWords } from '../time/zone.js';
import type { WidthClass } from '../view/frame.js';
import type { LanesBy } from './lane-switch.js';
import type { Unread } from '../view/badge.js';
import { readingOn } from '../view/times.js';
import type { Derived } from '../state/derived.js';

/** What there is to draw, and in which words. */
export interface TimelineInput {
  /** Of news events or, by party, of their versions. */
  readonly store: EventStore;
  readonly lanes: readonly Lane[];
  /** Where lanes are by party: what each version is of. */
  readonly byParty: VersionsByParty | null;
  /** The chosen clock first. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly messages: Messages;
  readonly clockName: string;
  readonly clockOffset: string;
  readonly selectedId: string | null;
  readonly expandedId: string | null;
  readonly hasLabelsInLanes: boolean;
  /** What the reader has not seen yet. */
  readonly marks: Unread;
}

/** What the reader has chosen, and how much room there is. */
export interface TimelineChoices {
  readonly selectedId: string | null;
  readonly expandedId: string | null;
  readonly width: WidthClass;
  readonly lanesBy: LanesBy;
  /** The instant that the clock's offset is given for. */
  readonly offsetAt: Instant;
}

/** The content for a document as it was derived. */
export function timelineInputOf(
  document: CheckedDocument,
  { whole, store, context }: Derived,
  { selectedId, expandedId, width, lanesBy, offsetAt }: TimelineChoices,
): TimelineInput {
  const { clock, clocks, messages, marks } = context;
  const others = clocks.filter((other) => other !== clock);
  const byParty = isByParty(whole, lanesBy) ? byPartyOf(store, whole, messages) : null;
  const lanes = byParty?.versions.lanes ?? document.lanes;
  return {
    store: byParty?.store ?? store,
    lanes,
    byParty: byParty?.versions ?? null,
    readings: [readingOn(clock, context), ...others.map((other) => readingOn(other, context))],
    messages,
    clockName: clock.name,
    clockOffset: offsetWords(offsetAt, clock.zone),
    selectedId,
    expandedId,
    hasLabelsInLanes: width !== 'wide' && hasLaneNames(lanes),
    marks,
  };
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
  readonly messages: Messages;
  readonly versions: VersionsByParty;
  readonly store: EventStore;
}

const byPartyOfStores = new WeakMap<EventStore, ByParty>();

/** The same again for the same news events and words. Who has a lane follows from the whole: a filter renames none. */
function byPartyOf(store: EventStore, whole: EventStore, messages: Messages): ByParty {
  const known = byPartyOfStores.get(store);
  if (known?.messages === messages) return known;
  const versions = versionsByParty(store.all, partiesWithLanes(whole.all), messages);
  const made = { messages, versions, store: createEventStore(versions.versions) };
  byPartyOfStores.set(store, made);
  return made;
}

/** Whether two contents would be drawn alike. */
export function isDrawnAlike(a: TimelineInput, b: TimelineInput): boolean {
  return (
    isLaidOutAlike(a, b) &&
    a.clockName === b.clockName &&
    a.clockOffset === b.clockOffset &&
    a.selectedId === b.selectedId &&
    a.expandedId === b.expandedId &&
    a.marks === b.marks
  );
}

/** Whether the same would stand at the same places, in the same words. */
export function isLaidOutAlike(a: TimelineInput, b: TimelineInput): boolean {
  const readings = a.readings.every((reading, index) => {
    const other = b.readings[index];
    return other?.zone === reading.zone && other.lang === reading.lang;
  });
  return (
    readings &&
    a.readings.length === b.readings.length &&
    a.store === b.store &&
    a.lanes === b.lanes &&
    a.messages === b.messages &&
    a.hasLabelsInLanes === b.hasLabelsInLanes
  );
}
