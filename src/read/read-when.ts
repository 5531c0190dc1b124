// A record's `when` → the time of a news event or claim, by the rules of the format. Reads no calendar itself.
import {
  precisions,
  whenAt,
  whenDuring,
  whenUnknown,
  whenWithin,
  type TimePoint,
  type When,
} from '../time/when.js';
import type { ZoneContext } from '../time/time-point.js';
import { cleanLine, cut } from './clean-text.js';
import type { IssueLog } from './issue-log.js';
import type { TimeParser } from './read-time.js';
import { timeText } from './time-value.js';
import { isGiven, isObject, readLine } from './read-text.js';

type Parts = Readonly<Record<string, unknown>>;

/** Reads `when` in all its forms. What cannot be read becomes an unknown time with an issue. */
export class WhenParser {
  readonly #log: IssueLog;
  readonly #times: TimeParser;

  constructor(log: IssueLog, times: TimeParser) {
    this.#log = log;
    this.#times = times;
  }

  /** A time from text or from an object. `recordZone` is the zone beside the `when`, as written. */
  read(value: unknown, path: string, recordZone: unknown): When {
    const raw = timeText(value);
    if (isObject(raw)) return this.#fromParts(raw, path, recordZone);
    const zones = this.#times.zonesBeside(recordZone, 'zone');
    const when =
      typeof raw === 'string' || typeof raw === 'number' ? this.#fromText(String(raw), path, zones) : null;
    if (when !== null) return when;
    if (!isGiven(raw)) this.#log.add('when-missing', path, undefined);
    else if (typeof raw !== 'string' && typeof raw !== 'number') {
      this.#log.add(
        'wrong-type',
        path,
        raw,
        'a time as text, or an object with "at", "from" and "to", or "within"',
      );
    }
    return whenUnknown({ stated: rawTimeText(raw) });
  }

  #fromText(text: string, path: string, zones: ZoneContext): When | null {
    const ends = intervalEnds(text);
    if (ends !== null) return this.#during(ends[0], ends[1], path, path, zones, null);
    const point = this.#times.read(text, path, zones);
    return point && whenAt(point, { stated: null });
  }

  #fromParts(raw: Parts, path: string, recordZone: unknown): When {
    const { at, from, to, within } = raw;
    const zones = isGiven(raw['zone'])
      ? this.#times.zonesBeside(raw['zone'], `${path}.zone`)
      : this.#times.zonesBeside(recordZone, 'zone');
    const stated = readLine(raw['stated'], `${path}.stated`, this.#log);

    const kinds: string[] = [];
    if (isGiven(at)) kinds.push('at');
    if (!isOpen(from) || !isOpen(to)) kinds.push('from/to');
    if (isGiven(within)) kinds.push('within');
    if (kinds.length === 0) this.#log.add('when-missing', path, undefined);
    if (kinds.length > 1) this.#log.add('when-two-kinds', path, kinds.join(', '));

    // The most exact of them that can be read.
    return (
      (isGiven(at) ? this.#at(at, `${path}.at`, zones, stated) : null) ??
      this.#during(from, to, `${path}.from`, `${path}.to`, zones, stated) ??
      (isGiven(within) ? this.#within(within, `${path}.within`, zones, stated) : null) ??
      whenUnknown({ stated: stated ?? rawTimeText(raw) })
    );
  }

  #at(raw: unknown, path: string, zones: ZoneContext, stated: string | null): When | null {
    const list = this.#log.entriesOf(Array.isArray(raw) ? raw : [raw], path);
    if (list.length === 0) this.#log.add('when-missing', path, undefined);
    let first: TimePoint | null = null;
    let finest: TimePoint | null = null;
    for (let index = 0; index < list.length; index += 1) {
      const pointWhere = Array.isArray(raw) ? `${path}[${index}]` : path;
      const point = this.#times.read(list[index], pointWhere, zones);
      if (point === null) continue;
      first ??= point;
      finest ??= point;
      if (!isSameMoment(first, point)) this.#log.add('spellings-differ', pointWhere, point.text, first.text);
      else if (isFiner(point, finest)) finest = point;
    }
    return finest && whenAt(finest, { stated });
  }

  #during(
    from: unknown,
    to: unknown,
    fromWhere: string,
    toWhere: string,
    zones: ZoneContext,
    stated: string | null,
  ): When | null {
    const start = isOpen(from) ? null : this.#times.read(from, fromWhere, zones);
    const end = isOpen(to) ? null : this.#times.read(to, toWhere, zones);
    if (start === null && end === null) return null;
    const when = whenDuring(start, end, { stated });
    if (start === null || end === null || when.earliest <= when.latest) return when;
    // Which of the two is wrong is for the author to say: the start is kept, and nothing is claimed of the end.
    this.#log.add('end-before-start', toWhere, end.text, start.text);
    return whenDuring(start, null, { stated });
  }

  #within(raw: unknown, path: string, zones: ZoneContext, stated: string | null): When | null {
    const bounds = typeof raw === 'string' ? (intervalEnds(raw) ?? [raw]) : raw;
    if (!Array.isArray(bounds)) {
      this.#log.add('wrong-type', path, raw, 'a list of two times');
      return null;
    }
    if (bounds.length !== 2) this.#log.add('within-not-two', path, bounds);
    // One day alone bounds the moment from both sides.
    const [from, to = from] = bounds as readonly unknown[];
    const start = isOpen(from) ? null : this.#times.read(from, `${path}[0]`, zones);
    const end = isOpen(to) ? null : to === from ? start : this.#times.read(to, `${path}[1]`, zones);
    if (start === null && end === null) return null;
    const when = whenWithin(start, end, { stated });
    if (start === null || end === null || when.earliest <= when.latest) return when;
    this.#log.add('within-turned-round', `${path}[1]`, end.text, start.text);
    return whenWithin(end, start, { stated });
  }
}

