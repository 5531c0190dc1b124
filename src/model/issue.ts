// Something wrong in the author's data: as it is noted while reading, and in words an editor can act on.
import type { TimeProblemCode } from '../time/time-point.js';

/** The stable name of a kind of issue; issue-messages.ts words each. */
export type IssueCode =
  | TimeProblemCode
  | 'when-missing'
  | 'when-two-kinds'
  | 'spellings-differ'
  | 'end-before-start'
  | 'within-turned-round'
  | 'within-not-two'
  | 'claim-repeats-event'
  | 'finer-than-stated'
  | 'dates-without-zone'
  | 'zone-is-relative'
  | 'window-unreadable'
  | 'window-turned-round'
  | 'wrong-type'
  | 'missing'
  | 'document-wrong-shape'
  | 'events-missing'
  | 'record-not-an-object'
  | 'record-is-text'
  | 'event-unsourced'
  | 'event-repeated'
  | 'title-missing'
  | 'text-too-long'
  | 'list-too-long'
  | 'id-duplicate'
  | 'lane-duplicate'
  | 'lane-unknown'
  | 'too-many-lanes'
  | 'source-unknown'
  | 'status-unknown'
  | 'lang-unknown'
  | 'too-many-issues'
  | 'unsafe-link'
  | 'misleading-link'
  | 'relative-link'
  | 'place-out-of-range'
  | 'place-half'
  | 'figure-not-a-number'
  | 'figure-negative'
  | 'figure-turned-round'
  | 'figure-best-outside'
  | 'figure-empty'
  | 'media-without-alt'
  | FormatIssueCode;

/** Kinds of issue that only files in other formats have. */
export type FormatIssueCode =
  | 'date-order-not-proved'
  | 'date-order-other'
  | 'time-without-date'
  | 'clock-goes-back'
  | 'two-digit-year'
  | 'placeholder-date'
  | 'precision-unknown'
  | 'columns-missing'
  | 'time-column-missing'
  | 'row-short'
  | 'row-long'
  | 'row-unreadable'
  | 'quote-open'
  | 'too-many-rows'
  | 'machine-coded'
  | 'dates-disagree'
  | 'source-far-away'
  | 'label-is-id'
  | 'group-unknown'
  | 'not-archived'
  | 'repeats-cut'
  | 'zone-abbreviation'
  | 'julian-date'
  | 'days-as-instants';

/** What an issue's words are made from. */
export interface IssueFacts {
  /** The wrong thing as it goes into a sentence: text in quotation marks, or "a list of 3". */
  readonly found: string;
  /** A second fact, different for each kind of issue; empty where none is needed. */
  readonly detail: string;
}

/** Where something is wrong, and what stands there. */
interface IssuePlace {
  /** Position of the record in the document, from 0; `null` where the document itself is at fault. */
  readonly recordIndex: number | null;
  /** Id of the record or news event, where it has one. */
  readonly recordId: string | null;
  /** Where in the document, as an editor would find it: `events[7].when.at`. */
  readonly path: string;
  /** The text that is wrong, shortened to at most 80 characters; `null` where something is missing. */
  readonly found: string | null;
  /** How often the same fault was met, where this issue stands for several. */
  readonly count?: number;
  /** The first three places of an issue that stands for several; `path` is the first of them. */
  readonly places?: readonly string[];
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
  readonly message: string;
  /** What to write instead, as a sentence. */
  readonly hint: string;
}
