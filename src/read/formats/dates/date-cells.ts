// The dates of one file: their order of day and month, proved by all of them together, and `when` from date and clock.
import type { IssueCode } from '../../../model/issue.js';
import { without } from '../parts/without.js';
import type { DateOrder, RawWhen, Reading } from '../reading.js';
import { clockOnDay } from './clock-on-day.js';
import { clockFromText, clockRange, type ClockText } from './clock-text.js';
import { neighbour, yearText } from './iso-days.js';
import { endNotBefore, isTurnedRound } from './order-of-ends.js';
import { readWrittenDate } from './written-date.js';
import { firstOf, lastOf, type WrittenDate } from './written-point.js';

/** The cells that tell one record's time. Absent ones are empty. */
export interface TimeCells {
  readonly start: string;
  readonly startClock?: string;
  readonly end?: string;
  readonly endClock?: string;
  /** The name of a zone in a column of its own. */
  readonly zone?: string;
  /** The source's own words for the time. */
  readonly stated?: string;
}

/** A format's own order, for a file that proves none. */
export interface FormatOrder {
  readonly order: 'dmy' | 'mdy';
  /** Whose order it is, in words: "TimeMap". */
  readonly name: string;
}

/** One end of a record's time, in the words of our format. */
interface End {
  readonly when: RawWhen;
  readonly zone: string | null;
}

/** As many different texts of one kind as are read once for all. */
const mostKept = 50_000;

/** Reads the dates of one file in two rounds: `prove` for each cell, then `when` for each record. */
export class DateCells {
  readonly #reading: Reading;
  readonly #formatOrder: FormatOrder | null;
  readonly #read = new Map<string, WrittenDate>();
  readonly #clockTexts = new Map<string, ClockText | null>();
  readonly #spans = new Map<string, readonly [string, string] | null>();
  #dmyProofs = 0;
  #mdyProofs = 0;
  #unproved = 0;
  #example = '';
  #clocks = 0;
  #midnights = 0;
  #hasTakenMidnights = false;
  #hasShortYears = false;
  #decided: DateOrder | 'mixed' | null | undefined = undefined;

  constructor(reading: Reading, formatOrder: FormatOrder | null = null) {
    this.#reading = reading;
    this.#formatOrder = formatOrder;
  }

  /** Looks at a cell for what it proves. */
  prove(text: string): void {
    if (text === '') return;
    if (/^-[1-9]\d{0,2}$/.test(text)) this.#hasShortYears = true;
    const date = this.#date(text);
    if (date.kind === 'when' && typeof date.when.at === 'string' && date.when.at.length > 12) {
      this.#clocks += 1;
      if (midnight.test(date.when.at)) this.#midnights += 1;
    }
    if (date.kind !== 'order') return;
    for (const { dmy, mdy } of date.dates) {
      if (dmy !== null && mdy !== null) this.#unproved += 1;
      else {
        if (dmy === null) this.#mdyProofs += 1;
        else this.#dmyProofs += 1;
        this.#example = text;
      }
    }
  }

  /** The time of a record, or what is left of it; what is wrong is noted. `undefined` where nothing was written. */
  when(recordIndex: number, cells: TimeCells): RawWhen | undefined {
    const { start, zone = '', stated } = cells;
    const isOpen = start !== '' && openEnd.test(cells.end ?? '');
    const end = isOpen ? '' : (cells.end ?? '');
    const span = cells.endClock || !cells.startClock ? null : this.#clockRange(cells.startClock);
    const [startClock = '', endClock = ''] = span ?? [cells.startClock, cells.endClock];
    if (start === '' && end === '') return this.#clockAlone(recordIndex, cells.startClock ?? '', stated);
    const from = start === '' ? null : this.#end(recordIndex, 'when', start, startClock);
    // An end that is only a clock time is on the day of the start.
    const isClockAlone = end === '' && endClock !== '';
    const endDay = isClockAlone ? start : end;
    let to = endDay === '' ? null : this.#end(recordIndex, 'when.to', endDay, endClock);
    if (isClockAlone && from !== null && to !== null) to = this.#afterMidnight(from, to);
    const words = stated ?? statedWords(cells, from, to);
    if (from === null && to === null) return { stated: words ?? `${start} ${end}`.trim() };
    const open = isOpen && from !== null ? { when: { to: '..' }, zone: null } : to;
    const when = this.#joined(from?.when ?? null, open?.when ?? null, recordIndex);
    const named = zone || (from?.zone ?? to?.zone ?? '');
    const times = without(when, 'stated');
    return {
      ...times,
      ...(named === '' ? {} : { zone: named }),
      ...(words === undefined ? {} : { stated: words }),
    };
  }

