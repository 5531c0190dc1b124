// Lines of JSON, one record each → rows. A line that cannot be read is an issue and a record of its own.
import { tableFromRecords, type Table } from '../parts/table.js';
import type { Reading } from '../reading.js';

/** As many lines as are read. */
const mostLines = 1_000_000;

/** The records of all lines, under one header. */
export function tableFromLines(text: string, reading: Reading): Table {
  const records: unknown[] = [];
  const lines: number[] = [];
  reading.originOf = (recordIndex) => `line ${lines[recordIndex]}`;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const json = line.replace(/^\uFEFF/, '').trim();
    if (json === '' || records.length >= mostLines) return;
    lines.push(index + 1);
    try {
      const record: unknown = JSON.parse(json);
      records.push(
        typeof record === 'object' && record !== null && !Array.isArray(record) ? record : { text: json },
      );
    } catch (error) {
      records.push({ message: json.slice(0, 500) });
      reading.note(
        'row-unreadable',
        records.length - 1,
        '',
        json,
        String(error instanceof Error ? error.message : error),
      );
    }
  });
  const table = tableFromRecords(records, '') ?? { headers: [], rows: [], listName: '' };
  return { ...table, lines };
}
