// iCalendar text → components of properties, by RFC 5545's content lines. Forgives what calendars get wrong, and counts it.
import type { Reading } from '../reading.js';

/** One property, its value as written. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** The line it begins on, from 1. */
  readonly line: number;
}

export interface CalendarComponent {
  /** In capitals: VEVENT. */
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: CalendarComponent[];
  /** Its lines, for what another reader is to make of it. */
  readonly source: string[];
}

/** No line is longer once it is unfolded: what is would be a file of nothing else. */
const longestLine = 500_000;
const deepest = 8;
const entryName = /^V(?:EVENT|TODO|JOURNAL)$/;

/** The root, which holds the calendars of the text. Lines that are no property are noted. */
export function componentsFrom(text: string, reading: Reading): CalendarComponent {
  const root = component('', 1);
  const open: CalendarComponent[] = [root];
  for (const { words, line } of unfolded(text)) {
    let current = open.at(-1) ?? root;
    const [, mark, named = ''] = /^(BEGIN|END):\s*(\S+)\s*$/i.exec(words) ?? [];
    const name = named.toUpperCase();
    // A zone is read whole by ical.js, with the changes of its clock inside it.
    for (const one of open) if (one.name === 'VTIMEZONE') one.source.push(words);
    if (mark?.toUpperCase() === 'BEGIN') {
      // No event stands in another: the one before has lost its end.
      const unclosed = entryName.test(name) ? open.findIndex((one) => one.name === name) : -1;
      if (unclosed >= 0) {
        reading.note('row-unreadable', null, `line ${line}`, words, `the ${name} before it has no end`);
        open.length = unclosed;
      } else if (open.length > deepest) continue;
      current = open.at(-1) ?? root;
      const inner = component(name, line);
      inner.source.push(words);
      current.components.push(inner);
      open.push(inner);
      continue;
    }
    if (mark !== undefined) {
      const index = open.map((one) => one.name).lastIndexOf(name);
      if (index > 0) open.length = index;
      continue;
    }
    if (current.name !== 'VTIMEZONE') current.source.push(words);
    const property = propertyFrom(words, line);
    if (property !== null) current.properties.push(property);
    else reading.note('row-unreadable', null, `line ${line}`, words, 'it has no name and value');
  }
  return root;
}

/** The text of a value, without the escapes. */
export function textFrom(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** A list of texts between commas; escaped commas belong to a text. */
export function textsFrom(value: string): readonly string[] {
  return (value.match(/(?:\\.|[^,\\])+/g) ?? [])
    .map((part) => textFrom(part).trim())
    .filter((part) => part !== '');
}

function component(name: string, line: number): CalendarComponent {
  return { name, line, properties: [], components: [], source: [] };
}

/** Lines that begin with a space go on with the line before them. */
function* unfolded(text: string): Generator<{ words: string; line: number }> {
  let parts: string[] = [];
  let length = 0;
  let line = 0;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const raw = lines[index] ?? '';
    if (/^[ \t]/.test(raw) && parts.length > 0) {
      length += raw.length;
      if (length < longestLine) parts.push(raw.slice(1));
      continue;
    }
    if (parts.length > 0) yield { words: parts.join(''), line };
    parts = raw.trim() === '' ? [] : [raw];
    length = raw.length;
    line = index + 1;
  }
  if (parts.length > 0) yield { words: parts.join(''), line };
}

/** `DTSTART;TZID="America/New_York":20240310T023000` */
function propertyFrom(words: string, line: number): Property | null {
  const name = /^[A-Za-z0-9-]+(?=[:;])/.exec(words)?.[0];
  if (name === undefined) return null;
  const parameters = new Map<string, string>();
  let readTo = name.length;
  while (words[readTo] === ';') {
    const found = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;
    found.lastIndex = readTo;
    const match = found.exec(words);
    if (match === null) break;
    parameters.set((match[1] ?? '').toUpperCase(), (match[2] ?? '').replaceAll('"', ''));
    readTo += match[0].length;
  }
  if (words[readTo] !== ':') {
    readTo = words.indexOf(':', readTo);
    if (readTo < 0) return null;
  }
  return { name: name.toUpperCase(), parameters, value: words.slice(readTo + 1), line };
}
