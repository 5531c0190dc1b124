// What the stage is given: everything that a drawing depends on but the window and the size.
import type { Messages } from '../messages.js';
import { hasLaneNames, type CheckedDocument, type Lane } from '../model/news-event.js';
import type { EventStore } from '../store/event-store.js';
import type { Reading } from '../time/format.js';
import type { Instant } from '../time/instant.js';
import { offsetWords } from '../time/zone.js';
import type { WidthClass } from '../view/frame.js';
import type { Marks } from '../view/marks.js';
import { readingOn } from '../view/times.js';
import type { Derived } from './derive.js';

/** What there is to draw, and in which words. */
export interface StageContent {
  readonly store: EventStore;
  readonly lanes: readonly Lane[];
  /** The chosen clock first. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly messages: Messages;
  readonly clockName: string;
  readonly clockOffset: string;
  readonly selectedId: string | null;
  readonly expandedId: string | null;
  readonly hasLabelsInLanes: boolean;
  /** What the reader has not seen yet. */
  readonly marks: Marks;
}

/** What the reader has chosen, and how much room there is. */
export interface StageState {
  readonly selectedId: string | null;
  readonly expandedId: string | null;
  readonly width: WidthClass;
  /** The instant that the clock's offset is given for. */
  readonly offsetAt: Instant;
}

/** The content for a document as it was derived. */
export function stageContentOf(
  document: CheckedDocument,
  { store, setting }: Derived,
  { selectedId, expandedId, width, offsetAt }: StageState,
): StageContent {
  const { clock, clocks, messages, marks } = setting;
  const others = clocks.filter((other) => other !== clock);
  return {
    store,
    lanes: document.lanes,
    readings: [readingOn(clock, setting), ...others.map((other) => readingOn(other, setting))],
    messages,
    clockName: clock.name,
    clockOffset: offsetWords(offsetAt, clock.zone),
    selectedId,
    expandedId,
    hasLabelsInLanes: width !== 'wide' && hasLaneNames(document.lanes),
    marks,
  };
}

/** Whether two contents would be drawn alike. */
export function isSameContent(a: StageContent, b: StageContent): boolean {
  return (
    isArrangedAlike(a, b) &&
    a.clockName === b.clockName &&
    a.clockOffset === b.clockOffset &&
    a.selectedId === b.selectedId &&
    a.expandedId === b.expandedId &&
    a.marks === b.marks
  );
}

/** Whether the same would stand at the same places, in the same words. */
export function isArrangedAlike(a: StageContent, b: StageContent): boolean {
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
