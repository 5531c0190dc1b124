// The time of a news event: what it could cover, how exactly it is known, and how it was written.
import { firstInstant, hourMs, lastInstant, minuteMs, secondMs, type Instant } from './instant.js';

/** The finest unit a source gives, coarse to fine. */
export const precisions = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type Precision = (typeof precisions)[number];

/** `at`: one moment. `during`: it lasted. `within`: one moment between two bounds, and nobody says when. */
export type WhenKind = 'at' | 'during' | 'within';

/** Where the zone of a time comes from: beside the time or in its text, from the document, or from nowhere. */
export type ZoneOrigin = 'stated' | 'document' | 'none';

/** How sure the source is: EDTF's `~` is approximate, `?` uncertain, `%` both. */
export type Qualifier = 'approximate' | 'uncertain' | 'approximate-and-uncertain';

/** The calendar reading of a time as it was written: a month is 1 to 12, what was not written is absent. */
export interface CalendarFields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** With digits after its point where the text is finer. */
  readonly millisecond?: number;
}

/** One written time, made into bounds. */
export interface TimePoint {
  /** As the author wrote it. `fieldsOf` reads its year, month, day and clock again: few are asked for theirs. */
  readonly text: string;
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
  /** The first instant the text could mean. */
  readonly earliest: Instant;
  /** The last millisecond the text could mean. */
  readonly latest: Instant;
  /** The zone that dates it: an IANA name, or an offset such as `+04:00`. `null` where no zone is stated anywhere. */
  readonly zone: string | null;
  readonly zoneOrigin: ZoneOrigin;
  /** True where text has neither offset nor zone: then the bounds cover every zone on earth. */
  readonly isFloating: boolean;
  /** There where it is more than one date or clock time. */
  readonly rare?: RareTime;
  /** There where its source may have had another calendar: the weekday of this one is nobody's. */
  readonly hasNoWeekday?: true;
}

/**
 * A time of a kind that few documents have: a season, a decade, several dates, an end that is known between two times, a date of
 * the Julian calendar.
 */
export type RareTime =
  /** A stretch that has a name. `number` says which season (0 to 3 from spring) or quarter (1 to 4) of `year`. */
  | { readonly kind: 'season' | 'quarter'; readonly fields: CalendarFields; readonly number: number }
  /** Ten or a hundred years, or a month or day in one of them that is not known. */
  | {
      readonly kind: 'years';
      readonly fields: CalendarFields;
      readonly count: number;
      readonly inEach: CalendarFields | null;
    }
  /** One of several times, or `all` of them. */
  | {
      readonly kind: 'list';
      readonly fields: CalendarFields;
      readonly points: readonly TimePoint[];
      readonly all: boolean;
    }
  /** A stretch without a name, such as a week; an end that lies between two times; `null` where one of them is open. */
  | {
      readonly kind: 'between';
      readonly first: TimePoint | null;
      readonly last: TimePoint | null;
    }
  /** `fields` are those of the Gregorian calendar. */
  | { readonly kind: 'julian'; readonly fields: CalendarFields };

/**
 * The time of a news event or of a claim.
 *
 * `earliest` and `latest` are epoch milliseconds and bound everything it could cover. `latest` is the last
 * millisecond of a moment's, day's, month's or year's own unit; an end or bound known to the minute or second is that
 * very instant. A side that is not known is `firstInstant` or `lastInstant`.
 */
export interface When {
  readonly kind: WhenKind;
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
  /** The zone that dates it: an IANA name, or an offset such as `+04:00`. `null` where none is stated. */
  readonly zone: string | null;
  readonly zoneOrigin: ZoneOrigin;
  /** The source's own wording, or `null`. */
  readonly stated: string | null;
  /** The moment itself, the start, or the lower bound. `null`: not known. */
  readonly start: TimePoint | null;
  /** The end or the upper bound. `null` for a moment, and where it is not known. */
  readonly end: TimePoint | null;
  /** There where a bound is not itself possible: after `start`, before `end`. */
  readonly excludesStart?: true;
  readonly excludesEnd?: true;
  /** There where it has no end because it goes on. */
  readonly isOngoing?: true;
  /** There where the editor worked the bounds out. */
  readonly isInferred?: true;
}

/** True where the precision is a clock reading and not only a date. */
export function hasClockTime(precision: Precision): boolean {
  return precision === 'hour' || precision === 'minute' || precision === 'second';
}

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return precisions.indexOf(a) < precisions.indexOf(b) ? a : b;
}

/** Whether any clock time is in it that has an instant: dates keep themselves on every clock. */
export function readsByClock({ start, end }: When): boolean {
  return [start, end].some((point) => point !== null && hasClockTime(point.precision) && !point.isFloating);
}

/** True where nothing at all is known of the time: such an event is listed, not drawn. */
export function isUndated(when: When): boolean {
  return when.start === null && when.end === null;
}

/** True where it lasted, or may have, past any bound: its end is not reported. */
export function isOpenEnded(when: When): boolean {
  return when.end === null && when.kind === 'during';
}

