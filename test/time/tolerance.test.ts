import { expect } from '@open-wc/testing';
import { leewayOf, withLeeway } from '../../src/time/tolerance.js';
import { at, point } from '../support/news-events.js';

describe('leewayOf(point)', () => {
  const minute = 60_000;
  const facts = [
    ['2022-09-13T07:00~', 30 * minute],
    ['2022-09-13T07:00:05?', 30 * minute],
    ['2022-09-13T07%', 180 * minute],
    ['2022-09-13~', 3 * 24 * 60 * minute],
    ['2022-09~', 31 * 24 * 60 * minute],
    ['1250~', 732 * 24 * 60 * minute],
    ['2022-09-13T07:00', 0],
  ] as const;
  for (const [text, leewayMs] of facts) {
    it(`is ${leewayMs} ms for ${text}`, () => {
      expect(leewayOf(point(text))).to.equal(leewayMs);
    });
  }

  it('is nothing for what is not known', () => {
    expect(leewayOf(null)).to.equal(0);
  });
});

describe('withLeeway(range, first, last)', () => {
  it('makes room at the side whose point is in doubt', () => {
    const range = { earliest: at('2022-09-13T00:00Z'), latest: at('2022-09-13T08:00Z') };
    const wide = withLeeway(range, point('2022-09-13T00:00'), point('2022-09-13T08:00~'));
    expect(wide).to.deep.equal({ earliest: at('2022-09-13T00:00Z'), latest: at('2022-09-13T08:30Z') });
  });
});
