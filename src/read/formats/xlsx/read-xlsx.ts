// The bytes of an Excel file → the table of the sheet that holds a timeline.
import { readWorkbook } from '#xlsx';
import { distinctNames, mostColumns, type Table } from '../parts/table.js';
import { formatOfColumns, type OtherKind } from '../recognise.js';
import type { Reading } from '../reading.js';
import { unpackedSize } from './zip.js';

/** As many bytes as a spreadsheet may have once it is unpacked. */
const mostBytes = 200_000_000;

/** The table of the first sheet of a known format, else of the first with rows; or what the file is instead. */
export async function tableFromWorkbook(bytes: Uint8Array, reading: Reading): Promise<Table | OtherKind> {
  const size = unpackedSize(bytes);
  if (size === null || !size.isWorkbook)
    return { found: 'a zip archive', detail: 'Unpack it, and give the sheet inside.' };
  if (size.bytes > mostBytes)
    return { found: 'a spreadsheet of too many bytes', detail: 'Save the sheet as CSV.' };
  let sheets;
  try {
    // A copy of its own: the bytes may be a part of a larger buffer.
    sheets = await readWorkbook(bytes.slice().buffer);
  } catch {
    return { found: 'a spreadsheet that cannot be opened', detail: 'Save it again as .xlsx, or as CSV.' };
  }
  const tables = sheets
    .map(({ sheet, data }) => ({ sheet, table: tableFrom(data) }))
    .filter(({ table }) => table.rows.length > 0);
  const chosen = tables.find(({ table }) => formatOfColumns(table.headers) !== null) ?? tables[0];
  if (chosen === undefined)
    return {
      found: 'a spreadsheet without rows',
      detail: 'Give a sheet with a header and a row for each event.',
    };
  if (tables.length > 1) reading.report.guessed(`Of ${tables.length} sheets "${chosen.sheet}" is read.`);
  return chosen.table;
}

function tableFrom(data: readonly (readonly unknown[])[]): Table {
  const rows: (readonly unknown[])[] = [];
  const lines: number[] = [];
  data.forEach((row, index) => {
    if (row.every((cell) => cell === null || cell === undefined || cell === '')) return;
    rows.push(row.map(plainCell));
    lines.push(index + 1);
  });
  const [header = []] = rows;
  return {
    headers: distinctNames(header.slice(0, mostColumns)),
    rows: rows.slice(1),
    lines: lines.slice(1),
    listName: '',
  };
}

/** Excel knows no zones, and no dates without a clock time: a midnight is a day. */
function plainCell(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell ?? '';
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', clock = ''] = cell.toISOString().split('T');
  // A clock time without a day is one of the day before Excel's first.
  if (/^1899-12-3[01]$/.test(day)) return clock.slice(0, 5);
  return clock.startsWith('00:00:00') ? day : `${day}T${clock.slice(0, clock.startsWith('00', 6) ? 5 : 8)}`;
}
