// Reports of incidents in Markdown: dated headings, lists and tables of clock times → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { markdownText } from '../parts/markdown-text.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { dayIn } from './day-in.js';
import { ReportDates } from './report-dates.js';
import { timedLine, type TimedLine } from './timed-line.js';
import { zoneOfSentence } from './zone-sentence.js';

/** As many lines as are read. */
const mostLines = 200_000;

/** An entry of a timeline, and what stood around it. */
interface Entry extends TimedLine {
  readonly line: number;
  /** The day above it; empty where none has one. */
  readonly dayAbove: string;
  /** Lines that go on with it. */
  more: string;
  /** List items inside it. */
  readonly inner: string[];
  /** Cells of a table that are no time and no words, by their columns. */
  readonly cells: RawRecord;
}

export function* read({ text }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const { fields, end } = frontMatter(lines);
  const report = new ReportLines(fields);
  for (let index = end; index < Math.min(lines.length, mostLines); index += 1) {
    if (index % 100 === 0) yield;
    report.take(lines[index] ?? '', lines[index + 1] ?? '', index + 1);
  }
  const { entries } = report;
  if (entries.length === 0) reading.refusal = 'No line of it begins with a time of day.';
  const day = report.dayOfText();
  if (day !== '' && entries.some((entry) => entry.day === '' && entry.dayAbove === '' && !entry.isRelative))
    reading.report.guessed(`No heading has a date; the day is taken from the text: ${day}.`);
  reading.originOf = (recordIndex) => `line ${entries[recordIndex]?.line}`;
  reading.fieldSeparator = ', ';
  const dates = new ReportDates(reading, report.zone);
  const events = entries.map((entry, index): RawRecord => {
    const { text: words, links } = markdownText(entry.words + entry.more);
    const inner = markdownText(entry.inner.join('\n'));
    return withoutEmpty({
      ...entry.cells,
      title: words,
      summary: inner.text,
      when: dates.when({ ...entry, dayAbove: entry.dayAbove || day }, index),
      key: /^\*\*[^*]+\*\*$/.test(entry.words.trim()) ? true : '',
      sources: [...links, ...inner.links],
    });
  });
  yield;
  return { title: report.title || undefined, zone: dates.documentZone, events };
}

/** Takes the lines of a report one by one, and keeps what its headings and tables say of those below. */
class ReportLines {
  readonly entries: Entry[] = [];
  title: string;
  zone: string;
  #firstDay: string;
  readonly #daysOfText = new Set<string>();
  #hasTitle = false;
  #day: string;
  #isTimeline = false;
  #table: TableHead | null = null;
  #open: Entry | null = null;
  #fence = '';

  constructor(fields: ReadonlyMap<string, string>) {
    this.title = fields.get('title') ?? '';
    this.zone = fields.get('timezone') ?? '';
    this.#hasTitle = this.title !== '';
    this.#firstDay = dayIn(fields.get('date') ?? '');
    this.#day = this.#firstDay;
  }

  /** The day that the text names, where it names one only; empty where it names none or several. */
  dayOfText(): string {
    const [first = ''] = this.#daysOfText;
    return this.#daysOfText.size === 1 ? first : '';
  }

