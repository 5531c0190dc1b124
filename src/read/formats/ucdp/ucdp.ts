// UCDP Georeferenced Events, as CSV or as the answer of its API → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { isTurnedRound } from '../dates/order-of-ends.js';
import { Columns, textAt } from '../parts/columns.js';
import { lanesOf } from '../parts/lanes.js';
import { placeFrom } from '../parts/place.js';
import { partsOf } from '../parts/words.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type RawWhen,
  type Reading,
  type ReadingInput,
} from '../reading.js';

const kindsOfViolence: Readonly<Record<string, string>> = {
  1: 'State-based violence',
  2: 'Non-state violence',
  3: 'One-sided violence',
};

/** How exactly the place is known, where it is not the place itself. */
const placeDoubts: Readonly<Record<string, string>> = {
  2: 'near',
  3: 'the district, no exact place',
  4: 'the province, no exact place',
  5: 'part of the country, or along a line',
  6: 'the country, no exact place',
  7: 'at sea or in the air',
};

export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    id: columns.take('id', 'id'),
    start: columns.take('when', 'date_start'),
    end: columns.take('when.to', 'date_end'),
    precision: columns.take('when', 'date_prec'),
    dyad: columns.take('title', 'dyad_name'),
    where: columns.take('place', 'where_coordinates'),
    wherePrecision: columns.take('place', 'where_prec'),
    lat: columns.take('place', 'latitude'),
    lon: columns.take('place', 'longitude'),
    sideA: columns.take('actors', 'side_a'),
    sideB: columns.take('actors', 'side_b'),
    kind: columns.take('lane', 'type_of_violence'),
    conflict: columns.take('tags', 'conflict_name'),
    clarity: columns.take('tags', 'event_clarity'),
    best: columns.take('figures', 'best', 'best_est'),
    high: columns.take('figures', 'high', 'high_est'),
    low: columns.take('figures', 'low', 'low_est'),
    office: columns.take('sources', 'source_office'),
    published: columns.take('sources', 'source_date'),
    headline: columns.take('sources', 'source_headline'),
    article: columns.take('sources', 'source_article'),
    original: columns.take('figures', 'source_original'),
    description: columns.take('summary', 'where_description'),
  };
  const parts = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'].map(
    (name) => [name.slice(7), columns.take('figures', name)] as const,
  );
  columns.describe(reading);
  const dates = new DateCells(reading);
  for (const row of table.rows) dates.prove(day(textAt(row, at.start)));

  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const by = cell(at.original);
    const doubt = placeDoubts[cell(at.wherePrecision)];
    const sources = sourcesFrom(cell, at);
    const when = precise(dates, index, cell, at, reading);
    const start = when?.at ?? when?.within?.[0];
    for (const { published } of sources)
      if (typeof start === 'string' && isLongBefore(published, start))
        reading.note('source-far-away', index, 'sources', published, start);
    const best = { kind: 'killed', low: cell(at.low), best: cell(at.best), high: cell(at.high), by };
    const record = withoutEmpty({
      id: cell(at.id),
      title: [cell(at.dyad), cell(at.where)].filter((text) => text !== '').join(', '),
      summary: cell(at.description),
      when,
      lane: kindsOfViolence[cell(at.kind)] ?? cell(at.kind),
      place: placeFrom(
        cell(at.where) + (doubt === undefined ? '' : ` (${doubt})`),
        cell(at.lat),
        cell(at.lon),
      ),
      actors: [cell(at.sideA), cell(at.sideB)].filter((name) => name !== ''),
      tags: [cell(at.conflict), ...(cell(at.clarity) === '2' ? ['aggregate'] : [])].filter(
        (tag) => tag !== '',
      ),
      sources,
      figures: [
        ...(best.best + best.low + best.high === '' ? [] : [withoutEmpty(best)]),
        ...parts.flatMap(([name, column]) => {
          const count = cell(column);
          return count === '' || count === '0'
            ? []
            : [{ kind: `killed (${sideName(name, cell, at)})`, best: count }];
        }),
      ],
    });
    columns.keepRest(row, record);
    if (sources.every(({ title }) => title === undefined) && cell(at.headline) !== '')
      record['source_headline'] = cell(at.headline);
    events.push(record);
    yield;
  }
  return { lanes: lanesOf(events), events };
}

