// What has to be told to vis: entries that are gone, new or different since the last time.

interface Entry {
  readonly id: string;
}

export interface Differences<T extends Entry> {
  readonly removedIds: readonly string[];
  /** New or different entries. */
  readonly changed: readonly T[];
  /** All entries by id, to compare with the next time; equal ones are the old objects. */
  readonly shown: ReadonlyMap<string, T>;
}

/** Compares entries with those shown before, by the plain data that `contentOf` picks. */
export function differences<T extends Entry>(
  before: ReadonlyMap<string, T>,
  entries: readonly T[],
  contentOf: (entry: T) => unknown,
): Differences<T> {
  const shown = new Map<string, T>();
  const changed: T[] = [];
  for (const entry of entries) {
    const old = before.get(entry.id);
    const isEqual = old !== undefined && isSame(contentOf(old), contentOf(entry));
    shown.set(entry.id, isEqual ? old : entry);
    if (!isEqual) changed.push(entry);
  }
  return { removedIds: [...before.keys()].filter((id) => !shown.has(id)), changed, shown };
}

/**
 * Whether two pieces of plain data hold the same, with every field that is ever added; ends at the first difference.
 * Functions are no data: what they would answer follows from the rest.
 */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (typeof a === 'function' && typeof b === 'function')) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Fields)[key], (b as Fields)[key]))
  );
}

type Fields = Readonly<Record<string, unknown>>;
