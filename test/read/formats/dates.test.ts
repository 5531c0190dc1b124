import { clockOnDay } from '../../../src/read/formats/dates/clock-on-day.js';
import { expect } from '@open-wc/testing';
import { clockFromText, splitClock } from '../../../src/read/formats/dates/clock-text.js';
import { DateCells } from '../../../src/read/formats/dates/date-cells.js';
import { isoDay, isoYear, yearText } from '../../../src/read/formats/dates/iso-days.js';
import { monthFromName } from '../../../src/read/formats/dates/month-names.js';
import { isTurnedRound } from '../../../src/read/formats/dates/order-of-ends.js';
import { readWrittenDate } from '../../../src/read/formats/dates/written-date.js';
import { readPoint } from '../../../src/read/formats/dates/written-point.js';
import { zoneFromWords } from '../../../src/read/formats/dates/zone-words.js';
import { Reading } from '../../../src/read/formats/reading.js';
import { noSettings } from '../../../src/read/formats/settings.js';

describe('readWrittenDate(text)', () => {
  const readings = [
    ['2022-09-13', { at: '2022-09-13' }],
    ['2022-09-13T09:00+03:00', { at: '2022-09-13T09:00+03:00' }],
    ['December 7, 1941', { at: '1941-12-07' }],
    ['7 December 1941', { at: '1941-12-07' }],
    ['Fri, 7 Dec 1941', { at: '1941-12-07' }],
    ['January 1944', { at: '1944-01' }],
    ['June-July 1944', { from: '1944-06', to: '1944-07' }],
    ['5-7 May 1945', { from: '1945-05-05', to: '1945-05-07' }],
    ['May 5 – 7, 1945', { from: '1945-05-05', to: '1945-05-07' }],
    ['1917-1952', { from: '1917', to: '1952' }],
    ['1930-31', { from: '1930', to: '1931' }],
    ['1950s', { within: ['1950', '1959'] }],
    ['19th century', { within: ['1801', '1900'] }],
    ['1898?', { at: '1898?' }],
    ['[1895]', { at: '1895?' }],
    ['c. 1950', { at: '1950~' }],
    ['ca. March 1950', { at: '1950-03~' }],
    ['before 1970', { within: ['..', '1969'] }],
    ['by March 1970', { within: ['..', '1970-03'] }],
    ['after 1970', { within: ['1971', '..'] }],
    ['since 1970', { from: '1970', to: '..' }],
    ['1970 - present', { from: '1970', to: '..' }],
    ['44 BC', { at: '-0043' }],
    ['2022/09/13', { at: '2022-09-13' }],
    ['20220913', { at: '2022-09-13' }],
    ['09/1946', { at: '1946-09' }],
    ['13 сентября 2022', { at: '2022-09-13' }],
    ['13. September 2022', { at: '2022-09-13' }],
    ['13 de septiembre de 2022', { at: '2022-09-13' }],
    ['13 Eylül 2022', { at: '2022-09-13' }],
    ['05/05/1946', { at: '1946-05-05' }],
  ] as const;
  for (const [text, when] of readings) {
    it(`reads "${text}"`, () => {
      const date = readWrittenDate(text, null);
      const { stated, ...times } = date.kind === 'when' ? date.when : { stated: '' };
      expect(times).to.deep.equal(when);
      expect(stated === undefined || stated === text).to.equal(true);
    });
  }

  for (const text of ['03/04/1946', '3.4.1946', '13/09/2022', '09-13-2022'])
    it(`leaves the order of ${text} to the column`, () => {
      expect(readWrittenDate(text, null).kind).to.equal('order');
    });

  const refused = [
    ['Ongoing', 'not-a-time'],
    ['', 'not-a-time'],
    ['12/08/38', 'two-digit-year'],
    ['31 June 1944', 'no-such-date'],
    ['13/13/2022', 'no-such-date'],
    ['x'.repeat(5_000), 'not-a-time'],
    ['9'.repeat(100), 'not-a-time'],
  ] as const;
  for (const [text, code] of refused)
    it(`refuses "${text.slice(0, 20)}" as ${code}`, () => {
      const date = readWrittenDate(text, null);
      expect(date.kind === 'unreadable' && date.code).to.equal(code);
    });
});

describe('clockFromText(text)', () => {
  const clocks = [
    ['3:30 pm', '15:30'],
    ['1530', '15:30'],
    ['15.30', '15:30'],
    ['18.10', '18:10'],
    ['12 a.m.', '00'],
    ['12:15 PM', '12:15'],
    ['9:05:07', '09:05:07'],
    ['23:59:59.25', '23:59:59.25'],
    ['24:00', '24:00'],
    ['25:00', null],
    ['13 pm', null],
    ['noon-ish', null],
  ] as const;
  for (const [text, clock] of clocks)
    it(`reads "${text}" as ${clock}`, () => expect(clockFromText(text)?.clock ?? null).to.equal(clock));

  it('finds a clock time behind a date', () => {
    expect(splitClock('March 3, 2022 at 4:15 pm')).to.deep.include({ date: 'March 3, 2022' });
  });

  it('takes no dotted date for a clock time', () => expect(splitClock('am 13.09.2022')).to.equal(null));
});

