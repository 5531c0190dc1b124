// What a reader looks for: words, dates, and values of which an event must have one of each kind. What fits it:
// features/filter/lazy/filter-index.ts.

/** What events can be chosen by, beside words and dates. */
export const filterKinds = ['lane', 'party', 'tag', 'status', 'source'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** The first and the last day. */
export const dateBounds = ['from', 'to'] as const;
export type DateBound = (typeof dateBounds)[number];

/** Words to find, and chosen values by kind: ids of lanes and sources, statuses, names of parties, tags. */
export interface Filter extends Readonly<Record<FilterKind, readonly string[]>> {
  readonly text: string;
  /** The first day, month or year: `2022-09-13`, on the chosen clock. Empty: any. */
  readonly from: string;
  /** The last one, all of it. Empty: any. */
  readonly to: string;
}

/** Lets everything through. */
export const noFilter: Filter = {
  text: '',
  from: '',
  to: '',
  lane: [],
  party: [],
  tag: [],
  status: [],
  source: [],
};

/** True where a filter hides nothing. Spaces alone are no words. */
export function isFilterEmpty(filter: Filter): boolean {
  return (
    filter.text.trim() === '' && !hasDates(filter) && filterKinds.every((kind) => filter[kind].length === 0)
  );
}

/** True where a filter asks for dates, which depend on the clock. */
export function hasDates({ from, to }: Filter): boolean {
  return from + to !== '';
}

/** True where two filters ask for the same in the same order. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  const isSameList = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  return (
    a.text === b.text &&
    a.from === b.from &&
    a.to === b.to &&
    filterKinds.every((kind) => isSameList(a[kind], b[kind]))
  );
}
