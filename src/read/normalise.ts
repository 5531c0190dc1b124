// Raw document → checked document and notes of what is wrong. Never throws on data, never changes it, drops no record
// silently.
import { sortedByTime, type CheckedDocument, type NewsEvent } from '../model/news-event.js';
import type { IssueDraft } from '../model/issue.js';
import { EvidenceCheck } from './whole/evidence-check.js';
import { Ids } from './ids.js';
import { IssueLog } from './issue-log.js';
import { readCalendar, readDocumentZone, readLang, readOfferedZones } from './read-head.js';
import { LaneRegistry } from './read-lanes.js';
import { readRecord } from './read-record.js';
import { SourceRegistry } from './read-sources.js';
import { TimeParser, type RareTimes } from './read-time.js';
import { WhenParser } from './read-when.js';
import { idFrom, isGiven, isObject, readLine, readText } from './read-text.js';
import { orderedBySequence } from './whole/sequence-order.js';
import type { ParseContext } from './parse-context.js';
import type { ChunkedTask } from '../base/chunked-task.js';

/** What was understood, and what was wrong, not yet in words. */
export interface Read {
  readonly document: CheckedDocument;
  readonly drafts: readonly IssueDraft[];
  /** There are times that only `rareTimes` could read, and it was not given. */
  readonly hasRareTimes: boolean;
}

/** What surrounds a raw document. */
export interface NormaliseBase {
  /** The document's own address, which its relative links start from. */
  readonly baseUrl: string | null;
  /** Issues noted while the document was made from a file in another format. */
  readonly log?: IssueLog | undefined;
  /** Reads times that few documents have; without it they are issues. */
  readonly rareTimes?: RareTimes | null;
}

/**
 * Checks a document, or a bare list of records, in steps: a few records each. Each record becomes a news event or a note,
 * and usually both where half of it is right.
 */
export function* normaliseSteps(
  raw: unknown,
  { baseUrl, log: noted, rareTimes }: NormaliseBase,
): ChunkedTask<Read> {
  const isBareList = Array.isArray(raw);
  const log = noted ?? new IssueLog(isBareList ? '' : 'events');
  if (!isBareList && !isObject(raw)) log.add('document-wrong-shape', '', raw);
  const head = isObject(raw) ? raw : {};
  const records = isBareList ? raw : recordsOf(raw, log);

  const zone = readDocumentZone(head['zone'], log);
  const times = new TimeParser(log, zone, zone === null && isGiven(head['zone']), rareTimes);
  const isJulian = readCalendar(head['calendar'], 'calendar', false, log);
  times.enterCalendar(isJulian);
  const lanes = new LaneRegistry(log);
  const sources = new SourceRegistry(log, baseUrl, times);
  const whens = new WhenParser(log, times);
  const context: ParseContext = { log, lanes, sources, times, whens, baseUrl, isJulian };
  lanes.readDocument(head['lanes']);
  sources.readDocument(head['sources']);
  const about = {
    title: readLine(head['title'], 'title', log),
    description: readText(head['description'], 'description', log),
    lang: readLang(head['lang'], log),
    zone,
    zones: readOfferedZones(head['zones'], log),
    window: times.readWindow(head['window'], 'window'),
  };

  const check = new EvidenceCheck(log);
  const newsEvents = yield* recordSteps(records, context, check);
  if (times.floatingDates > 0) {
    const count = times.floatingDates === 1 ? 'one date' : `${times.floatingDates} dates`;
    log.add('dates-without-zone', 'zone', head['zone'], count);
  }
  const document = { ...about, lanes: lanes.finish(), sources: sources.finish(), newsEvents };
  check.finish(document.sources.size > 0);
  return { document, drafts: log.list(), hasRareTimes: times.hasRareTimes };
}

function recordsOf(raw: unknown, log: IssueLog): readonly unknown[] {
  if (!isObject(raw)) return [];
  const events = raw['events'];
  if (Array.isArray(events)) return events;
  log.add('events-missing', 'events', isGiven(events) ? events : undefined);
  return [];
}

function* recordSteps(
  records: readonly unknown[],
  context: ParseContext,
  check: EvidenceCheck,
): ChunkedTask<readonly NewsEvent[]> {
  const ids = new Ids(idsWritten(records));
  const newsEvents: NewsEvent[] = [];
  for (let index = 0; index < records.length; index += 1) {
    const newsEvent = readRecord(records[index], index, ids, context);
    if (newsEvent !== null) {
      newsEvents.push(newsEvent);
      check.look(newsEvent);
    }
    yield;
  }
  context.log.leaveRecord();
  return sortedByTime(orderedBySequence(newsEvents));
}

/** All ids that authors wrote, so that an id made from a title takes none of them, whichever comes first. */
function idsWritten(records: readonly unknown[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const record of records) {
    const id = isObject(record) ? idFrom(record['id']) : null;
    if (id !== null) ids.add(id);
  }
  return ids;
}
