// One document being read: what the readers of fields share, and words for what they note.
import { IssueLog } from '../../src/read/issue-log.js';
import type { ParseContext } from '../../src/read/parse-context.js';
import { LaneRegistry } from '../../src/read/read-lanes.js';
import { SourceRegistry } from '../../src/read/read-sources.js';
import { TimeParser } from '../../src/read/read-time.js';
import { WhenParser } from '../../src/read/read-when.js';

export interface Reading extends ParseContext {
  /** `code at path`, for each issue so far. */
  issues(): readonly string[];
}

/** A document with this zone, as checked, and this address. */
export function reading(zone: string | null = 'Asia/Yerevan', baseUrl: string | null = null): Reading {
  const log = new IssueLog('events');
  const times = new TimeParser(log, zone, false);
  return {
    log,
    times,
    lanes: new LaneRegistry(log),
    sources: new SourceRegistry(log, baseUrl, times),
    whens: new WhenParser(log, times),
    baseUrl,
    isJulian: false,
    issues: () => log.list().map(({ code, path }) => `${code} at ${path}`),
  };
}
