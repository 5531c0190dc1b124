import { expect } from '@open-wc/testing';
import { datesOf } from '../../../src/features/filter/lazy/date-fields.js';
import { dateTest } from '../../../src/features/filter/lazy/date-range.js';
import { noFilter } from '../../../src/model/filter.js';
import { claim, newsEvent, when, type WrittenWhen } from '../../support/news-events.js';

const moscow = 'Europe/Moscow';
const yerevan = 'Asia/Yerevan';

describe('dateTest', () => {
  const facts: readonly [written: WrittenWhen, from: string, to: string, zone: string, fits: boolean][] = [
    ['2022-09-13T00:30', '2022-09-13', '2022-09-13', yerevan, true],
    ['2022-09-13T00:30', '2022-09-13', '2022-09-13', moscow, false],
    ['2022-09-13T00:30', '2022-09-12', '2022-09-12', moscow, true],
    ['2022-09-13', '2022-09-13', '2022-09-13', moscow, true],
    ['2022-09-13', '', '2022-09-12', moscow, false],
    ['2022-09-13', '2022-09-14', '', 'Asia/Tokyo', false],
    ['2022-09', '2022-09-30', '', yerevan, true],
    ['2022-09', '2022-10-01', '', yerevan, false],
    ['2022', '', '2022-01-01', yerevan, true],
    ['2022-09-13T09:00', '2022', '2022', yerevan, true],
    ['2022-09-13T09:00', '2022-08', '2022-09', yerevan, true],
    [{ from: '2022-09-10', to: '2022-09-20' }, '2022-09-15', '2022-09-15', yerevan, true],
    [{ from: '2022-09-10', to: '2022-09-12' }, '2022-09-13', '', yerevan, false],
    [{ from: '2022-09-10' }, '2022-09-13', '', yerevan, false],
    [{ to: '2022-09-10' }, '', '2022-09-09', yerevan, false],
    [{ within: ['2022-09-12T20:00', '2022-09-13T08:00'] }, '2022-09-13', '', yerevan, true],
    ['unknown', '2022', '', yerevan, false],
    ['2022-09-13', '2022-09-14', '2022-09-12', yerevan, false],
    ['2022-09-13', '2022-13-45', '', yerevan, true],
    ['-0043-03-15', '-0044', '-0043', yerevan, true],
  ]; // prettier-ignore
  for (const [written, from, to, zone, fits] of facts) {
    it(`${fits ? 'lets' : 'does not let'} ${JSON.stringify(written)} through from “${from}” to “${to}” on the clock of ${zone}`, () => {
      const accepts = dateTest({ ...noFilter, from, to }, zone);
      expect(accepts(newsEvent({ id: 'raid', when: written }))).to.equal(fits);
    });
  }

  it('takes a date without a zone as it is written', () => {
    const accepts = dateTest({ ...noFilter, from: '2022-09-13', to: '2022-09-13' }, moscow);
    const on = (written: string) => accepts(newsEvent({ id: 'raid', when: written, zone: null }));
    expect(['2022-09-12', '2022-09-13', '2022-09-14', '2022-09-13T23:00'].map(on)).to.deep.equal([
      false,
      true,
      false,
      true,
    ]);
  });

  it('lets an event through whose rival time is in the dates', () => {
    const accepts = dateTest({ ...noFilter, from: '2022-09-14' }, yerevan);
    const claims = [claim('Baku', '2022-09-14T02:00')];
    expect(accepts(newsEvent({ id: 'raid', when: '2022-09-13T20:00', claims }))).to.equal(true);
  });
});

describe('datesOf', () => {
  const events = (...whens: WrittenWhen[]) =>
    whens.map((one, index) => newsEvent({ id: `e${index}`, when: one }));

  it('are the first and the last day on the clock', () => {
    expect(datesOf(events('2022-09-13T00:30', '2022-09', 'unknown'), moscow)).to.deep.equal({
      first: '2022-09-01',
      last: '2022-09-30',
    });
  });

  it('are none within one day, nor without dates', () => {
    expect([
      datesOf(events('2022-09-13T09:00', '2022-09-13'), yerevan),
      datesOf(events('unknown'), yerevan),
      datesOf([], yerevan),
    ]).to.deep.equal([null, null, null]);
    expect(when('2022-09-13').precision).to.equal('day');
  });
});
