// The table that a timeline exports, read back: its columns of written times say what its words of time say.
import type { Columns } from '../parts/columns.js';
import { textAt } from '../parts/columns.js';
import type { Table } from '../parts/table.js';
import type { RawWhen, Reading } from '../reading.js';
import type { Role } from './roles.js';

/** Columns that follow from others. */
const derived = [
  'time',
  'clock',
  'kind',
  'start',
  'end',
  'earliest',
  'latest',
  'precision',
  'qualifier',
  'zone_origin',
];

export function isOwnTable({ headers }: Table): boolean {
  return ['start_written', 'end_written', 'zone_origin'].every((name) => headers.includes(name));
}

/** Takes its columns by their own names. */
export function takeOwnColumns(
  found: Map<Role, number>,
  { headers }: Table,
  columns: Columns,
  reading: Reading,
): void {
  found.set('start', headers.indexOf('start_written'));
  found.set('end', headers.indexOf('end_written'));
  found.delete('startClock');
  if (headers.includes('parties')) found.set('actors', headers.indexOf('parties'));
  for (const name of derived) columns.use(headers.indexOf(name), 'when.derived');
  reading.report.understood(
    'This is the table of a timeline; its claims, figures and corrections stay texts.',
  );
}

/** The time of a row, by its own kind. */
export function ownWhen({ headers }: Table, row: readonly unknown[]): RawWhen | undefined {
  // The apostrophe keeps spreadsheets from taking a sign for a formula.
  const cell = (name: string) => textAt(row, headers.indexOf(name)).replace(/^'(?=[-+=@])/, '');
  const [start, end, stated, zone] = ['start_written', 'end_written', 'stated', 'zone'].map(cell) as [
    string,
    string,
    string,
    string,
  ];
  const beside = {
    ...(zone === '' || /:\d{2}[\d:.,]{0,16}(?:Z|[+-]\d{2})/i.test(start + end) ? {} : { zone }),
    ...(stated === '' ? {} : { stated }),
  };
  if (start === '' && end === '') return stated === '' ? undefined : { stated };
  if (cell('kind') === 'within') return { within: [start || '..', end || '..'], ...beside };
  return cell('kind') === 'during'
    ? { from: start || '..', to: end || '..', ...beside }
    : { at: start || end, ...beside };
}
