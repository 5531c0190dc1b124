// One text field → clean text, with an issue where it is none. Knows no other kind of field.
import { cleanLine, cleanText, cut, lineLimit, textLimit } from './clean-text.js';
import type { IssueLog } from './issue-log.js';

/** An object that is not a list: the shape of a document, a record, a source. Values are read, never called. */
export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** True where an author wrote something: JSON's `null` is as good as nothing. */
export function isGiven(raw: unknown): boolean {
  return raw !== undefined && raw !== null;
}

/** Text of one line; `null` where there is none. What is longer than `limit` is cut, with an issue. */
export function readLine(raw: unknown, path: string, log: IssueLog, limit = lineLimit): string | null {
  const text = readString(raw, path, log, limit);
  return text === null ? null : cleanLine(text) || null;
}

/** Text that may have paragraphs; `null` where there is none. */
export function readText(raw: unknown, path: string, log: IssueLog): string | null {
  const text = readString(raw, path, log);
  return text === null ? null : cleanText(text) || null;
}

/** As `readLine`, for names and years that people also write as numbers: 2022, 7. */
export function readLabel(raw: unknown, path: string, log: IssueLog): string | null {
  return readLine(typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : raw, path, log);
}

/** An id: kept as it is, spaces and all, since other fields refer to it so. No issue is noted. */
export function idFrom(raw: unknown): string | null {
  if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
  return typeof raw === 'string' && cleanLine(raw) !== '' ? cut(raw, textLimit) : null;
}

/** As `idFrom`, with an issue where it is something that cannot be an id. */
export function readId(raw: unknown, path: string, log: IssueLog): string | null {
  const id = idFrom(raw);
  if (id === null) {
    if (isGiven(raw) && typeof raw !== 'string') log.add('wrong-type', path, raw, 'a text');
  } else if (typeof raw === 'string' && raw.length > textLimit) {
    log.add('text-too-long', path, raw, String(raw.length));
  }
  return id;
}

/** Texts from a list, or from one text. */
export function readLines(raw: unknown, path: string, log: IssueLog): readonly string[] {
  if (!isGiven(raw)) return nothing;
  if (typeof raw === 'string') {
    const line = readLine(raw, path, log);
    return line === null ? nothing : [line];
  }
  const lines: string[] = [];
  const list = log.entriesOf(readList(raw, path, log, 'a list of texts'), path);
  for (let index = 0; index < list.length; index += 1) {
    const line = readLine(list[index], `${path}[${index}]`, log);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** A list as it is; one object stands for a list of one. With an issue, and empty, where it is neither. */
export function readList(raw: unknown, path: string, log: IssueLog, needed: string): readonly unknown[] {
  if (!isGiven(raw)) return nothing;
  if (Array.isArray(raw)) return raw;
  if (isObject(raw)) return [raw];
  log.add('wrong-type', path, raw, needed);
  return nothing;
}

/** Shared, since most records have most lists empty. */
const nothing: readonly never[] = Object.freeze([]);

function readString(raw: unknown, path: string, log: IssueLog, limit = textLimit): string | null {
  if (typeof raw !== 'string') {
    if (isGiven(raw)) log.add('wrong-type', path, raw, 'a text');
    return null;
  }
  if (raw.length <= limit) return raw;
  log.add('text-too-long', path, raw, String(raw.length));
  return cut(raw, limit);
}
