// TimelineJS sheet, of version 3 and of version 1, as CSV, TSV or a spreadsheet → a raw document.
import type { ChunkedTask } from '../../../base/chunked-task.js';
import { Columns, textAt } from '../parts/columns.js';
import { noParts, type DateParts } from '../parts/date-parts.js';
import type { RawDocument, RawRecord, Reading, ReadingInput } from '../reading.js';
import { SlideDocument } from './slides.js';
import { partsFromText } from './v1-date.js';

/** One row is one slide: an event, the title, or an era. */
export function* read({ table }: ReadingInput, reading: Reading): ChunkedTask<RawDocument> {
  const { headers, rows, lines } = table ?? { headers: [], rows: [], lines: null };
  const columns = new Columns({ headers, rows, lines, listName: '' });
  const at = {
    year: columns.take('when', 'Year', 'Start Date'),
    month: columns.take('when', 'Month'),
    day: columns.take('when', 'Day'),
    time: columns.take('when', 'Time'),
    endYear: columns.take('when.to', 'End Year', 'End Date'),
    endMonth: columns.take('when.to', 'End Month'),
    endDay: columns.take('when.to', 'End Day'),
    endTime: columns.take('when.to', 'End Time'),
    displayDate: columns.take('when.stated', 'Display Date'),
    headline: columns.take('title', 'Headline'),
    text: columns.take('summary', 'Text'),
    media: columns.take('media', 'Media'),
    credit: columns.take('media.credit', 'Media Credit'),
    caption: columns.take('media.caption', 'Media Caption'),
    alt: columns.take('media.alt', 'Alt Text', 'Media Alt Text'),
    type: columns.take('kind', 'Type'),
    group: columns.take('lane', 'Group', 'Tag'),
    id: columns.take('id', 'Unique ID', 'ID'),
  };
  columns.describe(reading);
  const isVersion1 = columns.has('Start Date') && !columns.has('Year');
  const slides = new SlideDocument(reading);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const cell = (column: number) => textAt(row, column);
    const rest: RawRecord = {};
    columns.keepRest(row, rest);
    const start: DateParts = isVersion1
      ? partsFromText(cell(at.year), reading)
      : { ...noParts, year: cell(at.year), month: cell(at.month), day: cell(at.day), time: cell(at.time) };
    const end: DateParts = isVersion1
      ? partsFromText(cell(at.endYear), reading)
      : {
          ...noParts,
          year: cell(at.endYear),
          month: cell(at.endMonth),
          day: cell(at.endDay),
          time: cell(at.endTime),
        };
    slides.add({
      kind: kindFrom(cell(at.type)),
      start,
      end: end.year === '' && end.time !== '' ? { ...start, time: end.time } : end,
      displayDate: cell(at.displayDate),
      headline: cell(at.headline),
      text: cell(at.text),
      group: cell(at.group),
      id: cell(at.id),
      media: { url: cell(at.media), caption: cell(at.caption), credit: cell(at.credit), alt: cell(at.alt) },
      origin: lines === null ? `[${index}]` : `line ${lines[index]}`,
      rest,
    });
    yield;
  }
  return slides.finish();
}

function kindFrom(type: string): 'event' | 'title' | 'era' {
  const word = type.toLowerCase();
  return word === 'title' || word === 'era' ? word : 'event';
}
