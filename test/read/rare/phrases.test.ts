import { expect } from '@open-wc/testing';
import { normalise } from '../../../src/read/normalise-sync.js';
import { rareTimes } from '../../../src/read/rare/rare-times-part.js';
import { timeInWords } from '../../../src/time/format.js';
import { briefTime } from '../../../src/time/words/brief-time.js';
import { writeRare } from '../../../src/time/rare/rare-words.js';
import { wholeEnglish } from '../../support/whole-english.js';
import { messages as german } from '../../../src/i18n/languages/de.js';
import { messages as russian } from '../../../src/i18n/languages/ru.js';
import { plainWords } from '../../support/news-events.js';

interface Phrase {
  readonly phrase: string;
  readonly when: unknown;
  readonly calendar?: string;
  readonly shown: string;
}

const phrases = (await (await fetch('/test/documents/phrases.json')).json()) as readonly Phrase[];

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
  // docs/document-format.md shows each of them.
  for (const { phrase, when, calendar, shown } of phrases) {
    it(`“${phrase}” is “${shown}”`, () => {
      expect(say(when, calendar ? { calendar } : {})).to.include({ text: shown, issues: '' });
    });
  }

  it('are at least 55 phrases', () => {
    expect(phrases.length).to.be.at.least(55);
  });

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

  for (const stated of ['25 October (Old Style)', '25 October O.S.', '25 октября по старому стилю']) {
    it(`have no weekday where only their words name the calendar: ${stated}`, () => {
      const { text } = say({ at: '1917-10-25', stated });
      expect(text).to.equal('on 25 October 1917, hour not reported');
    });
  }

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
