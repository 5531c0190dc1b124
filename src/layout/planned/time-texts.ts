// The time beside a title, in as few words as the axis leaves to say: a date with its year, a date with its hour, or the
// hour alone. Never an hour without its date where that would mislead.
import type { Messages } from '../../i18n/messages.js';
import type { TimelineMessages } from '../../i18n/timeline/timeline-messages.js';
import type { NewsEvent } from '../../model/news-event.js';
import { rivalClaims } from '../../model/rivals.js';
import {
  hourText,
  pointText,
  qualified,
  wallOfFields,
  wallOfPoint,
  type Reading,
} from '../../time/format.js';
import { dayMs } from '../../time/instant.js';
import { datedText, wallText } from '../../time/intl.js';
import { fieldsOf } from '../../time/iso-text.js';
import { nightOf } from '../../time/night.js';
import { hasClockTime, isUndated, type TimePoint, type When } from '../../time/when.js';

/** How much of a time is said. */
export type TimeDepth = 'year' | 'date' | 'hour';

/** One text of a time for each clock, and the coarsest scale that says it, in milliseconds per pixel. */
export interface TimeText {
  readonly fromMsPerPx: number;
  readonly texts: readonly string[];
}

/** From here on the axis says years, and labels the date. */
const datesFromMsPerPx = dayMs / 4;
/** From here on the axis says dates beside hours, and labels the hour alone. */
const hoursFromMsPerPx = dayMs / 360;

const depths: readonly (readonly [TimeDepth, number])[] = [
  ['year', Infinity],
  ['date', datesFromMsPerPx],
  ['hour', hoursFromMsPerPx],
];

/** How much is said at a scale. */
export function depthAt(msPerPx: number): TimeDepth {
  if (msPerPx > datesFromMsPerPx) return 'year';
  return msPerPx > hoursFromMsPerPx ? 'date' : 'hour';
}

/** The words for times beside titles. */
export interface TimeTextContext {
  /** The chosen clock first. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly messages: Messages & TimelineMessages;
  /** Other events of the document have an hour: then a date without one says so. */
  readonly hasHours: boolean;
}

/** The texts of an event's time, coarse to fine. Bars have none: their ends stand on the axis. */
export function timeTexts(newsEvent: NewsEvent, context: TimeTextContext): readonly TimeText[] {
  const { when, hasRivalTimes } = newsEvent;
  const isBar = when.kind === 'during' && !hasRivalTimes;
  if (isBar || isUndated(when)) return [];
  const byReading = context.readings.map((reading) => textsByDepth(newsEvent, reading, context));
  const texts = depths.map(([, fromMsPerPx], index) => ({
    fromMsPerPx,
    texts: byReading.map((own) => own[index] ?? ''),
  }));
  // A text that says the same as the one before it is the same text.
  return texts.filter(({ texts: own }, index) => own.join('\n') !== texts[index - 1]?.texts.join('\n'));
}

/** The texts of a time on one clock, as `depths` has them. Of a stated minute, as most are, without asking for each. */
function textsByDepth(newsEvent: NewsEvent, reading: Reading, context: TimeTextContext): readonly string[] {
  const { when, hasRivalTimes } = newsEvent;
  const { kind, start } = when;
  const isMinute = kind === 'at' && start?.precision === 'minute' && start.qualifier === null;
  if (!isMinute || start.isFloating || hasRivalTimes)
    return depths.map(([depth]) => timeTextOf(newsEvent, depth, reading, context));
  const wall = wallOfPoint(start, reading);
  const clock = wallText(wall, reading.lang, 'minute');
  const date = datedText(wall, reading.lang, 'dayShortMonth');
  return [datedText(wall, reading.lang, 'dayShortMonthYear'), `${date} ${clock}`, clock];
}

/** The time of an event on one clock; for one with rival times from the earliest to the latest of them. */
export function timeTextOf(
  newsEvent: NewsEvent,
  depth: TimeDepth,
  reading: Reading,
  { messages, hasHours }: Omit<TimeTextContext, 'readings'>,
): string {
  const { when, claims, hasRivalTimes } = newsEvent;
  const rivals = hasRivalTimes ? rivalClaims(when, claims).flatMap(({ when: claimed }) => claimed ?? []) : [];
  if (rivals.length > 0) {
    const range = rivalRange([when, ...rivals], depth, reading);
    return [range, messages.statements(rivals.length)].join(messages.time.comma);
  }
  if (when.kind !== 'at') return rangeOf(when, depth, reading);
  const { start } = when;
  if (start === null) return '';
  const text =
    start.precision === 'hour'
      ? withClock(start, hourText(start, reading, 'without-date'), depth, reading)
      : pointAt(start, depth, reading);
  const isDateAmongHours = hasHours && depth === 'hour' && when.precision === 'day';
  return isDateAmongHours ? messages.withoutHour(text) : text;
}

