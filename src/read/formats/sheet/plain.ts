// A sheet of anybody's own making, or a list of flat JSON records → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { statuses } from '../../../model/news-event.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
import { plainText, sourcesFromLinks } from '../parts/html-text.js';
import { lanesOf } from '../parts/lanes.js';
import { placeFrom } from '../parts/place.js';
import { cellText, isRecord } from '../parts/table.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type Reading,
  type ReadingInput,
} from '../reading.js';
import { findColumns } from './find-columns.js';
import { isOwnTable, ownWhen, takeOwnColumns } from './own-table.js';
import { SamePlaceholder } from './placeholder.js';
import type { Role } from './roles.js';

/** What the report and issues call each role. */
const fieldOf: Partial<Record<Role, string>> = {
  ...{
    start: 'when',
    year: 'when',
    month: 'when',
    day: 'when',
    startClock: 'when.clock',
    stated: 'when.stated',
  },
  ...{ end: 'when.to', endClock: 'when.to.clock', source: 'sources', url: 'sources', archiveUrl: 'sources' },
  ...{ lat: 'place', lon: 'place', alt: 'media', credit: 'media', killed: 'figures' },
};

export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const { rows, lines } = table;
  const found = new Map(findColumns(table, reading));
  const columns = new Columns(table);
  const isOwn = isOwnTable(table);
  if (isOwn) takeOwnColumns(found, table, columns, reading);
  for (const [role, index] of found) columns.use(index, fieldOf[role] ?? role);
  const moreLinks = columns.takeAll('sources', /^(?:link|url|source|source url|source link) \d+$/);
  columns.describe(reading);
  const dates = new DateCells(reading);
  const placeholder = new SamePlaceholder();
  const byRole = Object.fromEntries(found) as Partial<Record<Role, number>>;
  const column = (role: Role) => byRole[role] ?? -1;
  const listOnce = remembered(listFrom);
  const hasTime = found.has('start') || found.has('year');
  if (!hasTime && rows.length > 0) noTimeColumn(table.headers, reading);

  const cellsOf = (row: readonly unknown[]) => {
    const cell = (role: Role) => textAt(row, column(role));
    const stated = cell('stated');
    return {
      start: startOf(row),
      startClock: cell('startClock'),
      end: cell('end'),
      endClock: cell('endClock'),
      zone: cell('zone'),
      ...(stated === '' ? {} : { stated }),
    };
  };
  const timeName = lines === null ? table.headers[column('start')] : undefined;
  if (timeName !== undefined)
    reading.report.guessed(
      `There is no field "when"; the field "${timeName}" looks like a time and is taken.`,
    );
  const startOf = (row: readonly unknown[]) =>
    textAt(row, column('start')) ||
    dateOfParts(textAt(row, column('year')), textAt(row, column('month')), textAt(row, column('day')));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const start = startOf(row);
    dates.prove(start);
    dates.prove(textAt(row, column('end')));
    placeholder.look(start);
    if (index % 100 === 0) yield;
  }

  const events: RawRecord[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const cell = (role: Role) => textAt(row, column(role));
    const summary = plainText(cell('summary'));
    const title = plainText(cell('title'));
    const links = [...title.links, ...summary.links];
    const cells = cellsOf(row);
    const when = isOwn ? ownWhen(table, row) : dates.when(index, cells);
    const status = cell('status').toLowerCase();
    const isStatus = statuses.some((known) => known === status);
    const record: RawRecord = withoutEmpty({
      id: cell('id'),
      title: title.text,
      summary: summary.text,
      when: isOwn || when === undefined ? when : placeholder.doubt(when, cells.start, index, reading),
      lane: plainText(cell('lane')).text,
      place: placeFrom(cell('place'), cell('lat'), cell('lon')),
      actors: listOnce(row[column('actors')]),
      tags: listOnce(row[column('tags')]),
      status: isStatus ? status : '',
      sources: [
        ...sourcesFrom(row[column('source')], cell('url'), cell('archiveUrl')),
        ...moreLinks.flatMap((link) => sourcesFrom(undefined, textAt(row, link), '')),
        ...sourcesFromLinks(links),
      ],
      figures:
        cell('killed') === '' ? [] : [{ kind: 'killed', best: cell('killed').replace(/,(?=\d{3}\b)/g, '') }],
      media: mediaFrom(cell('media'), cell('alt'), cell('credit')),
    });
    columns.keepRest(row, record);
    if (status !== '' && !isStatus)
      record['original'] = { ...(record['original'] as object), status: cell('status') };
    events.push(record);
    if (index % 16 === 0) yield;
  }
  placeholder.report(reading);
  return { lanes: lanesOf(events), events };
}

/** Year, month and day in columns of their own, as one date. */
function dateOfParts(year: string, month: string, day: string): string {
  if (month === '') return year;
  const number = /^\d{1,2}$/.test(month);
  if (number && /^\d{4}$/.test(year))
    return [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-');
  return `${day} ${month} ${year}`.trim();
}

function noTimeColumn(headers: readonly string[], reading: Reading): void {
  const names = headers.slice(0, 30).join(', ');
  reading.note('time-column-missing', null, '', undefined, `the columns are ${names}`);
  reading.log.explainAllTimes();
}

/** The same answer for the same text, as long as there are not too many: rows of one kind share their tags. */
function remembered<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > 200) return read(cell);
    let answer = known.get(cell);
    if (answer === undefined) {
      answer = read(cell);
      if (known.size < 10_000) known.set(cell, answer);
    }
    return answer;
  };
}

/** Texts of a cell: a list, or text with semicolons or commas. */
function listFrom(cell: unknown): readonly string[] {
  if (Array.isArray(cell)) return cell.map(cellText).filter((text) => text !== '');
  const text = cellText(cell);
  return text
    .split(text.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function sourcesFrom(source: unknown, url: string, archiveUrl: string): readonly RawRecord[] {
  if (Array.isArray(source) && source.length > 0)
    return source.map((one) => (isRecord(one) ? one : { title: cellText(one) }));
  const name = plainText(cellText(source));
  const parts = name.text.split(/\s{0,9};\s{0,9}/).filter((part) => part !== '');
  const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);
  if (url === '' && name.links.length === 0) {
    return parts.map((part, index) =>
      withoutEmpty({
        ...(isAddress(part) ? { url: part } : { title: part }),
        archiveUrl: index === 0 ? archiveUrl : '',
      }),
    );
  }
  const address = url || name.links[0]?.url || '';
  // One address beside several names belongs to the first of them.
  const [first = '', ...others] = parts.filter((part) => part !== address);
  const head = withoutEmpty({ title: first, url: address, archiveUrl });
  return [
    ...(Object.keys(head).length > 0 ? [head] : []),
    ...others.map((part) => (isAddress(part) ? { url: part } : { title: part })),
  ];
}

function mediaFrom(url: string, alt: string, credit: string): readonly RawRecord[] {
  if (url === '') return [];
  return url
    .split(/\s{0,9}[;\n]\s{0,9}/)
    .map((one) => withoutEmpty({ url: one, alt: plainText(alt).text, credit }));
}
