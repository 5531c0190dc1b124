// Where the document comes from → the document in the state. One job at a time: a newer one ends an older one, and a late
// answer never takes the place of a newer one.
import { runChunked, runSync } from '../base/chunked-task.js';
import type { FailureCode, FailureFacts } from '../i18n/messages.js';
import type { IssueDraft } from '../model/issue.js';
import { documentFromData, documentFromJson } from '../read/parse.js';
import type { App, Feature } from '../state/app.js';
import type { LoadedDocument, LoadState } from '../state/app-state.js';
import { nothingUnread } from '../state/unread.js';
import {
  documentSourceOf,
  isSmallData,
  jsonScript,
  syncTextLimit,
  type DocumentSource,
} from './document-source.js';
import { fetchText, megabyte, type FetchFailure } from './fetch-text.js';
import { readDocumentSteps, unwordedIssue, type ReadResult, type ReadTask } from './read-document.js';

/** At most this much is fetched. */
const limitMb = 64;
/** A load that takes longer than this shows how far it is, and can be stopped. */
const progressAfterMs = 700;
/** Progress is shown no more often than this. */
const progressEveryMs = 200;

const importChildren = () => import('../read/children/children.js');
const importJson = () => import('../read/json/parse-text.js');
const importIssueMessages = () => import('../model/issue-messages/issue-messages.js');
const importUnreadChanges = () => import('./refresh/refresh-part.js');

/** A document to read, and how it came. */
interface Job extends ReadTask {
  /** What is parsed, where it is text. */
  readonly text: string | null;
  /** The document that is shown already, read again: what differs becomes unread. */
  readonly isAgain: boolean;
}

export class DocumentLoader implements Feature {
  readonly #app: App;
  readonly #children;
  readonly #json;
  readonly #issueMessages;
  readonly #unreadChanges;
  #job: AbortController | null = null;
  /** The properties that the last load began with; `null` before the first. */
  #begun: (Pick<LoadedDocument, 'src'> & { readonly data: unknown }) | null = null;
  /** The address that the shown document is from, and what its server calls that version of it. */
  #version: { readonly url: string; readonly version: string | null } | null = null;
  /** After a failure whatever the browser has cached may be no good. */
  #hasFailed = false;
  #reported: LoadState;

  constructor(app: App) {
    this.#app = app;
    this.#reported = app.state.load;
    this.#children = app.part(importChildren);
    this.#json = app.part(importJson);
    this.#issueMessages = app.part(importIssueMessages);
    this.#unreadChanges = app.part(importUnreadChanges);
  }

