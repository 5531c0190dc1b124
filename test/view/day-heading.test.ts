import { expect } from '@open-wc/testing';
import { dayHeading, dayInWords } from '../../src/view/day-heading.js';

describe('dayHeading', () => {
  const facts = [
    ['2022-09-13', 'en-GB', 'Tuesday 13 September 2022'],
    ['2022-09-12', 'en-GB', 'Monday 12 September 2022'],
    ['2022-09', 'en-GB', 'September 2022'],
    ['2022', 'en-GB', '2022'],
    ['2022-09-13', 'de', 'Dienstag, 13. September 2022'],
    ['-0043-03-15', 'en-GB', 'Friday 15 March 44 BC'],
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

describe('dayInWords', () => {
  const facts = [
    ['2022-09-13', 'en-GB', '13 September 2022'],
    ['2022-09-13', 'de', '13. September 2022'],
    ['2022-09-31', 'en-GB', '2022-09-31'],
    ['2022-13-01', 'en-GB', '2022-13-01'],
    ['2022-09', 'en-GB', '2022-09'],
    ['2022-09-13T10:00Z', 'en-GB', '2022-09-13T10:00Z'],
    ['last week', 'en-GB', 'last week'],
    ['', 'en-GB', ''],
  ] as const;
  for (const [text, lang, words] of facts) {
    it(`says “${words}” for ${JSON.stringify(text)} in ${lang}`, () => {
      expect(dayInWords(text, lang)).to.equal(words);
    });
  }
});
