import { expect } from '@open-wc/testing';
import { briefPoint, briefTime } from '../../../src/time/words/brief-time.js';
import { pointBetween } from '../../../src/time/when.js';
import { plainWords, point, reading, when, yerevan, type WrittenWhen } from '../../support/news-events.js';

describe('briefTime(when, depth, reading)', () => {
  const facts: readonly (readonly [WrittenWhen, string, string, string])[] = [
    // when, by year, by date, by hour
    ['2022-09-13T07:05', '13 Sept 2022', '13 Sept 07:05', '07:05'],
    ['2022-09-13T07:05~', 'about 13 Sept 2022', '13 Sept about 07:05', 'about 07:05'],
    ['2022-09-13', '13 Sept 2022', '13 Sept', '13 Sept'],
    ['2022-09', 'September 2022', 'September 2022', 'September 2022'],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08:00'] }, '13 Sept 2022', '13 Sept overnight', 'overnight'],
    [
      { from: '2022-09-13T22:00', to: '2022-09-14T02:00' },
      'from 13 Sept 2022 to 14 Sept 2022',
      'from 13 Sept 22:00 to 14 Sept 02:00',
      'from 13 Sept 22:00 to 14 Sept 02:00',
    ],
  ];
  it('dates both sides of a start that lies between two days', () => {
    const start = pointBetween(point('2022-09-13T00:00'), point('2022-09-13T07:00'));
    const textOn = (zone: string) => start && plainWords(briefPoint(start, 'hour', reading(zone)));
    expect(textOn(yerevan)).to.equal('between 00:00 and 07:00');
    expect(textOn('Europe/Moscow')).to.equal('between 12 Sept 23:00 and 13 Sept 06:00');
  });

  for (const [written, byYear, byDate, byHour] of facts) {
    it(`says ${JSON.stringify(written)} as “${byYear}”, “${byDate}” or “${byHour}”`, () => {
      const textAt = (depth: 'year' | 'date' | 'hour') =>
        plainWords(briefTime(when(written), depth, reading(yerevan)));
      expect([textAt('year'), textAt('date'), textAt('hour')]).to.deep.equal([byYear, byDate, byHour]);
    });
  }
});
