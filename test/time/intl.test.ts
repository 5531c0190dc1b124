import { expect } from '@open-wc/testing';
import { datedText, numberIn, wallText, writeDatesBy, zoneName } from '../../src/time/intl.js';
import { plainWords } from '../support/news-events.js';

/** What a clock shows, as if it were UTC. */
const wall = Date.UTC(2022, 8, 13, 9, 5, 7);
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('wallText(wall, lang, style)', () => {
  const facts = [
    ['en', 'minute', '09:05'],
    ['en', 'second', '09:05:07'],
    ['en-US', 'minute', '9:05 AM'],
    ['en-US', 'second', '9:05:07 AM'],
    ['de', 'minute', '09:05'],
    ['ru', 'minute', '09:05'],
    ['', 'minute', '09:05'],
    ['no language', 'minute', '09:05'],
  ] as const;
  for (const [lang, style, text] of facts) {
    it(`is ${text} for “${lang}”, to the ${style}`, () => {
      expect(plain(wallText(wall, lang, style))).to.equal(text);
    });
  }
});

describe('datedText(wall, lang, style)', () => {
  const facts = [
    ['en', 'fullDate', 'Tuesday 13 September 2022'],
    ['en', 'weekdayDayMonth', 'Tuesday 13 September'],
    ['en', 'dayShortMonth', '13 Sept'],
    ['en', 'shortMonthYear', 'Sept 22'],
    ['en', 'dayShortMonthYear', '13 Sept 2022'],
    ['en', 'monthYear', 'September 2022'],
    ['en-US', 'fullDate', 'Tuesday, September 13, 2022'],
    ['de', 'fullDate', 'Dienstag, 13. September 2022'],
    ['no language', 'year', '2022'],
    // Persian has a calendar of its own; what is written is a date of ours.
    ['fa', 'year', '۲۰۲۲'],
  ] as const;
  for (const [lang, style, text] of facts) {
    it(`is ${text} for “${lang}” as ${style}`, () => {
      expect(plainWords(datedText(wall, lang, style))).to.equal(text);
    });
  }

  const early = Date.UTC(2022, 2, 15) - Date.UTC(2022, 0, 1) + new Date('-000043-01-01T00:00Z').getTime();
  it('says the era beside a year before our era, and not without a year', () => {
    expect(datedText(early, 'en', 'year')).to.match(/^44 BCE?$/);
    expect(datedText(early, 'en', 'dayMonth')).to.equal('15 March');
  });

  it('says the era beside a year before 1000, which could be a day or an hour', () => {
    const yearOf = (date: string) => datedText(new Date(`${date}T00:00Z`).getTime(), 'en', 'year');
    expect([yearOf('0001-01-01'), yearOf('0999-12-31'), yearOf('1000-01-01')]).to.deep.equal([
      '1 AD',
      '999 AD',
      '1000',
    ]);
  });

  it('is that of the day, from its first instant to its last', () => {
    const days = ['2022-09-13T00:00Z', '2022-09-13T23:59:59.999Z', '2022-09-14T00:00Z'];
    expect(days.map((text) => datedText(Date.parse(text), 'en', 'dayMonth'))).to.deep.equal([
      '13 September',
      '13 September',
      '14 September',
    ]);
    expect([-1, 0].map((instant) => datedText(instant, 'en', 'dayMonth'))).to.deep.equal([
      '31 December',
      '1 January',
    ]);
  });

  it('is right for more days than are kept', () => {
    const dayMs = 86_400_000;
    const first = datedText(wall, 'en', 'fullDate');
    for (let day = 1; day <= 2_100; day += 1) datedText(wall + day * dayMs, 'en', 'fullDate');
    expect(datedText(wall, 'en', 'fullDate')).to.equal(first);
    expect(plainWords(datedText(wall + 2_100 * dayMs, 'en', 'fullDate'))).to.equal('Tuesday 13 June 2028');
  });
});

describe('numberIn(lang, value)', () => {
  const facts = [
    ['en', '1,234.5'],
    ['de', '1.234,5'],
    ['ru', '1 234,5'],
    ['no language', '1,234.5'],
  ] as const;
  for (const [lang, text] of facts) {
    it(`is ${text} for “${lang}”`, () => {
      expect(plain(numberIn(lang, 1234.5))).to.equal(text);
    });
  }
});

describe('zoneName(zone, lang)', () => {
  it('is that of the zone in the language', () => {
    expect([zoneName('Europe/Berlin', 'en'), zoneName('Europe/Berlin', 'de')]).to.deep.equal([
      'Central European Time',
      'Mitteleuropäische Zeit',
    ]);
  });
});

describe('writeDatesBy(tag, words)', () => {
  // A language that no other test writes.
  it('takes the place of the browser’s dates, and leaves clock times and numbers like those of another', () => {
    const before = [datedText(wall, 'eo', 'year'), wallText(wall, 'eo', 'minute')];
    expect(before[0]).to.equal('2022');
    writeDatesBy('eo', {
      like: 'en-US',
      write: (date, style) => `${style} of ${date.toISOString().slice(0, 10)}`,
    });
    expect(datedText(wall, 'eo', 'year')).to.equal('year of 2022-09-13');
    expect(datedText(wall, 'EO-XX', 'fullDate')).to.equal('fullDate of 2022-09-13');
    expect(plain(wallText(wall, 'eo', 'minute'))).to.equal('9:05 AM');
    expect(numberIn('eo', 1234.5)).to.equal('1,234.5');
  });

  it('leaves a zone without a name, rather than name it in another language', () => {
    writeDatesBy('vo', { like: 'de', write: () => '' });
    expect(zoneName('Asia/Yerevan', 'vo')).to.equal('');
  });
});
