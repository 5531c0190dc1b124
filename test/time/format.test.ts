import { expect } from '@open-wc/testing';
import { dateText, shortDate, shortTime } from '../../src/layout/stacked/label-time.js';
import { clockText, fieldsText, wallOfFields } from '../../src/time/words/point-text.js';
import { timeInWords } from '../../src/time/format.js';
import type { DateUse } from '../../src/time/words/time-words.js';
import { at, plainWords, reading, when, yerevan, type WrittenWhen } from '../support/news-events.js';

const moscow = 'Europe/Moscow';
const within = (from: string | null, to: string | null): WrittenWhen => ({ within: [from, to] });
const overnight = within('2022-09-13T00:00', '2022-09-13T08:00');

const short = (written: WrittenWhen, zone: string, lang = 'en') =>
  plainWords(shortTime(when(written), reading(zone, lang)));
const long = (written: WrittenWhen, zone: string, lang = 'en') =>
  plainWords(timeInWords(when(written), reading(zone, lang), 'without-date'));
const dated = (written: WrittenWhen, zone: string, lang = 'en') =>
  plainWords(timeInWords(when(written), reading(zone, lang), 'with-date'));

/** Every shape that a time can have. */
const shapes: readonly WrittenWhen[] = [
  '2022', '2022-09', '2022-09-13', '2022-09-13T09', '2022-09-13T09:00', '2022-09-13T09:00:05', '2022-09-13~',
  '2022-09-13T09:00?',
  { from: '2022-09-13T00:05' }, { to: '2022-09-13T00:05' }, { from: '2022-09-13T00:05', to: '2022-09-13T10:00' },
  { from: '2022-09-13', to: '2022-09-14' }, { from: '2020-09', to: '2020-11' }, { from: '2022-09-13T09:00', to: '2022-09-14' },
  { from: '2022-12-31T22:00', to: '2023-01-01T02:00' },
  overnight, within('2022-09-13T09:00', '2022-09-13T17:00'), within('2022-09-12', '2022-09-13'),
  within('2022-09-13T09:00', null), within(null, '2022-09-13T09:00'),
]; // prettier-ignore

