// A record's `when` → the time of a news event or claim, by the rules of the format. Reads no calendar itself.
import { leewayOf, withLeeway, type InstantRange } from '../time/tolerance.js';
import {
  isOneReading,
  pointBetween,
  whenAt,
  whenDuring,
  whenUnknown,
  whenWithin,
  type TimePoint,
  type When,
} from '../time/when.js';
import type { ReadPoint, TimeProblem, ZoneContext } from '../time/time-point.js';
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

  /** A time from text or from an object. `recordZone` is the zone beside the `when`, as written; `otherName` that of a field that looks like one. */
  read(value: unknown, path: string, recordZone: unknown, otherName = ''): When {
    const raw = timeText(value);
    if (isObject(raw)) return this.#fromParts(raw, path, recordZone);
    const zones = this.#times.zonesBeside(recordZone, 'zone');
    const when =
      typeof raw === 'string' || typeof raw === 'number' ? this.#fromText(String(raw), path, zones) : null;
    if (when !== null) return when;
    if (!isGiven(raw)) this.#log.add('when-missing', path, undefined, otherName);
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
    if (ends !== null) return this.#during(ends[0], ends[1], path, path, zones, { stated: null });
    const point = this.#times.read(text, path, zones);
    return point && whenOfPoint(point, null);
  }

  #fromParts(raw: Parts, path: string, recordZone: unknown): When {
    const { at, from, to, within } = raw;
    const bounds = boundNames.filter((name) => isGiven(raw[name]));
    const zones = isGiven(raw['zone'])
      ? this.#times.zonesBeside(raw['zone'], `${path}.zone`)
      : this.#times.zonesBeside(recordZone, 'zone');
    const stated = readLine(raw['stated'], `${path}.stated`, this.#log);

    const kinds: string[] = [];
    if (isGiven(at)) kinds.push('at');
    if (!isOpen(from) || !isOpen(to)) kinds.push('from/to');
    if (isGiven(within)) kinds.push('within');
    if (bounds.length > 0) kinds.push(bounds.join('/'));
    if (kinds.length === 0 && !isOpenEnd(from) && !isOpenEnd(to))
      this.#log.add('when-missing', path, undefined);
    if (kinds.length > 1) this.#log.add('when-two-kinds', path, kinds.join(', '));

    // The most exact of them that can be read.
    const isInferred = raw['inferred'] === true;
    return (
      (isGiven(at) ? this.#at(at, `${path}.at`, zones, stated) : null) ??
      this.#during(from, to, `${path}.from`, `${path}.to`, zones, { stated, isInferred }) ??
      (isGiven(within) ? this.#within(within, `${path}.within`, zones, { stated, isInferred }) : null) ??
      (bounds.length > 0 ? this.#bounded(raw, path, zones, { stated, isInferred }) : null) ??
      whenUnknown({ stated: stated ?? rawTimeText(raw) })
    );
  }

  #at(raw: unknown, path: string, zones: ZoneContext, stated: string | null): When | null {
    const list = this.#log.entriesOf(Array.isArray(raw) ? raw : [raw], path);
    if (list.length === 0) this.#log.add('when-missing', path, undefined);
    const spellings: { readonly found: ReadPoint; readonly path: string }[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const ownPath = Array.isArray(raw) ? `${path}[${index}]` : path;
      const found = this.#times.look(list[index], ownPath, zones);
      if (found?.point) spellings.push({ found, path: ownPath });
      else if (found) this.#times.note(found, ownPath);
    }
    const points = spellings.flatMap(({ found }) => found.point ?? []);
    const chosen = chosenSpelling(points);
    for (const { found, path: ownPath } of spellings) {
      const { point, problems } = found;
      // A reading that another spelling settles leaves no doubt.
      const isSettled = point !== chosen && chosen !== null && !chosen.isFloating && isOneReading(chosen);
      this.#times.note(isSettled ? { point: null, problems: problems.filter(isNoDoubt) } : found, ownPath);
      const other = points.find((each) => point !== null && !isSameMoment(each, point));
      const isLater = other !== undefined && point !== null && points.indexOf(other) < points.indexOf(point);
      if (isLater) this.#log.add('spellings-differ', ownPath, point.text, other.text);
    }
    return chosen && whenOfPoint(chosen, stated);
  }

  #during(
    from: unknown,
    to: unknown,
    fromWhere: string,
    toWhere: string,
    zones: ZoneContext,
    about: About,
  ): When | null {
    const start = this.#end(from, fromWhere, zones);
    const end = this.#end(to, toWhere, zones);
    if (start === null && end === null) return null;
    const when = whenDuring(start, end, { ...about, isOngoing: isOpenEnd(to) });
    if (!isTurnedRound(when)) return inOrder(when);
    // Which of the two is wrong is for the author to say: the start is kept, and nothing is claimed of the end.
    this.#log.add('end-before-start', toWhere, end?.text, start?.text);
    return whenDuring(start, null, about);
  }

  /** A start or an end: one time, or two that it lies between, of which one may be open. */
  #end(raw: unknown, path: string, zones: ZoneContext): TimePoint | null {
    if (isOpen(raw)) return null;
    if (!Array.isArray(raw)) return this.#times.read(raw, path, zones);
    if (raw.length !== 2) this.#log.add('within-not-two', path, raw);
    const [first = null, last = null] = raw
      .slice(0, 2)
      .map((each, index) => (isOpen(each) ? null : this.#times.read(each, `${path}[${index}]`, zones)));
    if (first === null || last === null || first.earliest <= last.latest) return pointBetween(first, last);
    this.#log.add('within-turned-round', `${path}[1]`, last.text, first.text);
    return pointBetween(last, first);
  }

  /** A moment with one bound, or with one on each side. */
  #bounded(raw: Parts, path: string, zones: ZoneContext, about: About): When | null {
    const read = (name: BoundName) =>
      isGiven(raw[name]) ? this.#times.read(raw[name], `${path}.${name}`, zones) : null;
    const [notBefore, by, after, before] = [read('notBefore'), read('by'), read('after'), read('before')];
    const start = after ?? notBefore;
    const end = before ?? by;
    if (start === null && end === null) return null;
    const excludes = { excludesStart: after !== null, excludesEnd: before !== null };
    const when = whenWithin(start, end, { ...about, ...excludes });
    if (!isTurnedRound(when)) return inOrder(when);
    this.#log.add('end-before-start', `${path}.${before ? 'before' : 'by'}`, end?.text, start?.text);
    return whenWithin(start, null, { ...about, ...excludes });
  }

  #within(raw: unknown, path: string, zones: ZoneContext, about: About): When | null {
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
    const when = whenWithin(start, end, about);
    if (!isTurnedRound(when)) return inOrder(when);
    this.#log.add('within-turned-round', `${path}[1]`, end?.text, start?.text);
    return whenWithin(end, start, about);
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
  return isOpen(text) || /^[~?%]?[+-]?\d[\dXx]{3}/.test(text);
}

