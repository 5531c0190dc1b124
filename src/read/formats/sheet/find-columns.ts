// The columns of a plain sheet: as its author says, by their names, then by what stands in them.
import { readWrittenDate } from '../dates/written-date.js';
import { cellText, plainName, type Table } from '../parts/table.js';
import type { Reading } from '../reading.js';
import { namedFields, roleOfField, rolesOf, type Role } from './roles.js';

/** As many rows as are looked at. */
const sampleSize = 200;

/** The column of each role that there is one for. */
export function findColumns(table: Table, reading: Reading): ReadonlyMap<Role, number> {
  const found = rolesOf(table.headers);
  takeSettings(table, reading, found);
  const kept = keptColumns(table, reading, found);
  const isTimed = found.has('start') || found.has('year');
  if (!isTimed) findDates(table, reading, found, kept);
  if (!found.has('title')) findTitle(table, reading, found, kept);
  return found;
}

/** Columns that the author wants to be nothing but kept: `kept: Notes | Comment`. */
function keptColumns(table: Table, reading: Reading, found: Map<Role, number>): ReadonlySet<number> {
  const names = new Set((reading.settings.columns['kept'] ?? '').split('|').map(plainName));
  const kept = new Set(
    table.headers.flatMap((header, index) => (names.has(plainName(header)) ? [index] : [])),
  );
  for (const [role, index] of found) if (kept.has(index)) found.delete(role);
  return kept;
}

function takeSettings(table: Table, reading: Reading, found: Map<Role, number>): void {
  for (const [field, column] of Object.entries(reading.settings.columns)) {
    if (field === 'kept') continue;
    const role = roleOfField(field);
    if (role === null) {
      reading.note('columns-missing', null, `columns.${field}`, field, namedFields.join(', '));
      continue;
    }
    const index = table.headers.findIndex((header) => plainName(header) === plainName(column));
    if (index < 0) {
      reading.note(
        'columns-missing',
        null,
        `columns.${field}`,
        column,
        table.headers.slice(0, 30).join(', '),
      );
      continue;
    }
    for (const [other, taken] of found) if (taken === index) found.delete(other);
    found.set(role, index);
  }
}

/** The first column of which most cells can be read as times. */
function findDates(
  table: Table,
  reading: Reading,
  found: Map<Role, number>,
  kept: ReadonlySet<number>,
): void {
  const taken = new Set([...found.values(), ...kept]);
  let best = { index: -1, share: 0.6 };
  table.headers.forEach((_, index) => {
    if (taken.has(index)) return;
    const cells = cellsOf(table, index);
    if (cells.length === 0 || cells.every((cell) => /^-?\d{1,3}(?:\.\d+)?$/.test(cell))) return;
    const dates = cells.filter(
      (cell) => readWrittenDate(cell, reading.settings.dateOrder).kind !== 'unreadable',
    );
    const share = dates.length / cells.length;
    if (share > best.share) best = { index, share };
  });
  const name = table.headers[best.index];
  if (name === undefined) return;
  found.set('start', best.index);
  reading.report.guessed(`No column has the name of a date; "${name}" looks like one and is taken.`);
}

/** The column of most words that are short. */
function findTitle(
  table: Table,
  reading: Reading,
  found: Map<Role, number>,
  kept: ReadonlySet<number>,
): void {
  const taken = new Set([...found.values(), ...kept]);
  let best = { index: -1, score: 0 };
  table.headers.forEach((_, index) => {
    if (taken.has(index)) return;
    const cells = cellsOf(table, index).filter((cell) => /\p{L}{2}/u.test(cell) && !/^https?:/i.test(cell));
    const length =
      cells.reduce((sum, cell) => sum + Math.min(cell.length, 200), 0) / Math.max(cells.length, 1);
    const distinct = new Set(cells).size;
    const score = length > 120 ? distinct / 2 : distinct;
    if (score > best.score) best = { index, score };
  });
  const name = table.headers[best.index];
  if (name === undefined) return;
  found.set('title', best.index);
  reading.report.guessed(`No column has the name of a title; "${name}" is taken.`);
}

function cellsOf(table: Table, index: number): readonly string[] {
  return table.rows
    .slice(0, sampleSize)
    .map((row) => cellText(row[index]))
    .filter((cell) => cell !== '');
}
