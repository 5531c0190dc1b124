// Sources of a document and those written inline → one bucket of them, each with an id.
import type { Source } from '../model/news-event.js';
import { cleanLine, cut, lineLimit, shorten } from './clean-text.js';
import { Ids } from './ids.js';
import type { IssueLog, Place } from './issue-log.js';
import { readLink } from './read-link.js';
import type { TimeParser } from './read-time.js';
import { idFrom, isGiven, isObject, readId, readLabel, readLine, readList } from './read-text.js';
import { timeText } from './time-value.js';

type SourceFields = Omit<Source, 'id' | 'name' | 'publishedWhen' | 'accessedWhen'> & {
  readonly label: string | null;
};

/** All sources of a document. Lists of sources become lists of ids here. */
export class SourceRegistry {
  readonly #log: IssueLog;
  readonly #baseUrl: string | null;
  readonly #times: TimeParser;
  readonly #byId = new Map<string, Source>();
  readonly #ids = new Ids();
  readonly #idByContent = new Map<string, string>();
  readonly #idByAddress = new Map<string, string>();
  /** Ids that nothing has explained yet: an inline source of a later record still may. */
  readonly #unexplained = new Map<string, Place>();

  constructor(log: IssueLog, baseUrl: string | null, times: TimeParser) {
    this.#log = log;
    this.#baseUrl = baseUrl;
    this.#times = times;
  }

