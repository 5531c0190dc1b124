// Where the document comes from → the document in the state. One job at a time: a newer one ends an older one, and a late
// answer never takes the place of a newer one.
import { runChunked, runSync } from '../base/chunked-task.js';
import type { FailureCode, FailureFacts } from '../i18n/messages.js';
import { documentFromData, documentFromJson, mayBeForeign } from '../read/parse.js';
import type { App, Feature } from '../state/app.js';
import type { LoadedDocument, LoadState, Origin, PageSettings } from '../state/app-state.js';
import { nothingUnread, type Unread } from '../state/unread.js';
import { ContentParser } from './content-parser.js';
import {
  documentSourceOf,
  fromChildren,
  fromData,
  isReadAlike,
  isSmallData,
  jsonScript,
  syncTextLimit,
  textOfData,
  type DocumentSource,
} from './document-source.js';
import { megabyte, type FetchFailure } from './fetch-text.js';
import type { ForeignContent } from './foreign/foreign-part.js';
import { IssueWording } from './issue-wording.js';
import { fetchFailureFacts } from './failure-facts.js';
import { progressOf } from './load-progress.js';
import { LoadReport } from './load-report.js';
import {
  type Converted,
  readDocumentSteps,
  unwordedIssue,
  withRareTimes,
  type ReadResult,
  type ReadTask,
} from './read-document.js';

const atWork: LoadState = { kind: 'loading', progress: null };

/** At most this much is fetched. */
const limitMb = 64;

const importChildren = () => import('../read/children/children.js');
const importRareTimes = () => import('../read/rare/rare-times-part.js');
const importAgain = () => import('./refresh/refresh-part.js');

/** A document to read, and how it came. */
interface Job extends ReadTask {
  /** What is parsed, where it is text. */
  readonly text: string | null;
  readonly snapshot: string | null;
  readonly origin: Origin;
}

export class DocumentLoader implements Feature {
  readonly #app: App;
  readonly #children;
  readonly #parser: ContentParser;
  readonly #wording: IssueWording;
  readonly #again;
  readonly #rareTimes;
  readonly #report: LoadReport;
  #job: AbortController | null = null;
  /** The properties that the last load began with; `null` before the first. */
  #begun: PageSettings | null = null;
  /** The document made of a file in another format. */
  converted: Converted | null = null;
  /** The element has left its page before the document was read. */
  #isUnfinished = false;
  /** Nobody has asked for what is being read: a failure that is known already is no news. */
  #isInBackground = false;
  /** After a failure whatever the browser has cached may be no good. */
  #hasFailed = false;

  constructor(app: App) {
    this.#app = app;
    this.#report = app.add(new LoadReport(app));
    this.#children = app.part(importChildren);
    this.#parser = new ContentParser(app);
    this.#wording = new IssueWording(app);
    this.#again = app.part(importAgain);
    this.#rareTimes = app.part(importRareTimes);
  }

