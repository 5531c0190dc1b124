// What of a filter that an address names a document holds.
import { filterKinds, type Filter } from '../../model/filter.js';
import { valuesOf } from '../../model/filter-values.js';
import type { CheckedDocument } from '../../model/news-event.js';

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
