import { expect } from '@open-wc/testing';
import { firstJsonFault } from '../../../src/read/json/json-fault.js';
import { seeded } from '../../support/random-document.js';

describe('firstJsonFault(text)', () => {
  const faults = [
    ['', 0, 'the text is empty'],
    ['{"a": 1', 7, 'the text ends too early: a closing } is missing'],
    ['[1, 2', 5, 'the text ends too early: a closing ] is missing'],
    ['{"a": 1 "b": 2}', 8, 'a comma is missing before this'],
    ['{"a" 1}', 5, 'a colon is missing before this'],
    ['{"a": 1,}', 8, 'there is a comma too many before this'],
    ['[1,]', 3, 'a value is missing before this, or there is a comma too many'],
    ['[1,,2]', 3, 'there is a comma too many, or a value is missing before it'],
    ["{'a': 1}", 1, 'straight double quotation marks (") are needed here'],
    ['{"a": “b”}', 6, 'straight double quotation marks (") are needed here'],
    ['{a: 1}', 1, 'a name in double quotation marks is needed here'],
    ['{"a": None}', 6, 'None needs quotation marks, or is none of true, false and null'],
    ['{"a": Ереван}', 6, 'Ереван needs quotation marks, or is none of true, false and null'],
    ['[1] // done', 4, 'there is more text after the end of the document'],
    ['[ // one\n1]', 2, 'JSON has no comments'],
    ['{"a": "b', 6, 'this text has no closing quotation mark'],
    ['{"a": "b\nc"}', 8, 'a line break or tab stands inside a text; write \\n or \\t, or close the text'],
    ['{"a": "C:\\docs"}', 9, 'a backslash inside a text must be written twice'],
    ['[01]', 2, 'a comma is missing before this'],
    ['[+1]', 1, 'a value is needed here'],
    ['[1}', 2, 'a comma is missing before this'],
  ] as const;
  for (const [text, offset, detail] of faults) {
    it(`finds in ${JSON.stringify(text)} at ${offset}: ${detail}`, () => {
      expect(firstJsonFault(text)).to.deep.equal({ offset, detail });
    });
  }

  it('finds none in JSON of every kind', () => {
    const text = ' {"a\\u00e9\\"": [1, -0.5e+3, true, false, null, {}, [], "😀"], "b": {"c": ""}}\r\n';
    expect(firstJsonFault(text)).to.equal(null);
  });

  it('reads a text of ten megabytes and a nesting of a hundred thousand', () => {
    expect(firstJsonFault(`["${'x'.repeat(10_000_000)}"]`)).to.equal(null);
    expect(firstJsonFault('['.repeat(100_000))?.offset).to.equal(100_000);
  });

  it('finds a fault exactly where JSON.parse refuses', () => {
    const whole = '{"a": [1, -2.5e3, "x\\n\\u0041"], "b": {"c": null, "d": [true, false, {}]}, "e": ""}';
    const pieces = ['"', ',', ':', '{', '}', '[', ']', '\\', '0', '-', '.', 'e', ' ', '\n', 't', 'null'];
    for (let seed = 1; seed <= 3_000; seed += 1) {
      const random = seeded(seed);
      let text = whole;
      for (let change = 0; change < 2; change += 1) {
        const at = Math.floor(random() * text.length);
        const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
        text = text.slice(0, at) + (random() < 0.5 ? piece : '') + text.slice(at + Math.floor(random() * 3));
      }
      expect([text, firstJsonFault(text) === null]).to.deep.equal([text, isJson(text)]);
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