  begin(signal: AbortSignal): void {
    const { host } = this.#app;
    const childChanges = new MutationObserver(() => this.#handleChildren());
    childChanges.observe(host, { childList: true, subtree: true, characterData: true });
    window.addEventListener('online', () => this.#handleOnline(), { signal });
    signal.addEventListener('abort', () => {
      childChanges.disconnect();
      this.#stop();
    });
    // An update that is due anyway reads the document; after a return to the page there may be one to finish.
    if (this.#begun !== null && this.#app.state.load.kind === 'idle') this.reload();
  }

  /** Reads what the page has set again before each update. */
  hostUpdate(): void {
    const { src, data } = this.#app.state;
    if (this.#begun === null || src !== this.#begun.src || data !== this.#begun.data) this.reload();
  }

  /** Tells the page of each document once. */
  hostUpdated(): void {
    const { load } = this.#app.state;
    if (load === this.#reported) return;
    this.#reported = load;
    if (load.kind !== 'ready') return;
    const { whole, issues } = this.#app.derived;
    this.#app.emit('timeline-load', { newsEvents: whole.all, issues });
  }

  /** Whether reading again could end better: an address may answer differently. */
  get canRetry(): boolean {
    return this.#source()?.kind === 'address';
  }

  /** Reads the document again. Small data and children are read at once; else `load` is `loading` meanwhile. */
  reload(): void {
    const { src, data } = this.#app.state;
    this.#begun = { src, data };
    this.#stop();
    const source = this.#source();
    if (source === null) {
      this.#app.dispatch({ type: 'document-removed' });
      return;
    }
    const signal = this.#beginJob();
    if (source.kind === 'address') {
      this.#setLoading();
      void this.#fetch(source.url, signal);
      return;
    }
    this.#version = null;
    if (source.kind === 'data') this.#readData(source.data, signal);
    else void this.#readChildren(signal);
  }

  /** Reads the address again in the background: `load` changes only with the outcome. False where that failed. */
  async refresh(): Promise<boolean> {
    const source = this.#source();
    if (source?.kind !== 'address' || this.#app.state.load.kind === 'loading') return true;
    await this.#fetch(source.url, this.#beginJob());
    return this.#app.state.load.kind !== 'failed';
  }

  /** The data that the page has set, or that the element's children hold. */
  originalData(): unknown {
    const source = this.#source();
    return source?.kind === 'data' ? source.data : this.#children.current?.dataOfChildren(this.#app.host);
  }

  /** Stops a load because the reader asked for that, and says so. */
  cancel(): void {
    if (this.#app.state.load.kind !== 'loading') return;
    this.#stop();
    this.#fail('aborted', this.#version === null ? {} : { url: this.#version.url });
  }

  #source(): DocumentSource | null {
    const { src, data } = this.#app.state;
    return documentSourceOf(this.#app.host, { src, data });
  }

  /** Ends a job that is under way. What was read before stays. */
  #stop(): void {
    this.#job?.abort();
    this.#job = null;
    const { load, loaded } = this.#app.state;
    if (load.kind === 'loading') this.#setLoad(loaded === null ? { kind: 'idle' } : { kind: 'ready' });
  }

  #beginJob(): AbortSignal {
    this.#job?.abort();
    this.#job = new AbortController();
    return this.#job.signal;
  }

  #readData(data: unknown, signal: AbortSignal): void {
    const job = {
      parse: () => documentFromData(data),
      baseUrl: document.baseURI,
      text: null,
      isAgain: false,
    };
    if (isSmallData(data)) {
      this.#readAtOnce(job, signal);
      return;
    }
    this.#setLoading();
    void this.#read(job, signal);
  }

  /** A JSON script is read at once where it is small; a list waits for the code that reads lists. */
  async #readChildren(signal: AbortSignal): Promise<void> {
    const { host } = this.#app;
    const about = { baseUrl: document.baseURI, isAgain: false };
    const text = jsonScript(host)?.textContent ?? null;
    const parsed = text === null || text.length > syncTextLimit ? null : documentFromJson(text);
    if (parsed !== null) {
      this.#readAtOnce({ parse: () => parsed, text, ...about }, signal);
      return;
    }
    this.#setLoading();
    if (text !== null) {
      await this.#readText(text, { text, ...about }, signal);
      return;
    }
    const part = await this.#children.load();
    if (part !== null) await this.#read({ parse: part.parseChildren(host), text: null, ...about }, signal);
    else if (!signal.aborted) this.#fail('network', {});
  }

  async #fetch(url: string, signal: AbortSignal): Promise<void> {
    const isAgain = this.#version?.url === url;
    const answer = await fetchText(url, {
      signal,
      maxBytes: limitMb * megabyte,
      isAgain: isAgain || this.#hasFailed,
      knownVersion: isAgain ? (this.#version?.version ?? null) : null,
      handleProgress: this.#progressFrom(performance.now(), signal),
    });
    if (signal.aborted) return;
    if (answer.kind === 'text') {
      await this.#readText(answer.text, { baseUrl: answer.url, text: answer.text, isAgain }, signal);
      if (!signal.aborted && this.#app.state.load.kind === 'ready')
        this.#version = { url, version: answer.version };
    } else if (answer.kind === 'failed') {
      this.#fail(answer.error.code, factsOf(answer.error));
    } else if (this.#app.state.load.kind !== 'ready') {
      this.#setLoad({ kind: 'ready' });
    }
  }

  async #readText(text: string, about: Omit<Job, 'parse'>, signal: AbortSignal): Promise<void> {
    await this.#read({ parse: await this.#parserOf(text), ...about }, signal);
  }

  /** What would block the page, or is not JSON, is left to code that loads only then. */
  async #parserOf(text: string): Promise<Job['parse']> {
    const parsed = text.length > syncTextLimit ? null : documentFromJson(text);
    if (parsed !== null) return () => parsed;
    const part = await this.#json.load();
    // Without it the page stands still for a moment, and a fault has no place.
    return part?.documentSteps(text) ?? (() => documentFromJson(text));
  }

  #readAtOnce(job: Job, signal: AbortSignal): void {
    void this.#take(job, runSync(readDocumentSteps(job)), signal);
  }

  async #read(job: Job, signal: AbortSignal): Promise<void> {
    const result = await runChunked(readDocumentSteps(job), signal);
    if (result !== null) await this.#take(job, result, signal);
  }