/** An end that is left open: missing, or EDTF's `..`, or nothing beside the slash. */
function isOpen(raw: unknown): boolean {
  return !isGiven(raw) || (typeof raw === 'string' && ['', '..'].includes(raw.trim()));
}

/**
 * The two ends of an interval `a/b`, or `null` where the text is none. Both must look like a year or be open, so that
 * 13/09/2022 is no interval; a slash in brackets belongs to a zone.
 */
function intervalEnds(text: string): readonly [string, string] | null {
  if (text.length > longestInterval || !text.includes('/')) return null;
  const [from, to, third] = splitAtSlashes(text).map((part) => part.trim());
  if (from === undefined || to === undefined || third !== undefined) return null;
  const isInterval = isYearOrOpen(from) && isYearOrOpen(to) && !(isOpen(from) && isOpen(to));
  return isInterval ? [from, to] : null;
}

/** A slash in brackets belongs to a zone. */
function splitAtSlashes(text: string): readonly string[] {
  const parts = [''];
  let isInside = false;
  for (const letter of text) {
    if (letter === '[' || letter === ']') isInside = letter === '[';
    if (letter === '/' && !isInside) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

const longestInterval = 500;

function isYearOrOpen(text: string): boolean {
  return isOpen(text) || /^[+-]?\d{4}/.test(text);
}

/** The same moment as far as both are known: the bounds of one lie within the other's. */
function isSameMoment(a: TimePoint, b: TimePoint): boolean {
  return (
    (a.earliest <= b.earliest && b.latest <= a.latest) || (b.earliest <= a.earliest && a.latest <= b.latest)
  );
}

function isFiner(a: TimePoint, b: TimePoint): boolean {
  return precisions.indexOf(a.precision) > precisions.indexOf(b.precision);
}

/** What the author wrote for a time that cannot be read, so that the reader still sees it. */
function rawTimeText(raw: unknown): string | null {
  if (typeof raw === 'string') return cleanLine(cut(raw, 200)) || null;
  if (typeof raw === 'number') return String(raw);
  if (Array.isArray(raw)) return rawTimeText(raw[0]);
  if (!isObject(raw)) return null;
  const from = rawPart(raw['from']);
  const to = rawPart(raw['to']);
  return rawPart(raw['at']) ?? (from && to ? `${from}/${to}` : (from ?? to)) ?? rawPart(raw['within']);
}

function rawPart(raw: unknown): string | null {
  const text = Array.isArray(raw) ? raw.filter((part) => typeof part === 'string').join(', ') : raw;
  return typeof text === 'string' || typeof text === 'number'
    ? cleanLine(cut(String(text), 200)) || null
    : null;
}