describe('clockText and dateText', () => {
  const facts = [
    // Moscow kept UTC+4 from 2011 to October 2014; a fixed +3 fails here.
    ['2013-07-01T09:00Z', moscow, 'en', '13:00', 'Monday 1 July 2013'],
    ['2022-03-01T09:00Z', moscow, 'en', '12:00', 'Tuesday 1 March 2022'],
    // GMT means GMT: London would say 10:00 in July.
    ['2013-07-01T09:00Z', 'UTC', 'en', '09:00', 'Monday 1 July 2013'],
    ['2013-07-01T09:00Z', 'Europe/London', 'en', '10:00', 'Monday 1 July 2013'],
    ['2022-02-28T22:30Z', moscow, 'en', '01:30', 'Tuesday 1 March 2022'],
    // Midnight begins the day and is never 24:00.
    ['2022-09-12T20:00Z', yerevan, 'en', '00:00', 'Tuesday 13 September 2022'],
    ['2022-09-12T20:00Z', moscow, 'en', '23:00', 'Monday 12 September 2022'],
    ['2022-09-12T20:00Z', 'UTC', 'en', '20:00', 'Monday 12 September 2022'],
    ['2022-09-13T06:00Z', 'Asia/Kathmandu', 'en', '11:45', 'Tuesday 13 September 2022'],
    ['2022-09-13T06:00Z', moscow, 'en-US', '9:00 AM', 'Tuesday, September 13, 2022'],
    ['2022-09-12T20:00Z', yerevan, 'en-US', '12:00 AM', 'Tuesday, September 13, 2022'],
    // A page that wants the other clock says so in its language tag (Unicode's `hc`).
    ['2022-09-13T18:00Z', moscow, 'en-US-u-hc-h23', '21:00', 'Tuesday, September 13, 2022'],
    ['2022-09-13T18:00Z', moscow, 'en-GB-u-hc-h12', '9:00 pm', 'Tuesday 13 September 2022'],
    ['2022-09-13T06:00Z', moscow, 'de', '09:00', 'Dienstag, 13. September 2022'],
    ['2022-09-13T06:00Z', moscow, 'ru', '09:00', 'вторник, 13 сентября 2022 г.'],
    ['2022-09-13T06:00Z', moscow, 'fr', '09:00', 'mardi 13 septembre 2022'],
    // An unreadable language tag is read as English.
    ['2022-09-13T06:00Z', moscow, '', '09:00', 'Tuesday 13 September 2022'],
    ['2022-09-13T06:00Z', moscow, 'no such language', '09:00', 'Tuesday 13 September 2022'],
    // The Gregorian calendar, and beside it the one that the language tag asks for.
    ['2022-09-13T06:00Z', moscow, 'th', '09:00', 'วันอังคารที่ 13 กันยายน 2022'],
    ['2022-09-13T06:00Z', moscow, 'en-GB-u-ca-gregory', '09:00', 'Tuesday 13 September 2022'],
    [
      '2022-09-13T06:00Z',
      moscow,
      'en-GB-u-ca-buddhist',
      '09:00',
      'Tuesday 13 September 2565 BE (13 September 2022)',
    ],
    [
      '2022-09-13T06:00Z',
      moscow,
      'en-GB-u-hc-h23-ca-persian',
      '09:00',
      'Tuesday 22 Shahrivar 1401 AP (13 September 2022)',
    ],
    // Before 15 October 1582 no calendar in use had the weekday that it would give.
    ['1200-03-01T06:00Z', 'UTC', 'en', '06:00', '1 March 1200'],
    ['1582-10-14T06:00Z', 'UTC', 'en', '06:00', '14 October 1582'],
    ['1582-10-15T06:00Z', 'UTC', 'en', '06:00', 'Friday 15 October 1582'],
    ['1582-10-14T06:00Z', 'UTC', 'en-US', '6:00 AM', 'October 14, 1582'],
    // The second 02:00 of a night has its offset, and so has the first.
    ['2022-10-30T00:00Z', 'Europe/Berlin', 'en', '02:00 UTC+2', 'Sunday 30 October 2022'],
    ['2022-10-30T01:59Z', 'Europe/Berlin', 'en', '02:59 UTC+1', 'Sunday 30 October 2022'],
    ['2022-10-30T02:00Z', 'Europe/Berlin', 'en', '03:00', 'Sunday 30 October 2022'],
  ] as const;
  for (const [instant, zone, lang, time, date] of facts) {
    it(`say "${time}" and "${date}" for ${instant} in ${zone}, language "${lang}"`, () => {
      const clock = reading(zone, lang);
      expect(plainWords(clockText(at(instant), 'minute', clock))).to.equal(time);
      expect(plainWords(dateText(at(instant), clock))).to.equal(date);
    });
  }

  it('say the hour in Armenian with 24 hours and the month by its Armenian name', function () {
    // Chromium may be built without Armenian.
    if (Intl.DateTimeFormat.supportedLocalesOf('hy').length === 0) this.skip();
    const armenian = reading(yerevan, 'hy');
    expect(clockText(at('2022-09-13T05:00Z'), 'minute', armenian)).to.equal('09:00');
    const date = dateText(at('2022-09-13T05:00Z'), armenian);
    for (const part of ['երեքշաբթի', '13', 'սեպտեմբերի', '2022']) expect(date).to.contain(part);
  });

  it('say seconds only where they are asked for', () => {
    expect(clockText(at('2022-09-13T06:00:05Z'), 'second', reading(moscow))).to.equal('09:00:05');
    expect(clockText(at('2022-09-13T06:00:05Z'), 'minute', reading(moscow))).to.equal('09:00');
  });
});

