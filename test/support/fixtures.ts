// Files of formats that have no sample of their own, and the titles they must give.
import { xlsxBytes } from './xlsx.js';

export interface Fixture {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly titles: readonly string[];
  /** The first event's time as `when.start` has it. */
  readonly start: string;
}

function textFile(
  name: string,
  what: string,
  titles: readonly string[],
  start: string,
  text: string,
): Fixture {
  return { name, what, titles, start, bytes: new TextEncoder().encode(text) };
}

const article = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Coast Daily' },
    {
      '@type': ['NewsArticle', 'ReportageNewsArticle'],
      headline: 'Storm closes harbour',
      datePublished: '2024-01-02T07:05:00+01:00',
      url: 'https://example.org/n/1',
      publisher: { '@type': 'Organization', name: 'Coast Daily' },
    },
  ],
};
const hearing = { '@type': 'Event', name: 'Hearing', startDate: '2024-05-06' };

export const fixtures: readonly Fixture[] = [
  textFile(
    'chronology.tsv',
    'a sheet with tabs',
    ['Fire, and smoke', 'Rain'],
    '2022-09-13',
    'Date\tTitle\tSource\n2022-09-13\tFire, and smoke\tFire service\n2022-09-14\tRain\tMet office\n',
  ),
  {
    name: 'chronology.xlsx',
    what: 'a spreadsheet',
    titles: ['Audit warns', 'Review'],
    start: '2005-06-28',
    bytes: xlsxBytes([
      ['Date', 'Title', 'Source'],
      [38531, 'Audit warns', 'Audit office'],
      [38900, 'Review', 'Audit office'],
    ]),
  },
  textFile(
    'timeline.jsonl',
    'lines of Timesketch',
    ['Logon of ops', 'Archive written'],
    '2024-03-09T16:00:00+00:00',
    '{"message": "Logon of ops", "datetime": "2024-03-09T16:00:00+00:00", "timestamp_desc": "Logon Time"}\n' +
      '{"message": "Archive written", "datetime": "2024-03-09T16:05:00+00:00", "timestamp_desc": "Creation Time"}\n',
  ),
  textFile(
    'article.jsonld',
    'an article in JSON-LD',
    ['Storm closes harbour'],
    '2024-01-02T07:05:00+01:00',
    JSON.stringify(article),
  ),
  textFile(
    'page.html',
    'structured data inside a web page',
    ['Hearing'],
    '2024-05-06',
    `<!doctype html><html><head><title>Court</title>\n<script type="application/ld+json">${JSON.stringify(hearing)}</script></head><body>Words</body></html>`,
  ),
];
