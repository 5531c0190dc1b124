// The order that sources give for events of the same span → each event's place among them.
import type { NewsEvent } from '../../model/news-event.js';

/**
 * Events whose sequence is known change places among those of their lane with the same span: of three records, the third of
 * which came before the first, the second keeps its place.
 */
export function orderedBySequence(newsEvents: readonly NewsEvent[]): readonly NewsEvent[] {
  const bySpan = new Map<string, NewsEvent[]>();
  for (const newsEvent of newsEvents) {
    if (newsEvent.sequence === null) continue;
    const { lane, when } = newsEvent;
    const span = [when.kind, when.precision, when.earliest, when.latest, lane].join(' ');
    bySpan.set(span, [...(bySpan.get(span) ?? []), newsEvent]);
  }
  if (bySpan.size === 0) return newsEvents;
  const orders = new Map<NewsEvent, number>();
  for (const group of bySpan.values()) {
    const places = group.map(({ order }) => order);
    group
      .sort((a, b) => Number(a.sequence) - Number(b.sequence))
      .forEach((newsEvent, index) => orders.set(newsEvent, places[index] ?? newsEvent.order));
  }
  return newsEvents.map((newsEvent) => ({ ...newsEvent, order: orders.get(newsEvent) ?? newsEvent.order }));
}
