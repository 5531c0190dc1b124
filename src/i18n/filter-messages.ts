// The words of search and filters.
import type { FilterKind } from '../model/filter.js';
import { count, formatNumber } from './count.js';

/** In one language. */
export interface FilterMessages {
  readonly find: string;
  readonly search: string;
  readonly filter: string;
  readonly filters: string;
  readonly filterHint: string;
  readonly filterKinds: Readonly<Record<FilterKind | 'text', string>>;
  removeFilter(kind: string, name: string): string;
  moreOptions(count: number): string;
  shownCount(shown: number, all: number): string;
  allShown(count: number): string;
  readonly showAll: string;
  readonly nothingFound: string;
  readonly clearFilters: string;
  readonly hiddenByFilter: string;
  /** On the button beside a source that shows only the events citing it. */
  citedBy(count: number): string;
}

/** In English. */
export const filterMessagesInEnglish: FilterMessages = {
  find: 'Find',
  search: 'Search',
  filter: 'Filter',
  filters: 'Filters',
  filterHint: 'Any one of a group, and all groups together.',
  filterKinds: {
    text: 'Words',
    lane: 'Lane',
    party: 'Party',
    tag: 'Tag',
    status: 'Status',
    source: 'Source',
  },
  removeFilter: (kind, name) => `Remove filter: ${kind}, ${name}`,
  moreOptions: (number) => `and ${formatNumber(number)} more, which the search finds`,
  shownCount: (shown, all) =>
    `${formatNumber(shown)} of ${count(all, 'event', 'events')} shown, ${formatNumber(all - shown)} hidden`,
  allShown: (number) => `All ${count(number, 'event', 'events')} shown`,
  showAll: 'Show all',
  nothingFound: 'No event fits all of this.',
  clearFilters: 'Clear search and filters',
  hiddenByFilter: 'The filters hide this event from the timeline and the list.',
  citedBy: (number) => `Cited by ${count(number, 'event', 'events')}`,
};
