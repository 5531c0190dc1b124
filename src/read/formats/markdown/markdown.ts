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
  /** The day of the heading above it; empty where none has one. */
  readonly day: string;
  more: string;
}

export function* read({ text }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const { fields, end } = frontMatter(lines);
  let title = fields.get('title') ?? '';
  let zone = fields.get('timezone') ?? '';
  const firstDay = dayIn(fields.get('date') ?? '');
  let day = firstDay;
  let tableZone: string | null = null;
  let isTable = false;
  const entries: Entry[] = [];
  let open: Entry | null = null;
  let fence = '';
  for (let index = end; index < Math.min(lines.length, mostLines); index += 1) {
    if (index % 100 === 0) yield;
    const raw = lines[index] ?? '';
    const line = raw.trim();
    const mark = /^(```+|~~~+)/.exec(line)?.[1] ?? '';
    if (mark !== '') fence = fence === '' ? mark : line.startsWith(fence) ? '' : fence;
    if (line === '' || fence !== '') {
      open = null;
      isTable = isTable && line !== '';
      continue;
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
    if (heading !== null) {
      const words = markdownText((heading[2] ?? '').replace(/#{1,6}$/, '')).text;
      if (title === '' && heading[1] === '#') title = words;
      day = dayIn(words) || (heading[1] === '#' || heading[1] === '##' ? firstDay || dayIn(title) : day);
      zone = zoneOfSentence(words) ?? zone;
      open = null;
      continue;
    }
    zone = zoneOfSentence(line) ?? zone;
    if (/^\|/.test(line)) {
      const head = tableHead(line, lines[index + 1] ?? '');
      if (head !== null) {
        isTable = head.isTimed;
        tableZone = head.zone;
        continue;
      }
      if (!isTable) continue;
    }
    const found = timedLine(line, isTable ? tableZone : null);
    if (found !== null) {
      open = { ...found, line: index + 1, day: found.day || day, more: '' };
      entries.push(open);
    } else if (
      /^\*{0,2}[^-*|].*\*{0,2}:?$/.test(line) &&
      line.length < 60 &&
      dayIn(line) !== '' &&
      !/^\s/.test(raw)
    ) {
      // A date alone in its line, bold or not, dates what follows.
      day = dayIn(line);
      open = null;
    } else if (open !== null && /^\s/.test(raw)) {
      open.more += ` ${line.replace(/^[-*+]\s+/, '')}`;
    } else {
      open = null;
    }
  }
  if (entries.length === 0) reading.refusal = 'No line of it begins with a time of day.';
  reading.originOf = (recordIndex) => `line ${entries[recordIndex]?.line}`;
  reading.fieldSeparator = ', ';
  const dates = new ReportDates(reading, zone);
  const events = entries.map((entry, index): RawRecord => {
    const { text: words, links } = markdownText(entry.words + entry.more);
    return withoutEmpty({
      title: words,
      when: dates.when(entry, index),
      key: /^\*\*[^*]+\*\*$/.test(entry.words.trim()) ? true : '',
      sources: links,
    });
  });
  yield;
  return { title: title || undefined, zone: dates.documentZone, events };
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

/** The first row of a table that has a line of dashes under it: whether its first column is a time, and on which clock. */
function tableHead(
  line: string,
  next: string,
): { readonly isTimed: boolean; readonly zone: string | null } | null {
  if (!/^[\s:|-]+$/.test(next) || !next.includes('-')) return null;
  const first = line.replace(/^\|/, '').split('|')[0] ?? '';
  const zone = /\(([^)]{1,40})\)/.exec(first)?.[1] ?? null;
  return { isTimed: /time|when|date|clock|hour|zeit|heure|hora|время/i.test(first), zone };
}
