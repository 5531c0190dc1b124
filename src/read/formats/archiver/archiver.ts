// Sheets of auto-archiver: addresses and their archived copies → a raw document of uploads.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { DateCells } from '../dates/date-cells.js';
import { Columns, textAt } from '../parts/columns.js';
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
    link: columns.take('sources', 'Link', 'URL'),
    status: columns.take('archive', 'Archive Status'),
    copy: columns.take('sources', 'Archive location'),
    archived: columns.take('sources', 'Archive date'),
    uploaded: columns.take('when', 'Upload timestamp'),
    title: columns.take('title', 'Upload title'),
    text: columns.take('summary', 'Text content'),
  };
  columns.describe(reading);
  const dates = new DateCells(reading);
  for (const row of table.rows) dates.prove(textAt(row, at.uploaded));
  const events: RawRecord[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const link = cell(at.link);
    const uploaded = cell(at.uploaded);
    const when = dates.when(index, {
      start: uploaded,
      ...(uploaded === '' ? {} : { stated: `uploaded ${uploaded}` }),
    });
    if (link !== '' && cell(at.copy) === '')
      reading.note('not-archived', index, 'sources', cell(at.status) || 'no status');
    const record = withoutEmpty({
      title: cell(at.title) || link,
      summary: cell(at.text),
      when,
      sources: [
        withoutEmpty({
          ...(isAddress(link) ? { url: link } : { title: link }),
          archiveUrl: cell(at.copy),
          accessed: cell(at.archived).slice(0, 10),
        }),
      ].filter((source) => Object.keys(source).length > 0),
    });
    if (when !== undefined)
      reading.report.understood('The times are those of the upload, not of what happened.');
    if (cell(at.status) !== '') record['Archive Status'] = cell(at.status);
    columns.keepRest(row, record);
    events.push(record);
    yield;
  }
  return { events };
}
