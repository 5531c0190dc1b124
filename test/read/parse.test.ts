import { expect } from '@open-wc/testing';
import { documentFromData, mayBeForeign } from '../../src/read/parse.js';
import { documentFromText } from '../../src/read/json/parse-text.js';

describe('documentFromText(text)', () => {
  for (const text of ['{"events": []}', '[]', '\uFEFF[{"title": "X"}]', '[null]']) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(documentFromText(text).kind).to.equal('raw');
    });
  }

  const faults = [
    ['{\n  "title": "X"\n  "events": []\n}', 3, 3, '"events": []'],
    ['{"title": "X",\r\n"events": [,]}', 2, 12, '"events": [,]}'],
    ['[1,\r2,\rthree]', 3, 1, 'three]'],
    ['', 1, 1, ''],
    ['\uFEFF[', 1, 2, '['],
  ] as const;
  for (const [text, line, column, excerpt] of faults) {
    it(`finds the fault of ${JSON.stringify(text)} in line ${line}, column ${column}`, () => {
      const parsed = documentFromText(text);
      expect(parsed.kind).to.equal('failed');
      if (parsed.kind !== 'failed' || parsed.error.code !== 'not-json') throw new Error('another failure');
      expect([parsed.error.line, parsed.error.column]).to.deep.equal([line, column]);
      expect(parsed.error.excerpt).to.equal(excerpt);
    });
  }

  it('quotes at most 80 characters of a long line, with the fault among them', () => {
    const parsed = documentFromText(`["${'x'.repeat(5_000)}", oops, "${'y'.repeat(5_000)}"]`);
    if (parsed.kind !== 'failed' || parsed.error.code !== 'not-json') throw new Error('another failure');
    expect(parsed.error.excerpt.length).to.equal(80);
    expect(parsed.error.excerpt).to.contain('oops');
    expect(parsed.error.column).to.equal(5_006);
  });
});

describe('documentFromData(data)', () => {
  it('hands the same object on', () => {
    const data = Object.freeze({ events: Object.freeze([]) });
    expect(documentFromData(data)).to.deep.equal({ kind: 'raw', raw: data });
    const parsed = documentFromData(data);
    expect(parsed.kind === 'raw' && parsed.raw === data).to.equal(true);
  });

  const shapes = [
    [null, 'null'],
    [undefined, 'nothing'],
    [7, 'a number'],
    ['x', 'a text'],
    [true, 'a boolean'],
    [{}, 'an empty object'],
    [{ title: 'X', lanes: [] }, 'an object with title, lanes'],
    [{ events: {} }, 'an object whose "events" is not a list'],
  ] as const;
  for (const [data, found] of shapes) {
    it(`finds ${found}`, () => {
      expect(documentFromData(data)).to.deep.equal({
        kind: 'failed',
        error: {
          code: 'wrong-shape',
          found,
          needed: 'an object with "events", a list of records, or that list alone',
        },
        data,
      });
    });
  }
});

describe('mayBeForeign(data)', () => {
  const cases = [
    ['records with a when', [{ title: 'X', when: '2022' }], false],
    ['records with a title alone', [{ title: 'X' }], false],
    ['a document without events', { title: 'X', lanes: [] }, false],
    ['records with a date', [{ title: 'X', date: '2022' }], true],
    ['items of vis-timeline', { items: [] }, true],
    ['events that stand in another file', { events: { src: 'a.csv' } }, true],
  ] as const;
  for (const [what, data, expected] of cases)
    it(`is ${expected} of ${what}`, () => expect(mayBeForeign(data)).to.equal(expected));
});
