// Text, bytes or data → its format and the steps that read it. What is ours already is left as it is.
import type { ChunkedTask } from '../../base/chunked-task.js';
import { documentFromText } from '../json/parse-text.js';
import { documentFromData, stripBom, type DocumentFailure } from '../parse.js';
import { isZip, textFromBytes } from './bytes.js';
import { isRecord, tableFromRecords, type Table } from './parts/table.js';
import {
  formatOfColumns,
  formatOfData,
  isGdelt,
  isWikidataItem,
  listIn,
  otherKindOfBytes,
  otherKindOfData,
  otherKindOfText,
  syntaxOf,
  type FileLabel,
  type FormatName,
  type OtherKind,
} from './recognise.js';
import {
  Reading,
  type FormatReader,
  type RawDocument,
  type ReadingInput,
  type ReadingSettings,
} from './reading.js';
import { loadReader } from './registry.js';
import { wrapperOf, type Wrapper } from './wrapper.js';

/** A file that is ready to be read, in steps; or ours already; or why it cannot be read. */
export type PreparedFile =
  | {
      readonly kind: 'foreign';
      readonly format: FormatName;
      readonly reading: Reading;
      /** Makes the raw document. To be run once. */
      readonly steps: ChunkedTask<RawDocument>;
    }
  | { readonly kind: 'own'; readonly raw: object }
  /** A document whose events stand in another file, which is to be fetched. */
  | { readonly kind: 'wrapper'; readonly wrapper: Wrapper }
  | { readonly kind: 'failed'; readonly error: DocumentFailure };

/** Recognises the bytes of a file. Rejects where the code of a reader cannot be loaded. */
export async function prepareBytes(
  bytes: Uint8Array,
  label: FileLabel,
  settings: ReadingSettings,
): Promise<PreparedFile> {
  if (isZip(bytes)) {
    const { tableFromWorkbook } = await import('./xlsx/read-xlsx.js');
    const reading = new Reading(settings);
    const table = await tableFromWorkbook(bytes, reading);
    return 'found' in table ? failed(table) : withTable(table, reading);
  }
  const other = otherKindOfBytes(bytes);
  if (other !== null) return failed(other);
  const decoded = textFromBytes(bytes);
  if (decoded === null)
    return failed({ found: 'a file that is no text', detail: 'Give a sheet, a calendar or JSON.' });
  const prepared = await prepareText(decoded.text, label, settings);
  if (decoded.guessed !== null && prepared.kind === 'foreign')
    prepared.reading.report.guessed(`The letters are read as ${decoded.guessed}: the file is not UTF-8.`);
  return prepared;
}

/** Recognises a text. Rejects where the code of a reader cannot be loaded. */
export async function prepareText(
  text: string,
  label: FileLabel,
  settings: ReadingSettings,
): Promise<PreparedFile> {
  const syntax = syntaxOf(text, label);
  switch (syntax) {
    case 'json': {
      let data: unknown;
      try {
        data = JSON.parse(stripBom(text));
      } catch {
        return asOwn(documentFromText(text));
      }
      return prepareData(data, settings);
    }
    case 'json-lines': {
      const reading = new Reading(settings);
      const { tableFromLines } = await import('./json-lines/json-lines.js');
      return withTable(tableFromLines(text, reading), reading);
    }
    case 'html': {
      const { structuredData } = await import('./schema-org/in-page.js');
      const reading = new Reading(settings);
      const data = structuredData(text, (line, words) => {
        reading.note('row-unreadable', null, `line ${line}`, words.slice(0, 60), 'this script is not JSON');
      });
      if (data.length > 0) return start('schema-jsonld', reading, given({ text, data, table: null }));
      return failed(otherKindOfText(text) ?? { found: 'a web page without structured data', detail: '' });
    }
    case 'rows':
      return prepareRows(text, label, settings);
    case 'icalendar':
    case 'markwhen':
      return start(syntax, new Reading(settings), given({ text, data: undefined, table: null }));
    case 'markdown':
      return start(
        'postmortem-markdown',
        new Reading(settings),
        given({ text, data: undefined, table: null }),
      );
    case 'unknown':
      return asOwn(documentFromText(text));
  }
}

/** Recognises data that is parsed already. It is not changed. */
export async function prepareData(data: unknown, settings: ReadingSettings): Promise<PreparedFile> {
  const wrapper = wrapperOf(data);
  if (wrapper !== null) return { kind: 'wrapper', wrapper };
  const format = formatOfData(data);
  if (format === null) {
    const other = otherKindOfData(data);
    return other === null ? asOwn(documentFromData(data)) : failed(other);
  }
  const [listName, list] = isRecord(data) ? (listIn(data) ?? ['', []]) : ['', data as readonly unknown[]];
  const table = tableFromRecords(list, listName);
  return start(format, new Reading(settings), given({ text: '', data, table }), table?.headers);
}

