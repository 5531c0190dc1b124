// What a reader looks for: words, and values of which an event must have one of each kind. What fits it: features/filter/lazy/filter-index.ts.

/** What events can be chosen by, beside words. */
export const filterKinds = ['lane', 'party', 'tag', 'status', 'source'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** Words to find, and chosen values by kind: ids of lanes and sources, statuses, names of parties, tags. */
export interface Filter extends Readonly<Record<FilterKind, readonly string[]>> {
  readonly text: string;
}

/** Lets everything through. */
export const noFilter: Filter = { text: '', lane: [], party: [], tag: [], status: [], source: [] };

/** True where a filter hides nothing. Spaces alone are no words. */
export function isFilterEmpty(filter: Filter): boolean {
  return filter.text.trim() === '' && filterKinds.every((kind) => filter[kind].length === 0);
}

/** True where two filters ask for the same in the same order. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  const isSameList = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  return a.text === b.text && filterKinds.every((kind) => isSameList(a[kind], b[kind]));
}
