// Text or data → raw document. Knows syntax, never meaning; failures are values.
import { cleanLine } from './clean-text.js';
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
    };

/** A raw document for `normalise`, or why there is none. */
export type ParsedDocument =
  | { readonly kind: 'raw'; readonly raw: object }
  | { readonly kind: 'failed'; readonly error: DocumentFailure };

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
  };
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
