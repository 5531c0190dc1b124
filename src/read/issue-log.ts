// Notes issues while a document is read, and knows which record is being read. Refuses to grow without bound.
import type { IssueCode, IssueDraft } from '../model/issue.js';
import { shorten } from './clean-text.js';

/** As many issues as an editor would read; the rest are counted. */
export const keptIssues = 1_000;

/** As many entries as all lists of one record have together: more would fill the page, and nobody would read it. */
const keptEntries = 1_000;

/** A place in the document. */
export interface Place {
  readonly recordIndex: number | null;
  readonly recordId: string | null;
  readonly path: string;
}

/** The issues of one document, in the making. */
export class IssueLog {
  readonly #notes: IssueDraft[] = [];
  /** What the list of records is called: `events`, or nothing where the document is the bare list. */
  readonly #recordsWhere: string;
  #uncounted = 0;
  #recordIndex: number | null = null;
  #recordId: string | null = null;
  #room = keptEntries;

  constructor(recordsWhere: string) {
    this.#recordsWhere = recordsWhere;
  }

  /** Another log that begins with what this one has noted so far. */
  copy(): IssueLog {
    const copy = new IssueLog(this.#recordsWhere);
    copy.#notes.push(...this.#notes);
    copy.#uncounted = this.#uncounted;
    return copy;
  }

  /** From here on, places are inside this record. */
  enterRecord(recordIndex: number, recordId: string | null): void {
    if (this.#recordIndex !== recordIndex) this.#room = keptEntries;
    this.#recordIndex = recordIndex;
    this.#recordId = recordId;
  }

  /** The entries of a list in the record being read, as many as there is room for; with an issue where some are left out. */
  entriesOf(list: readonly unknown[], path: string, room = this.#room): readonly unknown[] {
    if (this.#recordIndex !== null) this.#room = Math.max(0, this.#room - list.length);
    if (list.length <= room) return list;
    this.add('list-too-long', path, list, String(list.length - room));
    return list.slice(0, room);
  }

  /** From here on, places are in the document itself. */
  leaveRecord(): void {
    this.#recordIndex = null;
    this.#recordId = null;
  }

  /** The place of a field of the record being read (`when.at`), or of the document (`zone`). */
  placeOf(path: string): Place {
    const recordIndex = this.#recordIndex;
    if (recordIndex === null) return { recordIndex, recordId: null, path };
    const record = `${this.#recordsWhere}[${recordIndex}]`;
    return { recordIndex, recordId: this.#recordId, path: path === '' ? record : `${record}.${path}` };
  }

  /** Notes an issue at a field of what is being read. `found` may be anything; it is only described. */
  add(code: IssueCode, path: string, found: unknown, detail = ''): void {
    if (this.#notes.length >= keptIssues) this.#uncounted += 1;
    else this.addAt(this.placeOf(path), code, found, detail);
  }

  /** Notes an issue at a place met earlier. */
  addAt(place: Place, code: IssueCode, found: unknown, detail = ''): void {
    if (this.#notes.length >= keptIssues) {
      this.#uncounted += 1;
      return;
    }
    const note = noteAt(place, code, found, detail);
    const last = this.#notes.at(-1);
    // One fault is met once for each time that it touches.
    if (last?.code === code && last.path === place.path && last.found === note.found) return;
    this.#notes.push(note);
  }

  /** All of them: the document's own first, then in the order of its records, then the count of those left out. */
  list(): readonly IssueDraft[] {
    const inOrder = [...this.#notes].sort((a, b) => (a.recordIndex ?? -1) - (b.recordIndex ?? -1));
    if (this.#uncounted > 0) {
      const facts = { found: '', detail: String(this.#uncounted) };
      const place = { recordIndex: null, recordId: null, path: this.#recordsWhere, found: null };
      inOrder.push({ code: 'too-many-issues', ...place, facts });
    }
    return inOrder;
  }
}

/** One issue at a place. `found` may be anything; it is only described. */
export function noteAt(place: Place, code: IssueCode, found: unknown, detail: string): IssueDraft {
  const text = foundText(found);
  const quoted = typeof found === 'string' ? `"${text}"` : (text ?? 'nothing');
  return {
    code,
    recordIndex: place.recordIndex,
    recordId: place.recordId,
    path: place.path,
    found: text,
    facts: { found: quoted, detail: shorten(detail) },
  };
}

/** Describes a value without running any code of its own, such as a `toString`. */
function foundText(found: unknown): string | null {
  switch (typeof found) {
    case 'undefined':
      return null;
    case 'string':
      return shorten(found);
    case 'object':
      if (found === null) return 'null';
      return Array.isArray(found) ? `a list of ${found.length}` : 'an object';
    case 'function':
      return 'a function';
    default:
      return shorten(String(found));
  }
}