  /** Reads the document's own sources: an object by id, or a list of sources with ids. */
  readDocument(raw: unknown): void {
    if (!isGiven(raw)) return;
    if (isObject(raw)) {
      for (const id of Object.keys(raw)) this.#readEntry(raw[id], `sources.${shorten(id)}`, id);
    } else {
      const list = readList(raw, 'sources', this.#log, 'an object of sources by their ids');
      for (let index = 0; index < list.length; index += 1) {
        this.#readEntry(list[index], `sources[${index}]`, null);
      }
    }
  }

  /** Whether a text is the id of a source that the document has explained so far. */
  isDeclared(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Ids from a list of ids, addresses and inline sources, or from one of them. Each id once. */
  idsFrom(raw: unknown, path: string): readonly string[] {
    if (!isGiven(raw)) return noIds;
    const list = this.#log.entriesOf(
      typeof raw === 'string' ? [raw] : readList(raw, path, this.#log, 'a list of source ids'),
      path,
    );
    const ids: string[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const entry = list[index];
      const id = isObject(entry)
        ? this.#readEntry(entry, `${path}[${index}]`, null)
        : this.#idFromText(entry, path, index);
      if (id !== null) ids.push(id);
    }
    return ids.length < 2 ? ids : [...new Set(ids)];
  }

  /** The whole bucket. Ids that nothing explained become sources with only that name, and an issue each. */
  finish(): ReadonlyMap<string, Source> {
    for (const [id, place] of this.#unexplained) {
      this.#log.addAt(place, 'source-unknown', id);
      this.#put(id, id, emptyFields, place.path);
    }
    this.#unexplained.clear();
    return this.#byId;
  }

  #idFromText(entry: unknown, path: string, index: number): string | null {
    const id = idFrom(entry);
    if (id !== null && this.#byId.has(id)) return id;
    const entryWhere = `${path}[${index}]`;
    if (id === null) {
      this.#log.add('wrong-type', entryWhere, entry, 'a source id');
    } else if (/^https?:/i.test(id)) {
      return this.#readEntry(id, entryWhere, null);
    } else if (!this.#unexplained.has(id)) {
      this.#unexplained.set(id, this.#log.placeOf(entryWhere));
    }
    return id;
  }

  /** One source, as an object or as its address alone → its id in the bucket. */
  #readEntry(entry: unknown, path: string, key: string | null): string | null {
    if (typeof entry === 'string') return this.#readAddress(entry, path, key);
    if (!isObject(entry)) {
      this.#log.add('wrong-type', path, entry, 'a source: an object with "title", "publisher" and "url"');
      return key === null ? null : this.#shelve(key, emptyFields, path);
    }
    return this.#shelve(
      key ?? readId(entry['id'], `${path}.id`, this.#log),
      this.#readFields(entry, path),
      path,
    );
  }

  #readAddress(address: string, path: string, key: string | null): string | null {
    const known = key === null ? this.#idByAddress.get(address) : undefined;
    if (known !== undefined) return known;
    const url = readLink(address, path, this.#log, this.#baseUrl);
    // An address that cannot be linked is still shown as text.
    const label = url === null ? readLine(address, path, this.#log) : null;
    const id = this.#shelve(key, { ...emptyFields, url, label }, path);
    if (id !== null) this.#idByAddress.set(address, id);
    return id;
  }

  #readFields(entry: Readonly<Record<string, unknown>>, path: string): SourceFields {
    const log = this.#log;
    // Most sources have few of these, and a path for each that is absent would be made for nothing.
    const field = (name: string, read: (raw: unknown, path: string) => string | null) =>
      entry[name] === undefined ? null : read(entry[name], `${path}.${name}`);
    const label = (raw: unknown, at: string) => readLabel(raw, at, log);
    const line = (raw: unknown, at: string) => readLine(raw, at, log);
    const link = (raw: unknown, at: string) => readLink(raw, at, log, this.#baseUrl);
    const time = (raw: unknown, at: string) => readLabel(timeText(raw), at, log);
    return {
      title: field('title', label),
      label: field('label', label),
      publisher: field('publisher', line),
      author: field('author', line),
      url: field('url', link),
      archiveUrl: field('archiveUrl', link),
      published: field('published', time),
      accessed: field('accessed', time),
      lang: field('lang', line),
    };
  }

  #shelve(ownId: string | null, fields: SourceFields, path: string): string | null {
    const content = Object.values(fields).join('\0');
    const isEmpty = content === emptyContent;
    if (ownId !== null && this.#ids.take(ownId)) {
      this.#put(ownId, ownId, fields, path);
      if (!isEmpty && !this.#idByContent.has(content)) this.#idByContent.set(content, ownId);
      return ownId;
    }
    if (isEmpty) {
      if (ownId === null) this.#log.add('missing', path, undefined, '"title", "publisher" or "url"');
      return ownId;
    }
    const sameId = this.#idByContent.get(content);
    if (sameId !== undefined) return sameId;
    const id = ownId === null ? this.#ids.takeNumbered('s', 1) : this.#ids.takeNumbered(ownId, 2);
    if (ownId !== null) this.#log.add('id-duplicate', path, ownId, id);
    this.#put(id, ownId, fields, path);
    this.#idByContent.set(content, id);
    return id;
  }

  /** `authorId` is the last resort for a name; an id that was made up would mean nothing to a reader. */
  #put(id: string, authorId: string | null, { label, ...fields }: SourceFields, path: string): void {
    // An id may hold anything; a name is text.
    const name = cleanLine(
      cut(
        fields.title ?? label ?? fields.publisher ?? authorId ?? hostOf(fields.url) ?? fields.author ?? id,
        lineLimit,
      ),
    );
    const when = (field: 'published' | 'accessed') =>
      fields[field] === null ? null : this.#times.readDate(fields[field], `${path}.${field}`);
    this.#byId.set(id, {
      id,
      name,
      ...fields,
      publishedWhen: when('published'),
      accessedWhen: when('accessed'),
    });
    this.#unexplained.delete(id);
  }
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).host;
}

const noIds: readonly string[] = Object.freeze([]);

const emptyFields: SourceFields = {
  title: null,
  label: null,
  publisher: null,
  author: null,
  url: null,
  archiveUrl: null,
  published: null,
  accessed: null,
  lang: null,
};

const emptyContent = Object.values(emptyFields).join('\0');
