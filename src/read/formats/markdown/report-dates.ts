// Clock times of a report → `when`, from the day above them and the report's own clock.
import { DateCells } from '../dates/date-cells.js';
import { firstOf, lastOf } from '../dates/written-point.js';
import { zoneFromWords } from '../dates/zone-words.js';
import { shiftedDay } from '../parts/days.js';
import { without } from '../parts/without.js';
import type { RawWhen, Reading } from '../reading.js';
import type { TimedLine } from './timed-line.js';

/** Reads the times of one report, in their order. */
export class ReportDates {
  readonly #reading: Reading;
  readonly #cells: DateCells;
  /** The zone beside each time that names none itself; empty where the report says none. */
  readonly #zone: string;
  #day = '';
  #minutes = -1;

  constructor(reading: Reading, zone: string) {
    this.#reading = reading;
    this.#cells = new DateCells(reading);
    this.#zone = zone;
  }

  /** The zone of the whole report, where it is a place's own. */
  get documentZone(): string | undefined {
    const zone = this.#zone === '' ? null : zoneFromWords(this.#zone);
    return zone?.kind === 'zone' ? zone.zone : undefined;
  }

  when(line: TimedLine & { readonly dayAbove: string }, index: number): RawWhen {
    const { start, end, isAbout } = line;
    const day = line.day || line.dayAbove;
    const zone = line.zone || (this.documentZone === undefined ? this.#zone : '');
    const stated = `${isAbout ? '~' : ''}${start}${end === '' ? '' : `–${end}`} ${line.zone}`.trim();
    if (line.isRelative || day === '') {
      this.#reading.note('time-without-date', index, 'when', stated);
      return { stated };
    }
    const minutes = minutesOf(start);
    // A line with a date of its own needs no order.
    const goesBack = line.day === '' && day === this.#day && minutes < this.#minutes;
    this.#day = day;
    if (!goesBack) this.#minutes = minutes;
    const clock = (text: string) => `${text} ${zone}`.trim();
    const isOverMidnight = end !== '' && minutesOf(end) < minutes;
    const when = this.#cells.when(index, {
      start: day,
      startClock: clock(start),
      ...(end === '' ? {} : { end: isOverMidnight ? shiftedDay(day, 1) : day, endClock: clock(end) }),
      stated,
    });
    if (when === undefined) return { stated };
    // The clock alone, as written, says less than the date with it, and nothing more.
    if (line.zone === '' && !isAbout && !goesBack) return without(when, 'stated');
    if (goesBack && typeof when.at === 'string') return this.#eitherDay(when, day, start, index);
    return isAbout ? approximate(when) : when;
  }

  /** 00:40 below 23:58 under one date: the next day, or out of order. The report does not say. */
  #eitherDay(when: RawWhen, day: string, start: string, index: number): RawWhen {
    this.#reading.note('clock-goes-back', index, 'when', start, day);
    const later = String(when.at).replace(day, shiftedDay(day, 1));
    const others = without(when, 'at');
    return { within: [String(when.at), later], ...others };
  }
}

function approximate(when: RawWhen): RawWhen {
  const { at, ...others } = when;
  if (typeof at === 'string') return { at: `${at}~`, ...others };
  return when.from === undefined ? when : { ...others, from: `${firstOf(when)}~`, to: `${lastOf(when)}~` };
}

function minutesOf(clock: string): number {
  const found = /^(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?([ap]))?/i.exec(clock);
  if (found === null) return 0;
  const half = found[3]?.toLowerCase();
  const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  return hour * 60 + Number(found[2]);
}
