// The Julian calendar, which Russia kept until 1918: its dates and those of the Gregorian calendar, by the number of the day.
import { dayMs } from '../instant.js';

/** A day of either calendar; `month` is 1 to 12. The year 0 is 1 BC. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 March of the year 0 in the Julian calendar, as milliseconds of the Gregorian one. */
const marchOfYearZero = new Date(0).setUTCFullYear(0, 1, 28);
const fourYears = 4 * 365 + 1;

/**
 * The start of a Julian day, as a wall-clock reading of the Gregorian calendar as if UTC. Years begin in March here, so that the
 * leap day comes last and months follow one rule (E. G. Richards, "Mapping Time", 1998).
 */
export function wallOfJulian({ year, month, day }: CalendarDay): number {
  const monthFromMarch = (month + 9) % 12;
  const yearFromMarch = year - (month < 3 ? 1 : 0);
  const days =
    Math.floor((yearFromMarch * fourYears) / 4) + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return marchOfYearZero + days * dayMs;
}

/** The Julian date of a wall-clock reading of the Gregorian calendar. */
export function julianOfWall(wall: number): CalendarDay {
  const days = Math.floor((wall - marchOfYearZero) / dayMs);
  const yearFromMarch = Math.floor((4 * days + 3) / fourYears);
  const dayOfYear = days - Math.floor((yearFromMarch * fourYears) / 4);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: yearFromMarch + (monthFromMarch > 9 ? 1 : 0),
    month: ((monthFromMarch + 2) % 12) + 1,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Days of a month of the Julian calendar: every fourth year has a leap day. */
export function julianDaysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return (wallOfJulian({ ...next, day: 1 }) - wallOfJulian({ year, month, day: 1 })) / dayMs;
}
