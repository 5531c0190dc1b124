// Where the document comes from → a checked document and its issues. One run at a time: a newer run ends an older one,
// and a late answer never takes the place of a newer one. Long work is done in slices.
import type { FailureCode, FailureFacts } from '../i18n/messages.js';
import type { Issue, IssueDraft } from '../model/issue.js';
import type { CheckedDocument } from '../model/news-event.js';
import { childSteps } from '../read/children.js';
import { fetchText, type FetchFailure } from './fetch-text.js';
import { normaliseSteps } from '../read/normalise-steps.js';
import {
  documentFromData,
  documentFromJson,
  type DocumentFailure,
  type ParsedDocument,
} from '../read/parse.js';
import { runSync, runChunked, type ChunkedTask } from '../base/chunked-task.js';
import { storeSteps, type EventStore } from '../store/event-store.js';
import { unreadWithout, nothingUnread, type Unread } from '../view/badge.js';
import type { LoadProgress } from '../view/load-states.js';
import {
  isReadAtOnce,
  jsonScript,
  syncTextLimit,
  type InPageSource,
  type DocumentSource,
} from './document-source.js';
import type { unreadAfter } from './refresh/refresh-part.js';

/** How far reading the document has come; `failed` keeps what was read before. */
export type Load =
  | { readonly kind: 'idle' }
  /** `progress` is `null` as long as nobody would wonder. */
  | { readonly kind: 'loading'; readonly progress: LoadProgress | null }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly facts: FailureFacts };

/** What was read last with success. */
export interface LoadedDocument {
  readonly document: CheckedDocument;
  readonly store: EventStore;
  readonly issues: readonly Issue[];
}

type MarkDifferences = typeof unreadAfter;

/** At most this much is fetched. */
const limitMb = 64;

/** A load that takes longer than this shows how far it is, and can be stopped. */
const progressAfterMs = 700;
/** Progress is shown no more often than this. */
const progressEveryMs = 200;

/** A document on its way through a run; parsing yields `null` for a text that is not JSON, and no more is known. */
interface Run {
  readonly parse: ChunkedTask<ParsedDocument | null>;
  readonly baseUrl: string | null;
  /** Where it is what is shown, read again: marks the differences. */
  readonly mark: MarkDifferences | null;
  /** What is parsed, where it is text. */
  readonly text: string | null;
}

export class DocumentLoader {
  load: Load = { kind: 'idle' };
  loaded: LoadedDocument | null = null;
  /** What has come or changed since the reader last saw it. */
  marks: Unread = nothingUnread;
  /** The text that `loaded` was read from, byte for byte and outside the script's memory; `null` for data. */
  given: Blob | null = null;

  #run: AbortController | null = null;
  /** The address that `loaded` is from, and what its server calls that state of it. */
  #read: { readonly url: string; readonly version: string | null } | null = null;
  /** The last run did, so that whatever the browser keeps of it may be no good. */
  #hasFailed = false;
  readonly #handleChange: () => void;

  /** `handleChange` is called whenever `load` changes, but not for `start` with data that needs no waiting. */
  constructor(handleChange: () => void) {
    this.#handleChange = handleChange;
  }

  /** Begins to read. Small data and children are read at once; else `load` is `loading` meanwhile. */
  start(origin: DocumentSource | null): void {
    this.stop();
    if (origin === null) {
      this.load = { kind: 'idle' };
      this.loaded = null;
      this.marks = nothingUnread;
      return;
    }
    const signal = this.#begin();
    if (origin.kind === 'address') {
      this.#setLoading();
      void this.#fetch(origin.url, signal);
      return;
    }
    this.#read = null;
    const text = origin.kind === 'data' ? null : (jsonScript(origin.host)?.textContent ?? null);
    if (text === null) this.#startData(origin, signal);
    else this.#startText(text, signal);
  }

