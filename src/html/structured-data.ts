// A checked document as schema.org describes events, for search engines. Pure.
import type { CheckedDocument, Claim, NewsEvent, Source } from '../model/news-event.js';
import { machinePoint, machineTime } from '../time/machine-time.js';
import type { When } from '../time/when.js';

/** The news events as schema.org's events, each with what is claimed of it and the sources it rests on. */
export function structuredData(document: CheckedDocument): object {
  const { title, description, newsEvents } = document;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...(title === null ? {} : { name: title }),
    ...(description === null ? {} : { description }),
    itemListElement: newsEvents.map((newsEvent, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventData(newsEvent, document),
    })),
  };
}

function eventData(newsEvent: NewsEvent, document: CheckedDocument): object {
  const { title, summary, when, place, claims } = newsEvent;
  const about = [
    ...sourcesData(newsEvent.sources, document),
    ...claims.map((claim) => claimData(claim, document)),
  ];
  return {
    '@type': 'Event',
    name: title,
    ...(summary === null ? {} : { description: summary }),
    ...dates(when),
    ...(place === null ? {} : { location: { '@type': 'Place', name: place.name, ...geo(place) } }),
    ...(about.length === 0 ? {} : { subjectOf: about }),
  };
}

/** A party's words, its own time where it gives one, and where they were read. A party may be a person or a body: it has no type. */
function claimData({ by, says, note, when, figures, sources }: Claim, document: CheckedDocument): object {
  const read = sourcesData(sources, document);
  const said = [says, ...figures.map(({ stated }) => stated ?? '')].filter((text) => text !== '');
  return {
    '@type': 'Claim',
    ...(said.length === 0 ? {} : { text: said.join(' ') }),
    ...(by === '' ? {} : { author: { name: by } }),
    ...(note === null ? {} : { comment: { '@type': 'Comment', text: note } }),
    ...(when === null ? {} : { ...coverage(when), about: { '@type': 'Event', ...dates(when) } }),
    ...(document.lang === null ? {} : { inLanguage: document.lang }),
    ...(read.length === 0 ? {} : { appearance: read }),
  };
}

/** The source's words for a time, or else the text that it was written with. */
function coverage({ stated, start, end }: When): object {
  const written = [start?.text, end?.text].filter((text) => text !== undefined).join('/');
  const temporal = stated ?? written;
  return temporal === '' ? {} : { temporal };
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

function sourcesData(ids: readonly string[], { sources }: CheckedDocument): readonly object[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [sourceData(source)];
  });
}

function sourceData({
  name,
  publisher,
  author,
  url,
  archiveUrl,
  publishedWhen,
  published,
  lang,
}: Source): object {
  const date = publishedWhen === null ? published : machineTime(publishedWhen);
  return {
    '@type': 'CreativeWork',
    name,
    ...(url === null ? {} : { url }),
    ...(archiveUrl === null ? {} : { archivedAt: archiveUrl }),
    ...(author === null ? {} : { author: { name: author } }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === null ? {} : { datePublished: date }),
    ...(lang === null ? {} : { inLanguage: lang }),
  };
}
