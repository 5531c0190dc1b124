// What an editor works on, and what reading it gives.
import { readFile, type ReadFile } from '../document.js';
import type { Issue } from '../model/issue.js';
import { findColumns } from '../read/formats/sheet/find-columns.js';
import type { Role } from '../read/formats/sheet/roles.js';
import { Reading } from '../read/formats/reading.js';
import { settingsFrom } from '../read/formats/settings.js';
import { rowAtLine, sheetText, type Sheet, type SheetText } from './sheet.js';

export interface Work {
  readonly sheet: Sheet;
  readonly title: string;
  /** An IANA name; empty where nothing is said. */
  readonly zone: string;
  /** `dmy`, `mdy`, `ymd`; empty where the dates are to prove it. */
  readonly dateOrder: string;
  /** Our fields, each with the column that the editor has chosen for it. */
  readonly columns: Readonly<Record<string, string>>;
}

/** An issue, and the cell it is about: `null` for what is said of the whole row or sheet. */
export interface PlacedIssue extends Issue {
  readonly row: number | null;
  readonly column: number | null;
}

export interface Result {
  readonly raw: object;
  readonly report: Extract<ReadFile, { kind: 'read' }>['report'];
  readonly issues: readonly PlacedIssue[];
  readonly events: number;
}

/** Reads the sheet as any page would; `null` where nothing of it can be read. */
export async function resultOf({ sheet, title, zone, dateOrder, columns }: Work): Promise<Result | null> {
  const text = sheetText(sheet);
  const read = await readFile(text.text, { name: 'sheet.csv', type: 'text/csv', columns, dateOrder, zone });
  if (read.kind === 'failed') return null;
  const raw = title === '' ? read.raw : { ...read.raw, title };
  const issues = read.issues.map((issue) => placed(issue, text, sheet));
  return { raw, report: read.report, issues, events: read.document.newsEvents.length };
}

/** What to do about an issue where there is a sheet and no document to write in. */
const sheetHints: Partial<Record<Issue['code'], string>> = {
  'dates-without-zone': 'Give the time zone above the sheet, or in a column.',
  'zone-missing': 'Give the time zone above the sheet, in a column, or as an offset: 09:00+03:00.',
  'event-unsourced': 'Write who says so, or a link, into the row.',
  'date-order-not-proved': 'Choose above whether the day or the month comes first.',
  'time-column-missing': 'Choose above the columns which one is the date.',
};

function placed(written: Issue, text: SheetText, sheet: Sheet): PlacedIssue {
  const issue = { ...written, hint: sheetHints[written.code] ?? written.hint };
  const found = /^line (\d+)(?:, column (.+))?$/.exec(issue.path);
  if (found === null) return { ...issue, row: null, column: null };
  const column = found[2] === undefined ? -1 : sheet.headers.indexOf(found[2]);
  return { ...issue, row: rowAtLine(text, Number(found[1])), column: column < 0 ? null : column };
}

/** What each column is taken for, by its index. */
export function rolesOfColumns({ sheet, columns, dateOrder }: Work): ReadonlyMap<number, Role> {
  const reading = new Reading(settingsFrom({ columns, dateOrder }));
  const found = findColumns({ ...sheet, lines: null, listName: '' }, reading);
  return new Map([...found].map(([role, index]) => [index, role]));
}

/** The settings with a column chosen for a field, or for none. */
export function withChoice(work: Work, header: string, field: string): Work {
  const others = Object.entries(work.columns).filter(
    ([name, column]) => column !== header && name !== field && name !== 'kept',
  );
  const kept = (work.columns['kept'] ?? '').split('|').filter((name) => name !== '' && name !== header);
  if (field === '') kept.push(header);
  return {
    ...work,
    columns: {
      ...Object.fromEntries(others),
      ...(field === '' ? {} : { [field]: header }),
      ...(kept.length === 0 ? {} : { kept: kept.join('|') }),
    },
  };
}
