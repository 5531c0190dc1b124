// What a news event has of each kind that can be filtered by, and what of a filter a document holds.
import { filterKinds, type Filter, type FilterKind } from './filter.js';
import { citedSourceIds, type CheckedDocument, type NewsEvent } from './news-event.js';

/** Everybody who is named as a party: who took part, and who says something. Each once. */
export function partiesOf({ actors, claims, figures }: NewsEvent): readonly string[] {
  const speakers = [...claims, ...figures].map(({ by }) => by ?? '');
  return [...new Set([...actors, ...speakers].filter((name) => name !== ''))];
}

/** A news event's values of each kind. */
export const valuesOf: Readonly<Record<FilterKind, (newsEvent: NewsEvent) => readonly string[]>> = {
  lane: ({ lane }) => [lane],
  party: partiesOf,
  tag: ({ tags }) => tags,
  status: ({ status }) => [status],
  source: citedSourceIds,
};

/** More values of one kind than these no list of filters shows. */
const mostValues = 100;

/**
 * A filter without what no news event of the document has, so that nobody can put words on a page by a link. A plus that stands
 * for a space, as in forms, is read as one where only that is held.
 */
export function heldFilter(filter: Filter, { newsEvents }: Pick<CheckedDocument, 'newsEvents'>): Filter {
  const held = { ...filter };
  for (const kind of filterKinds) {
    if (filter[kind].length === 0) continue;
    const values = new Set(newsEvents.flatMap((newsEvent) => valuesOf[kind](newsEvent)));
    const wanted = filter[kind].map((value) => (values.has(value) ? value : value.replaceAll('+', ' ')));
    held[kind] = [...new Set(wanted)].filter((value) => values.has(value)).slice(0, mostValues);
  }
  return held;
}
