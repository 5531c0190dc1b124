import { expect } from '@open-wc/testing';
import { count, formatNumber } from '../../src/i18n/count.js';

describe('formatNumber(number)', () => {
  const facts = [
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
  ] as const;
  for (const [number, text] of facts) {
    it(`is ${text}`, () => {
      expect(formatNumber(number)).to.equal(text);
    });
  }
});

describe('count(number, one, many)', () => {
  const facts = [
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [1_001, '1,001 events'],
  ] as const;
  for (const [number, text] of facts) {
    it(`is ${text}`, () => {
      expect(count(number, 'event', 'events')).to.equal(text);
    });
  }
});
