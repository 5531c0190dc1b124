// The time beside a title, in as few words as the axis leaves to say: a date with its year, a date with its hour, or the
// hour alone. Never an hour without its date where that would mislead.
import type { Messages } from '../../i18n/messages.js';
import type { TimelineMessages } from '../../i18n/timeline/timeline-messages.js';
import type { NewsEvent } from '../../model/news-event.js';
import { rivalClaims } from '../../model/rivals.js';
import { clockText, wallOfPoint, wholes } from '../../time/words/point-text.js';
import type { Reading } from '../../time/words/time-words.js';
import { dayMs } from '../../time/instant.js';
import { datedText } from '../../time/intl.js';
import { joinedTimes, briefPoint, briefTime, type TimeDepth } from '../../time/words/brief-time.js';
import { hasClockTime, isOneReading, isUndated, type TimePoint, type When } from '../../time/when.js';

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
  if (!isMinute || start.isFloating || start.rare || !isOneReading(start) || hasRivalTimes)
    return depths.map(([depth]) => timeTextOf(newsEvent, depth, reading, context));
  const wall = wallOfPoint(start, reading);
  const clock = clockText(start.earliest, 'minute', reading);
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
  const text = briefTime(when, depth, reading);
  const isDateAmongHours = hasHours && depth === 'hour' && when.kind === 'at' && when.precision === 'day';
  return isDateAmongHours ? messages.withoutHour(text) : text;
}

/** A start that lies between two times reaches from the one to the other. */
function sidesOf(point: TimePoint | null): readonly TimePoint[] {
  if (point?.rare?.kind === 'between') return [point.rare.first, point.rare.last].flatMap(sidesOf);
  return point === null ? [] : [point];
}

function rivalRange(whens: readonly When[], depth: TimeDepth, reading: Reading): string {
  const points = whens.flatMap(({ start, end }) => sidesOf(start ?? end));
  const first = points.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  const last = points.reduce((a, b) => (b.latest > a.latest ? b : a));
  const join = (from: string, to: string) => reading.words.fromTo(from, to);
  // A date beside an hour: each as exactly as it is claimed.
  const isMixed = hasClockTime(first.precision) !== hasClockTime(last.precision);
  if (!isMixed || depth === 'year') return joinedTimes(first, last, depth, reading, wholes, join);
  return join(briefPoint(first, 'date', reading), briefPoint(last, 'date', reading));
}
