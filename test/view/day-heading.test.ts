import { expect } from '@open-wc/testing';
import { dateInWords, dayHeading } from '../../src/view/day-heading.js';
import { plainWords, reading, when } from '../support/news-events.js';

describe('dayHeading', () => {
  const facts = [
    ['2022-09-13', 'en-GB', 'Tuesday 13 September 2022'],
    ['2022-09-12', 'en-GB', 'Monday 12 September 2022'],
    ['2022-09', 'en-GB', 'September 2022'],
    ['2022', 'en-GB', '2022'],
    ['2022-09-13', 'de', 'Dienstag, 13. September 2022'],
    ['-0043-03-15', 'en-GB', '15 March 44 BC'],
    ['-0043-03', 'en-GB', 'March 44 BC'],
    ['-0043', 'en-GB', '44 BC'],
    ['', 'en-GB', 'Date not reported'],
  ] as const;
  for (const [date, lang, words] of facts) {
    it(`says “${words}” for ${JSON.stringify(date)} in ${lang}`, () => {
      expect(dayHeading(date, lang, 'Date not reported').replace(/(?<=day),/, '')).to.equal(words);
    });
  }
});

describe('dateInWords', () => {
  const facts = [
    ['2022-09-13', 'en-GB', '13 September 2022'],
    ['2022-09-13', 'de', '13. September 2022'],
    ['2022-09', 'en-GB', 'September 2022'],
    ['2022', 'en-GB', '2022'],
    ['2022-09-13~', 'en-GB', 'about 13 September 2022'],
    ['2022-09-13T10:00Z', 'en-GB', '14:00 on Tuesday 13 September 2022'],
    ['2022-09-13T23:30+00:00', 'en-GB', '03:30 on Wednesday 14 September 2022'],
  ] as const;
  for (const [text, lang, words] of facts) {
    it(`says “${words}” for ${JSON.stringify(text)} in ${lang}, on the clock of Yerevan`, () => {
      expect(plainWords(dateInWords(text, when(text), reading('Asia/Yerevan', lang)))).to.equal(words);
    });
  }

  it('keeps a text that is no time', () => {
    expect(dateInWords('last week', null, reading('UTC'))).to.equal('last week');
  });
});
