// News events for calendars: iCalendar (RFC 5545). A calendar knows days and instants only, so that what is vague stands over
// its whole span and says so in words; extension properties keep the rest for programs.
import type { NewsEvent } from '../../../model/news-event.js';
import { citedSourceIds } from '../../../model/news-event.js';
import type { Instant } from '../../../time/instant.js';
import { datesOf, utc } from './calendar-dates.js';
import { line, textLine, textsLine } from './calendar-lines.js';
import {
  claimText,
  dateText,
  figureText,
  inFull,
  sourceText,
  statedText,
  timeOnClocks,
  type ExportContext,
} from './evidence-text.js';

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
  const dates = datesOf(when)?.map(({ name, value }) => line(name, value)) ?? null;
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
    ...(hasPoint ? [line('GEO', `${degrees(place.lat)};${degrees(place.lon)}`)] : []),
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

/** RFC 5545 knows no exponents: six decimals are a tenth of a metre. */
function degrees(value: number | null): string {
  return String(Number((value ?? 0).toFixed(6)) || 0);
}

function description(newsEvent: NewsEvent, context: CalendarContext): string {
  const { when, status, summary, claims, figures, sources, revisions } = newsEvent;
  const { messages } = context;
  return [
    timeOnClocks(when, context),
    statedText(when, messages),
    `${messages.statusHeading}${messages.colon}${messages.status[status]}`,
    summary,
    ...claims.map((claim) => claimText(claim, context)),
    ...figures.map((figure) => figureText(figure, context, inFull(context))),
    ...revisions.map(({ at, when: madeWhen, note }) =>
      [messages.corrections, at && dateText(at, madeWhen, context), note]
        .filter(Boolean)
        .join(messages.colon),
    ),
    sources.length === 0 ? messages.unsourced : `${messages.sources}${messages.colon}`.trimEnd(),
    ...sources.map((id) => sourceText(id, context)),
  ]
    .filter(Boolean)
    .join('\n');
}
