// Declared lanes and the lanes that records name → the lanes of the timeline, in drawing order.
import type { Lane } from '../model/news-event.js';
import { cleanLine, cut, lineLimit } from './clean-text.js';
import type { IssueLog } from './issue-log.js';
import { isObject, readId, readLabel, readList } from './read-text.js';

/** The lane of news events that name none. No author can write this id: blank ids count as missing. */
export const unnamedLaneId = '';

/** As many lanes as are drawn: nobody would scroll past more, and a hundred thousand would hang the page. */
const lanesKept = 200;

/** The lanes of a document, in the making. */
export class LaneRegistry {
  readonly #log: IssueLog;
  readonly #lanes: Lane[] = [];
  readonly #known = new Set<string>();
  #isDeclared = false;
  #hasUnnamed = false;
  readonly #leftOut = new Set<string>();

  constructor(log: IssueLog) {
    this.#log = log;
  }

  /** Reads the document's own lanes: a list of objects with "id" and "label", or of names. */
  readDocument(raw: unknown): void {
    const list = readList(raw, 'lanes', this.#log, 'a list of lanes');
    for (let index = 0; index < list.length; index += 1) this.#readLane(list[index], `lanes[${index}]`);
    this.#isDeclared = this.#lanes.length > 0;
  }

  /** The id of the lane that a record names. A lane that is not declared is added, with one issue. */
  idFrom(raw: unknown, path: string): string {
    const id = readId(raw, path, this.#log);
    if (id === null) {
      this.#hasUnnamed = true;
      return unnamedLaneId;
    }
    if (!this.#known.has(id) && this.#isFull(id)) {
      this.#hasUnnamed = true;
      return unnamedLaneId;
    }
    if (!this.#known.has(id)) {
      // A document with no list of lanes names them in its records: that is a choice and not a mistake.
      if (this.#isDeclared) this.#log.add('lane-unknown', path, id);
      this.#add(id, id);
    }
    return id;
  }

  /** All lanes: declared, then added, then the one for the rest, which needs a name only beside others. */
  finish(): readonly Lane[] {
    if (this.#leftOut.size > 0)
      this.#log.add('too-many-lanes', 'lanes', undefined, String(this.#leftOut.size));
    if (!this.#hasUnnamed) return this.#lanes;
    return [...this.#lanes, { id: unnamedLaneId, label: this.#lanes.length > 0 ? 'Other' : '' }];
  }

  #readLane(raw: unknown, path: string): void {
    if (!isObject(raw)) {
      const name = readId(raw, path, this.#log);
      if (name === null) this.#log.add('missing', path, undefined, 'a lane with "id" and "label"');
      else this.#addDeclared(name, name, path);
      return;
    }
    const label = readLabel(raw['label'], `${path}.label`, this.#log);
    const id = readId(raw['id'], `${path}.id`, this.#log) ?? label;
    if (id === null) this.#log.add('missing', path, undefined, '"id" and "label"');
    else this.#addDeclared(id, label ?? id, path);
  }

  #addDeclared(id: string, label: string, path: string): void {
    if (this.#known.has(id)) this.#log.add('lane-duplicate', path, id);
    else if (!this.#isFull(id)) this.#add(id, label);
  }

  /** Whether there is no room for one more; it is then counted. */
  #isFull(id: string): boolean {
    const isFull = this.#lanes.length >= lanesKept;
    if (isFull) this.#leftOut.add(id);
    return isFull;
  }

  #add(id: string, label: string): void {
    this.#known.add(id);
    // An id may hold anything; a name is text.
    this.#lanes.push({ id, label: cleanLine(cut(label, lineLimit)) });
  }
}
