// What the readers of one document share.
import type { IssueLog } from './issue-log.js';
import type { LaneRegistry } from './read-lanes.js';
import type { SourceRegistry } from './read-sources.js';
import type { TimeParser } from './read-time.js';
import type { WhenParser } from './read-when.js';

/** One document being read. */
export interface ParseContext {
  readonly log: IssueLog;
  readonly lanes: LaneRegistry;
  readonly sources: SourceRegistry;
  readonly times: TimeParser;
  readonly whens: WhenParser;
  /** The document's dates are Julian, where a record does not say otherwise. */
  readonly isJulian: boolean;
  /** The document's own address, which relative links start from. */
  readonly baseUrl: string | null;
}
