// A sheet as an editor works on it: names of columns, rows of texts. Every change makes a new one, so that any can be taken back.

export interface Sheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sheet as CSV, and the line on which each of its rows begins. */
export interface SheetText {
  readonly text: string;
  readonly lines: readonly number[];
}

export const emptySheet: Sheet = { headers: ['Date', 'Title', 'Description', 'Source', 'Link'], rows: [] };

export function withCell(sheet: Sheet, row: number, column: number, text: string): Sheet {
  const rows = sheet.rows.map((cells, index) =>
    index === row ? sheet.headers.map((_, at) => (at === column ? text : (cells[at] ?? ''))) : cells,
  );
  return { ...sheet, rows };
}

/** With a blank row at the end. */
export function withRow(sheet: Sheet): Sheet {
  return { ...sheet, rows: [...sheet.rows, sheet.headers.map(() => '')] };
}

export function withoutRow(sheet: Sheet, row: number): Sheet {
  return { ...sheet, rows: sheet.rows.filter((_, index) => index !== row) };
}

/** A blank row keeps its line, so that the lines of issues are those of the rows. */
export function sheetText({ headers, rows }: Sheet): SheetText {
  const lines: number[] = [];
  const parts = [rowText(headers)];
  let line = 1 + breaksIn(parts[0] ?? '') + 1;
  for (const row of rows) {
    const text = rowText(row);
    lines.push(line);
    parts.push(text);
    line += 1 + breaksIn(text);
  }
  return { text: `${parts.join('\n')}\n`, lines };
}

/** The row whose text holds a line; `null` for one above all rows. */
export function rowAtLine({ lines }: SheetText, line: number): number | null {
  const index = lines.findLastIndex((start) => start <= line);
  return index < 0 ? null : index;
}

function rowText(cells: readonly string[]): string {
  return cells.map(cellText).join(',');
}

function cellText(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
