import { expect } from '@open-wc/testing';
import { sourceCountText } from '../../src/layout/source-count.js';
import { newsEvent } from '../support/news-events.js';
import { wholeEnglish } from '../support/whole-english.js';

describe('sourceCountText(newsEvent)', () => {
  for (const [sources, words] of [
    [[], 'no source given'],
    [['a'], '1 source'],
    [['a', 'b'], '2 sources'],
  ] as const) {
    it(`is “${words}”`, () => {
      const event = newsEvent({ id: 'a', when: '2022-09-13', sources });
      expect(sourceCountText(event, wholeEnglish)).to.equal(words);
    });
  }
});
