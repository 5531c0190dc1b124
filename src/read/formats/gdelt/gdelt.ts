// GDELT exports of events: rows that a machine coded from news texts → a raw document that says so.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
import { placeFrom } from '../parts/place.js';
import { without } from '../parts/without.js';
import { isAddress } from '../parts/words.js';
import {
  withoutEmpty,
  type RawDocument,
  type RawRecord,
  type Reading,
  type ReadingInput,
} from '../reading.js';

export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  if (table === null) return { events: [] };
  const columns = new Columns(table);
  const at = {
    id: columns.take('id', 'GlobalEventID'),
    day: columns.take('when', 'SQLDATE'),
    actor1: columns.take('actors', 'Actor1Name'),
    actor2: columns.take('actors', 'Actor2Name'),
    code: columns.take('title', 'EventCode'),
    place: columns.take('place', 'ActionGeo_Fullname'),
    lat: columns.take('place', 'ActionGeo_Lat'),
    lon: columns.take('place', 'ActionGeo_Long'),
    added: columns.take('revisions', 'DATEADDED'),
    url: columns.take('sources', 'SOURCEURL'),
  };
  columns.describe(reading);
  reading.note('machine-coded', null, '', undefined);
  reading.report.guessed(
    'Rows were coded by a machine from news texts; nobody has checked them.',
    table.rows.length,
  );
  reading.report.understood('DATEADDED is when GDELT took the row in; it is kept as a revision.');
  const dates = new DateCells(reading);
  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const actors = [cell(at.actor1), cell(at.actor2)];
    const source = cell(at.url);
    if (source !== '' && !isAddress(source)) reading.note('unsafe-link', index, 'sources', source);
    const when = without(dates.when(index, { start: cell(at.day) }) ?? {}, 'stated');
    const record = withoutEmpty({
      id: cell(at.id),
      title: [actors[0], cell(at.code), actors[1]].filter((part) => part !== '').join(' – '),
      when:
        Object.keys(when).length === 0 ? (cell(at.day) === '' ? undefined : { stated: cell(at.day) }) : when,
      place: placeFrom(cell(at.place), cell(at.lat), cell(at.lon)),
      actors: actors.filter((name) => name !== ''),
      sources: source === '' ? [] : isAddress(source) ? [source] : [{ title: source }],
      revisions: addedAt(cell(at.added)),
    });
    columns.keepRest(row, record);
    events.push(record);
    yield;
  }
  return { events };
}

function addedAt(text: string): readonly RawRecord[] {
  const found = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (found === null) return text === '' ? [] : [{ note: `Taken in by GDELT: ${text}.` }];
  const [, year, month, day, hour, minute, second] = found;
  return [{ at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`, note: 'Taken in by GDELT.' }];
}