  take(raw: string, next: string, number: number): void {
    const line = raw.trim();
    const mark = /^(```+|~~~+)/.exec(line)?.[1] ?? '';
    if (mark !== '')
      this.#fence = this.#fence === '' ? mark : line.startsWith(this.#fence) ? '' : this.#fence;
    if (line === '' || this.#fence !== '') {
      this.#open = null;
      if (line === '') this.#table = null;
      return;
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    const underlined = /^(?:={3,}|-{3,})\s*$/.test(next) && !/^[|\-*+]/.test(line);
    if (heading !== null || underlined) {
      const level = heading === null ? (next.startsWith('=') ? 1 : 2) : (heading[1] ?? '').length;
      this.#heading(heading?.[2] ?? line, level);
      return;
    }
    this.zone = zoneOfSentence(line) ?? this.zone;
    if (line.startsWith('|') && this.#row(line, next)) return;
    this.#line(raw, line, number);
  }

  #heading(written: string, level: number): void {
    const words = markdownText(written.replace(/#{1,6}$/, '')).text;
    // Without a heading of the first level, the first one of all is the title.
    if (!this.#hasTitle && (level === 1 || this.title === '')) {
      this.title = words;
      this.#hasTitle = level === 1;
    }
    const above = level <= 2 ? this.#firstDay || dayIn(this.title) : this.#day;
    this.#day = dayIn(words) || above;
    this.#isTimeline =
      /timeline|chronolog|sequence of events|what happened|log\b/i.test(words) || dayIn(words) !== '';
    this.zone = zoneOfSentence(words) ?? this.zone;
    this.#open = null;
  }

  /** True where a line of a table says no more: its head, its rule, or a row of a table without times. */
  #row(line: string, next: string): boolean {
    if (/^[\s:|-]+$/.test(line)) return true;
    const head = tableHead(line, next);
    if (head === null) return this.#table === null;
    this.#table = head;
    return true;
  }

  #line(raw: string, line: string, number: number): void {
    const table = line.startsWith('|') ? this.#table : null;
    const row = table === null ? null : rowOf(line, table);
    const found = timedLine(row?.line ?? line, table?.zone ?? null, this.#isTimeline);
    if (found !== null) {
      const own = found.day === '' && row !== null ? { ...found, day: row.day } : found;
      this.#open = {
        ...{ ...own, line: number, dayAbove: this.#day },
        ...{ more: '', inner: [], cells: row?.cells ?? {} },
      };
      this.entries.push(this.#open);
      return;
    }
    const day = dayIn(line);
    if (day !== '' && /^\W*(?:incident |event )?date\b/i.test(line) && this.entries.length === 0) {
      this.#firstDay ||= day;
      this.#day = day;
      this.#open = null;
    } else if (day !== '' && isDayAlone(line) && !/^\s/.test(raw)) {
      this.#day = day;
      this.#open = null;
    } else if (this.#open !== null && /^\s/.test(raw)) {
      const item = /^[-*+]\s+(\S.*)$/.exec(line)?.[1];
      if (item === undefined) this.#open.more += ` ${line}`;
      else this.#open.inner.push(item);
    } else {
      if (day !== '' && this.entries.length === 0) this.#daysOfText.add(day);
      this.#open = null;
    }
  }
}

/** A date in a line of its own, bold or not, with its weekday or a word more: it dates what follows. */
function isDayAlone(line: string): boolean {
  if (line.length > 60 || /^[-|]|^\*\s/.test(line)) return false;
  const words = line.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= 5;
}

/** The lines between `---` at the top, as names and texts. */
function frontMatter(lines: readonly string[]): {
  readonly fields: ReadonlyMap<string, string>;
  readonly end: number;
} {
  const fields = new Map<string, string>();
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && line.trim() === '---') : -1;
  for (const line of lines.slice(1, Math.max(end, 1))) {
    const found = /^(\w+)\s{0,9}:\s*(\S.*)$/.exec(line.trimEnd());
    if (found !== null)
      fields.set((found[1] ?? '').toLowerCase(), (found[2] ?? '').replace(/^["']|["']$/g, ''));
  }
  return { fields, end: end + 1 };
}

interface TableHead {
  readonly names: readonly string[];
  /** The columns of the time, the day and the words; -1 for a day where there is none. */
  readonly time: number;
  readonly day: number;
  readonly words: number;
  /** The clock that the head of the time names. */
  readonly zone: string | null;
}

const timeName = /time|when|clock|hour|zeit|heure|hora|время|utc|gmt/i;
const wordsName = /event|descr|what|action|update|detail|summary|message|ereignis|événement|событ/i;
const dayName = /^(?:date|day|datum|tag|jour|fecha|дата)\b/i;

/** The first row of a table that has a line of dashes under it, where one of its columns is a time. `null` for any other. */
function tableHead(line: string, next: string): TableHead | null {
  if (!/^[\s:|-]+$/.test(next) || !next.includes('-')) return null;
  const names = cellsOf(line).map((name) => markdownText(name).text);
  const day = names.findIndex((name) => dayName.test(name) && !timeName.test(name));
  const named = names.findIndex((name, index) => index !== day && timeName.test(name));
  // A column of dates alone may hold the clock times, too.
  const time = named >= 0 ? named : day;
  if (time < 0) return null;
  const zone =
    /\(([^)]{1,40})\)/.exec(names[time] ?? '')?.[1] ??
    /\b(?:UTC|GMT)\b/i.exec(names[time] ?? '')?.[0] ??
    null;
  const others = names.map((_, index) => index).filter((index) => index !== time && index !== day);
  const words =
    others.find((index) => wordsName.test(names[index] ?? '')) ??
    others.find((index) => /\p{L}{3}/u.test(names[index] ?? '')) ??
    others[0] ??
    -1;
  return words < 0 ? null : { names, time, day: named >= 0 ? day : -1, words, zone };
}

/** A row as a line of its time and its words, and what else stands in it. */
function rowOf(
  line: string,
  { names, time, day, words }: TableHead,
): { line: string; day: string; cells: RawRecord } {
  const all = cellsOf(line);
  const rest = all.flatMap((cell, index): [string, string][] =>
    cell === '' || [time, day, words].includes(index) ? [] : [[names[index] || `column ${index + 1}`, cell]],
  );
  return {
    line: `| ${all[time] ?? ''} | ${all[words] ?? ''} |`,
    day: dayIn(all[day] ?? ''),
    cells: rest.length === 0 ? {} : { original: Object.fromEntries(rest) },
  };
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
