import { expect } from '@open-wc/testing';
import { headingUnit } from '../../src/state/heading-unit.js';
import { groupByDay } from '../../src/state/group-by-day.js';
import { newsEvent, type WrittenWhen } from '../support/news-events.js';

const events = (whens: readonly WrittenWhen[]) =>
  whens.map((when, recordIndex) => newsEvent({ id: `e${recordIndex}`, when, recordIndex, zone: 'UTC' }));
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const twoDigits = (number: number) => String(number).padStart(2, '0');

describe('headingUnit(newsEvents, zone)', () => {
  const facts: readonly (readonly [string, readonly WrittenWhen[], string])[] = [
    ['one event', ['2022-09-13T09:00'], 'day'],
    ['no event', [], 'day'],
    ['a day of news', range(20).map((hour) => `2022-09-13T${twoDigits(hour)}:00`), 'day'],
    ['two hours on each of ten days', range(20).map((index) => `2022-09-${twoDigits(10 + (index >> 1))}T0${index % 2}:00`), 'day'],
    ['one hour on each of ten days', range(10).map((index) => `2022-09-${10 + index}T09:00`), 'year'],
    ['a date in each month of two years', range(24).map((index) => `20${20 + (index >> 3)}-${twoDigits(1 + (index % 12))}-11`), 'year'],
    ['a date every other year for thirty years', range(15).map((index) => `${1950 + 2 * index}-05-01`), 'decade'],
    ['undated events', ['unknown', 'unknown'], 'day'],
  ]; // prettier-ignore
  for (const [name, whens, unit] of facts) {
    it(`gives ${name} a heading for each ${unit}`, () => {
      expect(headingUnit(events(whens), 'UTC')).to.equal(unit);
    });
  }
});

describe('groupByDay(newsEvents, zone, unit)', () => {
  const grouped = (whens: readonly WrittenWhen[], unit: 'year' | 'decade') =>
    groupByDay(events(whens), 'UTC', unit).map(({ date, newsEvents }) =>
      [date, ...newsEvents.map(({ id }) => id)].join(' '),
    );

  it('puts dates, months and years under their year, each after what it contains', () => {
    const whens = ['2016', '2016-06', '2016-06-23', '2016-06-23T22:00', '2016-07-13', '2017-01-24'];
    expect(grouped(whens, 'year')).to.deep.equal(['2016 e3 e2 e1 e4 e0', '2017 e5']);
  });

  it('puts years under their decade, also before our era', () => {
    const whens = ['1918-07-18', '1925~', '-0399', '-0390', '0005', '1930'];
    expect(grouped(whens, 'decade')).to.deep.equal([
      '-0399/-0390 e2 e3',
      '0001/0009 e4',
      '1910/1919 e0',
      '1920/1929 e1',
      '1930/1939 e5',
    ]);
  });
});
