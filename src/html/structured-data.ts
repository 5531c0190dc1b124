// A checked document as schema.org describes events, for search engines. Pure.
import type { CheckedDocument, NewsEvent, Source } from '../model/news-event.js';
import { machinePoint, machineTime } from '../time/machine-time.js';
import type { When } from '../time/when.js';

/** The news events as schema.org's events, each with the sources it rests on. */
export function structuredData({ title, description, newsEvents, sources }: CheckedDocument): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...(title === null ? {} : { name: title }),
    ...(description === null ? {} : { description }),
    itemListElement: newsEvents.map((newsEvent, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventData(newsEvent, sources),
    })),
  };
}

function eventData(newsEvent: NewsEvent, sources: ReadonlyMap<string, Source>): object {
  const { title, summary, when, place } = newsEvent;
  const cited = newsEvent.sources.map((id) => sources.get(id)).filter((source) => source !== undefined);
  return {
    '@type': 'Event',
    name: title,
    ...(summary === null ? {} : { description: summary }),
    ...dates(when),
    ...(place === null ? {} : { location: { '@type': 'Place', name: place.name, ...geo(place) } }),
    ...(cited.length === 0 ? {} : { subjectOf: cited.map(sourceData) }),
  };
}

/** Only a duration has an end; what happened at some moment between two is dated as far as that is certain. */
function dates(when: When): object {
  const start = when.kind === 'during' && when.start !== null ? machinePoint(when.start) : machineTime(when);
  const end = when.kind === 'during' && when.end !== null ? machinePoint(when.end) : null;
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) };
}

function geo({ lat, lon }: { readonly lat: number | null; readonly lon: number | null }): object {
  if (lat === null || lon === null) return {};
  return { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } };
}

function sourceData({ name, publisher, url, published }: Source): object {
  return {
    '@type': 'CreativeWork',
    name,
    ...(url === null ? {} : { url }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published === null ? {} : { datePublished: published }),
  };
}
