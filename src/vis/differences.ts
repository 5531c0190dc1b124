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

/** A hundred short objects: comparing their text is quick enough, and knows every field that is ever added. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
