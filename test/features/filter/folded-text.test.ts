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
    ['Armenia’s', "armenia's"],
    ['“extremely tense”', '"extremely tense"'],
    ['«Հայաստան»', '"հայաստան"'],
    ['Nagorno‑Karabakh', 'nagorno-karabakh'],
    ['2020–2022', '2020-2022'],
    ['−5', '-5'],
    ['cease\u00ADfire', 'ceasefire'],
    ['zero\u200Bwidth', 'zerowidth'],
    ['می‌رود', 'میرود'],
    ['وزير', 'وزیر'],
    ['علي', 'علی'],
    ['كتــاب', 'کتاب'],
    ['مدرسة', 'مدرسه'],
    ['أحمد', 'احمد'],
    ['١٣', '13'],
    ['۱۳', '13'],
    ['१३', '13'],
    ['１３', '13'],
    ['ΛΌΓΟΣ', 'λογοσ'],
    ['λόγος', 'λογοσ'],
    ['´', "'"],
    ['', ''],
  ] as const;
  for (const [text, folded] of facts) {
    it(`makes ${JSON.stringify(folded)} of ${JSON.stringify(text)}`, () => {
      expect(foldedText(text)).to.equal(folded);
    });
  }
});
