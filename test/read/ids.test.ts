import { expect } from '@open-wc/testing';
import { idFromTitle, Ids } from '../../src/read/ids.js';

describe('Ids', () => {
  it('gives an author’s id to the first who asks', () => {
    const ids = new Ids();
    expect([ids.take('a'), ids.take('a'), ids.take('b')]).to.deep.equal([true, false, true]);
  });

  it('numbers a made-up id that is used from 2 on', () => {
    const ids = new Ids();
    expect([ids.takeMade('a'), ids.takeMade('a'), ids.takeMade('a')]).to.deep.equal(['a', 'a-2', 'a-3']);
  });

  it('takes no id that an author wrote further down for one that is made up', () => {
    const ids = new Ids(new Set(['a', 'a-2']));
    expect([ids.takeMade('a'), ids.take('a'), ids.take('a-2')]).to.deep.equal(['a-3', true, true]);
  });

  it('numbers from the number that it is given, past those that are used', () => {
    const ids = new Ids();
    ids.take('s-2');
    expect(['s', 's', 's'].map((base) => ids.takeNumbered(base, 1))).to.deep.equal(['s-1', 's-3', 's-4']);
  });

  it('takes names of object members for ids like any other', () => {
    const ids = new Ids();
    expect([ids.take('__proto__'), ids.take('__proto__'), ids.takeMade('constructor')]).to.deep.equal([
      true,
      false,
      'constructor',
    ]);
  });
});

describe('idFromTitle(title)', () => {
  const facts = [
    ['Ceasefire at 9 a.m.', 'ceasefire-at-9-a-m'],
    ['  — Обстрел: Джермук! ', 'обстрел-джермук'],
    // One letter in two spellings: composed, and with a mark of its own.
    ['Cafe\u0301', 'caf\u00E9'],
    ['…', ''],
    ['', ''],
    ['x'.repeat(200), 'x'.repeat(120)],
    [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ] as const;
  for (const [title, id] of facts) {
    it(`is ${JSON.stringify(id)} for ${JSON.stringify(title)}`, () => {
      expect(idFromTitle(title)).to.equal(id);
    });
  }
});
