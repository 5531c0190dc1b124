import { expect } from '@open-wc/testing';
import { normalise } from '../../../src/read/normalise-sync.js';
import { rareTimes } from '../../../src/read/rare/rare-times-part.js';
import { timeInWords } from '../../../src/time/format.js';
import { briefTime } from '../../../src/time/brief-time.js';
import { writeRare } from '../../../src/time/rare/rare-words.js';
import { wholeEnglish } from '../../support/whole-english.js';
import { messages as german } from '../../../src/i18n/languages/de.js';
import { messages as russian } from '../../../src/i18n/languages/ru.js';
import { plainWords } from '../../support/news-events.js';

/** An event with this time in Yerevan: what is said of it with its date, and the issues of its time. */
function say(when: unknown, extra: object = {}, words = wholeEnglish.time, lang = 'en') {
  const record = { id: 'a', title: 'It happened', when, sources: ['s'], ...extra };
  const raw = { zone: 'Asia/Yerevan', sources: { s: { title: 'A report' } }, events: [record] };
  const { document, issues } = normalise(raw, { baseUrl: null });
  const [newsEvent] = document.newsEvents;
  if (newsEvent === undefined) throw new Error('There is no event.');
  const reading = { zone: 'Asia/Yerevan', lang, words };
  return {
    text: plainWords(timeInWords(newsEvent.when, reading, 'with-date')),
    brief: plainWords(briefTime(newsEvent.when, 'date', reading)),
    issues: issues.map(({ code }) => code).join(),
  };
}