describe('zoneFromWords(words)', () => {
  const zones = [
    ['UTC', 'Z'],
    ['gmt', 'Z'],
    ['+0300', '+03:00'],
    ['UTC+4', '+04:00'],
    ['PDT', '-07:00'],
    ['CST', 'CST'],
    ['IST', 'IST'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['later', null],
  ] as const;
  for (const [words, meaning] of zones)
    it(`takes "${words}" for ${meaning}`, () => {
      const zone = zoneFromWords(words);
      expect(
        zone && (zone.kind === 'offset' ? zone.offset : zone.kind === 'zone' ? zone.zone : zone.name),
      ).to.equal(meaning);
    });
});

describe('monthFromName(word)', () => {
  for (const [word, month] of [
    ['Sept', 9],
    ['septembre', 9],
    ['März', 3],
    ['мая', 5],
    ['Sonne', null],
  ] as const)
    it(`reads ${word} as ${month}`, () => expect(monthFromName(word)).to.equal(month));
});

describe('days and years', () => {
  it('knows leap years', () => {
    expect([isoDay('2024', '2', '29'), isoDay('2023', '2', '29')]).to.deep.equal(['2024-02-29', null]);
  });
  it('writes years as ISO does', () => {
    expect([yearText(44, 'BCE'), yearText(79, 'AD'), isoYear(12_000)]).to.deep.equal([
      '-0043',
      '0079',
      '+012000',
    ]);
  });
  it('finds an end before its start as far as both are known', () => {
    expect(isTurnedRound('2021-07-17', '2021-07-16')).to.equal(true);
    expect(isTurnedRound('2021-07-17', '2021-07')).to.equal(false);
    expect(isTurnedRound('-0043-03', '-0044')).to.equal(true);
    expect(isTurnedRound('2021-07-17T10:00Z', '2021-07-17')).to.equal(false);
  });
});

describe('DateCells', () => {
  function read(texts: readonly string[], dateOrder: 'dmy' | 'mdy' | null = null) {
    const reading = new Reading({ ...noSettings, dateOrder });
    const cells = new DateCells(reading);
    texts.forEach((text) => cells.prove(text));
    const whens = texts.map((start, index) => cells.when(index, { start })?.at ?? null);
    return { whens, issues: reading.log.list().map(({ code, count = 1 }) => `${code} ${count}`) };
  }

  it('reads a column in the order that one date proves', () => {
    expect(read(['13/09/2022', '03/04/2022']).whens).to.deep.equal(['2022-09-13', '2022-04-03']);
    expect(read(['09/13/2022', '03/04/2022']).whens).to.deep.equal(['2022-09-13', '2022-03-04']);
  });

  it('leaves dates of an order that nothing proves undated, with one issue', () => {
    expect(read(['03/04/2022', '05/06/2022'])).to.deep.equal({
      whens: [null, null],
      issues: ['date-order-not-proved 2'],
    });
  });

  it('reads only what can be read in one way where a column mixes both orders', () => {
    expect(read(['13/09/2022', '12-31-1990', '03/04/2022'])).to.deep.equal({
      whens: ['2022-09-13', '1990-12-31', null],
      issues: ['date-order-not-proved 1'],
    });
  });

  it('reads a column as its author says', () => {
    expect(read(['03/04/2022'], 'mdy').whens).to.deep.equal(['2022-03-04']);
  });

  it('takes midnights in every row for days', () => {
    expect(read(['2022-09-13 00:00:00', '2022-09-14 00:00:00']).whens).to.deep.equal([
      '2022-09-13',
      '2022-09-14',
    ]);
    expect(read(['2022-09-13 00:00', '2022-09-14 09:30']).whens).to.deep.equal([
      '2022-09-13 00:00',
      '2022-09-14 09:30',
    ]);
  });

  it('gives both hours where an abbreviation was not in force', () => {
    const reading = new Reading(noSettings);
    const when = new DateCells(reading).when(0, { start: 'July 3, 2024 1:26 AM EST' });
    expect(when?.within).to.deep.equal(['2024-07-03T01:26-04:00', '2024-07-03T01:26-05:00']);
  });
});

describe('clockOnDay(day, clock)', () => {
  it('takes the hour of an abbreviation where it was in force, and either hour where it was not', () => {
    const clock = clockFromText('9:30 PM EST');
    const on = (day: string) => clock && clockOnDay(day, clock);
    expect(on('2023-01-01')?.at).to.equal('2023-01-01T21:30-05:00');
    expect(on('2023-06-01')?.within).to.deep.equal(['2023-06-01T21:30-04:00', '2023-06-01T21:30-05:00']);
  });
});

describe('readPoint(words, order)', () => {
  it('says that numbers are no day in either order', () => {
    expect(readPoint('30/2/2020', null)).to.deep.equal({
      kind: 'unreadable',
      code: 'no-such-date',
      detail: 'it is no day in either order',
    });
  });
});