/** A sheet: what its columns are called says whose it is. */
async function prepareRows(text: string, label: FileLabel, settings: ReadingSettings): Promise<PreparedFile> {
  const csv = await import('./csv/read-csv.js');
  const delimiter = csv.delimiterOf(text);
  const filled = csv.firstRows(text, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''));
  const rows = filled.slice(csv.headerIndex(filled));
  const [first = []] = rows;
  const reading = new Reading(settings);
  if (isGdelt(first)) {
    const { gdeltColumns } = await import('./gdelt/columns.js');
    return start('gdelt-events', reading, (all) =>
      rowsInput(csv.headlessSteps(text, delimiter, gdeltColumns, all)),
    );
  }
  if (isHeadlessUcdp(first)) {
    const { ucdpColumns } = await import('./ucdp/columns.js');
    return start('ucdp-ged-csv', reading, (all) =>
      rowsInput(csv.headlessSteps(text, delimiter, ucdpColumns, all)),
    );
  }
  const isWikidata = rows.slice(1, 10).some((row) => row.some(isWikidataItem));
  const format = formatOfColumns(first) ?? (isWikidata ? 'wikidata' : null);
  const isNamedSheet =
    /\.(?:csv|tsv|tab|txt)(?:[?#].*)?$/i.test(label.name) || /csv|tab-sep/.test(label.type);
  const isEven =
    first.length > 1 && rows.filter(({ length }) => length === first.length).length * 4 >= rows.length * 3;
  if (format === null && !isNamedSheet && !isEven) return asOwn(documentFromText(text));
  return start(
    format ?? 'plain-csv',
    reading,
    (all) => rowsInput(csv.tableSteps(text, delimiter, all)),
    first,
  );
}

function* rowsInput(steps: ChunkedTask<Table>): ChunkedTask<ReadingInput> {
  return { text: '', data: undefined, table: yield* steps };
}

/** A table that is read already: a spreadsheet, or lines of JSON. */
function withTable(table: Table, reading: Reading): Promise<PreparedFile> {
  return start(
    formatOfColumns(table.headers) ?? 'plain-csv',
    reading,
    given({ text: '', data: undefined, table }),
    table.headers,
  );
}

function given(input: ReadingInput): (reading: Reading) => ChunkedTask<ReadingInput> {
  return function* () {
    yield;
    return input;
  };
}

const isPlain = (format: FormatName) => format === 'plain-csv' || format === 'plain-json';

/** Names of columns in other languages, for a sheet that English ones do not explain. */
async function loadNames(headers: readonly string[]): Promise<void> {
  const { needsOtherNames } = await import('./sheet/roles.js');
  if (needsOtherNames(headers)) (await import('./sheet-names/other-names.js')).addOtherNames();
}

async function start(
  format: FormatName,
  reading: Reading,
  input: (reading: Reading) => ChunkedTask<ReadingInput>,
  headers: readonly string[] = [],
): Promise<PreparedFile> {
  const reader = await loadReader(format);
  if (isPlain(format)) await loadNames(headers);
  return { kind: 'foreign', format, reading, steps: readSteps(reader, reading, input(reading)) };
}

function* readSteps(
  reader: FormatReader,
  reading: Reading,
  input: ChunkedTask<ReadingInput>,
): ChunkedTask<RawDocument> {
  const document = { ...(yield* reader.read(yield* input, reading)) } as Record<string, unknown>;
  const { zone } = reading.settings;
  if (zone !== null) {
    document['zone'] = zone;
    reading.report.understood(`Times without a zone are read in ${zone}, as you say.`);
  }
  for (const name of Object.keys(document)) if (document[name] === undefined) delete document[name];
  return document as unknown as RawDocument;
}

function asOwn(parsed: ReturnType<typeof documentFromData>): PreparedFile {
  return parsed.kind === 'failed'
    ? { kind: 'failed', error: parsed.error }
    : { kind: 'own', raw: parsed.raw };
}

function failed({ found, detail }: OtherKind): PreparedFile {
  return { kind: 'failed', error: { code: 'other-format', found, detail } };
}

/** UCDP has published candidate events without a header: 49 cells, dates in the 39th and 40th. */
function isHeadlessUcdp(row: readonly string[]): boolean {
  return row.length === 49 && [row[38], row[39]].every((cell) => /^\d{4}-\d{2}-\d{2}/.test(cell ?? ''));
}
