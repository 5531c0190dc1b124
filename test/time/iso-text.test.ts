import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fieldsOf, writtenTimeFromText } from '../../src/time/iso-text.js';
import { daysInMonth, type WrittenTime } from '../../src/time/written-time.js';
import { runs } from '../support/properties.js';

function written(text: string): WrittenTime {
  const read = writtenTimeFromText(text);
  if ('code' in read) throw new Error(`${text}: ${read.code} ${read.detail}`);
  return read;
}

const hours = (count: number) => count * 3_600_000;

describe('writtenTimeFromText(text)', () => {
  const readable = [
    ['2022', 'year', { year: 2022 }],
    ['2022-09', 'month', { year: 2022, month: 9 }],
    ['2022-09-13', 'day', { year: 2022, month: 9, day: 13 }],
    ['2022-09-13T09', 'hour', { year: 2022, month: 9, day: 13, hour: 9 }],
    ['2022-09-13T09:05', 'minute', { year: 2022, month: 9, day: 13, hour: 9, minute: 5 }],
    ['2022-09-13 09:05', 'minute', { year: 2022, month: 9, day: 13, hour: 9, minute: 5 }],
    ['2022-09-13t09:05', 'minute', { year: 2022, month: 9, day: 13, hour: 9, minute: 5 }],
    ['  2022-09-13  ', 'day', { year: 2022, month: 9, day: 13 }],
    ['2022-09-13T09:05:07', 'second', { year: 2022, month: 9, day: 13, hour: 9, minute: 5, second: 7 }],
    [
      '2022-09-13T09:05:07.25',
      'second',
      { year: 2022, month: 9, day: 13, hour: 9, minute: 5, second: 7, millisecond: 250 },
    ],
    [
      '2022-09-13T09:05:07,123456789',
      'second',
      { year: 2022, month: 9, day: 13, hour: 9, minute: 5, second: 7, millisecond: 123.456789 },
    ],
    ['0000', 'year', { year: 0 }],
    ['0044-03-15', 'day', { year: 44, month: 3, day: 15 }],
    ['-0043-03-15', 'day', { year: -43, month: 3, day: 15 }],
    ['+012022-01', 'month', { year: 12022, month: 1 }],
    ['2020-02-29', 'day', { year: 2020, month: 2, day: 29 }],
    ['2000-02-29', 'day', { year: 2000, month: 2, day: 29 }],
    // The end of a day, ISO 8601.
    ['2022-09-13T24:00', 'minute', { year: 2022, month: 9, day: 13, hour: 24, minute: 0 }],
    // A leap second.
    ['2016-12-31T23:59:60Z', 'second', { year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60 }],
  ] as const;
  for (const [text, precision, fields] of readable) {
    it(`reads "${text}" to the ${precision}`, () => {
      const read = written(text);
      expect(read.precision).to.equal(precision);
      expect(read.fields).to.deep.equal(fields);
      expect(read.qualifier).to.equal(null);
    });
  }

  const offsets = [
    ['2022-09-13T09:00', null, false],
    ['2022-09-13T09:00Z', 0, true],
    ['2022-09-13T09:00z', 0, true],
    ['2022-09-13T09:00+00:00', 0, false],
    ['2022-09-13T09:00+03:00', hours(3), false],
    ['2022-09-13T09:00 +03:00', hours(3), false],
    ['2022-09-13T09:00+0300', hours(3), false],
    ['2022-09-13T09:00+03', hours(3), false],
    ['2022-09-13T09+03:00', hours(3), false],
    ['2022-09-13T09:00:00.5-09:30', -hours(9.5), false],
    ['2022-09-13T09:00+05:45', hours(5.75), false],
    ['1972-01-01T00:00-00:44:30', -2_670_000, false],
    ['1937-01-01T00:00+00:19:32', 1_172_000, false],
  ] as const;
  for (const [text, offsetMs, isZulu] of offsets) {
    it(`finds ${offsetMs === null ? 'no offset' : `an offset of ${offsetMs} ms`} in "${text}"`, () => {
      expect(written(text).offsetMs).to.equal(offsetMs);
      expect(written(text).isZulu).to.equal(isZulu);
    });
  }

  const zones = [
    ['2022-09-13T09:00[Europe/Moscow]', 'Europe/Moscow'],
    ['2022-09-13T09:00+03:00[Europe/Moscow]', 'Europe/Moscow'],
    ['2022-09-13T09:00Z[!Europe/Moscow]', 'Europe/Moscow'],
    ['2022-09-13[Asia/Yerevan]', 'Asia/Yerevan'],
    ['2022[Asia/Yerevan]~', 'Asia/Yerevan'],
    ['2022-09-13T09:00[Mars/Olympus]', 'Mars/Olympus'],
    ['2022-09-13T09:00', null],
  ] as const;
  for (const [text, zoneName] of zones) {
    it(`finds ${zoneName ?? 'no zone'} in "${text}"`, () => {
      expect(written(text).zoneName).to.equal(zoneName);
    });
  }

  const qualified = [
    ['2022~', 'approximate'],
    ['2022-09?', 'uncertain'],
    ['2022-09-13%', 'approximate-and-uncertain'],
    ['2022-09-13T07:00~', 'approximate'],
    ['2022-09-13T07:00+04:00?', 'uncertain'],
    ['2022-09-13T07:00Z[Asia/Yerevan]%', 'approximate-and-uncertain'],
    ['2022-09-13T07:00', null],
  ] as const;
  for (const [text, qualifier] of qualified) {
    it(`takes "${text}" as ${qualifier ?? 'plain'}`, () => {
      expect(written(text).qualifier).to.equal(qualifier);
    });
  }

  const unreadable = [
    ['', 'not-a-time'],
    ['Tuesday', 'not-a-time'],
    ['13/09/2022', 'not-a-time'],
    ['13.09.2022', 'not-a-time'],
    ['22-09-13', 'not-a-time'],
    ['2022-9-13', 'not-a-time'],
    ['2022-09-13T9:00', 'not-a-time'],
    ['20220913', 'not-a-time'],
    ['2022-W37', 'not-a-time'],
    ['2022-256', 'not-a-time'],
    ['2022-09-13T', 'not-a-time'],
    ['2022-09-13Z', 'not-a-time'],
    ['2022-09-13+03:00', 'not-a-time'],
    ['2022-09T09:00', 'not-a-time'],
    ['2022-09-13T09:00 Moscow', 'not-a-time'],
    ['2022-09-13T09:00 a.m.', 'not-a-time'],
    ['2022-09-13T09:00+3', 'not-a-time'],
    ['2022-09-13/2022-09-14', 'not-a-time'],
    ['2022-09-13~~', 'not-a-time'],
    ['2022-09-13T09:00[]', 'not-a-time'],
    ['٢٠٢٢-٠٩-١٣', 'not-a-time'],
    ['1663052400', 'not-a-time'],
    ['2022-00', 'no-such-date'],
    ['2022-13', 'no-such-date'],
    ['2022-13-01', 'no-such-date'],
    ['2022-09-00', 'no-such-date'],
    ['2022-09-31', 'no-such-date'],
    ['2022-02-29', 'no-such-date'],
    ['1900-02-29', 'no-such-date'],
    ['2022-09-13T25:00', 'no-such-clock-time'],
    ['2022-09-13T24:01', 'no-such-clock-time'],
    ['2022-09-13T24:00:01', 'no-such-clock-time'],
    ['2022-09-13T09:60', 'no-such-clock-time'],
    ['2022-09-13T09:00:61', 'no-such-clock-time'],
    // No clock on earth is a day and an hour ahead of UTC.
    ['2022-09-13T09:00+25:00', 'no-such-clock-time'],
    ['2022-09-13T09:00+99:99', 'no-such-clock-time'],
    ['2022-09-13T09:00+03:60', 'no-such-clock-time'],
  ] as const;
  for (const [text, code] of unreadable) {
    it(`refuses "${text}": ${code}`, () => {
      const read = writtenTimeFromText(text);
      expect('code' in read ? read.code : read).to.equal(code);
    });
  }

  const details = [
    ['2022-13', 'month 13'],
    ['2022-02-30', '28 days'],
    ['2022-09-13T25:00', 'hour 25'],
    ['2022-09-13T09:60', 'minute 60'],
    ['2022-09-13T09:00:61', 'second 61'],
  ] as const;
  for (const [text, words] of details) {
    it(`says "${words}" of "${text}"`, () => {
      const read = writtenTimeFromText(text);
      expect('code' in read && read.detail).to.contain(words);
    });
  }

  it('reads what Date writes, for any instant', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const { fields, precision, offsetMs } = written(date.toISOString());
        expect([precision, offsetMs]).to.deep.equal(['second', 0]);
        expect(fields).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
      }),
      runs(500),
    );
  });

  it('answers any text without throwing, and soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+.,~?%[]! /') }), (text) => {
        const read = writtenTimeFromText(text);
        expect('code' in read || read.fields.year >= -999_999).to.equal(true);
      }),
      runs(1_000),
    );
  });
});

describe('fieldsOf(point)', () => {
  it('reads again what a point was written with, and no more', () => {
    expect(fieldsOf({ text: '2022-09-13T09:00+04:00[Asia/Yerevan]~' })).to.deep.equal({
      year: 2022,
      month: 9,
      day: 13,
      hour: 9,
      minute: 0,
    });
    expect(fieldsOf({ text: '2022-09?' })).to.deep.equal({ year: 2022, month: 9 });
  });

  it('throws at a text that is no time', () => {
    expect(() => fieldsOf({ text: 'Tuesday' })).to.throw(RangeError, '"Tuesday" is not a written time');
  });
});

describe('daysInMonth(year, month)', () => {
  const facts = [
    [2022, 1, 31],
    [2022, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [-100, 2, 28],
    [2022, 9, 30],
    [2022, 12, 31],
  ] as const;
  for (const [year, month, days] of facts) {
    it(`is ${days} for month ${month} of ${year}`, () => {
      expect(daysInMonth(year, month)).to.equal(days);
    });
  }
});
