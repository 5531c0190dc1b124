// What the readers of one document share.
import type { IssueLog } from './issue-log.js';
import type { LaneShelf } from './read-lanes.js';
import type { SourceShelf } from './read-sources.js';
import type { WhenReader } from './read-when.js';

/** One document being read. */
export interface Reading {
  readonly log: IssueLog;
  readonly lanes: LaneShelf;
  readonly sources: SourceShelf;
  readonly whens: WhenReader;
  /** The document's own address, which relative links start from. */
  readonly baseUrl: string | null;
}
