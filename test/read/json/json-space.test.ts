import { expect } from '@open-wc/testing';
import { endOfString, skipSpace } from '../../../src/read/json/json-space.js';

describe('skipSpace(text, from)', () => {
  const facts = [
    ['past all of JSON’s own white space', ' \t\n\r[', 0, 4],
    ['nowhere where there is none', '[ ', 0, 0],
    ['no further back than it is told', '  [ ]', 3, 4],
    ['to the end of a text of spaces', '  ', 0, 2],
    ['past no space that JSON does not know', '\u00A0[', 0, 0],
    ['past no byte order mark', '\uFEFF[', 0, 0],
  ] as const;
  for (const [claim, text, from, at] of facts) {
    it(`goes ${claim}`, () => {
      expect(skipSpace(text, from)).to.equal(at);
    });
  }
});

describe('endOfString(text, from)', () => {
  const facts = [
    ['the next quotation mark', '"a" "b"', 0, 3],
    ['an empty text', '"" ', 0, 2],
    ['a quotation mark that a backslash makes part of the text', '"a\\"b" ', 0, 6],
    ['one after two backslashes, which stand for one', '"a\\\\" "', 0, 5],
    ['none after three backslashes', '"a\\\\\\"b"', 0, 8],
    ['the second text of two', '"a" "bc"', 4, 8],
  ] as const;
  for (const [claim, text, from, end] of facts) {
    it(`is behind ${claim}`, () => {
      expect(endOfString(text, from)).to.equal(end);
    });
  }

  it('is the end of a text that nothing closes', () => {
    expect([endOfString('"abc', 0), endOfString('"abc\\"', 0)]).to.deep.equal([4, 6]);
  });
});
