// A document without the element: text or data in, news events and issues out. Needs no DOM, so it runs in Node too.
import { normalise, type Normalised } from './read/normalise-sync.js';
import { documentFromData, type DocumentFailure } from './read/parse.js';
import { documentFromText } from './read/json/parse-text.js';
import type { FileOptions, ReadFile } from './read/formats/read-file.js';

/** What was understood and what was wrong; or why there is no document at all. */
export type ReadDocument =
  ({ readonly kind: 'read' } & Normalised) | { readonly kind: 'failed'; readonly error: DocumentFailure };

/**
 * Reads a document as the element does: JSON text, or data that is parsed already and is not changed. Never throws on
 * data. `baseUrl` is the document's own address, which relative links start from; without one they are issues.
 */
export function readDocument(
  input: string | object,
  { baseUrl = null }: { readonly baseUrl?: string | null } = {},
): ReadDocument {
  const parsed = typeof input === 'string' ? documentFromText(input) : documentFromData(input);
  return parsed.kind === 'failed' ? parsed : { kind: 'read', ...normalise(parsed.raw, { baseUrl }) };
}

/**
 * Reads a file in any format that the element reads: a sheet, TimelineJS, a calendar and others, as text, as bytes, or as
 * data that is parsed already. The result is that of `readDocument`, with a report of how the file was read and the
 * document in our own format, ready to be saved. Never rejects on data.
 */
export async function readFile(
  input: string | Uint8Array | ArrayBuffer | object,
  options: FileOptions = {},
): Promise<ReadFile> {
  const { readAnyFile } = await import('./read/formats/read-file.js');
  return readAnyFile(input, options);
}

export type { FileOptions, ReadFile } from './read/formats/read-file.js';
export type * from './read/formats/report.js';
export { zoneDataVersion } from './time/zone-data.js';
export type { DocumentFailure };
export type * from './model/issue.js';
export type * from './model/news-event.js';
export type { When, WhenKind, Precision, Qualifier, ZoneOrigin, TimePoint } from './time/when.js';
