// The smaller parts of a record: status, place, media, revisions, order.
import { statuses, type Media, type Place, type Revision, type Status } from '../model/news-event.js';
import type { IssueLog } from './issue-log.js';
import { numberFrom } from './read-figures.js';
import { readLink } from './read-link.js';
import { isGiven, isObject, readLabel, readLine, readText } from './read-text.js';
import type { TimeParser } from './read-time.js';
import { timeText } from './time-value.js';

/** A status in any case of letters; `null`, with an issue, for an unknown word. */
export function readStatus(raw: unknown, path: string, log: IssueLog): Status | null {
  if (!isGiven(raw)) return null;
  const word = typeof raw === 'string' ? raw.slice(0, 40).trim().toLowerCase() : null;
  const status = statuses.find((known) => known === word) ?? null;
  if (status === null) log.add('status-unknown', path, raw);
  return status;
}

/** A place from its name, or from an object. */
export function readPlace(raw: unknown, path: string, log: IssueLog): Place | null {
  if (!isGiven(raw)) return null;
  if (!isObject(raw)) {
    const name = readLine(raw, path, log);
    return name === null ? null : { name, lat: null, lon: null };
  }
  const name = readLabel(raw['name'], `${path}.name`, log) ?? '';
  const lat = readDegrees(raw['lat'], 90, 'latitude', `${path}.lat`, log);
  const lon = readDegrees(raw['lon'], 180, 'longitude', `${path}.lon`, log);
  if (isGiven(raw['lat']) !== isGiven(raw['lon'])) {
    log.add('place-half', path, undefined, isGiven(raw['lat']) ? 'lon' : 'lat');
  }
  if (lat !== null && lon !== null) return { name, lat, lon };
  if (name === '') log.add('missing', `${path}.name`, undefined, 'the name of the place');
  return name === '' ? null : { name, lat: null, lon: null };
}

/** Pictures, sound and film. One without a safe address is left out, with an issue. */
export function readMedia(
  raw: unknown,
  path: string,
  log: IssueLog,
  baseUrl: string | null,
): readonly Media[] {
  if (!isGiven(raw)) return nothing;
  const list = log.entriesOf(Array.isArray(raw) ? raw : [raw], path);
  const media: Media[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const item = readMedium(list[index], `${path}[${index}]`, log, baseUrl);
    if (item !== null) media.push(item);
  }
  return media;
}

/** Corrections, in the order written. A bare text is a note without a time. */
export function readRevisions(
  raw: unknown,
  path: string,
  log: IssueLog,
  times: TimeParser,
): readonly Revision[] {
  if (!isGiven(raw)) return nothing;
  const list = log.entriesOf(Array.isArray(raw) ? raw : [raw], path);
  const revisions: Revision[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const revisionWhere = `${path}[${index}]`;
    const entry: unknown = list[index];
    const at = isObject(entry) ? readLabel(timeText(entry['at']), `${revisionWhere}.at`, log) : null;
    const note = isObject(entry)
      ? readText(entry['note'], `${revisionWhere}.note`, log)
      : readText(entry, revisionWhere, log);
    if (note === null) log.add('missing', revisionWhere, undefined, '"note", what was corrected');
    if (note !== null || at !== null)
      revisions.push({ at, when: times.readDate(at, `${revisionWhere}.at`), note: note ?? '' });
  }
  return revisions;
}

/** Whether the editor wants it shown by itself: `true` and nothing else. */
export function readKey(raw: unknown, path: string, log: IssueLog): boolean {
  if (isGiven(raw) && typeof raw !== 'boolean') log.add('wrong-type', path, raw, 'true or false');
  return raw === true;
}

/** A whole number that orders events of the same span. */
export function readSequence(raw: unknown, path: string, log: IssueLog): number | null {
  const number = numberFrom(raw);
  if (number !== null && Number.isSafeInteger(number)) return number;
  if (isGiven(raw)) log.add('wrong-type', path, raw, 'a whole number');
  return null;
}

const nothing: readonly never[] = Object.freeze([]);

function readMedium(raw: unknown, path: string, log: IssueLog, baseUrl: string | null): Media | null {
  const fields = isObject(raw) ? raw : { url: raw };
  const urlWhere = isObject(raw) ? `${path}.url` : path;
  if (!isGiven(fields['url'])) {
    log.add('missing', path, undefined, '"url", its address');
    return null;
  }
  const url = readLink(fields['url'], urlWhere, log, baseUrl);
  if (url === null) return null;
  const alt = readText(fields['alt'], `${path}.alt`, log);
  // An empty text says that there is nothing to describe, as in HTML; a missing one says nothing.
  if (alt === null && fields['alt'] !== '') log.add('media-without-alt', path, url);
  const line = (name: string) => readLine(fields[name], `${path}.${name}`, log);
  const { archiveUrl, sensitive } = fields;
  return {
    url,
    alt: alt ?? '',
    caption: readText(fields['caption'], `${path}.caption`, log),
    credit: line('credit'),
    sensitive: sensitive === true ? '' : sensitive === false ? null : line('sensitive'),
    archiveUrl: isGiven(archiveUrl) ? readLink(archiveUrl, `${path}.archiveUrl`, log, baseUrl) : null,
    type: line('type'),
    width: pixels(fields['width']),
    height: pixels(fields['height']),
  };
}

/** A size that does not help is left out without a word: everything has a usual one. */
function pixels(raw: unknown): number | null {
  const number = numberFrom(raw);
  return number !== null && number >= 1 && number <= 100_000 ? number : null;
}

function readDegrees(raw: unknown, limit: number, what: string, path: string, log: IssueLog): number | null {
  if (!isGiven(raw)) return null;
  const degrees = numberFrom(raw);
  if (degrees !== null && Math.abs(degrees) <= limit) return degrees;
  log.add('place-out-of-range', path, raw, what);
  return null;
}
