// A parsed document → a checked one, indexed, or why there is none. In steps, so that a large one does not block the page.
import { runChunked, type ChunkedTask } from '../base/chunked-task.js';
import type { LazyPart } from '../base/lazy-part.js';
import type { FailureCode, FailureFacts } from '../i18n/messages.js';
import type { Issue, IssueDraft } from '../model/issue.js';
import type { CheckedDocument } from '../model/news-event.js';
import type { ReadingReport } from '../read/formats/report.js';
import { normaliseSteps } from '../read/normalise.js';
import type { RareTimes } from '../read/read-time.js';
import type { DocumentFailure, ParsedDocument } from '../read/parse.js';
import { storeSteps, type EventStore } from '../store/event-store.js';

/** A document on its way. Parsing gives `null` for text that is not JSON, where nobody knows the place of the fault. */
export interface ReadTask {
  /** In steps, or a function where there is nothing to do in between. It may throw: a page's own objects may have getters. */
  readonly parse: ChunkedTask<ParsedDocument | null> | (() => ParsedDocument | null);
  /** The address that relative links start from. */
  readonly baseUrl: string | null;
}

/** A document that was made of a file in another format, and how. */
export interface Converted {
  readonly raw: object;
  readonly report: ReadingReport | null;
}

export type ReadResult =
  | {
      readonly kind: 'read';
      readonly document: CheckedDocument;
      readonly store: EventStore;
      readonly drafts: readonly IssueDraft[];
      /** The document that was made of a file in another format; `null` for our own. */
      readonly converted: Converted | null;
      /** Reads it once more, where it has times that few documents have; else `null`. */
      readonly reread: ((rareTimes: RareTimes) => ChunkedTask<ReadResult>) | null;
    }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly facts: FailureFacts };

/** Parses, checks and indexes. Never throws: what parsing throws is a failure too. */
export function* readDocumentSteps(
  { parse, baseUrl }: ReadTask,
  rareTimes: RareTimes | null = null,
): ChunkedTask<ReadResult> {
  try {
    const parsed = typeof parse === 'function' ? parse() : yield* parse;
    if (parsed === null) return { kind: 'failed', code: 'not-json', facts: {} };
    if (parsed.kind === 'failed') {
      return { kind: 'failed', code: parsed.error.code, facts: factsOf(parsed.error) };
    }
    const again = { ...parsed, ...(parsed.log && { log: parsed.log.copy() }) };
    const base = { baseUrl, log: parsed.log, rareTimes };
    const { document, drafts, hasRareTimes } = yield* normaliseSteps(parsed.raw, base);
    const { raw, report = null } = parsed;
    const converted = parsed.log === undefined ? null : { raw, report };
    const reread = (times: RareTimes) => readDocumentSteps({ parse: () => again, baseUrl }, times);
    const store = yield* storeSteps(document.newsEvents);
    return { kind: 'read', document, store, drafts, converted, reread: hasRareTimes ? reread : null };
  } catch (error) {
    const found = `something that cannot be read (${String(error)})`;
    return { kind: 'failed', code: 'wrong-shape', facts: { found } };
  }
}

/**
 * A document with times that few documents have is read once more by the code that knows them. Where that cannot be loaded, they
 * are issues. `null`: stopped.
 */
export async function withRareTimes(
  result: ReadResult,
  part: LazyPart<{ rareTimes(): RareTimes }>,
  signal: AbortSignal,
): Promise<ReadResult | null> {
  if (result.kind !== 'read' || result.reread === null) return result;
  const rare = await part.load();
  return rare === null ? result : runChunked(result.reread(rare.rareTimes()), signal);
}

/** An issue before the code that words it has loaded: its name and what was found. */
export function unwordedIssue({ facts, ...issue }: IssueDraft): Issue {
  return { ...issue, message: `${issue.code}: ${facts.found}`, hint: '' };
}

function factsOf(error: DocumentFailure): FailureFacts {
  if (error.code === 'wrong-shape') return { found: error.found };
  if (error.code === 'other-format') return { found: error.found, detail: error.detail };
  return { line: error.line, column: error.column, found: error.excerpt, detail: error.detail };
}
