// One written time or zone → a checked one, with issues; counts the dates that no zone belongs to.
import type { Span } from '../time/instant.js';
import { timePointFromText, type ReadPoint, type ZoneContext } from '../time/time-point.js';
import { hasClockTime, whenAt, type TimePoint, type When } from '../time/when.js';
import { zoneFromName } from '../time/zone-name.js';
import type { IssueLog } from './issue-log.js';
import { cleanLine } from './clean-text.js';
import { isGiven } from './read-text.js';
import { timeText } from './time-value.js';

/** No time is written with more characters than this; longer texts are not even tried. */
const longestTime = 200;

/** Reads what few documents have: seasons, decades, sets, Julian dates, dates in words. It comes late (`read/rare/`). */
export interface RareTimes {
  /** A text that is no plain time, or one of the Julian calendar; `null` where it is none of these either. */
  read(text: string, zones: ZoneContext, isJulian: boolean): ReadPoint | null;
}

/** Reads times as the document's zone has it. */
export class TimeParser {
  readonly #log: IssueLog;
  readonly #documentOnly: ZoneContext;
  /** Asking whether a zone exists is slow, and a document names few. */
  readonly #zones = new Map<string, string | null>();
  readonly #isZoneAtFault: boolean;
  readonly #rareTimes: RareTimes | null;
  #isJulian = false;
  #hasRareTimes = false;
  #floatingDates = 0;

  /** `isZoneAtFault`: the document names a zone that is none, which is one issue and not one for each time. */
  constructor(
    log: IssueLog,
    documentZone: string | null,
    isZoneAtFault: boolean,
    rareTimes: RareTimes | null = null,
  ) {
    this.#log = log;
    this.#rareTimes = rareTimes;
    this.#isZoneAtFault = isZoneAtFault;
    this.#documentOnly = { own: null, document: documentZone };
  }

  /** Whether a time was met that only `RareTimes` could read, and they were not there. */
  get hasRareTimes(): boolean {
    return this.#hasRareTimes;
  }

  /** From here on, dates without another calendar are Julian, or Gregorian. */
  enterCalendar(isJulian: boolean): void {
    this.#isJulian = isJulian;
  }

  /** How many dates were read that no zone belongs to: one issue counts them all. */
  get floatingDates(): number {
    return this.#floatingDates;
  }

  /** The zones for times with this one beside them. An unknown one is an issue, and no other stands in for it. */
  zonesBeside(rawZone: unknown, path: string): ZoneContext {
    if (!isGiven(rawZone)) return this.#documentOnly;
    if (typeof rawZone !== 'string') {
      this.#log.add('wrong-type', path, rawZone, 'the name of a time zone');
      return this.#documentOnly;
    }
    let own = this.#zones.get(rawZone);
    if (own === undefined) {
      own = zoneFromName(rawZone);
      this.#zones.set(rawZone, own);
    }
    if (own !== null) return { own, document: this.#documentOnly.document };
    this.#log.add('unknown-zone', path, rawZone, rawZone);
    return unknownZone;
  }

  /** One written time, or a value of code, or `null` with an issue. A number stands for a year. */
  read(value: unknown, path: string, zones: ZoneContext): TimePoint | null {
    const found = this.look(value, path, zones);
    if (found !== null) this.note(found, path);
    return found && found.point;
  }

  /** As `read`, but what is wrong with a text that can be tried as a time is for `note` to say. */
  look(value: unknown, path: string, zones: ZoneContext): ReadPoint | null {
    const raw = timeText(value);
    if (typeof raw !== 'string' && typeof raw !== 'number') {
      this.#log.add('wrong-type', path, raw, 'a time as text');
      return null;
    }
    const written = String(raw);
    if (written.length <= longestTime) return this.#fromText(cleanLine(written), zones);
    this.#log.add('not-a-time', path, written);
    return null;
  }

  #fromText(text: string, zones: ZoneContext): ReadPoint {
    const plain = timePointFromText(text, zones);
    const { point } = plain;
    // Its zone may have been merged with another one for those years.
    if (point !== null && point.earliest < 0 && hasClockTime(point.precision) && point.zone?.includes('/'))
      this.#hasRareTimes ||= this.#rareTimes === null;
    // What has no digit is no time in any spelling.
    if ((plain.point !== null && !this.#isJulian) || !/\d/.test(text)) return plain;
    this.#hasRareTimes ||= this.#rareTimes === null;
    return this.#rareTimes?.read(text, zones, this.#isJulian) ?? plain;
  }

  /** Notes what is wrong with a time, and counts it where it is a date of no zone. */
  note({ point, problems }: ReadPoint, path: string): void {
    for (const { code, found, detail } of problems) {
      if (code !== 'zone-missing' || !this.#isZoneAtFault) this.#log.add(code, path, found, detail);
    }
    const isFloatingDate = point !== null && point.isFloating && !hasClockTime(point.precision);
    if (isFloatingDate && !this.#isZoneAtFault) this.#floatingDates += 1;
  }

  /**
   * When something was published or corrected: `null`, and no issue, where the text is a date in words, which is allowed. What
   * is wrong with a written time is an issue, but its zone is not counted: no event depends on it.
   */
  readDate(raw: unknown, path: string): When | null {
    if (typeof raw !== 'string' && typeof raw !== 'number') return null;
    const written = String(raw);
    if (written.length > longestTime) return null;
    const text = cleanLine(written);
    const { point, problems } = this.#fromText(text, this.#documentOnly);
    for (const { code, found, detail } of problems) {
      if (code !== 'not-a-time' && (code !== 'zone-missing' || !this.#isZoneAtFault))
        this.#log.add(code, path, found, detail);
    }
    return point && whenAt(point, { stated: null });
  }

  /** The document's first view: two times that bound a span, or `null` with an issue. */
  readWindow(raw: unknown, path: string): Span | null {
    if (!isGiven(raw)) return null;
    if (!Array.isArray(raw) || raw.length !== 2) {
      this.#log.add('window-unreadable', path, raw);
      return null;
    }
    const datesBefore = this.#floatingDates;
    const start = this.read(raw[0], `${path}[0]`, this.#documentOnly);
    const end = this.read(raw[1], `${path}[1]`, this.#documentOnly);
    // A first view with a day more at its sides misleads nobody.
    this.#floatingDates = datesBefore;
    if (start === null || end === null) return null;
    const span = { startAt: start.earliest, endAt: endOf(end) };
    if (span.startAt < span.endAt) return span;
    this.#log.add('window-turned-round', path, end.text, start.text);
    const turned = { startAt: end.earliest, endAt: endOf(start) };
    return turned.startAt < turned.endAt ? turned : null;
  }
}

const unknownZone: ZoneContext = { own: null, document: null, isUnknown: true };

/** A day belongs to the window to its end; a clock time ends it there and then. */
function endOf(point: TimePoint): number {
  return hasClockTime(point.precision) && !point.isFloating ? point.earliest : point.latest + 1;
}
