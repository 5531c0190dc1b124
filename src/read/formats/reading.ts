// What readers of other formats are given, and what they make: a raw document, as an author would have written it.
import type { ChunkedTask } from '../../base/chunked-task.js';
import type { IssueCode } from '../../model/issue.js';
import { FileIssueLog } from './file-issue-log.js';
import { ReportLog } from './report.js';
import type { Table } from './parts/table.js';

/** In which order numbers of a date stand: 13/09/2022, 09/13/2022, 2022/09/13. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What an author says about a file: on the element, in a wrapper document or on the command line. */
export interface ReadingSettings {
  /** Names of our fields, each with the name of the column that holds it: `{ when: 'Date', title: 'What' }`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dateOrder: DateOrder | null;
  /** How times without a zone are read. */
  readonly zone: string | null;
}

/** The time of a record, in the words of our own format. */
export interface RawWhen {
  readonly at?: string | readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly within?: readonly [string, string];
  readonly zone?: string;
  readonly stated?: string;
}

export type RawRecord = Record<string, unknown>;

/** A document as `normalise` takes it. */
export interface RawDocument {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly zone?: string | undefined;
  readonly window?: readonly [string, string] | undefined;
  readonly lanes?:
    readonly { readonly id: string; readonly label: string; readonly [field: string]: unknown }[] | undefined;
  readonly eras?:
    | readonly { readonly label: string; readonly when: RawWhen; readonly [field: string]: unknown }[]
    | undefined;
  readonly sources?: readonly RawRecord[] | undefined;
  readonly events: readonly RawRecord[];
  /** What else the file says of itself. */
  readonly [field: string]: unknown;
}

/** What is to be read: text, and what its syntax was found to hold. */
export interface ReadingInput {
  readonly text: string;
  /** Parsed JSON; `undefined` where the text is none. */
  readonly data: unknown;
  /** Rows with a header, whether they stood in a sheet or in JSON; `null` where there are none. */
  readonly table: Table | null;
}

/** A format that we read, as each module under read/formats/ exports it. */
export interface FormatReader {
  /** Makes a raw document. Never throws on data: what is wrong goes to `reading`. */
  read(input: ReadingInput, reading: Reading): ChunkedTask<RawDocument>;
}

/** One file on its way: its settings, its issues and its report. */
export class Reading {
  readonly settings: ReadingSettings;
  readonly report = new ReportLog();
  readonly log: FileIssueLog;
  /** Where the record of an index stands: `line 5`, `timeline.date[3]`. */
  originOf: (recordIndex: number) => string = (recordIndex) => `events[${recordIndex}]`;
  /** What the file calls the fields of a record. */
  fieldNames: Readonly<Record<string, string>> = {};
  /** What stands between the place of a record and the name of its field. */
  fieldSeparator = '.';
  /** Why nothing of the file can be shown, as a sentence; `null` as long as something can. */
  refusal: string | null = null;

  constructor(settings: ReadingSettings) {
    this.settings = settings;
    this.log = new FileIssueLog((recordIndex, path) => this.#placeName(recordIndex, path));
  }

  /** Notes an issue at a field of a record, or of the file itself. */
  note(code: IssueCode, recordIndex: number | null, field: string, found: unknown, detail = ''): void {
    if (recordIndex === null) this.log.leaveRecord();
    else this.log.enterRecord(recordIndex, null);
    this.log.add(code, field, found, detail);
    if (recordIndex !== null && /^when\b/.test(field)) this.log.explainTime();
    this.log.leaveRecord();
  }

  #placeName(recordIndex: number | null, path: string): string {
    if (recordIndex === null) return path;
    const origin = this.originOf(recordIndex);
    const parts = path.split(/(?=[.[])/);
    let name = path;
    for (let length = parts.length; length > 0; length -= 1) {
      const known = this.fieldNames[parts.slice(0, length).join('')];
      if (known === undefined) continue;
      name = known;
      break;
    }
    // A row has no column for a field that nothing was made into.
    if (this.fieldSeparator === ', column ' && name === path) return origin;
    return name === '' ? origin : `${origin}${this.fieldSeparator}${name}`;
  }
}

/** The record without the fields that nothing is known of. */
export function withoutEmpty(record: RawRecord): RawRecord {
  // A new object: one that fields are deleted from is slow to read ever after.
  const filled: RawRecord = {};
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (isEmpty(value)) continue;
    if (name === '__proto__')
      Object.defineProperty(filled, name, { value, enumerable: true, writable: true, configurable: true });
    else filled[name] = value;
  }
  return filled;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0;
}
