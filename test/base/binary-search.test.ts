import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstAtLeast } from '../../src/base/binary-search.js';
import { runs } from '../support/properties.js';

describe('firstAtLeast(rising, wanted)', () => {
  const facts: readonly [claim: string, rising: readonly number[], wanted: number, index: number][] = [
    ['the length of an empty list', [], 1, 0],
    ['0 where all are greater', [3, 5, 8], 1, 0],
    ['the place of the number itself', [3, 5, 8], 5, 1],
    ['the place of the next greater number', [3, 5, 8], 6, 2],
    ['the first of several that are equal', [3, 5, 5, 5, 8], 5, 1],
    ['the length where all are less', [3, 5, 8], 9, 3],
    ['0 for minus infinity', [3, 5, 8], -Infinity, 0],
    ['the length for infinity', [3, 5, 8], Infinity, 3],
  ];
  for (const [claim, rising, wanted, index] of facts) {
    it(`is ${claim}`, () => {
      expect(firstAtLeast(Float64Array.from(rising), wanted)).to.equal(index);
    });
  }

  it('finds what a plain scan finds', () => {
    const number = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(fc.array(number), number, (numbers, wanted) => {
        const rising = Float64Array.from(numbers).sort();
        const scanned = rising.findIndex((value) => value >= wanted);
        expect(firstAtLeast(rising, wanted)).to.equal(scanned < 0 ? rising.length : scanned);
      }),
      runs(500),
    );
  });
});
