// What a page gives that is not our own format: fetched, recognised and made a raw document. Loads when such a thing comes.
import { prepareBytes, prepareData, prepareText, type PreparedFile } from '../../read/formats/prepare.js';
import { sheetAddresses } from '../../read/formats/google-sheet.js';
import { formatNames } from '../../read/formats/recognise.js';
import type { ReadingSettings } from '../../read/formats/reading.js';
import { settingsFrom } from '../../read/formats/settings.js';
import { unwrapped, type Wrapper } from '../../read/formats/wrapper.js';
import type { ChunkedTask } from '../../base/chunked-task.js';
import type { ParsedDocument } from '../../read/parse.js';
import type { PageSettings } from '../../state/app-state.js';
import { fetchText, type FetchedContent, type FetchedText, type FetchOptions } from '../fetch-text.js';
import type { ReadTask } from '../read-document.js';

/** What was fetched, or data that is parsed already. */
export type ForeignContent = FetchedContent | { readonly data: unknown };

/** Fetches a sheet from the first of its addresses that answers. */
export async function fetchSheet(url: string, options: FetchOptions): Promise<FetchedText> {
  const [first = url, ...others] = sheetAddresses(url);
  let answer = await fetchText(first, options);
  for (const other of others) {
    if (answer.kind !== 'failed' || answer.error.code === 'aborted') break;
    answer = await fetchText(other, options);
  }
  return answer;
}

/**
 * How content is parsed that may be in another format; the parsing of `task` where it is in none. `null` where the code of a
 * reader could not be loaded.
 */
export async function parseForeign(
  content: ForeignContent,
  { parse, baseUrl }: Pick<ReadTask, 'parse' | 'baseUrl'>,
  { columns, dateOrder, sourceZone }: PageSettings,
  signal: AbortSignal,
): Promise<ReadTask['parse'] | null> {
  const settings = settingsFrom({ columns, dateOrder, zone: sourceZone });
  try {
    const prepared = await prepare(content, settings);
    if (prepared.kind !== 'wrapper') return isUnknown(prepared, content) ? parse : stepsOf(prepared);
    const { wrapper } = prepared;
    const wrapped = await fetchWrapped(wrapper.src, baseUrl ?? document.baseURI, signal);
    if (wrapped === null) return () => failedWrapper(wrapper);
    const inner = await prepare(wrapped, merged(wrapper, settings));
    return inner.kind === 'wrapper' ? parse : unwrappedSteps(wrapper, stepsOf(inner));
  } catch {
    return null;
  }
}

function prepare(content: ForeignContent, settings: ReadingSettings): Promise<PreparedFile> {
  if ('data' in content) return prepareData(content.data, settings);
  const { body, type, url } = content;
  const label = { type, name: url };
  return typeof body === 'string' ? prepareText(body, label, settings) : prepareBytes(body, label, settings);
}

/** Fetches the file that a document names as the place of its events. */
async function fetchWrapped(
  src: string,
  baseUrl: string,
  signal: AbortSignal,
): Promise<FetchedContent | null> {
  const isKey = /^[\w-]{40,}$/.test(src);
  const url = !isKey && URL.canParse(src, baseUrl) ? new URL(src, baseUrl).href : src;
  const answer = await fetchSheet(url, { signal });
  if (answer.kind === 'text') return { body: answer.text, type: answer.type, url: answer.url };
  return answer.kind === 'failed' ? (answer.content ?? null) : null;
}

function failedWrapper({ src }: Wrapper): ParsedDocument {
  const error = { code: 'other-format', found: `a document whose events stand in ${src}` } as const;
  return { kind: 'failed', error: { ...error, detail: 'That file could not be fetched.' } };
}

/** What the page says comes before what the wrapper says. */
function merged(wrapper: Wrapper, settings: ReadingSettings): ReadingSettings {
  const own = wrapper.settings;
  return {
    columns: { ...own.columns, ...settings.columns },
    dateOrder: settings.dateOrder ?? own.dateOrder,
    zone: settings.zone ?? own.zone,
  };
}

/** What our own reading words better: JSON with a fault in it or of no known shape, and bytes in no format. */
function isUnknown(prepared: PreparedFile, content: ForeignContent): boolean {
  if (prepared.kind === 'own') return true;
  const isText = 'data' in content || typeof content.body === 'string';
  if (prepared.kind !== 'failed') return false;
  const { code } = prepared.error;
  return isText ? code === 'wrong-shape' : code !== 'other-format';
}

function* stepsOf(prepared: Exclude<PreparedFile, { kind: 'wrapper' }>): ChunkedTask<ParsedDocument> {
  if (prepared.kind === 'failed') return prepared;
  if (prepared.kind === 'own') return { kind: 'raw', raw: prepared.raw };
  const { steps, reading, format } = prepared;
  const raw = yield* steps;
  if (reading.refusal === null) {
    const report = reading.report.finish(format, formatNames[format]);
    return { kind: 'raw', raw, log: reading.log, report };
  }
  const error = { code: 'other-format', found: formatNames[format], detail: reading.refusal } as const;
  return { kind: 'failed', error };
}

function* unwrappedSteps(wrapper: Wrapper, steps: ChunkedTask<ParsedDocument>): ChunkedTask<ParsedDocument> {
  const parsed = yield* steps;
  return parsed.kind === 'raw' ? { ...parsed, raw: unwrapped(wrapper, parsed.raw) } : parsed;
}
