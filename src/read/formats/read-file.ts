// A file in any format that we read → a checked document, its issues and how it was read. Needs no DOM, so it runs in Node too.
import { runChunked } from '../../base/chunked-task.js';
import { withMessage } from '../../model/issue-messages/issue-messages.js';
import type { Issue } from '../../model/issue.js';
import type { CheckedDocument } from '../../model/news-event.js';
import { normaliseSteps } from '../normalise.js';
import type { DocumentFailure } from '../parse.js';
import { withFileHint } from './file-hints.js';
import { prepareBytes, prepareData, prepareText, type PreparedFile } from './prepare.js';
import { formatNames } from './recognise.js';
import { ReportLog, type ReadingReport } from './report.js';
import { settingsFrom, type WrittenSettings } from './settings.js';
import { unwrapped, type Wrapper } from './wrapper.js';

export interface FileOptions {
  /** The name of the file, or its address: what it ends in helps to recognise the format. */
  readonly name?: string;
  /** The media type that a server or a form gave. */
  readonly type?: string;
  /** Which column is what: `{ when: 'Date', title: 'What happened' }`, or the same as text. */
  readonly columns?: Readonly<Record<string, string>> | string;
  /** How dates such as 03/04/2022 are read: `dmy`, `mdy` or `ymd`. Without it, only what the file proves is read. */
  readonly dateOrder?: string;
  /** How times without a zone are read: an IANA name. */
  readonly zone?: string;
  /** The address that relative links start from. */
  readonly baseUrl?: string | null;
  /** Stops the reading, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Reads the file that a document names as the place of its events; without it, such a document fails. */
  readonly fetchFile?: (src: string) => Promise<string | Uint8Array>;
}

/** What was understood and what was wrong; or why there is no document at all. */
export type ReadFile =
  | {
      readonly kind: 'read';
      readonly document: CheckedDocument;
      readonly issues: readonly Issue[];
      readonly report: ReadingReport;
      /** The document in our own format, as it could be saved. */
      readonly raw: object;
    }
  | { readonly kind: 'failed'; readonly error: DocumentFailure };

/**
 * Reads a file: text, bytes, or data that is parsed already. Never rejects on data; it does where `signal` stops it, or
 * where the code of a reader cannot be loaded.
 */
export async function readAnyFile(
  input: string | Uint8Array | ArrayBuffer | object,
  options: FileOptions = {},
): Promise<ReadFile> {
  return finish(await prepare(input, options, options), options);
}

function prepare(
  input: string | Uint8Array | ArrayBuffer | object,
  { name = '', type = '' }: FileOptions,
  written: WrittenSettings,
): Promise<PreparedFile> {
  const settings = settingsFrom(written);
  const label = { name, type: type.toLowerCase().split(';', 1)[0]?.trim() ?? '' };
  if (typeof input === 'string') return prepareText(input, label, settings);
  if (input instanceof ArrayBuffer) return prepareBytes(new Uint8Array(input), label, settings);
  return input instanceof Uint8Array ? prepareBytes(input, label, settings) : prepareData(input, settings);
}

async function finish(prepared: PreparedFile, options: FileOptions): Promise<ReadFile> {
  const { baseUrl = null, signal = new AbortController().signal } = options;
  const stopped = () => signal.reason as Error;
  if (prepared.kind === 'failed') return prepared;
  if (prepared.kind === 'wrapper') return readWrapped(prepared.wrapper, options);
  let raw: object;
  let log;
  let report: ReadingReport;
  if (prepared.kind === 'foreign') {
    const { reading, steps, format } = prepared;
    const document = await runChunked(steps, signal);
    if (document === null) throw stopped();
    if (reading.refusal !== null)
      return {
        kind: 'failed',
        error: { code: 'other-format', found: formatNames[format], detail: reading.refusal },
      };
    raw = document;
    log = reading.log;
    report = reading.report.finish(format, formatNames[format]);
  } else {
    raw = prepared.raw;
    report = new ReportLog().finish('events-timeline', 'a timeline document');
  }
  const read = await runChunked(normaliseSteps(raw, { baseUrl, log }), signal);
  if (read === null) throw stopped();
  return {
    kind: 'read',
    document: read.document,
    issues: read.drafts.map(log === undefined ? withMessage : withFileHint),
    report,
    raw,
  };
}

async function readWrapped(wrapper: Wrapper, options: FileOptions): Promise<ReadFile> {
  const { fetchFile, baseUrl = null } = options;
  if (fetchFile === undefined) {
    const found = `an object whose events stand in ${wrapper.src}`;
    return { kind: 'failed', error: { code: 'wrong-shape', found, needed: 'the events themselves' } };
  }
  const { settings } = wrapper;
  const written = {
    columns: { ...settings.columns, ...settingsFrom(options).columns },
    dateOrder: options.dateOrder ?? settings.dateOrder,
    zone: options.zone ?? settings.zone,
  };
  const inner = await prepare(await fetchFile(wrapper.src), { name: wrapper.src }, written);
  // One step is enough: a wrapper of a wrapper could go round in a circle.
  if (inner.kind === 'wrapper') return readWrapped(inner.wrapper, { baseUrl });
  if (inner.kind === 'failed') return inner;
  if (inner.kind === 'own') return finish({ kind: 'own', raw: unwrapped(wrapper, inner.raw) }, options);
  const { steps } = inner;
  return finish({ ...inner, steps: unwrappedSteps() }, options);

  function* unwrappedSteps() {
    return unwrapped(wrapper, yield* steps);
  }
}
