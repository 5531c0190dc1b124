// Text or data → raw document. Knows syntax, never meaning; failures are values.
import { cleanLine } from './clean-text.js';
import type { ReadingReport } from './formats/report.js';
import type { IssueLog } from './issue-log.js';
import { isObject } from './read-text.js';

/** Why there is no document to check. */
export type DocumentFailure =
  | {
      readonly code: 'not-json';
      /** From 1, as editors count. */
      readonly line: number;
      /** From 1, in UTF-16 units. */
      readonly column: number;
      /** The line around the fault, at most 80 characters. */
      readonly excerpt: string;
      /** What is wrong there, in words: "a comma is missing before this". */
      readonly detail: string;
    }
  | {
      readonly code: 'wrong-shape';
      /** What was found, in words: "a number", "an object with title and lanes". */
      readonly found: string;
      /** What is needed, in words. */
      readonly needed: string;
    }
  | {
      readonly code: 'other-format';
      /** What it looks like, in words: "an old Excel file (.xls)". */
      readonly found: string;
      /** What to do instead, as a sentence. */
      readonly detail: string;
    };

/** A raw document for `normalise`, or why there is none. */
export type ParsedDocument =
  | {
      readonly kind: 'raw';
      readonly raw: object;
      /** Issues of the file that the document was made from. */
      readonly log?: IssueLog;
      /** How that file was read. */
      readonly report?: ReadingReport;
    }
  /** `data` is what the text held, where it was JSON: it may be in another format. */
  | { readonly kind: 'failed'; readonly error: DocumentFailure; readonly data?: unknown };

/** Reads JSON text that holds a document or a bare list of records; `null` where it is not JSON. */
export function documentFromJson(text: string): ParsedDocument | null {
  try {
    return documentFromData(JSON.parse(stripBom(text)));
  } catch {
    return null;
  }
}

/** The text without a byte order mark. */
export function stripBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Takes a document, or a bare list of records, that is data already. It is handed on unchanged. */
export function documentFromData(data: unknown): ParsedDocument {
  if (Array.isArray(data)) return { kind: 'raw', raw: data };
  if (isObject(data) && Array.isArray(data['events'])) return { kind: 'raw', raw: data };
  return {
    kind: 'failed',
    error: {
      code: 'wrong-shape',
      found: shapeWords(data),
      needed: 'an object with "events", a list of records, or that list alone',
    },
    data,
  };
}

/**
 * Whether data may be in another format, which code that loads only then would recognise: it has no list of events and a list
 * of another name, or its first record has no `when` and a field of another name for it.
 */
export function mayBeForeign(data: unknown): boolean {
  try {
    const events = isObject(data) ? data['events'] : data;
    const first: unknown = Array.isArray(events) ? events.find(isObject) : data;
    const other = /date|time|start|@|year|text|item|day|data|result|record|row|era/i;
    return (
      isObject(first) && !('when' in first) && (isObject(events) || other.test(Object.keys(first).join()))
    );
  } catch {
    // A page's own objects may have getters that throw: reading says so.
    return false;
  }
}

function shapeWords(data: unknown): string {
  if (data === null) return 'null';
  if (!isObject(data))
    return data === undefined ? 'nothing' : `a ${typeof data === 'string' ? 'text' : typeof data}`;
  if ('events' in data) return 'an object whose "events" is not a list';
  const names = Object.keys(data)
    .slice(0, 4)
    .map((name) => cleanLine(name.slice(0, 20)));
  return names.length === 0 ? 'an empty object' : `an object with ${names.join(', ')}`;
}
