// Something wrong in the author's data: as it is noted while reading, and in words an editor can act on.
import type { IssueCode, IssueFacts } from './issue-messages/issue-messages.js';

/** Where something is wrong, and what stands there. */
interface IssuePlace {
  /** Position of the record in the document, from 0; `null` where the document itself is at fault. */
  readonly recordIndex: number | null;
  /** Id of the record or news event, where it has one. */
  readonly recordId: string | null;
  /** Where in the document, as an editor would find it: `events[7].when.at`. */
  readonly where: string;
  /** The text that is wrong, shortened to at most 80 characters; `null` where something is missing. */
  readonly found: string | null;
}

/** One thing wrong, as reading notes it: its words are made from these facts, and fetched only where there are any. */
export interface IssueDraft extends IssuePlace {
  readonly code: IssueCode;
  readonly facts: IssueFacts;
}

/** One thing wrong: where, what, and what to write instead. */
export interface Issue extends IssuePlace {
  /** Stable name of the kind of issue, for code and tests. */
  readonly code: string;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What to write instead, as a sentence. */
  readonly mend: string;
}
