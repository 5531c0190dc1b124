// What a news event has of each kind that can be filtered by.
import type { FilterKind } from './filter.js';
import { citedSourceIds, type NewsEvent } from './news-event.js';

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