  /** Reads an address again in the background: `load` changes only with the outcome. False where that failed. */
  async refresh(url: string): Promise<boolean> {
    if (this.load.kind === 'loading') return true;
    await this.#fetch(url, this.#begin());
    return this.load.kind !== 'failed';
  }

  /** Ends a run that is under way. What was read before stays. */
  stop(): void {
    this.#run?.abort();
    this.#run = null;
    if (this.load.kind === 'loading') this.load = this.loaded === null ? { kind: 'idle' } : { kind: 'ready' };
  }

  /** Ends it at the reader's wish, and says so. */
  cancel(): void {
    if (this.load.kind !== 'loading') return;
    this.stop();
    this.#fail('aborted', this.#read === null ? {} : { url: this.#read.url });
    this.#handleChange();
  }

  /** The reader has seen one news event, or all. */
  see(id?: string): void {
    this.marks = id === undefined ? nothingUnread : unreadWithout(this.marks, id);
  }

  #startData(origin: InPageSource, signal: AbortSignal): void {
    const run = { parse: dataSteps(origin), baseUrl: document.baseURI, mark: null, text: null };
    if (isReadAtOnce(origin)) {
      void this.#putInWords(runSync(this.#takeSteps(run)));
    } else {
      this.#setLoading();
      void this.#take(run, signal);
    }
  }

  #startText(text: string, signal: AbortSignal): void {
    const parsed = text.length > syncTextLimit ? null : documentFromJson(text);
    const about = { baseUrl: document.baseURI, mark: null, text };
    if (parsed !== null) {
      void this.#putInWords(runSync(this.#takeSteps({ parse: done(parsed), ...about })));
    } else {
      this.#setLoading();
      void this.#takeText(text, about, signal);
    }
  }

  #begin(): AbortSignal {
    this.#run?.abort();
    this.#run = new AbortController();
    return this.#run.signal;
  }

  #setLoading(): void {
    this.load = { kind: 'loading', progress: null };
  }

  async #fetch(url: string, signal: AbortSignal): Promise<void> {
    const isAgain = this.#read?.url === url;
    const answer = await fetchText(url, {
      signal,
      maxBytes: limitMb * 1024 * 1024,
      isAgain: isAgain || this.#hasFailed,
      knownVersion: isAgain ? (this.#read?.version ?? null) : null,
      handleProgress: this.#progressFrom(performance.now(), signal),
    });
    if (signal.aborted) return;
    if (answer.kind === 'text') {
      const mark = isAgain ? await differences() : null;
      await this.#takeText(answer.text, { baseUrl: answer.url, mark, text: answer.text }, signal);
      if (!signal.aborted && this.load.kind === 'ready') this.#read = { url, version: answer.version };
      return;
    }
    if (answer.kind === 'failed') this.#fail(answer.why.code, factsOfLoad(answer.why));
    else if (this.load.kind !== 'ready') this.load = { kind: 'ready' };
    this.#handleChange();
  }

  async #takeText(text: string, about: Omit<Run, 'parse'>, signal: AbortSignal): Promise<void> {
    await this.#take({ parse: await parserOf(text), ...about }, signal);
  }

  /** Parses and checks in slices, and then all at once takes the place of what was read before. */
  async #take(run: Run, signal: AbortSignal): Promise<void> {
    const notes = await runChunked(this.#takeSteps(run), signal);
    if (signal.aborted) return;
    this.#handleChange();
    await this.#putInWords(notes ?? []);
  }

  /** Returns what is wrong in it. Until that is in words a document that is shown is still `loading`. */
  *#takeSteps({ parse, baseUrl, mark, text }: Run): ChunkedTask<readonly IssueDraft[]> {
    try {
      const parsed = yield* parse;
      if (parsed === null) {
        this.#fail('not-json', {});
        return [];
      }
      if (parsed.kind === 'failed') {
        this.#fail(parsed.why.code, factsOfDocument(parsed.why));
        return [];
      }
      const { document: read, notes } = yield* normaliseSteps(parsed.raw, { baseUrl });
      const store = yield* storeSteps(read.newsEvents);
      const before = this.loaded?.document.newsEvents ?? [];
      this.marks = mark === null ? nothingUnread : yield* mark(this.marks, before, read.newsEvents);
      this.loaded = { document: read, store, issues: notes.map(inShort) };
      this.given = text === null ? null : new Blob([text], { type: 'application/json' });
      if (notes.length === 0) this.load = { kind: 'ready' };
      else if (mark === null) this.#setLoading();
      this.#hasFailed = false;
      return notes;
    } catch (error) {
      // A page's own objects can have getters that throw; nothing from a file gets here.
      this.#fail('wrong-shape', { found: `something that cannot be read (${String(error)})` });
      return [];
    }
  }

  /** What is wrong is put into words by a part that is loaded only then; what was understood is shown meanwhile. */
  async #putInWords(notes: readonly IssueDraft[]): Promise<void> {
    const read = this.loaded;
    if (notes.length === 0 || read === null) return;
    const issues = await import('../model/issue-messages/issue-messages.js').then(
      ({ withMessage }) => notes.map(withMessage),
      () => read.issues,
    );
    // Another document may have come meanwhile.
    if (this.loaded !== read) return;
    this.loaded = { ...read, issues };
    this.load = { kind: 'ready' };
    this.#handleChange();
  }

  #progressFrom(startedAt: number, signal: AbortSignal) {
    let shownAt = startedAt + progressAfterMs - progressEveryMs;
    return (bytes: number, totalBytes: number | null): void => {
      const now = performance.now();
      if (this.load.kind !== 'loading' || signal.aborted || now - shownAt < progressEveryMs) return;
      shownAt = now;
      this.load = { kind: 'loading', progress: { bytes, totalBytes } };
      this.#handleChange();
    };
  }

  /** The same failure again is no news. */
  #fail(code: FailureCode, facts: FailureFacts): void {
    this.#hasFailed = true;
    if (this.load.kind === 'failed' && this.load.code === code && this.load.facts.url === facts.url) return;
    this.load = { kind: 'failed', code, facts };
  }
}