  /** Puts the outcome into the state, all at once, and then the words of its issues. */
  async #take({ text, isAgain }: Job, result: ReadResult, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    if (result.kind === 'failed') {
      this.#fail(result.code, result.facts);
      return;
    }
    const { document: read, store, drafts } = result;
    const unread = isAgain ? await this.#unreadAfter(read.newsEvents, signal) : nothingUnread;
    if (signal.aborted || unread === null) return;
    this.#hasFailed = false;
    const loaded: LoadedDocument = {
      document: read,
      store,
      issues: drafts.map(unwordedIssue),
      src: this.#app.state.src,
      text: text === null ? null : new Blob([text], { type: 'application/json' }),
    };
    const { load } = this.#app.state;
    const pending: LoadState = isAgain ? load : { kind: 'loading', progress: null };
    this.#app.dispatch({
      type: 'document-read',
      loaded,
      unread,
      load: drafts.length === 0 ? { kind: 'ready' } : pending,
    });
    if (drafts.length > 0) await this.#wordIssues(loaded, drafts, signal);
  }

  async #unreadAfter(after: LoadedDocument['document']['newsEvents'], signal: AbortSignal) {
    const part = await this.#unreadChanges.load();
    if (part === null) return nothingUnread;
    const { loaded, unread } = this.#app.state;
    return runChunked(part.unreadAfter(unread, loaded?.document.newsEvents ?? [], after), signal);
  }

  /** Until its issues are worded a document is shown, but not yet `ready`. */
  async #wordIssues(
    loaded: LoadedDocument,
    drafts: readonly IssueDraft[],
    signal: AbortSignal,
  ): Promise<void> {
    const part = await this.#issueMessages.load();
    const { state } = this.#app;
    // Another document may have come meanwhile.
    if (state.loaded !== loaded) return;
    const issues = part === null ? loaded.issues : drafts.map(part.withMessage);
    this.#app.dispatch({
      type: 'document-read',
      loaded: { ...loaded, issues },
      unread: state.unread,
      // Another may be on its way.
      load: signal.aborted ? state.load : { kind: 'ready' },
    });
  }

  #progressFrom(startedAt: number, signal: AbortSignal) {
    let shownAt = startedAt + progressAfterMs - progressEveryMs;
    return (bytes: number, totalBytes: number | null): void => {
      const now = performance.now();
      const { kind } = this.#app.state.load;
      if (kind !== 'loading' || signal.aborted || now - shownAt < progressEveryMs) return;
      shownAt = now;
      this.#setLoad({ kind: 'loading', progress: { bytes, totalBytes } });
    };
  }

  #setLoading(): void {
    this.#setLoad({ kind: 'loading', progress: null });
  }

  /** The same failure again is no news. */
  #fail(code: FailureCode, facts: FailureFacts): void {
    this.#hasFailed = true;
    const { load } = this.#app.state;
    if (load.kind === 'failed' && load.code === code && load.facts.url === facts.url) return;
    this.#setLoad({ kind: 'failed', code, facts });
  }

  #setLoad(load: LoadState): void {
    this.#app.dispatch({ type: 'load', load });
  }

  #handleChildren(): void {
    if (this.#source()?.kind === 'children') this.reload();
  }

  /** What failed for want of a network is tried again as soon as there is one. */
  #handleOnline(): void {
    const { load } = this.#app.state;
    if (load.kind === 'failed' && (load.code === 'network' || load.code === 'timeout')) this.reload();
  }
}

function factsOf({ url, status }: FetchFailure): FailureFacts {
  return { url, limitMb, isOffline: !navigator.onLine, ...(status === null ? {} : { status }) };
}
