// One record → one news event. Whatever is wrong with it becomes an issue and costs only the field that is wrong.
import type { NewsEvent } from '../model/news-event.js';
import { rivalClaims } from '../model/rivals.js';
import { whenUnknown } from '../time/when.js';
import { idFromTitle, type Ids } from './ids.js';
import { readClaims } from './read-claims.js';
import { readFigures } from './read-figures.js';
import { readCalendar } from './read-head.js';
import { readKey, readMedia, readPlace, readRevisions, readSequence, readStatus } from './read-parts.js';
import { idFrom, isGiven, isObject, readId, readLabel, readLines, readText } from './read-text.js';
import type { ParseContext } from './parse-context.js';

/** The checked record, or `null`, with an issue, where there is nothing to check. */
export function readRecord(
  record: unknown,
  recordIndex: number,
  ids: Ids,
  context: ParseContext,
): NewsEvent | null {
  const { log } = context;
  const fields = fieldsOf(record);
  log.enterRecord(recordIndex, fields && idFrom(fields['id']));
  if (fields === null) {
    log.add('record-not-an-object', '', record);
    return null;
  }
  if (fields !== record) log.add('record-is-text', '', record);
  return readFields(fields, record, recordIndex, ids, context);
}

function readFields(
  fields: Fields,
  record: unknown,
  recordIndex: number,
  ids: Ids,
  context: ParseContext,
): NewsEvent {
  const { log, lanes, sources, times, whens, baseUrl } = context;
  const summary = readText(fields['summary'], 'summary', log);
  const ownTitle = readLabel(fields['title'], 'title', log);
  const title = ownTitle ?? (summary === null ? 'Untitled event' : firstWords(summary));
  if (ownTitle === null) log.add('title-missing', 'title', undefined, title);
  const id = takeId(fields['id'], ownTitle ?? summary ?? '', recordIndex, ids, context);

  log.enterRecord(recordIndex, id);

  const zone = fields['zone'];
  times.enterCalendar(readCalendar(fields['calendar'], 'calendar', context.isJulian, log));
  const isOnlyText = fields !== record;
  const when = isOnlyText
    ? whenUnknown({ stated: null })
    : whens.read(fields['when'], 'when', zone, otherTimeName(fields));
  const claims = readClaims(fields['claims'], when, zone, context);
  const status = readStatus(fields['status'], 'status', log) ?? 'reported';
  const hasRivalTimes = rivalClaims(when, claims).length > 0;
  // A denial or withdrawal says more than that the times disagree.
  const isDisputed = hasRivalTimes && status !== 'denied' && status !== 'retracted';
  return {
    id,
    title,
    shortTitle: readLabel(fields['shortTitle'], 'shortTitle', log),
    summary,
    when,
    lane: lanes.idFrom(fields['lane'], 'lane'),
    place: readPlace(fields['place'], 'place', log),
    actors: readLines(fields['actors'], 'actors', log),
    tags: readLines(fields['tags'], 'tags', log),
    status: isDisputed ? 'disputed' : status,
    hasRivalTimes,
    isKey: readKey(fields['key'], 'key', log),
    sequence: readSequence(fields['sequence'], 'sequence', log),
    order: recordIndex,
    sources: sources.idsFrom(fields['sources'], 'sources'),
    claims,
    figures: readFigures(fields['figures'], 'figures', log, sources),
    media: readMedia(fields['media'], 'media', log, baseUrl),
    revisions: readRevisions(fields['revisions'], 'revisions', log, times),
    record,
    recordIndex,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** A record's fields; a bare text stands for a record with only that title. `null` for anything else. */
function fieldsOf(record: unknown): Fields | null {
  if (isObject(record)) return record;
  return typeof record === 'string' && record.trim() !== '' ? { title: record } : null;
}

function takeId(raw: unknown, title: string, recordIndex: number, ids: Ids, { log }: ParseContext): string {
  const given = readId(raw, 'id', log);
  if (given === null) return ids.takeMade(idFromTitle(title) || `event-${recordIndex + 1}`);
  if (ids.take(given)) return given;
  const id = ids.takeNumbered(given, 2);
  log.add('id-duplicate', 'id', given, id);
  return id;
}

/** The name of a field that looks like a time, where `when` is missing: other formats call it otherwise. */
function otherTimeName(fields: Fields): string {
  if (isGiven(fields['when'])) return '';
  const looksLikeTime = (name: string) => /\d{4}/.test(typeof fields[name] === 'string' ? fields[name] : '');
  return ['date', 'start', 'time', 'datetime', 'timestamp', 'startDate'].find(looksLikeTime) ?? '';
}

/** The first words of a summary: a title of some sixty characters. */
function firstWords(summary: string): string {
  const words = summary.slice(0, 200).split(/\s+/);
  let title = words[0]?.slice(0, 60) ?? '';
  for (const word of words.slice(1)) {
    if (title.length + word.length >= 60) return `${title}…`;
    title += ` ${word}`;
  }
  return title;
}
