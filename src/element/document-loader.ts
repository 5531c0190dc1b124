// Where the document comes from → a checked document and its issues. One run at a time: a newer run ends an older one,
// and a late answer never takes the place of a newer one.
import type { FailureCode, FailureFacts } from '../messages.js';
import type { Issue } from '../model/issue.js';
import type { CheckedDocument } from '../model/news-event.js';
import { recordsFromChildren } from '../read/children.js';
import { loadText, type LoadFailure } from '../read/load.js';
import { normalise } from '../read/normalise.js';
import {
  documentFromData,
  documentFromText,
  type DocumentFailure,
  type ParsedDocument,
} from '../read/parse.js';

/** How far reading the document has come; `failed` keeps what was read before. */
export type Load =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly facts: FailureFacts };

/** What was read last with success. */
export interface LoadedDocument {
  readonly document: CheckedDocument;
  readonly issues: readonly Issue[];
}

/** Where to read from. */
export type DocumentOrigin =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'children'; readonly host: Element };

/** At most this much is fetched. */
const limitMb = 64;

export class DocumentLoader {
  load: Load = { kind: 'idle' };
  loaded: LoadedDocument | null = null;

  #run: AbortController | null = null;
  readonly #handleChange: () => void;

  /** `handleChange` is called whenever `load` changes, but not for `start` with data that needs no waiting. */
  constructor(handleChange: () => void) {
    this.#handleChange = handleChange;
  }

  /** Begins to read. Data and children are read at once; an address is fetched, and `load` is `loading` meanwhile. */
  start(origin: DocumentOrigin | null): void {
    this.stop();
    if (origin === null) {
      this.load = { kind: 'idle' };
      this.loaded = null;
    } else if (origin.kind === 'address') {
      this.load = { kind: 'loading' };
      void this.#fetch(origin.url);
    } else {
      this.#take(
        origin.kind === 'data' ? documentFromData(origin.data) : childDocument(origin.host),
        document.baseURI,
      );
    }
  }

  /** Ends a run that is under way. What was read before stays. */
  stop(): void {
    this.#run?.abort();
    this.#run = null;
    if (this.load.kind === 'loading') this.load = this.loaded === null ? { kind: 'idle' } : { kind: 'ready' };
  }

  async #fetch(url: string): Promise<void> {
    const run = new AbortController();
    this.#run = run;
    const answer = await loadText(url, { signal: run.signal, maxBytes: limitMb * 1024 * 1024 });
    if (run.signal.aborted) return;
    this.#run = null;
    if (answer.kind === 'failed') this.#fail(answer.why.code, factsOfLoad(answer.why));
    else this.#take(documentFromText(answer.text), answer.url);
    this.#handleChange();
  }

  #take(parsed: ParsedDocument, baseUrl: string | null): void {
    if (parsed.kind === 'failed') {
      this.#fail(parsed.why.code, factsOfDocument(parsed.why));
      return;
    }
    this.loaded = normalise(parsed.raw, { baseUrl });
    this.load = { kind: 'ready' };
  }

  #fail(code: FailureCode, facts: FailureFacts): void {
    this.load = { kind: 'failed', code, facts };
  }
}

/** Whether an element's own children hold a document: a JSON script, or a list with times. */
export function hasChildDocument(host: Element): boolean {
  return jsonScript(host) !== null || host.querySelector('ol > li time') !== null;
}

function childDocument(host: Element): ParsedDocument {
  const script = jsonScript(host);
  return script === null
    ? documentFromData(recordsFromChildren(host))
    : documentFromText(script.textContent ?? '');
}

function jsonScript(host: Element): Element | null {
  return host.querySelector(':scope > script[type="application/json"]');
}

function factsOfLoad({ url, status }: LoadFailure): FailureFacts {
  return { url, limitMb, ...(status === null ? {} : { status }) };
}

function factsOfDocument(why: DocumentFailure): FailureFacts {
  return why.code === 'not-json'
    ? { line: why.line, column: why.column, found: why.excerpt, detail: why.detail }
    : { found: why.found };
}
