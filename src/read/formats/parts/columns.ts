// Which column of a table holds what; what no reader asks for is kept.
import type { ColumnUse } from '../report.js';
import type { RawRecord, Reading } from '../reading.js';
import { cellText, plainName, type Table } from './table.js';

/** Fields of our own records: a column of such a name that means something else may not stand in their place. */
const ownFields = new Set(
  (
    'id title shortTitle summary when zone place actors tags status key sequence lane sources claims figures media ' +
    'revisions original'
  ).split(' '),
);

/** Columns of a table, by name. */
export class Columns {
  readonly #table: Table;
  readonly #indexes = new Map<string, number>();
  readonly #uses = new Map<number, string>();
  /** The columns that nothing is made of, once all are taken. */
  #unused: readonly number[] | null = null;

  constructor(table: Table) {
    this.#table = table;
    table.headers.forEach((name, index) => {
      const plain = plainName(name);
      if (!this.#indexes.has(plain)) this.#indexes.set(plain, index);
    });
  }

  /** The column of the first name that there is, and notes that it became `field`; -1 where there is none. */
  take(field: string, ...names: readonly string[]): number {
    for (const name of names) {
      const index = this.#indexes.get(plainName(name));
      if (index === undefined) continue;
      this.use(index, field);
      return index;
    }
    return -1;
  }

  has(name: string): boolean {
    return this.#indexes.has(plainName(name));
  }

  /** Notes what a column became. */
  use(index: number, field: string): void {
    this.#unused = null;
    this.#uses.set(index, field);
  }

  isUsed(index: number): boolean {
    return this.#uses.has(index);
  }

  /** All columns whose name fits, in their order: `Link 1`, `Link 2`. */
  takeAll(field: string, fits: RegExp): readonly number[] {
    const found: number[] = [];
    this.#table.headers.forEach((name, index) => {
      if (!fits.test(plainName(name)) || this.#uses.has(index)) return;
      this.use(index, field);
      found.push(index);
    });
    return found;
  }

  /** Tells the reading what the file calls the fields of its records, and which column became what. */
  describe(reading: Reading): void {
    const { headers, lines, listName } = this.#table;
    const names: Record<string, string> = {};
    for (const [index, field] of this.#uses) names[field] ??= headers[index] ?? '';
    if (lines === null) {
      reading.originOf = (recordIndex) => `${listName}[${recordIndex}]`;
    } else {
      reading.originOf = (recordIndex) => `line ${lines[recordIndex]}`;
      reading.fieldSeparator = ', column ';
    }
    reading.fieldNames = names;
    reading.report.columns = headers.map((column, index): ColumnUse => ({
      column,
      field: this.#uses.get(index) ?? null,
    }));
  }

  /** Puts what no field was made of into the record, under the column's own name. */
  keepRest(row: readonly unknown[], record: RawRecord): void {
    const { headers } = this.#table;
    this.#unused ??= headers.flatMap((_, index) => (this.#uses.has(index) ? [] : [index]));
    const more =
      row.length > headers.length ? row.slice(headers.length).map((_, at) => headers.length + at) : [];
    for (const index of more.length > 0 ? [...this.#unused, ...more] : this.#unused) {
      const cell = row[index];
      if (cell === '' || cell === undefined || cell === null) continue;
      const name = headers[index] ?? `column ${index + 1}`;
      if (ownFields.has(name)) record['original'] = { ...(record['original'] as object), [name]: cell };
      else if (name === '__proto__') Object.defineProperty(record, name, { value: cell, enumerable: true });
      else record[name] = cell;
    }
  }
}

/** The text of a cell; empty where there is no such column. */
export function textAt(row: readonly unknown[], index: number): string {
  return index < 0 ? '' : cellText(row[index]);
}
