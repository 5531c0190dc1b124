// What an editor pastes, drops or names → a sheet to work on, or why there is none.
import { runChunked } from '../base/chunked-task.js';
import { readFile } from '../document.js';
import { isZip, textFromBytes } from '../read/formats/bytes.js';
import { tableSteps, delimiterOf } from '../read/formats/csv/read-csv.js';
import { sheetAddresses } from '../read/formats/google-sheet.js';
import { cellText, type Table } from '../read/formats/parts/table.js';
import { Reading } from '../read/formats/reading.js';
import { syntaxOf } from '../read/formats/recognise.js';
import { noSettings } from '../read/formats/settings.js';
import type { DocumentFailure } from '../read/parse.js';
import type { Sheet } from './sheet.js';
import { sheetFromDocument } from './sheet-from-document.js';

export type Opened =
  | {
      readonly kind: 'sheet';
      readonly sheet: Sheet;
      readonly title: string;
      readonly zone: string;
      /** What is to be known of how it became a sheet. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads a text or the bytes of a file. */
export async function openFile(input: string | Uint8Array, name: string): Promise<Opened> {
  if (typeof input === 'string' && input.trim() === '') return failed('There is nothing in it.');
  const read = await readFile(input, { name });
  if (read.kind === 'failed') return failed(failureWords(read.error));
  const head = read.raw as { readonly title?: unknown; readonly zone?: unknown };
  const about = { title: cellText(head.title), zone: cellText(head.zone) };
  const table = await tableOf(input, name);
  if (table !== null) {
    const notes = read.report.entries
      .filter(({ text }) => /^(?:Above the header|The letters)/.test(text))
      .map(({ text }) => text);
    const rows = table.rows.map((row) => table.headers.map((_, index) => cellText(row[index])));
    return { kind: 'sheet', sheet: { headers: table.headers, rows }, ...about, notes };
  }
  const { sheet, lost } = sheetFromDocument(read.raw);
  if (sheet.rows.length === 0) return failed(`This is ${read.report.formatName}, and it has no events.`);
  const notes = [
    `This was ${read.report.formatName}; its ${sheet.rows.length} events are rows now.`,
    ...read.report.entries.map(({ text }) => text),
    ...(lost.length === 0 ? [] : [`A sheet has no columns for ${lost.join(', ')}: they are not here.`]),
  ];
  return { kind: 'sheet', sheet, ...about, notes };
}

/** Fetches an address; of a Google sheet's, that of its CSV. */
export async function openAddress(address: string): Promise<Opened> {
  const found = sheetAddresses(address.trim());
  for (const url of found) {
    try {
      const answer = await fetch(url);
      const isPage = /html/.test(answer.headers.get('content-type') ?? '');
      if (!answer.ok || (found.length > 1 && isPage)) continue;
      return await openFile(new Uint8Array(await answer.arrayBuffer()), url.split(/[?#]/, 1)[0] ?? url);
    } catch {
      continue;
    }
  }
  return failed(
    'This address cannot be fetched from here. Publish the sheet to the web, or download the file and drop it here.',
  );
}

/** The rows as they stand in the file; `null` for what has none. */
async function tableOf(input: string | Uint8Array, name: string): Promise<Table | null> {
  const reading = new Reading(noSettings);
  if (typeof input !== 'string' && isZip(input)) {
    const { tableFromWorkbook } = await import('../read/formats/xlsx/read-xlsx.js');
    const table = await tableFromWorkbook(input, reading);
    return 'found' in table ? null : table;
  }
  const text = typeof input === 'string' ? input : (textFromBytes(input)?.text ?? '');
  if (syntaxOf(text, { type: '', name }) !== 'rows') return null;
  return runChunked(tableSteps(text, delimiterOf(text), reading), new AbortController().signal);
}

function failed(message: string): Opened {
  return { kind: 'failed', message };
}

function failureWords(error: DocumentFailure): string {
  if (error.code === 'other-format') return `This looks like ${error.found}. ${error.detail}`;
  if (error.code === 'not-json')
    return /^[{[]/.test(error.excerpt.trim())
      ? `This is JSON with a fault in line ${error.line}, column ${error.column}: ${error.detail}.`
      : 'This is neither a sheet nor any other format that is known. Copy the cells with their header, or drop the file.';
  return `This holds ${error.found} where ${error.needed} is needed.`;
}
