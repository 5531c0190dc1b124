import { expect } from '@open-wc/testing';
import { dayHeading } from '../../src/view/day-heading.js';

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
