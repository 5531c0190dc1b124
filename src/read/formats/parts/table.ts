// Rows under a header, from a sheet or from a list of JSON objects. Knows no format.

/** Rows and the names of their columns. */
export interface Table {
  /** As written, each name once; a column without one is called by its number. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** The line of each row in the file, from 1; `null` where the rows stood in JSON. */
  readonly lines: readonly number[] | null;
  /** What the list of the rows is called in JSON: `data`, or nothing. */
  readonly listName: string;
}

/** As many columns as are read. */
export const mostColumns = 500;

/** A header as names are compared: without case, signs at its ends, and with one kind of space. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_\-./:*#]+/g, ' ')
    .trim();
}

/** Names for columns: blank ones are numbered, and a name that stands twice is, too. */
export function distinctNames(names: readonly unknown[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((raw, index) => {
    const name = cellText(raw) || `column ${index + 1}`;
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    taken.add(free);
    return free;
  });
}

/** A cell as text, trimmed; lists and objects have none. */
export function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'bigint') return String(cell);
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString() : '';
}

/** A table of the records of a list; `null` where it holds no objects. */
export function tableFromRecords(list: readonly unknown[], listName: string): Table | null {
  const indexes = new Map<string, number>();
  let objects = 0;
  for (const record of list) {
    if (!isRecord(record)) continue;
    objects += 1;
    for (const name of Object.keys(record)) {
      if (indexes.size >= mostColumns) break;
      if (!indexes.has(name)) indexes.set(name, indexes.size);
    }
  }
  if (objects === 0) return null;
  const headers = [...indexes.keys()];
  const rows = list.map((record) =>
    isRecord(record)
      ? headers.map((name) => (Object.hasOwn(record, name) ? record[name] : undefined))
      : [record],
  );
  return { headers, rows, lines: null, listName };
}

export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
