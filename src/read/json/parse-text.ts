// A text that would hold up the page, or is not JSON → raw document in steps, or the place of the fault. Few texts are
// either, so this is loaded only for them.
import { cleanLine } from '../clean-text.js';
import { faultSteps, type JsonFault } from './json-fault.js';
import { jsonSteps } from './json-steps.js';
import { documentFromData, stripBom, type DocumentFailure, type ParsedDocument } from '../parse.js';
import { runSync, type ChunkedTask } from '../../base/chunked-task.js';

/** Reads JSON text that holds a document or a bare list of records. A byte order mark is skipped. */
export function documentFromText(text: string): ParsedDocument {
  return runSync(documentSteps(text));
}

/** As `documentFromText`, in steps. */
export function* documentSteps(text: string): ChunkedTask<ParsedDocument> {
  const json = stripBom(text);
  let data: unknown;
  try {
    data = yield* jsonSteps(json);
  } catch {
    return { kind: 'failed', error: syntaxFailure(json, yield* faultSteps(json)) };
  }
  return documentFromData(data);
}

/** How much of the faulty line is shown before the fault, and in all. */
const excerptLead = 40;
const excerptLength = 80;

function syntaxFailure(text: string, found: JsonFault | null): DocumentFailure {
  const fault = found ?? { offset: 0, detail: 'it is nested too deeply to be read' };
  const before = text.slice(0, fault.offset).split(/\r\n|\r|\n/);
  const lineStart = fault.offset - (before.at(-1)?.length ?? 0);
  const from = Math.max(lineStart, fault.offset - excerptLead);
  const shown = text.slice(from, from + excerptLength).split(/[\r\n]/, 1)[0] ?? '';
  return {
    code: 'not-json',
    line: before.length,
    column: fault.offset - lineStart + 1,
    excerpt: cleanLine(shown),
    detail: fault.detail,
  };
}
