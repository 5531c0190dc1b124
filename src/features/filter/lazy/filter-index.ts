// A filter and a document → which news events fit. Any one value within a kind is enough; all kinds, words and dates must fit.
import { filterKinds, type Filter, type FilterKind } from '../../../model/filter.js';
import { dateTest } from './date-range.js';
import { foldedText } from './folded-text.js';
import { partiesOf, valuesOf } from '../../../model/filter-values.js';
import { statuses, type CheckedDocument, type NewsEvent, type Source } from '../../../model/news-event.js';
import { citedSourceIds } from '../../../model/news-event.js';

/** One value to choose, and how many of all news events have it. */
export interface FilterOption {
  readonly value: string;
  readonly count: number;
}

/** The filter with a value chosen, or no longer chosen where it was. */
export function withToggled(filter: Filter, kind: FilterKind, value: string): Filter {
  const values = filter[kind];
  const others = values.filter((other) => other !== value);
  return { ...filter, [kind]: others.length < values.length ? others : [...values, value] };
}

/** What is searched of a document. */
export type SearchedDocument = Pick<CheckedDocument, 'newsEvents' | 'sources' | 'lanes'>;

/** Finds in one document. Folded text and counts are made once, when first asked for. */
export class FilterIndex {
  readonly #document: SearchedDocument;
  readonly #textOf = new Map<NewsEvent, string>();
  readonly #options = new Map<FilterKind, readonly FilterOption[]>();
  readonly #sourceTexts = new Map<string, string>();

  constructor(document: SearchedDocument) {
    this.#document = document;
  }

  /** Whether a news event of the document fits, on a clock (IANA `zone`). */
  acceptsOf(filter: Filter, zone: string): (newsEvent: NewsEvent) => boolean {
    const isInRange = dateTest(filter, zone);
    const words = foldedText(filter.text).split(' ').filter(Boolean);
    const chosen = filterKinds
      .filter((kind) => filter[kind].length > 0)
      .map((kind) => [valuesOf[kind], new Set(filter[kind])] as const);
    return (newsEvent) =>
      isInRange(newsEvent) &&
      chosen.every(([values, wanted]) => values(newsEvent).some((value) => wanted.has(value))) &&
      words.every((word) => this.#foldedTextOf(newsEvent).includes(word));
  }

  /** The values there are: lanes, statuses and sources in the order of the document, parties and tags most frequent first. */
  options(kind: FilterKind): readonly FilterOption[] {
    const known = this.#options.get(kind);
    if (known) return known;
    const counts = new Map(this.#ownOrder(kind).map((value) => [value, 0]));
    for (const newsEvent of this.#document.newsEvents) {
      for (const value of new Set(valuesOf[kind](newsEvent))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = [...counts].map(([value, count]) => ({ value, count })).filter(({ count }) => count > 0);
    if (kind === 'party' || kind === 'tag') options.sort((a, b) => b.count - a.count);
    this.#options.set(kind, options);
    return options;
  }

  #ownOrder(kind: FilterKind): readonly string[] {
    const { lanes, sources } = this.#document;
    if (kind === 'lane') return lanes.map(({ id }) => id);
    if (kind === 'source') return [...sources.keys()];
    return kind === 'status' ? statuses : [];
  }

  #foldedTextOf(newsEvent: NewsEvent): string {
    let text = this.#textOf.get(newsEvent);
    if (text === undefined) {
      const { title, summary, place, tags, claims } = newsEvent;
      const own = [
        title,
        summary,
        place?.name,
        ...partiesOf(newsEvent),
        ...tags,
        ...claims.map(({ says }) => says),
      ];
      const sources = citedSourceIds(newsEvent).map((id) => this.#foldedSource(id));
      // A line break keeps a word from being found across two fields: no folded word holds one.
      text = [...own.filter(Boolean).map((part) => foldedText(part ?? '')), ...sources].join('\n');
      this.#textOf.set(newsEvent, text);
    }
    return text;
  }

  #foldedSource(id: string): string {
    let text = this.#sourceTexts.get(id);
    if (text === undefined) {
      text = foldedText(sourceCountText(this.#document.sources.get(id)));
      this.#sourceTexts.set(id, text);
    }
    return text;
  }
}

function sourceCountText(source: Source | undefined): string {
  return source ? [source.name, source.title, source.publisher, source.author].filter(Boolean).join(' ') : '';
}
