// News events as a table for spreadsheets: RFC 4180, with what the document knows of each time and source.
import { citedSourceIds } from '../../../model/news-event.js';
import type { Lane, NewsEvent } from '../../../model/news-event.js';
import { timeInWords } from '../../../time/format.js';
import { firstInstant, hourMs, lastInstant, type Instant } from '../../../time/instant.js';
import { machineDate, machinePoint } from '../../../time/machine-time.js';
import { wallSpanOf } from '../../../time/own-clock.js';
import { isOneReading } from '../../../time/when.js';
import type { TimePoint } from '../../../time/when.js';
import { claimText, dateText, figureText, inFull, sourceText, type ExportContext } from './evidence-text.js';

type Cell = string | number | null;

/**
 * The columns. `start` and `end` are dates or, for clock times, instants in UTC (`Z`), without one where no zone is stated;
 * never finer than `precision`, and a date alone where a clock showed a time twice or never. `earliest` and `latest` are the
 * first and the last instant that the time could cover, in UTC: to sort by. `start_written`, `end_written` and `stated` are
 * the author's and the source's own text.
 */
const columns: Readonly<Record<string, (newsEvent: NewsEvent, context: CsvContext) => Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  time: ({ when }, { clock, lang, messages }) =>
    timeInWords(when, { zone: clock.zone, lang, words: messages.time }, 'with-date'),
  clock: (_, { clock }) => clock.zone,
  kind: ({ when }) => when.kind,
  start: ({ when }) => machine(when.start),
  end: ({ when }) => machine(when.end),
  earliest: ({ when }) => bound(when.earliest),
  latest: ({ when }) => bound(when.latest),
  precision: ({ when }) => (when.start ?? when.end)?.precision ?? null,
  qualifier: ({ when }) => when.qualifier,
  zone: ({ when }) => when.zone,
  zone_origin: ({ when }) => when.zoneOrigin,
  start_written: ({ when }) => when.start?.text ?? null,
  end_written: ({ when }) => when.end?.text ?? null,
  stated: ({ when }) => when.stated,
  status: ({ status }) => status,
  lane: ({ lane }, { lanes }) => lanes.find(({ id }) => id === lane)?.label || lane,
  place: ({ place }) => place?.name ?? null,
  latitude: ({ place }) => place?.lat ?? null,
  longitude: ({ place }) => place?.lon ?? null,
  parties: ({ actors }) => list(actors),
  tags: ({ tags }) => list(tags),
  summary: ({ summary }) => summary,
  claims: ({ claims }, context) => lines(claims.map((claim) => claimText(claim, context))),
  figures: ({ figures }, context) =>
    lines(figures.map((figure) => figureText(figure, context, inFull(context)))),
  sources: (newsEvent, context) => lines(citedSourceIds(newsEvent).map((id) => sourceText(id, context))),
  corrections: ({ revisions }, context) =>
    lines(
      revisions.map(({ at, when, note }) =>
        at ? `${dateText(at, when, context)}${context.messages.colon}${note}` : note,
      ),
    ),
  media: ({ media }) => lines(media.map(({ url }) => url)),
};

export interface CsvContext extends ExportContext {
  readonly lanes: readonly Lane[];
}

/** The text of the file, with CRLF and, so that spreadsheets take it for UTF-8, a byte order mark. */
export function csvText(newsEvents: readonly NewsEvent[], context: CsvContext): string {
  const names = Object.keys(columns);
  const rows = newsEvents.map((newsEvent) =>
    Object.values(columns).map((cellOf) => cellText(cellOf(newsEvent, context))),
  );
  return `\uFEFF${[names, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`;
}

/**
 * The beginning of a cell, also where a spreadsheet of Russia, Germany or France takes a semicolon for the separator and our
 * quotation marks for text. Not within words: `x-y` is no formula.
 */
const formulas = /(^|[;\t\r\n])(["\u0020\u00A0]*)(?=[=+\-@＝＋－＠])/g;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are ours and stay numbers. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const isBlankFirst = /^[\t\r\n]/.test(cell);
  const marked = cell.replace(formulas, "$1'$2");
  const harmless = isBlankFirst && !marked.startsWith("'") ? `'${marked}` : marked;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function machine(point: TimePoint | null): string | null {
  if (point === null) return null;
  return (point.precision === 'hour' ? machineHour(point) : machinePoint(point)) ?? point.text;
}

/** `2022-09-12T18Z`; on the clock of its own zone where that is not whole hours from UTC: `2022-09-13T09+05:30`. */
function machineHour(point: TimePoint): string | null {
  const date = machineDate(point);
  if (date === null || !isOneReading(point)) return date;
  const { earliest, isFloating } = point;
  const isWhole = earliest % hourMs === 0 && !isFloating;
  const wall = isWhole ? earliest : wallSpanOf(point)[0];
  return `${new Date(wall).toISOString().slice(0, 13)}${isFloating ? '' : isWhole ? 'Z' : offsetText(wall - earliest)}`;
}

function offsetText(offsetMs: number): string {
  const size = new Date(Math.abs(offsetMs)).toISOString().slice(11, 19).replace(/:00$/, '');
  return `${offsetMs < 0 ? '-' : '+'}${size}`;
}

/** A bound in UTC; nothing where it is not known. */
function bound(at: Instant): string | null {
  return at === firstInstant || at === lastInstant ? null : new Date(at).toISOString();
}

function list(values: readonly string[]): string {
  return values.join('; ');
}

function lines(values: readonly string[]): string {
  return values.join('\n');
}