type Cell = (column: number) => string;
type At = Readonly<Record<string, number>>;

function sideName(name: string, cell: Cell, at: At): string {
  if (name === 'a') return cell(at['sideA'] ?? -1) || 'side A';
  if (name === 'b') return cell(at['sideB'] ?? -1) || 'side B';
  return name;
}

/** The date without the midnight that is always written. */
function day(text: string): string {
  return text.replace(/[T ]00:00(?::00)?(?:\.0+)?Z?$/, '');
}

/** The span of a date that is not exact is doubt, never a duration. */
function precise(dates: DateCells, index: number, cell: Cell, at: At, reading: Reading): RawWhen | undefined {
  const [start, end] = [day(cell(at['start'] ?? -1)), day(cell(at['end'] ?? -1))];
  const precision = cell(at['precision'] ?? -1);
  const first = dates.when(index, { start });
  if (!/^[1-5]$/.test(precision) && precision !== '')
    reading.note('precision-unknown', index, 'when.precision', precision, '1 to 5');
  if (typeof first?.at !== 'string') return first;
  const isExact = precision === '1' || precision === '';
  const words = (days: string) => `${days}, date precision ${precision || 'not given'}`;
  if (start === end || end === '') return isExact ? first : { at: `${first.at}~`, stated: words(start) };
  const last = dates.when(index, { start: end });
  if (typeof last?.at !== 'string') return first;
  const stated = words(`${start} to ${end}`);
  if (isTurnedRound(first.at, last.at)) {
    reading.note('within-turned-round', index, 'when.to', end, start);
    return { within: [last.at, first.at], stated };
  }
  if (!isExact)
    reading.report.understood('Dates that are not exact (date_prec 2 to 5): one moment between two days.');
  else reading.report.guessed('A date that is called exact has two days: one moment between them.');
  return { within: [first.at, last.at], stated };
}

interface NamedSource {
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
}

/** Parallel lists, each at semicolons. */
function sourcesFrom(cell: Cell, at: At): readonly NamedSource[] {
  const list = (name: string) =>
    cell(at[name] ?? -1)
      .split(';')
      .map((part) => part.trim());
  const [offices, dates, headlines] = [list('office'), list('published'), list('headline')];
  const isPaired = offices.length === dates.length && offices[0] !== '';
  if (isPaired && offices.length === headlines.length)
    return offices.map((publisher, index) => named(publisher, dates[index], headlines[index]));
  // A headline with a semicolon makes the lists differ; each article holds all three, in quotation marks.
  const article = cell(at['article'] ?? -1);
  const texts = (
    article.startsWith('"') && article.endsWith('"')
      ? article.slice(1, -1).split(/"\s{0,9};\s{0,9}"/)
      : article.split(';')
  )
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (isPaired && texts.length !== offices.length)
    return offices.map((publisher, index) => named(publisher, dates[index]));
  if (texts.length === 0) return partsOf(cell(at['office'] ?? -1)).map((publisher) => named(publisher));
  return texts.map((text) => {
    const found = /^(.*?),\s?(\d{4}-\d{2}-\d{2}),(.*)$/.exec(text);
    return found === null ? named('', '', text) : named(found[1], found[2], (found[3] ?? '').trim());
  });
}

function named(publisher = '', published = '', title = ''): NamedSource {
  return withoutEmpty({ publisher, published, title });
}

/** More than a month before: no report can be older than what it reports. */
function isLongBefore(published: string | undefined, start: string): boolean {
  const [source, event] = [Date.parse(published ?? ''), Date.parse(start)];
  return source < event - 31 * 86_400_000;
}