  begin(signal: AbortSignal): void {
    const { host } = this.#app;
    const childChanges = new MutationObserver((changes) => void this.#handleChildren(changes));
    childChanges.observe(host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['datetime', 'href'],
    });
    window.addEventListener('online', () => this.#handleOnline(), { signal });
    signal.addEventListener('abort', () => {
      childChanges.disconnect();
      this.#isUnfinished = this.#app.state.load.kind === 'loading';
      this.#stop();
    });
    // An update that is due anyway reads the document; after a return to the page there may be one to finish.
    if (this.#isUnfinished) this.#load();
  }

  /** Reads what the page has set again before each update. */
  hostUpdate(): void {
    if (this.#begun === null || !isReadAlike(this.#begun, this.#app.state)) this.#load();
  }

  /** Whether reading again could end better: an address may answer differently. */
  get canRetry(): boolean {
    return this.#source()?.kind === 'address';
  }

  /** Reads the document again because somebody asks for it: the page is told even where nothing has changed. */
  reload(): void {
    this.#report.again();
    this.#load();
  }

  /** Small data and children are read at once; else `load` is `loading` meanwhile. */
  #load(): void {
    this.#begun = this.#app.state;
    this.#isUnfinished = false;
    this.#isInBackground = false;
    this.#stop();
    const source = this.#source();
    if (source === null) {
      this.#app.dispatch({ type: 'document-removed' });
      return;
    }
    const signal = this.#beginJob();
    if (source.kind === 'address') {
      this.#setLoad(atWork);
      // A version that the server has named before is not trusted: who asks again wants to see what is there.
      void this.#fetch(source.url, null, signal);
      return;
    }
    if (source.kind === 'data') this.#readData(source.data, signal);
    else void this.#readChildren(signal);
  }

  /** Reads the address again in the background: `load` changes only with the outcome. False where that failed. */
  async refresh(): Promise<boolean> {
    const source = this.#source();
    const { load, loaded } = this.#app.state;
    if (source?.kind !== 'address' || load.kind === 'loading') return true;
    this.#isInBackground = true;
    const { url = null, version = null } = loaded?.origin ?? {};
    await this.#fetch(source.url, url === source.url ? version : null, this.#beginJob());
    return this.#app.state.load.kind !== 'failed';
  }

  /** The data that the page has set, or that the element's children hold. */
  originalData(): unknown {
    if (this.converted !== null) return this.converted.raw;
    const source = this.#source();
    return source?.kind === 'data' ? source.data : this.#children.current?.dataOfChildren(this.#app.host);
  }

  /** Stops a load because the reader asked for that, and says so. */
  cancel(): void {
    if (this.#app.state.load.kind !== 'loading') return;
    this.#stop();
    const url = this.#app.state.loaded?.origin.url ?? null;
    this.#fail('aborted', url === null ? {} : { url });
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
    const isSmall = isSmallData(data);
    const job = {
      parse: () => documentFromData(data),
      baseUrl: document.baseURI,
      text: null,
      snapshot: isSmall ? textOfData(data) : null,
      origin: fromData,
    };
    const isOther = mayBeForeign(data);
    if (isSmall && !isOther) return this.#readAtOnce(job, signal);
    this.#setLoad(atWork);
    void (isOther ? this.#readForeign({ data }, job, signal) : this.#read(job, signal));
  }

  /** A JSON script is read at once where it is small; a list waits for the code that reads lists. */
  async #readChildren(signal: AbortSignal): Promise<void> {
    const { host } = this.#app;
    const text = jsonScript(host)?.textContent ?? null;
    const parsed = text === null || text.length > syncTextLimit ? null : documentFromJson(text);
    const about = { baseUrl: document.baseURI, origin: fromChildren, snapshot: parsed && text };
    if (parsed?.kind === 'raw' && !mayBeForeign(parsed.raw)) {
      this.#readAtOnce({ parse: () => parsed, text, ...about }, signal);
      return;
    }
    this.#setLoad(atWork);
    if (text !== null) {
      await this.#readText({ text, ...about }, '', signal);
      return;
    }
    const part = await this.#children.load();
    if (part !== null) await this.#read({ parse: part.parseChildren(host), text: null, ...about }, signal);
    else if (!signal.aborted) this.#fail('network', {});
  }

  async #fetch(url: string, knownVersion: string | null, signal: AbortSignal): Promise<void> {
    const isAgain = this.#app.state.loaded?.origin.url === url;
    const answer = await this.#parser.fetch(url, {
      signal,
      maxBytes: limitMb * megabyte,
      isAgain: isAgain || this.#hasFailed,
      knownVersion,
      handleProgress: progressOf(this.#app, signal),
    });
    if (signal.aborted) return;
    if (answer.kind === 'text') {
      const origin: Origin = { kind: 'address', url, version: answer.version };
      const about = { baseUrl: answer.url, text: answer.text, snapshot: null, origin };
      await this.#readText(about, answer.type, signal);
    } else if (answer.kind === 'failed') {
      // A web page may hold structured data, and bytes that are no text may be a spreadsheet.
      const { content, error } = answer;
      const origin: Origin = { kind: 'address', url, version: null };
      const job = { parse: () => null, baseUrl: error.url, text: null, snapshot: null, origin };
      if (content) await this.#readForeign(content, job, signal, error);
      else this.#fail(error.code, fetchFailureFacts(error, limitMb));
    } else if (this.#app.state.load.kind !== 'ready') {
      this.#setLoad({ kind: 'ready' });
    }
  }

  async #readText(about: Omit<Job, 'parse'>, type: string, signal: AbortSignal): Promise<void> {
    const content = { body: about.text ?? '', type, url: about.baseUrl ?? '' };
    await this.#readParsed(await this.#parser.ofText(content, signal), about, signal);
  }