describe('shortTime(when, reading)', () => {
  const facts = [
    ['2022-09-13T09:00+03:00', moscow, '09:00'],
    ['2022-09-13T09:00+03:00', yerevan, '10:00'],
    ['2022-09-13T09:00+03:00', 'UTC', '06:00'],
    ['2022-09-13T09:00:05+03:00', yerevan, '10:00:05'],
    ['2022-09-13T24:00', yerevan, '00:00'],
    ['2022-09-13T07:00~', yerevan, 'about 07:00'],
    ['2022-09-13T07:00?', yerevan, 'perhaps 07:00'],
    ['2022-09-13T07:00%', yerevan, 'perhaps about 07:00'],
    ['2022-09-13T09', yerevan, 'between 09:00 and 10:00'],
    ['2022-09-13T09', moscow, 'between 08:00 and 09:00'],
    ['2022-09-13', yerevan, '13 September'],
    ['2022-09-13~', yerevan, 'about 13 September'],
    ['2022-09', yerevan, 'September 2022'],
    ['2022', yerevan, '2022'],
    [{ from: '2022-09-13T00:05' }, yerevan, 'from 00:05'],
    [{ from: '2022-09-13T00:05' }, moscow, 'from 23:05'],
    [{ to: '2022-09-13T10:00' }, yerevan, 'until 10:00'],
    [{ from: '2022-09-13T00:05', to: '2022-09-13T10:00' }, yerevan, 'from 00:05 to 10:00'],
    [{ from: '2022-09-13T00:05~', to: '2022-09-13T10:00' }, yerevan, 'from about 00:05 to 10:00'],
    [{ from: '2022-09-13', to: '2022-09-14' }, yerevan, 'from 13 September to 14 September'],
    [within('2022-09-13T09:00', '2022-09-13T17:00'), yerevan, 'between 09:00 and 17:00'],
    // A night stays a night on every clock.
    [overnight, yerevan, 'overnight'],
    [overnight, moscow, 'overnight'],
    [overnight, 'America/Los_Angeles', 'overnight'],
    ['unknown', yerevan, 'date not reported'],
    // Years before 1000 are told with their era.
    ['0044', yerevan, '44 AD'],
    [{ from: '-0010', to: '0002' }, yerevan, 'from 11 BC to 2 AD'],
    ['0999', yerevan, '999 AD'],
    ['1000', yerevan, '1000'],
    ['-0043', yerevan, '44 BC'],
    ['-0043-07', yerevan, 'July 44 BC'],
  ] as const;
  for (const [written, zone, words] of facts) {
    it(`is "${words}" for ${JSON.stringify(written)} in ${zone}`, () => {
      expect(short(written, zone)).to.equal(words);
    });
  }

  it('tells a moment after a bound from a duration with a start', () => {
    // Rule 3: a within is never shown as a duration.
    const after = within('2022-09-13T09:00', null);
    expect(short(after, yerevan)).not.to.equal(short({ from: '2022-09-13T09:00' }, yerevan));
    const before = within(null, '2022-09-13T09:00');
    expect(short(before, yerevan)).not.to.equal(short({ to: '2022-09-13T09:00' }, yerevan));
  });
});

describe('shortDate(when, reading, withYear)', () => {
  const say = (written: WrittenWhen, zone: string, withYear = false) =>
    plainWords(shortDate(when(written), reading(zone), withYear));

  const facts = [
    ['2022-09-13T00:00', yerevan, '13 September', '13 September 2022'],
    ['2022-09-13T00:00', moscow, '12 September', '12 September 2022'],
    ['2022-09-13', yerevan, '13 September', '13 September 2022'],
    ['2022-09-13', 'Pacific/Pago_Pago', '13 September', '13 September 2022'],
    ['2022-09-13~', yerevan, 'about 13 September', 'about 13 September 2022'],
    ['2022-09', moscow, 'September 2022', 'September 2022'],
    ['2022', moscow, '2022', '2022'],
    [{ from: '2022-09-13T00:05' }, moscow, 'from 12 September', 'from 12 September 2022'],
    [{ to: '2022-09-13' }, moscow, 'until 13 September', 'until 13 September 2022'],
    [{ from: '2020-09', to: '2020-11' }, moscow, 'from September 2020 to November 2020', 'from September 2020 to November 2020'],
    ['-0043-03-15', yerevan, '15 March', '15 March 44 BC'],
    ['unknown', moscow, 'date not reported', 'date not reported'],
  ] as const; // prettier-ignore
  for (const [written, zone, words, wordsWithYear] of facts) {
    it(`is "${words}" and "${wordsWithYear}" for ${JSON.stringify(written)} in ${zone}`, () => {
      expect(say(written, zone)).to.equal(words);
      expect(say(written, zone, true)).to.equal(wordsWithYear);
    });
  }

  it('says both ends of a stretch of days, and one where both are the same', () => {
    expect(say({ from: '2022-09-12', to: '2022-09-13' }, yerevan)).to.equal(
      'from 12 September to 13 September',
    );
    expect(say({ from: '2022-09-13T09:00', to: '2022-09-13T17:00' }, yerevan)).to.equal('13 September');
  });

  it('tells a moment between two days from a stretch of them', () => {
    // Rule 3: a within is never shown as a duration.
    const days = ['2022-09-12', '2022-09-14'] as const;
    expect(say({ within: days }, yerevan)).not.to.equal(say({ from: days[0], to: days[1] }, yerevan));
  });

  it('keeps the doubt about an end', () => {
    expect(say({ from: '2022-09-12~', to: '2022-09-14' }, yerevan)).to.contain('about');
  });
});