describe('what reports say of a time', () => {
  // The phrases of five reports and of other newsrooms, as docs/document-format.md has them.
  const phrases: readonly (readonly [phrase: string, when: unknown, text: string])[] = [
    ['at 9 am Moscow time', '2022-09-13T09:00+03:00', '10:00 on Tuesday 13 September 2022'],
    ['9:00 a.m. Moscow time (06:00 GMT)', { at: ['2022-09-13T09:00+03:00', '2022-09-13T06:00Z'] }, '10:00 on Tuesday 13 September 2022'],
    ['by 8 a.m. (04:00 GMT)', { by: '2022-09-13T08:00' }, 'at 08:00 on Tuesday 13 September 2022 or before'],
    ['no later than 10 September', { by: '2022-09-10' }, 'on Saturday 10 September 2022 or before'],
    ['before Friday', { before: '2022-09-16' }, 'before Friday 16 September 2022'],
    ['after Monday', { after: '2022-09-12' }, 'after Monday 12 September 2022'],
    ['since Monday', { from: '2022-09-12' }, 'from Monday 12 September 2022, end not reported'],
    ['since midnight, and it goes on', { from: '2022-09-13T00:00', to: '..' }, 'from 00:00 on Tuesday 13 September 2022, ongoing'],
    ['until Tuesday', { to: '2022-09-13' }, 'until Tuesday 13 September 2022, start not reported'],
    ['shortly after midnight local time', { within: ['2022-09-13T00:00', '2022-09-13T01:00'], inferred: true }, 'between 00:00 and 01:00 on Tuesday 13 September 2022, worked out by the editors'],
    ['just before noon', { within: ['2022-09-13T11:30', '2022-09-13T12:00'], inferred: true }, 'between 11:30 and 12:00 on Tuesday 13 September 2022, worked out by the editors'],
    ['around 7am', '2022-09-13T07:00~', 'about 07:00 on Tuesday 13 September 2022'],
    ['at about 3:30 pm EDT', '2022-09-13T15:30-04:00~', 'about 23:30 on Tuesday 13 September 2022'],
    ['between 3 and 4 pm EDT', { within: ['2022-09-13T15:00-04:00', '2022-09-13T16:00-04:00'] }, 'between 23:00 on 13 September and 00:00 on 14 September 2022'],
    ['some time after nine, before ten', '2022-09-13T09', 'between 09:00 and 10:00 on Tuesday 13 September 2022'],
    ['from about 3 am for 40 minutes', { from: '2022-09-13T03:00~', to: '2022-09-13T03:40~' }, 'from about 03:00 to about 03:40 on Tuesday 13 September 2022'],
    ['for several hours from midnight', { from: '2022-09-13T00:00', to: ['2022-09-13T02:00', '..'] }, 'from 00:00 to 02:00 or after on Tuesday 13 September 2022'],
    ['two hours later', { at: '2022-09-13T09:00~' }, 'about 09:00 on Tuesday 13 September 2022'],
    ['T+90 seconds', '2022-09-13T09:01:30', '09:01:30 on Tuesday 13 September 2022'],
    ['overnight into Tuesday', { within: ['2022-09-12T18:00', '2022-09-13T08:00'], inferred: true }, 'overnight, between 18:00 on 12 September and 08:00 on 13 September 2022, worked out by the editors'],
    ['overnight (which night is not said)', '[2022-09-12,2022-09-13]', 'on Monday 12 September 2022 or Tuesday 13 September 2022, hour not reported'],
    ['the early hours of 13 September', { within: ['2022-09-13T00:00', '2022-09-13T05:00'], inferred: true }, 'overnight, between 00:00 and 05:00 on Tuesday 13 September 2022, worked out by the editors'],
    ['late on Sept. 12', { within: ['2022-09-12T21:00', '2022-09-12T24:00'], inferred: true }, 'between 21:00 on 12 September and 00:00 on 13 September 2022, worked out by the editors'],
    ['on Monday evening', { within: ['2022-09-12T18:00', '2022-09-12T22:00'], inferred: true }, 'between 18:00 and 22:00 on Monday 12 September 2022, worked out by the editors'],
    ['Tuesday morning', { within: ['2022-09-13T06:00', '2022-09-13T12:00'], inferred: true }, 'between 06:00 and 12:00 on Tuesday 13 September 2022, worked out by the editors'],
    ['at dawn', { within: ['2022-09-13T05:30~', '2022-09-13T06:45~'], inferred: true }, 'between about 05:30 and about 06:45 on Tuesday 13 September 2022, worked out by the editors'],
    ['noon', '2022-09-13T12:00', '12:00 on Tuesday 13 September 2022'],
    ['midnight on Tuesday (which?)', '[2022-09-13T00:00,2022-09-14T00:00]', '00:00 on Tuesday 13 September 2022 or 00:00 on Wednesday 14 September 2022'],
    ['on Tuesday', '2022-09-13', 'on Tuesday 13 September 2022, hour not reported'],
    ['on Tuesday or Wednesday', { within: ['2022-09-13', '2022-09-14'] }, 'between Tuesday 13 September 2022 and Wednesday 14 September 2022'],
    ['on Tuesday or Thursday', '[2022-09-13,2022-09-15]', 'on Tuesday 13 September 2022 or Thursday 15 September 2022, hour not reported'],
    ['on Tuesday and again on Thursday', '{2022-09-13,2022-09-15}', 'on Tuesday 13 September 2022 and Thursday 15 September 2022, hour not reported'],
    ['every night that week', '{2022-09-12,2022-09-13,2022-09-14}', 'on Monday 12 September 2022, Tuesday 13 September 2022 and Wednesday 14 September 2022, hour not reported'],
    ['perhaps on the 12th', '2022-09-12?', 'on perhaps Monday 12 September 2022, hour not reported'],
    ['the 12th, perhaps; the month is certain', '2022-09-?12', 'on perhaps Monday 12 September 2022, hour not reported'],
    ['the week of 12 September', '2022-W37', 'between Monday 12 September 2022 and Sunday 18 September 2022'],
    ['last weekend', { within: ['2022-09-10', '2022-09-11'] }, 'between Saturday 10 September 2022 and Sunday 11 September 2022'],
    ['in September, day not known', '2022-09-XX', 'in September 2022, day not reported'],
    ['in spring 2014', '2014-21', 'spring 2014'],
    ['autumn 2020', '2020-23', 'autumn 2020'],
    ['Q3 2022', '2022-Q3', 'Q3 2022'],
    ['fiscal year 2022/23', { from: '2022-04', to: '2023-03' }, 'from April 2022 to March 2023'],
    ['in the summer of 1916', '1916-22', 'summer 1916'],
    ['early 1990s', { within: ['1990', '1993~'] }, 'between 1990 and about 1993'],
    ['the 1930s', '193X', 'the 1930s'],
    ['in the 19th century', { within: ['1801', '1900'] }, 'between 1801 and 1900'],
    ['the 1800s, the whole century', '18XX', '1800–1899'],
    ['c. 1250', '1250~', 'in about 1250, month not reported'],
    ['some time between 1914 and 1918', { within: ['1914', '1918'] }, 'between 1914 and 1918'],
    ['one Christmas in the 1560s', '156X-12-25', '25 December, the 1560s'],
    ['25 October 1917 (Old Style)', { at: '1917-10-25' }, 'on Thursday 25 October 1917, hour not reported'],
    ['1983 or earlier', '[..1983]', 'in 1983 or before'],
    ['from Monday on, no end in sight', '2022-09-12/..', 'from Monday 12 September 2022, ongoing'],
  ]; // prettier-ignore
  for (const [phrase, when, text] of phrases) {
    it(`“${phrase}” is “${text}”`, () => {
      expect(say(when)).to.include({ text, issues: '' });
    });
  }

  const plain = [
    ['2022-9-13', 'on Tuesday 13 September 2022, hour not reported'],
    ['20180101', 'on Monday 1 January 2018, hour not reported'],
    ['Mar 2016', 'in March 2016, day not reported'],
    ['c. 1915', 'in about 1915, month not reported'],
    ['12 Dec 1937', 'on Sunday 12 December 1937, hour not reported'],
    ['13/09/2022', 'on Tuesday 13 September 2022, hour not reported'],
    ['2022-09-13T09:00−04:00', '17:00 on Tuesday 13 September 2022'],
    ['2022-09-13T09:00+04:00[Asia/Yerevan][u-ca=gregory]', '09:00 on Tuesday 13 September 2022'],
  ] as const;
  for (const [written, text] of plain) {
    it(`reads ${written}, which has one plain reading`, () => {
      expect(say(written)).to.include({ text, issues: '' });
    });
  }

  const offered = [
    ['09/10/2022', 'Write "2022-10-09" or "2022-09-10", whichever is meant.'],
    ['1917-1952', 'Write "1917/1952".'],
  ] as const;
  for (const [written, hint] of offered) {
    it(`offers what ${written} may mean, and chooses nothing`, () => {
      const raw = { zone: 'UTC', events: [{ title: 'A', when: written }] };
      const { document, issues } = normalise(raw, { baseUrl: null });
      expect(document.newsEvents[0]?.when.start).to.equal(null);
      expect(issues.map((issue) => [issue.code, issue.hint])).to.deep.equal([['not-a-time', hint]]);
    });
  }

  for (const written of ['yesterday', 'XXXX-12-25', '2022/23', 'Y-17E7', '2022-13-45']) {
    it(`does not read ${written}, and keeps its words`, () => {
      const { text, issues } = say(written);
      expect(text).to.equal(`stated as “${written}”`);
      expect(issues).to.match(/^(not-a-time|no-such-date|out-of-range)$/);
    });
  }
});