/** What would hold up the page, or is not JSON, is left to a part that is loaded only then. */
async function parserOf(text: string): Promise<Run['parse']> {
  const parsed = text.length > syncTextLimit ? null : documentFromJson(text);
  if (parsed !== null) return done(parsed);
  try {
    const { documentSteps } = await import('../read/json/parse-text.js');
    return documentSteps(text);
  } catch {
    // Where that part was not copied to the server, the page stands still for a moment, and a fault has no place.
    return done(documentFromJson(text));
  }
}

async function differences(): Promise<MarkDifferences | null> {
  try {
    return (await import('./refresh/refresh-part.js')).unreadAfter;
  } catch {
    return null;
  }
}

/** Until the words have come, and where they were not copied to the server, the name of a fault and its place have to do. */
function inShort({ facts, ...issue }: IssueDraft): Issue {
  return { ...issue, what: `${issue.code}: ${facts.found}`, mend: '' };
}

/** For what is read at once, where others take steps. */
// eslint-disable-next-line require-yield -- There is nothing left to do between.
function* done<Result>(result: Result): ChunkedTask<Result> {
  return result;
}

function* dataSteps(origin: InPageSource): ChunkedTask<ParsedDocument> {
  return documentFromData(origin.kind === 'data' ? origin.data : yield* childSteps(origin.host));
}

function factsOfLoad({ url, status }: FetchFailure): FailureFacts {
  const isElsewhere =
    URL.canParse(url, document.baseURI) && new URL(url, document.baseURI).origin !== location.origin;
  const isOffline = !navigator.onLine;
  return { url, limitMb, isElsewhere, isOffline, ...(status === null ? {} : { status }) };
}

function factsOfDocument(why: DocumentFailure): FailureFacts {
  return why.code === 'not-json'
    ? { line: why.line, column: why.column, found: why.excerpt, detail: why.detail }
    : { found: why.found };
}
