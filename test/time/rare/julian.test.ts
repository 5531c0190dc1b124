import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { julianDaysInMonth, julianOfWall, wallOfJulian } from '../../../src/time/rare/julian.js';
import { julianPointFromText } from '../../../src/time/rare/julian-point.js';
import { runs } from '../../support/properties.js';

describe('wallOfJulian(day) and julianOfWall(wall)', () => {
  // Known pairs: the October revolution, the last Julian day of Russia, of Britain and of Rome, the Ides of March.
  const facts = [
    [{ year: 1917, month: 10, day: 25 }, '1917-11-07'],
    [{ year: 1918, month: 1, day: 31 }, '1918-02-13'],
    [{ year: 1752, month: 9, day: 2 }, '1752-09-13'],
    [{ year: 1582, month: 10, day: 4 }, '1582-10-14'],
    [{ year: 1700, month: 2, day: 29 }, '1700-03-11'],
    [{ year: 1066, month: 10, day: 14 }, '1066-10-20'],
    [{ year: 250, month: 3, day: 1 }, '0250-03-01'],
    [{ year: 300, month: 3, day: 1 }, '0300-03-02'],
    [{ year: -43, month: 3, day: 15 }, '-000043-03-13'],
  ] as const;
  for (const [julian, gregorian] of facts) {
    it(`puts ${julian.year}-${julian.month}-${julian.day} on ${gregorian}, and back`, () => {
      expect(new Date(wallOfJulian(julian)).toISOString().slice(0, -14)).to.equal(gregorian);
      expect(julianOfWall(wallOfJulian(julian))).to.deep.equal(julian);
    });
  }

  it('give every day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 2_000_000 }), (day) => {
        expect(wallOfJulian(julianOfWall(day * 86_400_000))).to.equal(day * 86_400_000);
      }),
      runs(1_000),
    );
  });

  it('have a leap day every fourth year', () => {
    expect([1700, 1900, 1917, 1916].map((year) => julianDaysInMonth(year, 2))).to.deep.equal([
      29, 29, 28, 29,
    ]);
  });
});

describe('julianPointFromText(text, zones)', () => {
  const moscow = { own: null, document: 'Europe/Moscow' };
  const utc = { own: null, document: 'UTC' };
  const iso = (instant: number) => new Date(instant).toISOString();
  const facts = [
    ['1917-10-25', utc, 'day', '1917-11-07T00:00:00.000Z', '1917-11-07T23:59:59.999Z'],
    ['1700-02-29', utc, 'day', '1700-03-11T00:00:00.000Z', '1700-03-11T23:59:59.999Z'],
    ['1917-10', utc, 'month', '1917-10-14T00:00:00.000Z', '1917-11-13T23:59:59.999Z'],
    ['1917', utc, 'year', '1917-01-14T00:00:00.000Z', '1918-01-13T23:59:59.999Z'],
    ['1917-10-25T21:40', utc, 'minute', '1917-11-07T21:40:00.000Z', '1917-11-07T21:40:59.999Z'],
    ['1917-10-25T21:40+02:00', moscow, 'minute', '1917-11-07T19:40:00.000Z', '1917-11-07T19:40:59.999Z'],
  ] as const;
  for (const [text, zones, precision, earliest, latest] of facts) {
    it(`reads ${text} as a ${precision} from ${earliest}`, () => {
      const point = julianPointFromText(text, zones)?.point;
      expect(point?.precision).to.equal(precision);
      expect([iso(point?.earliest ?? 0), iso(point?.latest ?? 0)]).to.deep.equal([earliest, latest]);
      expect(point?.text).to.equal(text);
    });
  }

  it('keeps the doubt', () => {
    expect(julianPointFromText('1917-10-25~', utc)?.point?.qualifier).to.equal('approximate');
  });

  for (const text of ['1917-02-29', '1917-13', '1917-00-01', '1917-10-32', 'October', '', '25.10.1917']) {
    it(`reads nothing in "${text}"`, () => {
      expect(julianPointFromText(text, utc)).to.equal(null);
    });
  }
});
