import { expect } from '@open-wc/testing';
import {
  idFrom,
  isGiven,
  isObject,
  readId,
  readLabel,
  readLine,
  readLines,
  readList,
  readText,
} from '../../src/read/read-text.js';
import { reading } from '../support/reading.js';

const long = 'x'.repeat(10_001);
const cutLong = 'x'.repeat(10_000);

/** What becomes of a value in one line, in paragraphs, as a label and as an id, and the issues of each. */
type Row = readonly [raw: unknown, line: unknown, text: unknown, label: unknown, id: unknown];

describe('a text field', () => {
  const facts: readonly Row[] = [
    [' a\nb ', 'a b', 'a\nb', 'a b', ' a\nb '],
    ['', null, null, null, null],
    [' ', null, null, null, null],
    [undefined, null, null, null, null],
    [null, null, null, null, null],
    [2022, 'wrong-type', 'wrong-type', '2022', '2022'],
    [NaN, 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
    [true, 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
    [{}, 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
    [['a'], 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
    [new String('a'), 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
  ];
  for (const [raw, ...outcomes] of facts) {
    it(`of ${String(raw) || 'nothing'} (${typeof raw}) is ${JSON.stringify(outcomes)}`, () => {
      const found = [readLine, readText, readLabel, readId].map((read) => {
        const { log } = reading();
        const value = read(raw, 'title', log);
        return log.list()[0]?.code ?? value;
      });
      expect(found).to.deep.equal(outcomes);
    });
  }

  it('of more than 10,000 characters is cut, with an issue', () => {
    for (const read of [readText, readId]) {
      const { log, issues } = reading();
      expect(read(long, 'summary', log)).to.equal(cutLong);
      expect(issues()).to.deep.equal(['text-too-long at summary']);
    }
  });

  it('of one line is cut after 1,000, with an issue', () => {
    for (const read of [readLine, readLabel]) {
      const { log, issues } = reading();
      expect(read('x'.repeat(1_001), 'title', log)).to.equal('x'.repeat(1_000));
      expect(read('x'.repeat(1_000), 'title', log)).to.equal('x'.repeat(1_000));
      expect(issues()).to.deep.equal(['text-too-long at title']);
    }
  });
});

describe('idFrom(raw)', () => {
  it('is nothing where nothing can be seen', () => {
    expect(['\u200B', ' \u2060\u0000', '\u202E'].map(idFrom)).to.deep.equal([null, null, null]);
  });

  it('is cut without an issue of its own', () => {
    expect(idFrom(long)).to.equal(cutLong);
  });
});

describe('readLines(raw, path, log)', () => {
  const facts: readonly [raw: unknown, lines: readonly string[], issues: readonly string[]][] = [
    [['a', ' b\n', '', null], ['a', 'b'], []],
    ['a', ['a'], []],
    [' ', [], []],
    [undefined, [], []],
    [['a', 7, {}], ['a'], ['wrong-type at tags[1]', 'wrong-type at tags[2]']],
    [7, [], ['wrong-type at tags']],
    [{ a: 1 }, [], ['wrong-type at tags[0]']],
  ];
  for (const [raw, lines, issues] of facts) {
    it(`is ${JSON.stringify(lines)} for ${JSON.stringify(raw)}`, () => {
      const { log, issues: noted } = reading();
      expect(readLines(raw, 'tags', log)).to.deep.equal(lines);
      expect(noted()).to.deep.equal(issues);
    });
  }
});

describe('readList(raw, path, log, needed)', () => {
  it('is the list itself, and an object as the list of one', () => {
    const { log, issues } = reading();
    const list = [1, 2];
    const object = { id: 'a' };
    expect(readList(list, 'lanes', log, 'a list')).to.equal(list);
    expect(readList(object, 'lanes', log, 'a list')[0]).to.equal(object);
    expect(readList(null, 'lanes', log, 'a list')).to.deep.equal([]);
    expect(issues()).to.deep.equal([]);
  });

  it('is empty for anything else, with an issue that says what is needed', () => {
    const { log } = reading();
    expect(readList('War', 'lanes', log, 'a list of lanes')).to.deep.equal([]);
    expect(log.list()[0]).to.deep.include({
      code: 'wrong-type',
      path: 'lanes',
      facts: { found: '"War"', detail: 'a list of lanes' },
    });
  });
});

describe('isObject(raw) and isGiven(raw)', () => {
  const facts = [
    ['an object', {}, true, true],
    ['an object without a prototype', Object.create(null), true, true],
    ['a list', [], false, true],
    ['null', null, false, false],
    ['undefined', undefined, false, false],
    ['an empty text', '', false, true],
    ['zero', 0, false, true],
  ] as const;
  for (const [name, raw, object, given] of facts) {
    it(`are ${object} and ${given} for ${name}`, () => {
      expect([isObject(raw), isGiven(raw)]).to.deep.equal([object, given]);
    });
  }
});