  /** Lets the code that reads other formats decide; what it does not know is read as our own, or failed before. */
  async #readForeign(
    content: ForeignContent,
    job: Job,
    signal: AbortSignal,
    error?: FetchFailure,
  ): Promise<void> {
    const parse = await this.#parser.ofForeign(content, job.parse, job.baseUrl ?? '', signal);
    if (parse !== job.parse || !error) await this.#readParsed(parse, job, signal);
    else if (!signal.aborted) this.#fail(error.code, fetchFailureFacts(error, limitMb));
  }

  async #readParsed(
    parse: Job['parse'] | null,
    about: Omit<Job, 'parse'>,
    signal: AbortSignal,
  ): Promise<void> {
    if (parse !== null) await this.#read({ ...about, parse }, signal);
    else if (!signal.aborted) this.#fail('network', {});
  }

  #readAtOnce(job: Job, signal: AbortSignal): void {
    if (job.snapshot !== null && job.snapshot === this.#before(job)?.snapshot) {
      this.#setLoad({ kind: 'ready' });
      return;
    }
    const result = runSync(readDocumentSteps(job, this.#rareTimes.current?.rareTimes()));
    if (result.kind === 'failed' || result.reread === null) return void this.#take(job, result, signal);
    this.#setLoad(atWork);
    void this.#finish(job, result, signal);
  }

  async #read(job: Job, signal: AbortSignal): Promise<void> {
    const result = await runChunked(readDocumentSteps(job), signal);
    if (result !== null) await this.#finish(job, result, signal);
  }

  async #finish(job: Job, read: ReadResult, signal: AbortSignal): Promise<void> {
    const result = await withRareTimes(read, this.#rareTimes, signal);
    if (result === null) return;
    const before = this.#before(job);
    const part = before && (await this.#again.load());
    const { unread } = this.#app.state;
    const change = before && part ? await part.changeSince(before, unread, result, signal) : nothingUnread;
    if (change !== 'same') await this.#take(job, result, signal, change ?? nothingUnread);
    // Whatever is drawn or open stays, since the store does.
    else if (before) this.#show({ ...before, ...this.#about(job) }, unread, { kind: 'ready' });
  }

  /** What is shown, if it was read from the same place. */
  #before({ origin }: Job): LoadedDocument | null {
    const { loaded } = this.#app.state;
    return loaded?.origin.kind === origin.kind && loaded.origin.url === origin.url ? loaded : null;
  }

  #about({ origin, text }: Job): Pick<LoadedDocument, 'origin' | 'src' | 'text'> {
    const src = this.#begun?.src ?? null;
    return { origin, src, text: text === null ? null : new Blob([text], { type: 'application/json' }) };
  }

  /** Puts the outcome into the state, all at once, and then the words of its issues. */
  async #take(job: Job, result: ReadResult, signal: AbortSignal, unread = nothingUnread): Promise<void> {
    if (signal.aborted) return;
    if (result.kind === 'failed') {
      this.#fail(result.code, result.facts);
      return;
    }
    const { document: read, store, drafts, converted } = result;
    this.converted = converted;
    const isWorded = drafts.length === 0;
    const loaded: LoadedDocument = {
      document: read,
      store,
      drafts,
      issues: drafts.map(unwordedIssue),
      snapshot: isWorded ? job.snapshot : null,
      ...this.#about(converted === null ? job : { ...job, text: null }),
    };
    const pending = this.#isInBackground ? this.#app.state.load : atWork;
    this.#show(loaded, unread, isWorded ? { kind: 'ready' } : pending);
    if (!isWorded) await this.#wording.word(loaded, job.snapshot, signal);
  }

  #show(loaded: LoadedDocument, unread: Unread, load: LoadState): void {
    this.#hasFailed = false;
    this.#app.dispatch({ type: 'document-read', loaded, unread, load });
  }

  #fail(code: FailureCode, facts: FailureFacts): void {
    this.#hasFailed = true;
    const failure: LoadState = { kind: 'failed', code, facts };
    if (this.#isInBackground && textOfData(failure) === textOfData(this.#app.state.load)) return;
    this.#setLoad(failure);
  }

  #setLoad(load: LoadState): void {
    this.#app.dispatch({ type: 'load', load });
  }

  /** The page's other children, such as those in slots, are no part of the document. */
  async #handleChildren(changes: readonly MutationRecord[]): Promise<void> {
    if (this.#source()?.kind !== 'children') return;
    const part = this.#app.state.loaded && (await this.#children.load());
    if (part === null || changes.some((change) => part.isOfDocument(change, this.#app.host))) this.#load();
  }

  /** What failed for want of a network is tried again as soon as there is one. */
  #handleOnline(): void {
    const { load } = this.#app.state;
    if (load.kind === 'failed' && (load.code === 'network' || load.code === 'timeout')) this.#load();
  }
}