function rivalRange(whens: readonly When[], depth: TimeDepth, reading: Reading): string {
  const points = whens.flatMap(({ start, end }) => start ?? end ?? []);
  const first = points.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  const last = points.reduce((a, b) => (b.latest > a.latest ? b : a));
  const join: Join = (from, to) => reading.words.fromTo(from, to);
  // A date beside an hour: each as exactly as it is claimed.
  const isMixed = hasClockTime(first.precision) !== hasClockTime(last.precision);
  if (!isMixed || depth === 'year') return joined(first, last, depth, reading, join);
  return join(pointAt(first, 'date', reading), pointAt(last, 'date', reading));
}

function rangeOf(when: When, depth: TimeDepth, reading: Reading): string {
  const { kind, start, end } = when;
  const { words: say } = reading;
  const isWithin = kind === 'within';
  const join = (from: string, to: string) => (isWithin ? say.between(from, to) : say.fromTo(from, to));
  if (start && end) {
    if (nightOf(when) === null || depth === 'year') return joined(start, end, depth, reading, join);
    return depth === 'hour' ? say.overnight : `${datesOf(start, end, depth, reading, join)} ${say.overnight}`;
  }
  if (start)
    return isWithin ? say.after(pointAt(start, depth, reading)) : say.from(pointAt(start, depth, reading));
  if (end)
    return isWithin ? say.before(pointAt(end, depth, reading)) : say.until(pointAt(end, depth, reading));
  return '';
}

type Join = (from: string, to: string) => string;

/** Two points of one day share its date; of two days each has its own, however near the reader looks. */
function joined(start: TimePoint, end: TimePoint, depth: TimeDepth, reading: Reading, join: Join): string {
  const areClockTimes = hasClockTime(start.precision) && hasClockTime(end.precision);
  if (depth === 'year' || !areClockTimes) return datesOf(start, end, depth, reading, join);
  const [startDay, endDay] = [dateOf(start, 'date', reading), dateOf(end, 'date', reading)];
  if (startDay !== endDay) return join(pointAt(start, 'date', reading), pointAt(end, 'date', reading));
  const [from, to] = [pointAt(start, 'hour', reading), pointAt(end, 'hour', reading)];
  const hours = from === to ? from : join(from, to);
  return depth === 'hour' ? hours : `${startDay} ${hours}`;
}

function datesOf(start: TimePoint, end: TimePoint, depth: TimeDepth, reading: Reading, join: Join): string {
  const textOf = (point: TimePoint) =>
    isDated(point)
      ? qualified(point, dateOf(point, depth, reading), reading)
      : pointAt(point, depth, reading);
  const [from, to] = [textOf(start), textOf(end)];
  return from === to ? from : join(from, to);
}

function pointAt(point: TimePoint, depth: TimeDepth, reading: Reading): string {
  return withClock(point, pointText(point, reading, 'without-date', 'short'), depth, reading);
}

/** A point by its date and clock, as deep as asked; what has no day is read by `text` alone. */
function withClock(point: TimePoint, text: string, depth: TimeDepth, reading: Reading): string {
  const { precision, isFloating } = point;
  if (!isDated(point)) return text;
  const date = dateOf(point, depth, reading);
  if (precision === 'day' || depth === 'year') return qualified(point, date, reading);
  const words = depth === 'hour' && !isFloating ? text : `${date} ${text}`;
  return isFloating ? reading.words.zoneNotStated(words) : words;
}

function isDated({ precision }: TimePoint): boolean {
  return precision === 'day' || hasClockTime(precision);
}

/** On the clock of the reading; a date without an hour as it was written. */
function dateOf(point: TimePoint, depth: TimeDepth, reading: Reading): string {
  const style = depth === 'year' ? 'dayShortMonthYear' : 'dayShortMonth';
  const wall = point.precision === 'day' ? wallOfFields(fieldsOf(point)) : wallOfPoint(point, reading);
  return datedText(wall, reading.lang, style);
}