describe('timeInWords(when, reading, dateUse)', () => {
  const facts = [
    ['2022-09-13T09:00+03:00', moscow, '09:00', '09:00 on Tuesday 13 September 2022'],
    ['2022-09-13T00:00', yerevan, '00:00', '00:00 on Tuesday 13 September 2022'],
    ['2022-09-13T00:00', moscow, '23:00', '23:00 on Monday 12 September 2022'],
    ['2022-09-13T00:00', 'UTC', '20:00', '20:00 on Monday 12 September 2022'],
    ['2022-09-13T07:00~', yerevan, 'about 07:00', 'about 07:00 on Tuesday 13 September 2022'],
    ['2022-09-13T07:00?', yerevan, 'perhaps 07:00', 'perhaps 07:00 on Tuesday 13 September 2022'],
    [
      '2022-09-13T09', yerevan,
      'between 09:00 and 10:00', 'between 09:00 and 10:00 on Tuesday 13 September 2022',
    ],
    [
      '2022-09-13', yerevan,
      'on 13 September, hour not reported', 'on Tuesday 13 September 2022, hour not reported',
    ],
    ['2022-09', yerevan, 'in September 2022, day not reported', 'in September 2022, day not reported'],
    ['2022', yerevan, 'in 2022, month not reported', 'in 2022, month not reported'],
    ['-0043-07', yerevan, 'in July 44 BC, day not reported', 'in July 44 BC, day not reported'],
    ['-0043', yerevan, 'in 44 BC, month not reported', 'in 44 BC, month not reported'],
    [
      { from: '2022-09-13T00:05' }, yerevan,
      'from 00:05, end not reported', 'from 00:05 on Tuesday 13 September 2022, end not reported',
    ],
    [
      { to: '2022-09-13T10:00' }, yerevan,
      'until 10:00, start not reported', 'until 10:00 on Tuesday 13 September 2022, start not reported',
    ],
    [
      { from: '2022-09-13T00:05', to: '2022-09-13T10:00' }, yerevan,
      'from 00:05 to 10:00', 'from 00:05 to 10:00 on Tuesday 13 September 2022',
    ],
    [
      { from: '2022-09-13', to: '2022-09-14' }, yerevan,
      'from Tuesday 13 September 2022 to Wednesday 14 September 2022',
      'from Tuesday 13 September 2022 to Wednesday 14 September 2022',
    ],
    [
      { from: '2020-09', to: '2020-11' }, yerevan,
      'from September 2020 to November 2020', 'from September 2020 to November 2020',
    ],
    [
      overnight, yerevan,
      'overnight, between 00:00 and 08:00', 'overnight, between 00:00 and 08:00 on Tuesday 13 September 2022',
    ],
    [
      within('2022-09-13T09:00', '2022-09-13T17:00'), moscow,
      'between 08:00 and 16:00', 'between 08:00 and 16:00 on Tuesday 13 September 2022',
    ],
    ['unknown', yerevan, 'date not reported', 'date not reported'],
    // A time that its clock showed twice, or never: both readings.
    [
      '2022-10-30T02:30', 'UTC',
      '00:30 or 01:30', '00:30 or 01:30 on Sunday 30 October 2022',
      'Europe/Berlin',
    ],
    [
      '2022-10-30T02:30', 'Europe/Berlin',
      '02:30 UTC+2 or 02:30 UTC+1', '02:30 UTC+2 or 02:30 UTC+1 on Sunday 30 October 2022',
      'Europe/Berlin',
    ],
    [
      '2022-10-30T02:30', 'America/New_York',
      '20:30 or 21:30', '20:30 or 21:30 on Saturday 29 October 2022',
      'Europe/Berlin',
    ],
    [
      '2022-10-30T02:30', 'America/St_Johns',
      '22:00 or 23:00', '22:00 or 23:00 on Saturday 29 October 2022',
      'Europe/Berlin',
    ],
    [
      '2022-10-30T02:30', 'Atlantic/Azores',
      '00:30 UTC or 00:30 UTC−1', '00:30 UTC or 00:30 UTC−1 on Sunday 30 October 2022',
      'Europe/Berlin',
    ],
    [
      '2022-03-27T02:30', 'Europe/Berlin',
      '01:30 or 03:30', '01:30 or 03:30 on Sunday 27 March 2022',
      'Europe/Berlin',
    ],
    [
      '2022-03-27T02:30', 'UTC',
      '00:30 or 01:30', '00:30 or 01:30 on Sunday 27 March 2022',
      'Europe/Berlin',
    ],
    // An hour, and a range, in the repeated hour
    [
      '2022-10-30T03+03:00', 'Europe/Berlin',
      'between 02:00 UTC+2 and 02:00 UTC+1', 'between 02:00 UTC+2 and 02:00 UTC+1 on Sunday 30 October 2022',
    ],
    [
      { from: '2022-10-30T02:50+02:00', to: '2022-10-30T02:10+01:00' }, 'Europe/Berlin',
      'from 02:50 UTC+2 to 02:10 UTC+1', 'from 02:50 UTC+2 to 02:10 UTC+1 on Sunday 30 October 2022',
    ],
    // Ends known to the hour
    [
      within('2022-09-13T00', '2022-09-13T07'), yerevan,
      'overnight, between 00:00 and 08:00', 'overnight, between 00:00 and 08:00 on Tuesday 13 September 2022',
    ],
    [
      { from: '2022-09-13T00', to: '2022-09-13T07' }, yerevan,
      'from 00:00–01:00 to 07:00–08:00', 'from 00:00–01:00 to 07:00–08:00 on Tuesday 13 September 2022',
    ],
    [
      within('2022-09-13T21', '2022-09-13T23'), yerevan,
      'between 21:00 on 13 September and 00:00 on 14 September', 'between 21:00 on 13 September and 00:00 on 14 September 2022',
    ],
    // One bound
    [within(null, '2022'), 'UTC', 'in 2022 or before', 'in 2022 or before'],
    [{ by: '2022' }, 'UTC', 'in 2022 or before', 'in 2022 or before'],
    [{ before: '2022' }, 'UTC', 'before 2022', 'before 2022'],
    [
      within('2022-09-13', null), 'UTC',
      'on 13 September or after', 'on Tuesday 13 September 2022 or after',
    ],
    [{ notBefore: '2022-09' }, 'UTC', 'in September 2022 or after', 'in September 2022 or after'],
    [{ after: '2022-09-12' }, 'UTC', 'after 12 September', 'after Monday 12 September 2022'],
    [{ by: '2022-09-13T08:00' }, yerevan, 'at 08:00 or before', 'at 08:00 on Tuesday 13 September 2022 or before'],
    [{ by: '2022-09-13T07' }, yerevan, 'at 08:00 or before', 'at 08:00 on Tuesday 13 September 2022 or before'],
    [{ before: '2022-09-13T07' }, yerevan, 'before 07:00', 'before 07:00 on Tuesday 13 September 2022'],
    [{ after: '2022-09-13T07' }, yerevan, 'after 08:00', 'after 08:00 on Tuesday 13 September 2022'],
    [
      { after: '2022-09-12', before: '2022-09-16' }, yerevan,
      'after 12 September, before 16 September', 'after Monday 12 September 2022, before Friday 16 September 2022',
    ],
    // It goes on; and nobody says whether it does
    [{ from: '2022-09-12', to: '..' }, yerevan, 'from 12 September, ongoing', 'from Monday 12 September 2022, ongoing'],
  ] as const; // prettier-ignore
  for (const [written, zone, words, datedWords, documentZone = yerevan] of facts) {
    it(`is "${words}" and "${datedWords}" for ${JSON.stringify(written)} in ${zone}`, () => {
      const say = (use: DateUse) => plainWords(timeInWords(when(written, documentZone), reading(zone), use));
      expect(say('without-date')).to.equal(words);
      expect(say('with-date')).to.equal(datedWords);
    });
  }

  it('names both dates where a night in Yerevan crosses midnight in Moscow', () => {
    expect(long(overnight, moscow)).to.equal(
      'overnight, between 23:00 on 12 September and 07:00 on 13 September',
    );
  });

  it('names the year of every time with its date', () => {
    const yearless = shapes.filter((shape) => !/20\d\d/.test(dated(shape, moscow)));
    expect(yearless).to.deep.equal([]);
  });

  it('names both years of a night of New Year', () => {
    const words = dated({ from: '2022-12-31T22:00', to: '2023-01-01T02:00' }, yerevan);
    expect(words).to.contain('2022').and.to.contain('2023');
  });

  it('keeps the date of a day, month or year on every clock, and never says 00:00', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', moscow, 'UTC'];
    for (const written of [
      '2022-09-13',
      '2022-09',
      '2022',
      { from: '2022-09-13', to: '2022-09-14' },
    ] as const) {
      for (const say of [short, long, dated]) {
        const words = say(written, yerevan);
        expect(words).not.to.match(/\d:\d/);
        for (const zone of zones) expect(say(written, zone)).to.equal(words);
      }
    }
  });

  it('says no seconds of a time known to the minute, and no minutes of one known to the day', () => {
    expect(dated('2022-09-13T09:00', yerevan)).not.to.match(/\d:\d\d:\d\d/);
    expect(dated('2022-09-13', yerevan, 'en-US')).not.to.match(/\d:\d\d|AM/);
  });

  it('never words a within as a duration', () => {
    // Rule 3. "From" and "to" are said of what lasted.
    for (const written of [overnight, within('2022-09-13T09:00', null), within(null, '2022-09-13T09:00')]) {
      expect(long(written, yerevan)).not.to.match(/^(from|until) /);
    }
  });

  it('has twelve hours in the United States', () => {
    expect(short('2022-09-13T09:00', yerevan, 'en-US')).to.equal('9:00 AM');
    expect(short('2022-09-13T21:05', yerevan, 'en-US')).to.equal('9:05 PM');
    expect(long('2022-09-13T00:30', yerevan, 'en-US')).to.equal('12:30 AM');
    expect(long('2022-09-13', yerevan, 'en-US')).to.equal('on September 13, hour not reported');
  });

  describe('where no zone is stated', () => {
    const floating = [
      ['2022-09-13T09:00', '09:00, zone not stated'],
      ['2022-09-13T09', 'between 09:00 and 10:00, zone not stated'],
      ['2022-09-13T09:00:05', '09:00:05, zone not stated'],
      ['2022-09-13T07:00~', 'about 07:00, zone not stated'],
      ['2022-09-13T23:30', '23:30, zone not stated'],
      ['2022-09-13T23', 'between 23:00 and 00:00, zone not stated'],
      // Clocks have no leap second: it is read as the second before.
      ['2016-12-31T23:59:60', '23:59:59, zone not stated'],
      [{ from: '2022-09-13T00:05', to: '2022-09-13T10:00' }, 'from 00:05 to 10:00, zone not stated'],
      // A date keeps itself on every clock: there is nothing to warn of.
      ['2022-09-13', 'on 13 September, hour not reported'],
    ] as const;
    for (const [written, words] of floating) {
      it(`says "${words}" for ${JSON.stringify(written)} on every clock`, () => {
        for (const zone of ['UTC', moscow, 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
          const said = timeInWords(when(written, null), reading(zone), 'without-date');
          expect(plainWords(said), zone).to.equal(words);
        }
      });
    }

    it('says it of the end alone where only that floats', () => {
      const half = when({ from: '2022-09-13T09:00+03:00', to: '2022-09-13T10:00' }, null);
      const say = (zone: string) => plainWords(timeInWords(half, reading(zone), 'with-date'));
      expect(say('UTC')).to.equal(
        'from 06:00 on 13 September to 10:00 on 13 September 2022, zone not stated',
      );
      expect(say(moscow)).to.equal(
        'from 09:00 on 13 September to 10:00 on 13 September 2022, zone not stated',
      );
    });

    it('keeps the date as it was written', () => {
      const said = timeInWords(when('2022-09-13T23:30', null), reading(moscow), 'with-date');
      expect(plainWords(said)).to.equal('23:30 on Tuesday 13 September 2022, zone not stated');
    });
  });
});

describe('fieldsText and wallOfFields', () => {
  it('put missing parts at their first', () => {
    expect(wallOfFields({ year: 2022 })).to.equal(at('2022-01-01T00:00Z'));
    expect(wallOfFields({ year: 2022, month: 9 })).to.equal(at('2022-09-01T00:00Z'));
    expect(wallOfFields({ year: 2022, month: 9, day: 13, hour: 9, minute: 5, second: 7 })).to.equal(
      at('2022-09-13T09:05:07Z'),
    );
  });

  it('keep the years 0 to 99 where they are', () => {
    expect(wallOfFields({ year: 44, month: 3, day: 15 })).to.equal(at('0044-03-15T00:00Z'));
    expect(wallOfFields({ year: -43 })).to.equal(at('-000043-01-01T00:00Z'));
  });

  it('write a date in a language', () => {
    const fields = { year: 2022, month: 9, day: 13 };
    expect(fieldsText(fields, 'de', 'dayMonth')).to.equal('13. September');
    expect(fieldsText(fields, 'ru', 'dayMonth')).to.equal('13 сентября');
  });
});
