// What the panel of filters says. In English it loads with the panel.
import type { DateBound, FilterKind } from '../model/filter.js';
import { formatNumber } from './count.js';

export interface FilterMessages {
  readonly filters: string;
  readonly filterHint: string;
  readonly filterKinds: Readonly<Record<FilterKind | DateBound | 'text', string>>;
  /** Heading over the fields for the first and the last day. */
  readonly filterDates: string;
  removeFilter(kind: string, name: string): string;
  moreOptions(count: number): string;
  readonly showAll: string;
  readonly nothingFound: string;
  readonly clearFilters: string;
  readonly hiddenByFilter: string;
}

/** In English. */
export const filterMessagesInEnglish: FilterMessages = {
  filters: 'Filters',
  filterHint: 'Any one of a group, and all groups together.',
  filterKinds: {
    text: 'Words',
    from: 'From',
    to: 'To',
    lane: 'Lane',
    party: 'Party',
    tag: 'Tag',
    status: 'Status',
    source: 'Source',
  },
  filterDates: 'Date',
  removeFilter: (kind, name) => `Remove filter: ${kind}, ${name}`,
  moreOptions: (number) => `and ${formatNumber(number)} more, which the search finds`,
  showAll: 'Show all',
  nothingFound: 'No event fits all of this.',
  clearFilters: 'Clear search and filters',
  hiddenByFilter: 'The filters hide this event from the timeline and the list.',
};
