// News events for calendars: iCalendar (RFC 5545). A calendar knows days and instants only, so that what is vague stands over
// its whole span and says so in words; extension properties keep the rest for programs.
import type { NewsEvent } from '../../../model/news-event.js';
import { citedSourceIds } from '../../../model/news-event.js';
import { dayMs, type Instant } from '../../../time/instant.js';
import { wallOfFields } from '../../../time/format.js';
import { fieldsOf } from '../../../time/iso-text.js';
import { hasClockTime, type TimePoint, type When } from '../../../time/when.js';
import { line, textLine, textsLine } from './calendar-lines.js';
import { claimText, figureText, sourceText, timeOnClocks, type ExportContext } from './evidence-text.js';

export interface CalendarContext extends ExportContext {
  /** Title of the document. */
  readonly title: string | null;
  /** When the file is made. */
  readonly madeAt: Instant;
  /** What makes the ids unique in the world: the address of the page. */
  readonly address: string;
}

/** The text of the file. Instants are in UTC, dates are dates, times without a zone are local to whoever reads them. */
export function calendarText(newsEvents: readonly NewsEvent[], context: CalendarContext): string {
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    textLine('PRODID', '-//events-timeline//events-timeline//EN'),
    ...(context.title === null
      ? []
      : [textLine('NAME', context.title), textLine('X-WR-CALNAME', context.title)]),
    ...newsEvents.map((newsEvent) => component(newsEvent, context)),
    line('END', 'VCALENDAR'),
  ].join('');
}

/** An event needs a start; without one it is a journal entry. */
function component(newsEvent: NewsEvent, context: CalendarContext): string {
  const { id, title, when, status, place, tags, sources } = newsEvent;
  const dates = datesOf(when);
  const name = dates === null ? 'VJOURNAL' : 'VEVENT';
  const firstUrl = sources.map((source) => context.sources.get(source)?.url).find(Boolean);
  const hasPoint = dates !== null && place !== null && place.lat !== null && place.lon !== null;
  return [
    line('BEGIN', name),
    textLine('UID', `${id}@${context.address}`),
    line('DTSTAMP', utc(context.madeAt)),
    ...(dates ?? []),
    textLine('SUMMARY', title),
    textLine('DESCRIPTION', description(newsEvent, context)),
    ...(place !== null && dates !== null ? [textLine('LOCATION', place.name)] : []),
    ...(hasPoint ? [line('GEO', `${place.lat};${place.lon}`)] : []),
    ...(tags.length > 0 ? [textsLine('CATEGORIES', tags)] : []),
    ...(firstUrl ? [line('URL', firstUrl)] : []),
    ...(dates === null ? [] : [line('TRANSP', 'TRANSPARENT')]),
    textLine('X-TIMELINE-KIND', when.kind),
    textLine('X-TIMELINE-PRECISION', (when.start ?? when.end)?.precision ?? 'none'),
    ...(when.qualifier === null ? [] : [textLine('X-TIMELINE-QUALIFIER', when.qualifier)]),
    ...(when.zone === null ? [] : [textLine('X-TIMELINE-ZONE', when.zone)]),
    ...(when.stated === null ? [] : [textLine('X-TIMELINE-STATED', when.stated)]),
    textLine('X-TIMELINE-STATUS', status),
    ...citedSourceIds(newsEvent).map((source) => textLine('X-TIMELINE-SOURCE', sourceText(source, context))),
    line('END', name),
  ].join('');
}

function description(newsEvent: NewsEvent, context: CalendarContext): string {
  const { when, status, summary, claims, figures, sources } = newsEvent;
  const { messages } = context;
  return [
    timeOnClocks(when, context),
    when.stated && `${messages.statedAs}${messages.colon}${messages.quoted(when.stated)}`,
    `${messages.statusHeading}${messages.colon}${messages.status[status]}`,
    summary,
    ...claims.map((claim) => claimText(claim, context)),
    ...figures.map((figure) => figureText(figure, context)),
    sources.length === 0 ? messages.unsourced : `${messages.sources}${messages.colon}`.trimEnd(),
    ...sources.map((id) => sourceText(id, context)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The lines of start and end, or `null` where there is no start that a calendar could show. */
function datesOf(when: When): readonly string[] | null {
  const { kind, start, end } = when;
  if (start === null || !isWritable(start) || (end !== null && !isWritable(end))) return null;
  const last = kind === 'at' ? start : end;
  const hasClock = hasClockTime(start.precision) && (last === null || hasClockTime(last.precision));
  if (!hasClock) {
    const until = last === null ? [] : [line('DTEND;VALUE=DATE', date(afterUnit(last)))];
    return [line('DTSTART;VALUE=DATE', date(wallOfFields(fieldsOf(start)))), ...until];
  }
  // Of a moment known to the minute there is no end: it takes no time.
  const ends = last !== null && (last !== start || start.precision === 'hour') ? endOf(last) : null;
  const from = startOf(start);
  return [line('DTSTART', from), ...(ends === null || ends === from ? [] : [line('DTEND', ends)])];
}

function startOf(point: TimePoint): string {
  return point.isFloating ? local(wallOfFields(fieldsOf(point))) : utc(point.earliest);
}

/** An hour is over with its last minute; a minute or second as an end is that very instant. */
function endOf(point: TimePoint): string {
  const lengthMs = point.precision === 'hour' ? 3_600_000 : 0;
  return point.isFloating ? local(wallOfFields(fieldsOf(point)) + lengthMs) : utc(point.earliest + lengthMs);
}

/** Midnight after a day, month or year, as if UTC: calendars leave the end out. A clock time ends with its day. */
function afterUnit(point: TimePoint): number {
  const { precision } = point;
  const { year, month = 1, day = 1 } = fieldsOf(point);
  if (precision === 'year') return wallOfFields({ year: year + 1 });
  if (precision === 'month')
    return wallOfFields(month === 12 ? { year: year + 1 } : { year, month: month + 1 });
  return wallOfFields({ year, month, day }) + dayMs;
}

/** iCalendar writes years with four digits. */
function isWritable(point: TimePoint): boolean {
  const { year } = fieldsOf(point);
  return year >= 1 && year < 9999;
}

function date(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10).replaceAll('-', '');
}

function local(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function utc(at: Instant): string {
  return `${local(at)}Z`;
}
