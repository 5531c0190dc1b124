import { expect } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { listingOf, type Listing } from '../../src/list/listing.js';
import { endTime, sideTime } from '../../src/list/side-time.js';
import type { HeadingUnit } from '../../src/state/heading-unit.js';
import { plainWords, reading, when, yerevan, type WrittenWhen } from '../support/news-events.js';

const listing = (unit: HeadingUnit, hasHours = true): Listing => ({ ...listingOf([], [], unit), hasHours });
const side = (written: WrittenWhen, unit: HeadingUnit, hasHours = true) =>
  plainWords(sideTime(when(written), listing(unit, hasHours), reading(yerevan), english));
const end = (written: WrittenWhen, unit: HeadingUnit) =>
  plainWords(endTime(when(written), listing(unit), reading(yerevan)));

describe('sideTime(when, listing, reading, messages)', () => {
  const facts: readonly (readonly [WrittenWhen, string, string, string])[] = [
    // when, under its day, its year, its decade
    ['2022-09-13T09:00', '09:00', '13 Sept 09:00', '13 Sept 2022 09:00'],
    ['2022-09-13T09:00~', 'about 09:00', '13 Sept about 09:00', '13 Sept 2022 about 09:00'],
    ['2022-09-13', 'on the day', '13 Sept', '13 Sept 2022'],
    ['2022-09-13?', 'perhaps 13 Sept', 'perhaps 13 Sept', 'perhaps 13 Sept 2022'],
    ['2022-09', '', 'Sept', 'September 2022'],
    ['2022', '', '', '2022'],
    ['2022~', 'about 2022', 'about 2022', 'about 2022'],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08:00'] }, 'overnight', '13 Sept overnight', '13 Sept 2022'],
    [{ from: '2022-09-13T09:00', to: '2022-09-13T12:00' }, '09:00', '13 Sept 09:00', '13 Sept 2022 09:00'],
    [{ to: '2022-09-13T12:00' }, 'until 12:00', 'until 13 Sept 12:00', 'until 13 Sept 2022 12:00'],
    ['unknown', '', '', ''],
  ];
  for (const [written, underDay, underYear, underDecade] of facts) {
    it(`says of ${JSON.stringify(written)} “${underDay}”, “${underYear}” or “${underDecade}”`, () => {
      expect([side(written, 'day'), side(written, 'year'), side(written, 'decade')]).to.deep.equal([
        underDay,
        underYear,
        underDecade,
      ]);
    });
  }

  it('says nothing under a date where no event of the document has an hour', () => {
    expect(side('2022-09-13', 'day', false)).to.equal('');
  });
});

describe('endTime(when, listing, reading)', () => {
  const facts: readonly (readonly [WrittenWhen, string, string])[] = [
    [{ from: '2022-09-13T09:00', to: '2022-09-13T12:00' }, 'until 12:00', 'until 13 Sept 12:00'],
    [{ from: '2022-09-13T09:00', to: '2022-09-14T02:00' }, 'until 14 Sept 02:00', 'until 14 Sept 02:00'],
    [{ from: '2022-09-13', to: '2022-10-02' }, 'until 2 Oct', 'until 2 Oct'],
    [{ from: '2022-09-13T09:00' }, '', ''],
    ['2022-09-13T09:00', '', ''],
  ];
  for (const [written, underDay, underYear] of facts) {
    it(`says of ${JSON.stringify(written)} “${underDay}” under a day, “${underYear}” under a year`, () => {
      expect([end(written, 'day'), end(written, 'year')]).to.deep.equal([underDay, underYear]);
    });
  }
});
