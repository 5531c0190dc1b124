// The words that times are put into, and the clock and language that they are read in.
import type { Precision } from '../when.js';
import type { RareTimeWords } from './rare-time-words.js';

/** How times are put into words; a part of the messages, so that they can be replaced. */
export interface TimeWords {
  about(time: string): string;
  perhaps(time: string): string;
  from(time: string): string;
  until(time: string): string;
  /** For a moment of which only one bound is known: after all of `time`, or before it. */
  after(time: string): string;
  before(time: string): string;
  /**
   * As `after` and `before`, but `time` itself is possible. `precision` says whether it is a date, or a clock time; `null` where
   * other words stand before it.
   */
  notBefore(time: string, precision: Precision | null): string;
  by(time: string, precision: Precision | null): string;
  fromTo(start: string, end: string): string;
  between(earliest: string, latest: string): string;
  /** Of two times one is meant, and nobody says which. */
  either(first: string, second: string): string;
  readonly overnight: string;
  overnightBetween(earliest: string, latest: string): string;
  hourNotReported(date: string): string;
  dayNotReported(month: string): string;
  monthNotReported(year: string): string;
  readonly endNotReported: string;
  /** In the place of an end: it goes on. */
  readonly ongoing: string;
  readonly startNotReported: string;
  readonly dateNotReported: string;
  /** After bounds that no source gives: the editor worked them out. */
  readonly inferred: string;
  /** For a time of which only the wording is known. */
  dateUnclear(stated: string): string;
  zoneNotStated(time: string): string;
  onDate(time: string, date: string): string;
  /** Between the parts of a list, with its space. */
  readonly comma: string;
  /** For times that few documents have. Left out: English. */
  readonly rare?: RareTimeWords;
}

/** The clock that a time is read on: an IANA zone or an offset, a language tag, and the words of that language. */
export interface Reading {
  readonly zone: string;
  readonly lang: string;
  readonly words: TimeWords;
}

/** Whether the words carry the date, or stand under a heading that does. */
export type DateUse = 'with-date' | 'without-date';

/** Whether the words stand beside an axis, or alone. */
export type Length = 'short' | 'long';

/**
 * Which side of a time is meant: all it could be, its first instant, or its last. They differ where an hour is known and no minute,
 * and where a clock showed a time twice or never.
 */
export type Side = 'whole' | 'first' | 'last';