/** True where no source gives an hour that a clock could show: a date, a span of doubt, a time without a zone. */
export function hasNoClockTime({ kind, precision, start, end }: When): boolean {
  if (kind === 'during') return false;
  return kind === 'within' || !hasClockTime(precision) || (start ?? end)?.isFloating === true;
}

/** Both qualifiers in one, for a time that has two ends. */
export function joinedQualifier(a: Qualifier | null, b: Qualifier | null): Qualifier | null {
  if (a === b || b === null) return a;
  return a === null ? b : 'approximate-and-uncertain';
}

/**
 * True where a time is one reading of its clock. False where clocks were turned back and showed it twice, or left it out: then
 * its bounds are wider than its unit, and no exact minute stands for it.
 */
export function isOneReading({ precision, isFloating, earliest, latest }: TimePoint): boolean {
  const unitMs = { hour: hourMs, minute: minuteMs, second: secondMs }[precision as string] ?? Infinity;
  return isFloating || latest - earliest < unitMs;
}

/** An end that lies between two times; `null` where neither is known. */
export function pointBetween(first: TimePoint | null, last: TimePoint | null): TimePoint | null {
  const known = first ?? last;
  if (known === null) return null;
  return {
    text: [first, last].map((point) => point?.text ?? '..').join('/'),
    precision: coarser(known.precision, (last ?? known).precision),
    qualifier: null,
    earliest: first?.earliest ?? firstInstant,
    latest: last?.latest ?? lastInstant,
    zone: known.zone,
    zoneOrigin: known.zoneOrigin,
    isFloating: known.isFloating,
    rare: { kind: 'between', first, last },
  };
}

interface Circumstances {
  readonly stated: string | null;
  readonly excludesStart?: boolean;
  readonly excludesEnd?: boolean;
  readonly isOngoing?: boolean;
  readonly isInferred?: boolean;
}

/** A moment, from one written time. */
export function whenAt(point: TimePoint, { stated }: Circumstances): When {
  return {
    kind: 'at',
    earliest: point.earliest,
    latest: point.latest,
    precision: point.precision,
    qualifier: point.qualifier,
    zone: point.zone,
    zoneOrigin: point.zoneOrigin,
    stated,
    start: point,
    end: null,
  };
}

/** A duration; either end may be missing, but not both. An end before its start is for the caller to report. */
export function whenDuring(
  start: TimePoint | null,
  end: TimePoint | null,
  circumstances: Circumstances,
): When {
  return between('during', start, end, circumstances);
}

/** A moment somewhere between two bounds. With no bound at all the time is not known. */
export function whenWithin(
  start: TimePoint | null,
  end: TimePoint | null,
  circumstances: Circumstances,
): When {
  return between('within', start, end, circumstances);
}

/** The time of an event of which no source says when. */
export function whenUnknown({ stated }: Circumstances): When {
  return between('within', null, null, { stated });
}

function between(
  kind: WhenKind,
  start: TimePoint | null,
  end: TimePoint | null,
  { stated, excludesStart, excludesEnd, isOngoing, isInferred }: Circumstances,
): When {
  const known = start ?? end;
  const from = start ? (excludesStart ? afterPoint(start) : start.earliest) : firstInstant;
  const to = end ? (excludesEnd ? beforePoint(end) : endOf(end)) : lastInstant;
  return {
    kind,
    earliest: from,
    latest: to,
    precision: start && end ? coarser(start.precision, end.precision) : (known?.precision ?? 'year'),
    qualifier: joinedQualifier(start?.qualifier ?? null, end?.qualifier ?? null),
    zone: known?.zone ?? null,
    zoneOrigin: known?.zoneOrigin ?? 'none',
    stated,
    start,
    end,
    ...(start && excludesStart && { excludesStart }),
    ...(end && excludesEnd && { excludesEnd }),
    ...(isOngoing && !end && { isOngoing }),
    ...(isInferred && known && { isInferred }),
  };
}

/** Where an end lies: a date ends with its last millisecond, a clock time is the instant it names, or the later of two. */
function endOf({ precision, earliest, latest, isFloating }: TimePoint): Instant {
  // A fraction of a second is one millisecond long.
  if (isFloating || latest === earliest) return latest;
  if (precision === 'minute') return latest + 1 - minuteMs;
  return precision === 'second' ? latest + 1 - secondMs : latest;
}

/** The first instant that is not in a point, nor before it. A minute or second that bounds a time is one instant, as for an end. */
function afterPoint(point: TimePoint): Instant {
  // The bounds of a time without a zone cover every zone, from UTC+14 to UTC−12.
  const overEveryZone = point.isFloating ? zonesMs : 0;
  const isInstant = point.precision === 'minute' || point.precision === 'second';
  return isInstant ? point.earliest + 1 : point.latest + 1 - overEveryZone;
}

/** The last instant before all that a point could be; of a time without a zone before the last of them. */
function beforePoint({ earliest, isFloating }: TimePoint): Instant {
  return earliest - 1 + (isFloating ? zonesMs : 0);
}

/** How far the clocks of the earth are apart: from UTC+14 to UTC−12. */
export const zonesMs = 26 * hourMs;
