// What every form of a draft is made of: extent, words and room of one news event at a scale.
import type { Messages } from '../../i18n/messages.js';
import type { TimelineMessages } from '../../i18n/timeline/timeline-messages.js';
import { extentOf } from '../extent.js';
import { sourceCountText } from '../source-count.js';
import type { NewsEvent } from '../../model/news-event.js';
import { shortDate, shortTime } from './label-time.js';
import { timeInWords } from '../../time/format.js';
import type { Reading } from '../../time/words/time-words.js';
import { dayMs, spanMs, type Instant, type Span } from '../../time/instant.js';
import type { When } from '../../time/when.js';
import { oneLineUnderBarPx, type LabelRoom, type LabelWords } from './label.js';
import type { Label, Placement, PlacementKind, Reach } from '../placement.js';
import { barIndentPx, scaleToFont, type FontMetrics } from '../sizes.js';

/** A placement without its place down the lane, and how far it reaches across. */
export interface UnplacedItem {
  readonly placement: Omit<Placement, 'topPx'>;
  readonly reach: Reach;
}

/** The scale and words that drafts are made for. */
export interface LayoutContext {
  /** What the reader sees. */
  readonly window: Span;
  readonly msPerPx: number;
  readonly font: FontMetrics;
  /** The chosen clock first, then the others on offer. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly messages: Messages & TimelineMessages;
}

/** Narrowest that the edge of the window makes a label. */
export const leastPx = 120;
/** Nobody reads more of a title beside a mark; the whole stands in list and detail. */
const titleLimit = 300;
/** Where a day is narrower than this, clock times give way to dates. */
const dayWithHoursPx = 90;
/** In a longer window a date needs its year. */
const yearlessMs = 300 * dayMs;

/**
 * A placement of one news event for a screen reader: the words that are drawn, so that speech input finds it by them, then
 * the whole of its time and the number of its sources.
 */
export function spokenOf(
  labels: readonly Label[],
  newsEvent: NewsEvent,
  { messages, readings }: LayoutContext,
): string {
  const drawn = labels.flatMap(({ time, title, flag, note }) => [time, title, flag, note]);
  return [
    drawn.filter((words) => words !== '').join(' '),
    timeInWords(newsEvent.when, readings[0], 'with-date'),
    sourceCountText(newsEvent, messages),
  ].join(messages.time.comma);
}

/** What a placement of one news event has in every form. */
export function commonOf(newsEvent: NewsEvent, kind: PlacementKind) {
  const { id, when, lane, status } = newsEvent;
  return {
    id: `e:${id}`,
    kind,
    laneId: lane,
    count: 1,
    newsEventIds: () => [id],
    ...extentOf(when),
    status,
  } as const;
}

type Common = Pick<
  Placement,
  | 'id'
  | 'kind'
  | 'laneId'
  | 'count'
  | 'newsEventIds'
  | 'startAt'
  | 'endAt'
  | 'isOpenStart'
  | 'isOpenEnd'
  | 'isSoft'
  | 'status'
>;
type Words = Pick<Placement, 'label' | 'spoken' | 'heightPx'>;
type Extras = Pick<Placement, 'rivals' | 'rivalLabel' | 'labelFromPx' | 'versions'>;

/**
 * A placement of any form, without its place down the lane. Field by field: chips and marks are then objects of one shape,
 * and what the engine has learnt from a thousand chips still holds when a zoom brings the first mark.
 */
export function createPlacement(
  { id, kind, laneId, count, newsEventIds, startAt, endAt, isOpenStart, isOpenEnd, isSoft, status }: Common,
  { label, spoken, heightPx }: Words,
  { rivals = [], rivalLabel = null, labelFromPx = null, versions = [] }: Partial<Extras> = {},
): UnplacedItem['placement'] {
  return {
    id,
    kind,
    laneId,
    count,
    newsEventIds,
    startAt,
    endAt,
    isOpenStart,
    isOpenEnd,
    isSoft,
    status,
    rivals,
    label,
    rivalLabel,
    labelFromPx,
    versions,
    spoken,
    heightPx,
    line: null,
  };
}

/** The words at the mark of an event. */
export function labelWords({ when, title, status }: NewsEvent, context: LayoutContext): LabelWords {
  const shown = title.length > titleLimit ? `${title.slice(0, titleLimit)}…` : title;
  const flag = status === 'reported' ? '' : context.messages.status[status];
  return { times: timesOf(when, context), title: shown, flag };
}

/** The time on each clock, the chosen one first: hours where days are wide enough to have hours, else dates. */
export function timesOf(when: When, { readings, msPerPx, window }: LayoutContext): readonly string[] {
  const hasHours = dayMs / msPerPx >= dayWithHoursPx;
  const withYear = spanMs(window) > yearlessMs;
  return readings.map((reading) =>
    hasHours ? shortTime(when, reading) : shortDate(when, reading, withYear),
  );
}

/**
 * How far right of `fromAt` a bar with a label under it reaches, in pixels. The label stands at the start of the bar or,
 * while the bar is in sight, at the window's edge.
 */
export function barReachPx(
  { startAt, endAt }: { readonly startAt: Instant; readonly endAt: Instant },
  label: Label,
  fromAt: Instant,
  { window, msPerPx }: LayoutContext,
): number {
  const labelAt = endAt > window.startAt ? Math.max(startAt, window.startAt) : startAt;
  return Math.max((endAt - fromAt) / msPerPx, (labelAt - fromAt) / msPerPx + label.widthPx);
}

/** Where an instant stands in the window, which is so wide, in pixels. */
export function placeInWindow(
  at: Instant,
  context: LayoutContext,
): { readonly fromPx: number; readonly windowPx: number } {
  return { fromPx: (at - context.window.startAt) / context.msPerPx, windowPx: widthOf(context) };
}

/** Room for a label beside a mark: no more than the window has. */
export function besideMark(context: LayoutContext) {
  return { mostPx: Math.max(leastPx, widthOf(context)) };
}

/** Room for a label under a bar: a longer line, but no more than the window has from the start of the bar. */
export function underBar({ earliest }: When, context: LayoutContext): LabelRoom {
  const mostPx = Math.max(leastPx, roomAfter(earliest, context) - barIndentPx);
  return { linePx: scaleToFont(oneLineUnderBarPx, context.font), mostPx };
}

/** Width of the window, in pixels. */
function widthOf({ window, msPerPx }: LayoutContext): number {
  return spanMs(window) / msPerPx;
}

/** From an instant, or the window's start where that is later, to the window's end, in pixels. */
export function roomAfter(at: Instant, { window, msPerPx }: LayoutContext): number {
  return (window.endAt - Math.max(at, window.startAt)) / msPerPx;
}
