import { expect } from '@open-wc/testing';
import { cleanLine, cleanText, shorten } from '../../src/read/clean-text.js';

describe('clean text', () => {
  const facts = [
    ['  a  b ', 'a  b', 'a  b'],
    ['a\r\nb\rc\n\td', 'a\nb\nc\n\td', 'a b c d'],
    ['a\u0000b\u0085c\u007Fd', 'abcd', 'abcd'],
    ['\u202Aa\u202Eb\u202C\u2066c\u2069', 'abc', 'abc'],
    ['\u200Fa\u200E', '\u200Fa\u200E', '\u200Fa\u200E'],
    ['\u0000', '', ''],
    ['\u200B\u2060\uFEFF', '', ''],
    ['\u3164 \u2800', '', ''],
    [`a${'\u0301'.repeat(9)}b`, `a${'\u0301'.repeat(6)}b`, `a${'\u0301'.repeat(6)}b`],
    [`a${'\u0301\u2060'.repeat(9)}b`, `a${'\u0301\u2060'.repeat(6)}b`, `a${'\u0301\u2060'.repeat(6)}b`],
    [`a${'\u0301\u3164'.repeat(9)}b`, `a${'\u0301\u3164'.repeat(6)}b`, `a${'\u0301\u3164'.repeat(6)}b`],
    [`a${'\u0301'.repeat(6)}\u200Fb`, `a${'\u0301'.repeat(6)}\u200Fb`, `a${'\u0301'.repeat(6)}\u200Fb`],
    ['می\u200Cخواهم 👩\u200D🚒', 'می\u200Cخواهم 👩\u200D🚒', 'می\u200Cخواهم 👩\u200D🚒'],
    ['क्षि, Việt, עִבְרִית', 'क्षि, Việt, עִבְרִית', 'क्षि, Việt, עִבְרִית'],
  ] as const;
  for (const [raw, text, line] of facts) {
    it(`of ${JSON.stringify(raw)} is ${JSON.stringify(text)}, in a line ${JSON.stringify(line)}`, () => {
      expect([cleanText(raw), cleanLine(raw)]).to.deep.equal([text, line]);
    });
  }

  it('is shortened to 80 characters with the ellipsis among them', () => {
    expect(shorten('x'.repeat(80))).to.equal('x'.repeat(80));
    expect(shorten('x'.repeat(81))).to.equal(`${'x'.repeat(79)}…`);
    expect(shorten(`${'x'.repeat(78)}😀😀`)).to.equal(`${'x'.repeat(78)}…`);
  });
});

describe('marks with joiners between them', () => {
  const joiners = [
    '\u2060',
    '\u00AD',
    '\u200D',
    '\u200C',
    '\u061C',
    '\u034F',
    '\u115F',
    '\uFFA0',
    '\u200B\u2060',
  ];
  for (const joiner of joiners)
    it(`are cut after six: ${JSON.stringify(joiner)}`, () => {
      const piled = `Z${`\u0310\u0311\u0313\u0350\u0310${joiner}`.repeat(20)}algo`;
      expect(cleanText(piled).match(/[\u0310-\u0350]/g)?.length).to.be.at.most(6);
    });
});
