import { expect } from '@open-wc/testing';
import { firstSentence } from '../../src/view/first-sentence.js';

describe('firstSentence(text)', () => {
  for (const [text, sentence] of [
    ['The bridge was closed to lorries at six. Cars may pass.', 'The bridge was closed to lorries at six.'],
    ['At 9 a.m. the truce began. It held.', 'At 9 a.m. the truce began.'],
    ['停戦が発効した。双方が確認した。', '停戦が発効した。'],
    ['No stop', 'No stop'],
    ['', ''],
  ] as const) {
    it(`is “${sentence}” of “${text}”`, () => {
      expect(firstSentence(text)).to.equal(sentence);
    });
  }
});
