import { expect } from '@open-wc/testing';
import { foldedText } from '../../../src/features/filter/lazy/folded-text.js';

describe('foldedText', () => {
  const facts = [
    ['CEASEFIRE', 'ceasefire'],
    ['  two \n words ', 'two words'],
    ['Şuşa', 'susa'],
    ['İlham Əliyev', 'ilham eliyev'],
    ['Alışdıqda', 'alisdiqda'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['Алиёв', 'алиев'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['ﬁre', 'fire'],
    ['ԵՐԵՎԱՆ', 'երեվան'],
    ['Երևան', 'երեվան'],
    ['مُحَمَّد', 'محمد'],
    ['', ''],
  ] as const;
  for (const [text, folded] of facts) {
    it(`makes ${JSON.stringify(folded)} of ${JSON.stringify(text)}`, () => {
      expect(foldedText(text)).to.equal(folded);
    });
  }
});