  /** 22:00 to 02:00: the end is on the day after. */
  #afterMidnight(from: End, to: End): End {
    const [start, end] = [firstOf(from.when), lastOf(to.when)];
    const day = /^-?\d{4,6}-\d{2}-\d{2}/.exec(end)?.[0];
    if (day === undefined || !isTurnedRound(start, end)) return to;
    this.#reading.report.guessed('An end whose clock is before that of its start is on the day after.');
    return { ...to, when: { at: end.replace(day, neighbour(day, 1) ?? day) } };
  }

  #joined(start: RawWhen | null, end: RawWhen | null, recordIndex: number): RawWhen {
    if (start === null) return { to: lastOf(end ?? {}) };
    if (end === null) return start;
    const from = firstOf(start);
    return { from, to: endNotBefore(from, lastOf(end), recordIndex, this.#reading) };
  }

  #clockAlone(recordIndex: number, clock: string, stated: string | undefined): RawWhen | undefined {
    if (clock === '') return stated === undefined ? undefined : { stated };
    this.#reading.note('time-without-date', recordIndex, 'when.clock', clock);
    return { stated: stated ?? clock };
  }

  #end(recordIndex: number, field: string, text: string, clockWords: string): End | null {
    const fault = (code: IssueCode, found: string, detail = '') => {
      this.#reading.note(code, recordIndex, field, found, detail);
      return null;
    };
    const date = this.#inOrder(this.#date(text));
    if (date.kind === 'order') return fault('date-order-not-proved', text);
    if (date.kind === 'unreadable') {
      const isClock = clockFromText(text) !== null || clockRange(text) !== null;
      const isTime = isClock && date.code === 'not-a-time' && /:|[ap]\.?m/i.test(text);
      return fault(isTime ? 'time-without-date' : date.code, text, date.detail);
    }
    const isAbout = aboutClock.test(clockWords);
    const separate =
      clockWords === '' ? null : this.#clock(isAbout ? clockWords.replace(aboutClock, '') : clockWords);
    if (clockWords !== '' && separate === null)
      this.#reading.note(
        'no-such-clock-time',
        recordIndex,
        `${field}.clock`,
        clockWords,
        'it is no time of day',
      );
    const clock = separate ?? date.clock;
    const when = this.#ofEra(without(date.when, 'stated'));
    if (clock === null) {
      const day = this.#withoutMidnight(when);
      return { when: day, zone: zoneInText(day) };
    }
    const marked = isAbout && typeof when.at === 'string' && !/[~?%]$/.test(when.at);
    return this.#withClock(recordIndex, field, marked ? { at: `${when.at}~` } : when, clock);
  }

  /** -500 is 500 BC, as people write it, and so is -1950 beside it; -0043 alone is ISO's, where there is a year 0. */
  #ofEra(when: RawWhen): RawWhen {
    const { at } = when;
    if (typeof at !== 'string' || !/^-\d{4,6}$/.test(at) || !this.#hasShortYears) return when;
    this.#reading.report.guessed('Years below 0 are taken as years before our era: -44 is 44 BC.');
    return /^-[1-9]\d{3}/.test(at) ? { at: yearText(-Number(at), 'bc') } : when;
  }

  /** Where every clock time of the file is midnight, none of them is one: they are days. */
  #withoutMidnight(when: RawWhen): RawWhen {
    const isOnlyMidnights = this.#midnights > 1 && this.#midnights === this.#clocks;
    if (!isOnlyMidnights || typeof when.at !== 'string' || !midnight.test(when.at)) return when;
    if (!this.#hasTakenMidnights) {
      this.#hasTakenMidnights = true;
      this.#reading.report.guessed(
        'Every time of the file is 00:00, so dates are taken as days.',
        this.#midnights,
      );
    }
    return { at: when.at.replace(midnight, '') };
  }

  #withClock(recordIndex: number, field: string, when: RawWhen, clock: ClockText): End {
    const day = when.at;
    if (typeof day !== 'string' || !/^-?\d{4,6}-\d{2}-\d{2}[~?%]?$/.test(day)) {
      this.#reading.note('time-without-date', recordIndex, field, clock.clock);
      return { when, zone: null };
    }
    const mark = /[~?%]$/.exec(day)?.[0] ?? '';
    const { at, within, zone, fault } = clockOnDay(mark === '' ? day : day.slice(0, -1), clock);
    if (fault !== null) this.#reading.note(fault.code, recordIndex, field, fault.found, fault.detail);
    return { when: within === null ? { at: at + mark } : { within }, zone };
  }

  /** A day has few clock times, and a sheet many rows. */
  #clock(text: string): ClockText | null {
    let clock = this.#clockTexts.get(text);
    if (clock === undefined) {
      clock = clockFromText(text);
      if (this.#clockTexts.size < mostKept) this.#clockTexts.set(text, clock);
    }
    return clock;
  }

  #clockRange(text: string): readonly [string, string] | null {
    let span = this.#spans.get(text);
    if (span === undefined) {
      span = clockRange(text);
      if (this.#spans.size < mostKept) this.#spans.set(text, span);
    }
    return span;
  }

  #date(text: string): WrittenDate {
    let date = this.#read.get(text);
    if (date === undefined) {
      const { dateOrder } = this.#reading.settings;
      date = this.#instant(text) ?? readWrittenDate(text, dateOrder);
      // Most dates of a sheet stand on several of its rows; a file of others may not fill the memory.
      if (this.#read.size < mostKept) this.#read.set(text, date);
    }
    return date;
  }

  /** Ten digits are seconds since 1970, thirteen milliseconds: no year and no day has as many. */
  #instant(text: string): WrittenDate | null {
    if (!/^\d{10}(?:\d{3}|\.\d{1,6})?$/.test(text)) return null;
    const at = new Date(Number(text) * (text.length === 13 && !text.includes('.') ? 1 : 1000)).toISOString();
    this.#reading.report.guessed(
      'Numbers of 10 or 13 digits are seconds or milliseconds since 1970, in UTC.',
    );
    return { kind: 'when', when: { at: at.replace('.000Z', 'Z') }, clock: null };
  }

  #inOrder(date: WrittenDate): WrittenDate {
    if (date.kind !== 'order') return date;
    this.#decided ??= this.#decide();
    if (this.#decided === 'dmy' || this.#decided === 'mdy') return date.when(this.#decided);
    // Without an order of the whole file, a date is read where it can be read in one way only.
    const isClear =
      date.dates.every(({ dmy }) => dmy === null) || date.dates.every(({ mdy }) => mdy === null);
    return isClear ? date.when(date.dates[0]?.dmy === null ? 'mdy' : 'dmy') : date;
  }

  #decide(): DateOrder | 'mixed' {
    const { report, settings } = this.#reading;
    const given = settings.dateOrder;
    if (given === 'dmy' || given === 'mdy') {
      report.understood(`Dates are read ${orderWords(given)}, as you say.`);
      return given;
    }
    const [dmy, mdy] = [this.#dmyProofs, this.#mdyProofs];
    if (dmy > 0 !== mdy > 0) {
      const order = dmy > 0 ? 'dmy' : 'mdy';
      report.understood(
        `Dates are read ${orderWords(order)}: "${this.#example}" can be read in no other way.`,
        dmy + mdy,
      );
      return order;
    }
    const own = this.#formatOrder;
    if (own !== null) {
      const proof = dmy > 0 ? 'The dates contradict each other' : 'No date proves it';
      report.guessed(
        `Dates are read ${orderWords(own.order)}, as ${own.name} writes them. ${proof}.`,
        this.#unproved,
      );
      return own.order;
    }
    const proof = dmy > 0 ? 'some dates are day first and others month first' : 'no date proves it';
    report.refused(
      `Whether the day or the month comes first is not known: ${proof}. Give date-order.`,
      this.#unproved,
    );
    return 'mixed';
  }
}

