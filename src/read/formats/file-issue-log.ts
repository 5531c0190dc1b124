// The issues of a file in another format: its places are the file's own, and one cause with many places is one issue.
import type { IssueCode, IssueDraft } from '../../model/issue.js';
import { IssueLog, keptIssues, noteAt, type Place } from '../issue-log.js';

/** As many places of one cause as an issue names. */
const namedPlaces = 3;

/** Says where in a file a field of a record stands, as in `line 5, column Date`. Without a record: of the file itself. */
export type PlaceName = (recordIndex: number | null, path: string) => string;

interface Cause {
  readonly first: IssueDraft;
  readonly places: string[];
  count: number;
}

export class FileIssueLog extends IssueLog {
  readonly #placeName: PlaceName;
  readonly #causes = new Map<string, Cause>();
  /** Records whose missing time an issue has explained. */
  readonly #explained = new Set<number>();
  #recordIndex: number | null = null;
  #recordId: string | null = null;
  #uncounted = 0;
  #isExplained = false;

  constructor(placeName: PlaceName) {
    super('events');
    this.#placeName = placeName;
  }

  override enterRecord(recordIndex: number, recordId: string | null): void {
    super.enterRecord(recordIndex, recordId);
    this.#recordIndex = recordIndex;
    this.#recordId = recordId;
  }

  override leaveRecord(): void {
    super.leaveRecord();
    this.#recordIndex = null;
    this.#recordId = null;
  }

  override placeOf(path: string): Place {
    const recordIndex = this.#recordIndex;
    return { recordIndex, recordId: this.#recordId, path: this.#placeName(recordIndex, path) };
  }

  /** An issue has said why the record being read has no time: `when-missing` would say it twice. */
  explainTime(): void {
    if (this.#recordIndex !== null) this.#explained.add(this.#recordIndex);
  }

  /** An issue has said why no record has a time. */
  explainAllTimes(): void {
    this.#isExplained = true;
  }

  /** A column of ten thousand cells with the same fault has one cause. */
  override add(code: IssueCode, path: string, found: unknown, detail = ''): void {
    if (code === 'when-missing' && (this.#isExplained || this.#explained.has(this.#recordIndex ?? -1)))
      return;
    // What is wrong with the file itself is met once each; in records, `when.at` and `when.from` are one field.
    const isOfFile = this.#recordIndex === null;
    const key = isOfFile ? `${code} ${path} ${detail}` : `${code} ${path.split(/[.[]/, 1)[0]}`;
    const cause = this.#causes.get(key);
    if (cause !== undefined) {
      cause.count += 1;
      if (cause.places.length < namedPlaces) cause.places.push(this.placeOf(path).path);
    } else if (this.#causes.size >= keptIssues) {
      this.#uncounted += 1;
    } else {
      const first = noteAt(this.placeOf(path), code, found, detail);
      this.#causes.set(key, { first, places: [first.path], count: 1 });
    }
  }

  override list(): readonly IssueDraft[] {
    const causes = [...this.#causes.values()].map(({ first, count, places }) =>
      count === 1 ? first : { ...first, count, places },
    );
    // Of what was noted at places met earlier, and is not of one cause.
    const others = super.list();
    const inOrder = [...causes, ...others].sort((a, b) => (a.recordIndex ?? -1) - (b.recordIndex ?? -1));
    if (this.#uncounted === 0) return inOrder;
    const facts = { found: '', detail: String(this.#uncounted) };
    const place = { recordIndex: null, recordId: null, path: '', found: null };
    return [...inOrder, { code: 'too-many-issues', ...place, facts }];
  }
}