/** What sources say beside a date of the Julian calendar. */
const oldStyle = /old style|\bo\.\s?s\.|julian|стар\p{L}* стил|ст\.\s?ст\./iu;

/** A moment; one of a stretch without a name, such as a week, lies within it. */
function whenOfPoint(read: TimePoint, stated: string | null): When {
  const point = stated !== null && oldStyle.test(stated) ? { ...read, hasNoWeekday: true as const } : read;
  return point.rare?.kind === 'between'
    ? whenWithin(point.rare.first, point.rare.last, { stated })
    : whenAt(point, { stated });
}

/** The end of something that goes on, as EDTF writes it. */
function isOpenEnd(raw: unknown): boolean {
  return typeof raw === 'string' && raw.trim() === '..';
}

/**
 * The finest of several spellings of one moment that agrees with all others. Where two of them rule each other out, that is one
 * which leaves both possible; where there is none, the first.
 */
function chosenSpelling(points: readonly TimePoint[]): TimePoint | null {
  const agreeing = points.filter((point) => points.every((other) => isSameMoment(point, other)));
  const [first = points[0] ?? null, ...others] = agreeing;
  return first && others.reduce((a, b) => (isFiner(b, a) ? b : a), first);
}

/** The same moment as far as both are known: the bounds of one lie within the other's, with room for "about". */
function isSameMoment(a: TimePoint, b: TimePoint): boolean {
  const [wideA, wideB] = [withLeeway(a, a), withLeeway(b, b)];
  return isInside(a, wideB) || isInside(b, wideA);
}

function isInside(inner: InstantRange, outer: InstantRange): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** The narrower of two; of two alike one without "about". */
function isFiner(a: TimePoint, b: TimePoint): boolean {
  const [lengthA, lengthB] = [a, b].map(({ earliest, latest }) => latest - earliest) as [number, number];
  return lengthA < lengthB || (lengthA === lengthB && a.qualifier === null && b.qualifier !== null);
}

function isNoDoubt({ code }: TimeProblem): boolean {
  return code !== 'time-twice' && code !== 'time-skipped' && code !== 'zone-missing';
}

/** Whether a time ends before it begins, with room for "about". */
function isTurnedRound({ earliest, latest, start, end }: When): boolean {
  return earliest - leewayOf(start) > latest + leewayOf(end);
}

/** From about 07:05 to about 07:00 is possible; its bounds are in order all the same. */
function inOrder(when: When): When {
  const { earliest, latest, start, end } = when;
  if (earliest <= latest) return when;
  return {
    ...when,
    earliest: Math.min(latest, end?.earliest ?? latest),
    latest: Math.max(earliest, start?.latest ?? earliest),
  };
}

const boundNames = ['by', 'before', 'notBefore', 'after'] as const;
type BoundName = (typeof boundNames)[number];

/** What else is known of a time. */
interface About {
  readonly stated: string | null;
  readonly isInferred?: boolean;
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