describe('dates of the Julian calendar', () => {
  const julian = { calendar: 'julian' };
  const facts = [
    ['1917-10-25', 'on 25 October (7 November) 1917, hour not reported'],
    ['1917-10-25T21:40', '21:40 on 25 October (7 November) 1917'],
    ['1916-12-25', 'on 25 December 1916 (7 January 1917), hour not reported'],
    ['1700-02-29', 'on 29 February (11 March) 1700, hour not reported'],
    ['1917-10', 'October 1917 (14 October 1917 – 13 November 1917)'],
    ['1917', '1917 (14 January 1917 – 13 January 1918)'],
  ] as const;
  for (const [when, text] of facts) {
    it(`are shown in both calendars: ${text}`, () => {
      expect(say(when, julian)).to.include({ text, issues: '' });
    });
  }

  it('are named in the reader’s language', () => {
    expect(say('1917-10-25', julian, german.time, 'de').text).to.contain('25. Oktober (7. November) 1917');
    expect(say('1917-10-25', julian, russian.time, 'ru').text).to.contain('25 октября (7 ноября) 1917');
  });

  it('may be those of a whole document, and one event may be an exception', () => {
    const events = [
      { title: 'A', when: '1917-10-25' },
      { title: 'B', when: '1917-11-08', calendar: 'gregorian' },
    ];
    const { document } = normalise({ zone: 'UTC', calendar: 'julian', events }, { baseUrl: null });
    const days = document.newsEvents.map(({ when }) => new Date(when.earliest).toISOString().slice(0, 10));
    expect(days).to.deep.equal(['1917-11-07', '1917-11-08']);
  });

  it('are an issue where the calendar has another name', () => {
    expect(say('1917-10-25', { calendar: 'lunar' }).issues).to.equal('wrong-type');
  });
});

describe('rareTimes()', () => {
  it('has rare times written by its words', () => {
    rareTimes();
    const { point } = rareTimes().read('2014-21', { own: null, document: 'UTC' }, false) ?? {};
    const reading = { zone: 'UTC', lang: 'de', words: german.time };
    expect(point && writeRare(point, reading, 'with-date', 'long', 'whole')).to.equal('Frühling 2014');
  });
});