/** What stands in a column of ends for what has not ended. */
const openEnd =
  /^(?:\.\.|…|now|present|today|ongoing|current|continuing|heute|andauernd|en cours|actualidad|настоящее время|по настоящее время)$/i;
const aboutClock = /^(?:~|≈|c\.|ca\.?|circa|about|around|approx\.?)\s{0,3}/i;
const midnight = /[T ]00:00(?::00(?:[.,]0+)?)?\s?(?:[zZ]|[+-]00:?00)?$/;

/** UTC, where a time says so itself. */
function zoneInText({ at }: RawWhen): string | null {
  return typeof at === 'string' && /\d(?:[zZ]|\+00:?00)$/.test(at) && at.length > 12 ? 'UTC' : null;
}

function orderWords(order: 'dmy' | 'mdy'): string {
  return order === 'dmy' ? 'day first' : 'month first';
}

/** The words of a time that was not written as our format writes it. */
function statedWords(cells: TimeCells, from: End | null, to: End | null): string | undefined {
  const { start, startClock = '', end = '', endClock = '' } = cells;
  const isAsWritten = (text: string, clock: string, read: End | null) => {
    const at = read?.when.at;
    if (text === '' || (clock === '' && at === text)) return true;
    return clock === '' ? at === text.replace(midnight, '') : at === `${text}T${clock}`;
  };
  if (isAsWritten(start, startClock, from) && isAsWritten(end, endClock, to)) return undefined;
  const words = [`${start} ${startClock}`.trim(), `${end} ${endClock}`.trim()];
  return words.filter((text) => text !== '').join(' – ');
}
