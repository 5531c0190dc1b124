import { expect } from '@open-wc/testing';
import { isSameValue } from '../../../src/loading/refresh/same-value.js';

const circle = (): object => {
  const whole: Record<string, unknown> = { a: 1 };
  whole['self'] = whole;
  return whole;
};

describe('isSameValue(a, b)', () => {
  const pairs: readonly [a: unknown, b: unknown, isSame: boolean][] = [
    [1, 1, true],
    [Number.NaN, Number.NaN, true],
    [1, '1', false],
    [null, undefined, false],
    [null, {}, false],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: undefined }, {}, false],
    [[1], { 0: 1 }, false],
    [[1, 2], [1], false],
    [new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]]), true],
    [new Map([['a', 1]]), new Map([['a', 2]]), false],
    [new Map([['a', 1]]), new Map([['b', 1]]), false],
    [new Map(), {}, false],
    [new Date(0), new Date(0), false],
    [new Date(0), new Date(1), false],
    [JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}'), true],
    [{}, JSON.parse('{"__proto__": 1}'), false],
  ];
  for (const [a, b, isSame] of pairs)
    it(`is ${isSame} of ${String(a)} ${JSON.stringify(a)} and ${String(b)} ${JSON.stringify(b)}`, () => {
      expect([isSameValue(a, b), isSameValue(b, a)]).to.deep.equal([isSame, isSame]);
    });

  it('is false of two circles, and ends', () => {
    expect(isSameValue(circle(), circle())).to.equal(false);
  });

  it('is true of an object and itself, whatever it holds', () => {
    const one = circle();
    expect(isSameValue(one, one)).to.equal(true);
  });
});
