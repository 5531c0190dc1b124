import { expect } from '@open-wc/testing';
import { dateWords, type DateParts } from '../../src/i18n/date-words.js';

/** A language whose words are their own numbers. */
const named = (name: string, length: number) => Array.from({ length }, (_, index) => `${name}${index + 1}`);
const all = ({ day, month, monthOfDay, shortMonth, weekday, shortWeekday, year, shortYear }: DateParts) =>
  [day, month, monthOfDay, shortMonth, weekday, shortWeekday, year, shortYear].join(' ');
const words = dateWords({
  like: 'de',
  months: named('month', 12),
  monthsOfDays: named('of-month', 12),
  shortMonths: named('m', 12),
  weekdays: named('weekday', 7),
  shortWeekdays: named('w', 7),
  beforeEra: (date) => `before: ${date}`,
  forms: {
    year: ({ year }) => String(year),
    monthYear: all,
    dayMonth: ({ day, monthOfDay }) => `${day} ${monthOfDay}`,
    dayMonthYear: all,
    weekdayDayMonth: all,
    fullDate: all,
    shortMonth: ({ shortMonth }) => shortMonth,
    shortMonthYear: all,
    dayShortMonth: all,
    dayShortMonthYear: all,
    shortWeekdayDay: ({ shortWeekday, day }) => `${shortWeekday} ${day}`,
  },
});
const write = (date: string, style: Parameters<typeof words.write>[1]) => words.write(new Date(date), style);

describe('dateWords(calendar)', () => {
  const facts = [
    [
      'the words of a Tuesday in September',
      '2022-09-13T00:00Z',
      'fullDate',
      '13 month9 of-month9 m9 weekday3 w3 2022 22',
    ],
    [
      'the first words of January and of a Sunday',
      '2023-01-01T00:00Z',
      'fullDate',
      '1 month1 of-month1 m1 weekday1 w1 2023 23',
    ],
    [
      'the last words of December and of a Saturday',
      '2022-12-31T23:59Z',
      'fullDate',
      '31 month12 of-month12 m12 weekday7 w7 2022 22',
    ],
    [
      'two digits of a year that ends in less',
      '2005-06-01T00:00Z',
      'shortMonthYear',
      '1 month6 of-month6 m6 weekday4 w4 2005 05',
    ],
    ['the year 1 as it is', '0001-01-01T00:00Z', 'year', '1'],
    ['the year before it as the first before the era', '0000-12-31T00:00Z', 'year', 'before: 1'],
    ['a year well before the era', '-000043-03-15T00:00Z', 'year', 'before: 44'],
    ['no era where no year is said', '-000043-03-15T00:00Z', 'dayMonth', '15 of-month3'],
  ] as const;
  for (const [claim, date, style, text] of facts) {
    it(`writes ${claim}`, () => {
      expect(write(date, style)).to.equal(text);
    });
  }

  for (const style of ['year', 'monthYear', 'dayMonthYear', 'fullDate', 'shortMonthYear'] as const) {
    it(`says the era of ${style}`, () => {
      expect(write('-000043-03-15T00:00Z', style)).to.match(/^before: /);
    });
  }

  it('keeps the language that numbers are written like', () => {
    expect(words.like).to.equal('de');
  });
});
