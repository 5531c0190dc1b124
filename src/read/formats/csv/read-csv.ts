// CSV and TSV text → rows, in steps. papaparse takes lines apart; delimiter, line ends and quotes left open are found here.
import { Parser } from '#papaparse';
import type { ChunkedTask } from '../../../base/chunked-task.js';
import type { Reading } from '../reading.js';
import { distinctNames, mostColumns, type Table } from '../parts/table.js';

/** As many characters as are parsed at once: some milliseconds. */
const pieceLength = 128 * 1024;
/** No cell is longer: what goes on past it is a quote that nobody closed. */
const longestCell = 2_000_000;
/** As many rows as are read. */
const mostRows = 1_000_000;
/** After so many quotes left open, quotes mean nothing in this file. */
const mostOpenQuotes = 50;

const delimiters = [',', ';', '\t', '|'] as const;

/** The sign between cells: the one that gives the first rows the same number of cells, and the most. */
export function delimiterOf(text: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const rows = firstRows(text, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''));
    const width = rows[0]?.length ?? 1;
    const same = rows.filter(({ length }) => length === width).length;
    const score = width > 1 ? (same / rows.length) * 1_000 + Math.min(width, 500) : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Some of the first rows, without a byte order mark. */
export function firstRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const sample = plainLineEnds(text.slice(0, 20_000));
  return new Parser({ delimiter, newline: '\n' }).parse(sample, 0, text.length > 20_000).data.slice(0, 30);
}

/** Rows above the header that are looked at. */
const mostAbove = 12;

/** Where the header is: below lines such as a title, of which each has one cell, in a sheet whose rows have several. */
export function headerIndex(rows: readonly (readonly string[])[]): number {
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length;
  const index = rows.slice(0, mostAbove).findIndex((row) => filled(row) > 1);
  return index < 0 ? 0 : index;
}

interface Rows {
  readonly cells: string[][];
  readonly lines: number[];
}

/** All rows under the first one that has cells. Rows that are cut off or too long are noted; blank ones are no rows. */
export function* tableSteps(text: string, delimiter: string, reading: Reading): ChunkedTask<Table> {
  const { cells, lines } = yield* rowSteps(text, delimiter, reading);
  const above = headerIndex(cells);
  if (above > 0) {
    const words = cells.slice(0, above).map((row) => row.join(' ').trim());
    reading.report.understood(`Above the header stands: ${words.join(' / ').slice(0, 200)}.`, above);
  }
  const header = cells[above] ?? [];
  return yield* checkedSteps(
    distinctNames(header.slice(0, mostColumns)),
    cells.slice(above + 1),
    lines.slice(above + 1),
    reading,
  );
}

/** As `tableSteps`, for a file without a header, whose columns are known by their place. */
export function* headlessSteps(
  text: string,
  delimiter: string,
  headers: readonly string[],
  reading: Reading,
): ChunkedTask<Table> {
  const { cells, lines } = yield* rowSteps(text, delimiter, reading);
  return yield* checkedSteps(headers, cells, lines, reading);
}

function* checkedSteps(
  headers: readonly string[],
  rows: readonly string[][],
  lines: readonly number[],
  reading: Reading,
): ChunkedTask<Table> {
  reading.originOf = (recordIndex) => `line ${lines[recordIndex]}`;
  const width = headers.length;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (row.length < width) reading.note('row-short', index, '', String(row.length), String(width));
    else if (row.length > width && row.slice(width).some((cell) => cell.trim() !== ''))
      reading.note('row-long', index, '', String(row.length), String(width));
    if (index % 500 === 0) yield;
  }
  return { headers, rows, lines, listName: '' };
}

function* rowSteps(text: string, delimiter: string, reading: Reading): ChunkedTask<Rows> {
  const rows: Rows = { cells: [], lines: [] };
  const parser = new Parser({ delimiter, newline: '\n' });
  let line = 1;
  // Only inside quotes can a cell hold a line break.
  let hasQuotes = true;
  const take = (cells: string[]) => {
    // Few rows are blank, and the first cell of most that are not says so.
    const isBlank = isBlankText(cells[0] ?? '') && cells.every(isBlankText);
    if (!isBlank) {
      rows.cells.push(cells);
      rows.lines.push(line);
    }
    line += 1;
    if (hasQuotes) for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  };
  let readTo = text.startsWith('\uFEFF') ? 1 : 0;
  let rest = '';
  let openQuotes = 0;
  let length = pieceLength;
  while ((readTo < text.length || rest !== '') && rows.cells.length < mostRows) {
    let to = Math.min(readTo + length, text.length);
    if (text[to - 1] === '\r' && text[to] === '\n') to += 1;
    const isLast = to >= text.length;
    const piece = rest + plainLineEnds(text.slice(readTo, to));
    readTo = to;
    hasQuotes = piece.includes('"');
    const { data, meta } = parser.parse(piece, 0, true);
    data.forEach(take);
    rest = piece.slice(meta.cursor);
    yield;
    if (!isLast && rest.length < longestCell) {
      // A cell longer than a piece: a longer piece, so that it is not parsed from its start again and again.
      length = data.length === 0 ? length * 2 : pieceLength;
      continue;
    }
    if (rest === '') continue;
    const end = isLast ? parser.parse(rest, 0, false) : null;
    if (end !== null && !end.errors.some(({ code }) => code === 'MissingQuotes')) {
      end.data.forEach(take);
      rest = '';
      continue;
    }
    // A quote that nobody closes would take all rows behind it into one cell: its line is read without quotes.
    openQuotes += 1;
    reading.note('quote-open', null, `line ${line}`, rest.slice(0, 60));
    const isHopeless = openQuotes >= mostOpenQuotes;
    const lineEnd = isHopeless ? rest.length : rest.indexOf('\n');
    const literal = lineEnd < 0 ? rest : rest.slice(0, lineEnd);
    for (const written of literal.split('\n')) take(written.split(delimiter).map(withoutQuotes));
    rest = lineEnd < 0 ? '' : rest.slice(lineEnd + 1);
    yield;
  }
  if (rows.cells.length >= mostRows) reading.note('too-many-rows', null, '', undefined, String(mostRows));
  return rows;
}

function isBlankText(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"');
}

/** Line ends of all systems as `\n`, without a byte order mark. */
function plainLineEnds(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
