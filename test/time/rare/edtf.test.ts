import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rarePointFromText } from '../../../src/time/rare/edtf.js';
import { runs } from '../../support/properties.js';

const utc = { own: null, document: 'UTC' };
const iso = (instant: number) => new Date(instant).toISOString();

describe('rarePointFromText(text, zones)', () => {
  const facts = [
    // Unspecified digits (level 1 and 2)
    ['2022-09-XX', 'month', '2022-09-01T00:00:00.000Z', '2022-09-30T23:59:59.999Z'],
    ['2022-XX', 'year', '2022-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
    ['2022-XX-XX', 'year', '2022-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
    ['2022-XX-13', 'year', '2022-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
    ['193X', 'year', '1930-01-01T00:00:00.000Z', '1939-12-31T23:59:59.999Z'],
    ['18XX', 'year', '1800-01-01T00:00:00.000Z', '1899-12-31T23:59:59.999Z'],
    ['156X-12-25', 'year', '1560-12-25T00:00:00.000Z', '1569-12-25T23:59:59.999Z'],
    ['15XX-12-XX', 'year', '1500-12-01T00:00:00.000Z', '1599-12-31T23:59:59.999Z'],
    ['201X-07', 'year', '2010-07-01T00:00:00.000Z', '2019-07-31T23:59:59.999Z'],
    ['-004X', 'year', '-000049-01-01T00:00:00.000Z', '-000040-12-31T23:59:59.999Z'],
    ['1950S2', 'year', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['Y12345', 'year', '+012345-01-01T00:00:00.000Z', '+012345-12-31T23:59:59.999Z'],
    // Seasons, quarters, thirds and halves of a year
    ['2014-21', 'year', '2014-03-01T00:00:00.000Z', '2014-05-31T23:59:59.999Z'],
    ['1916-22', 'year', '1916-06-01T00:00:00.000Z', '1916-08-31T23:59:59.999Z'],
    ['2020-23', 'year', '2020-09-01T00:00:00.000Z', '2020-11-30T23:59:59.999Z'],
    ['2020-24', 'year', '2020-12-01T00:00:00.000Z', '2021-02-28T23:59:59.999Z'],
    ['2020-28', 'year', '2020-12-01T00:00:00.000Z', '2021-02-28T23:59:59.999Z'],
    ['2020-29', 'year', '2020-09-01T00:00:00.000Z', '2020-11-30T23:59:59.999Z'],
    ['2020-30', 'year', '2020-12-01T00:00:00.000Z', '2021-02-28T23:59:59.999Z'],
    ['2020-32', 'year', '2020-06-01T00:00:00.000Z', '2020-08-31T23:59:59.999Z'],
    ['2022-33', 'year', '2022-01-01T00:00:00.000Z', '2022-03-31T23:59:59.999Z'],
    ['2022-35', 'year', '2022-07-01T00:00:00.000Z', '2022-09-30T23:59:59.999Z'],
    ['2022-Q3', 'year', '2022-07-01T00:00:00.000Z', '2022-09-30T23:59:59.999Z'],
    ['2022-37', 'month', '2022-01-01T00:00:00.000Z', '2022-04-30T23:59:59.999Z'],
    ['2022-41', 'month', '2022-07-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
    // Sets
    ['[2022-09-13,2022-09-15]', 'day', '2022-09-13T00:00:00.000Z', '2022-09-15T23:59:59.999Z'],
    ['{1960,1961-12}', 'year', '1960-01-01T00:00:00.000Z', '1961-12-31T23:59:59.999Z'],
    ['[1667, 1668, 1670..1672]', 'year', '1667-01-01T00:00:00.000Z', '1672-12-31T23:59:59.999Z'],
    ['[1960-01..1960-03]', 'month', '1960-01-01T00:00:00.000Z', '1960-03-31T23:59:59.999Z'],
    // Weeks, days of the year, dates without hyphens (ISO 8601)
    ['2022-W37', 'day', '2022-09-12T00:00:00.000Z', '2022-09-18T23:59:59.999Z'],
    ['2020-W53', 'day', '2020-12-28T00:00:00.000Z', '2021-01-03T23:59:59.999Z'],
    ['2022-W37-2', 'day', '2022-09-13T00:00:00.000Z', '2022-09-13T23:59:59.999Z'],
    ['2022-256', 'day', '2022-09-13T00:00:00.000Z', '2022-09-13T23:59:59.999Z'],
    ['20180101', 'day', '2018-01-01T00:00:00.000Z', '2018-01-01T23:59:59.999Z'],
    ['20180101T0930Z', 'minute', '2018-01-01T09:30:00.000Z', '2018-01-01T09:30:59.999Z'],
    ['20180101T093005+0300', 'second', '2018-01-01T06:30:05.000Z', '2018-01-01T06:30:05.999Z'],
  ] as const;
  for (const [text, precision, earliest, latest] of facts) {
    it(`reads ${text} as a ${precision} from ${earliest} to ${latest}`, () => {
      const point = rarePointFromText(text, utc)?.point;
      expect(point?.precision).to.equal(precision);
      expect([iso(point?.earliest ?? 0), iso(point?.latest ?? 0)]).to.deep.equal([earliest, latest]);
    });
  }

  const doubtful = [
    ['2022-~09-13', 'approximate'],
    ['2022-09?-13', 'uncertain'],
    ['~2022-09-13', 'approximate'],
    ['2022-09-%13', 'approximate-and-uncertain'],
    ['2022-~09-?13', 'approximate-and-uncertain'],
    ['2001-21~', 'approximate'],
    ['193X?', 'uncertain'],
  ] as const;
  for (const [text, qualifier] of doubtful) {
    it(`reads the doubt of a part in ${text} as ${qualifier}`, () => {
      expect(rarePointFromText(text, utc)?.point?.qualifier).to.equal(qualifier);
    });
  }

  it('knows one bound of what is open', () => {
    const point = rarePointFromText('[..1983]', utc)?.point;
    expect(point?.rare).to.deep.include({ kind: 'between', first: null });
    expect(iso(point?.latest ?? 0)).to.equal('1983-12-31T23:59:59.999Z');
  });

  for (const text of ['Y170000002', 'Y-17E7', 'Y9E999']) {
    it(`says that ${text} is out of range`, () => {
      const read = rarePointFromText(text, utc);
      expect(read?.point).to.equal(null);
      expect(read?.problems.map(({ code }) => code)).to.deep.equal(['out-of-range']);
    });
  }

  const refused = [
    'XXXX-12-25', '1X5X', 'X', '2022-42', '2022-20', '2022-Q5', '2022-W00', '2021-W53', '2022-366', '2022-000', '[]', '{}',
    '[1983', '{a,b}', '[2022,]', 'Y', 'Y12S3', '1950S0', '1950S5', '~', '%%', 'a~', `[${'2022,'.repeat(200)}2022]`,
  ]; // prettier-ignore
  for (const text of refused) {
    it(`reads nothing in ${JSON.stringify(text.slice(0, 20))}`, () => {
      expect(rarePointFromText(text, utc)?.point ?? null).to.equal(null);
    });
  }

  it('never throws, and never ends before it begins', () => {
    const letters = fc.constantFrom(...'0123456789-XWQSYE~?%[]{},.T:Z+/ '.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 24 }), (parts) => {
        const point = rarePointFromText(parts.join(''), utc)?.point;
        expect(!point || point.earliest <= point.latest).to.equal(true);
      }),
      runs(2_000),
    );
  });
});
