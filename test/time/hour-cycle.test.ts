import { expect } from '@open-wc/testing';
import { hasTwelveHours } from '../../src/time/hour-cycle.js';
import { writeDatesBy } from '../../src/time/intl.js';

describe('hasTwelveHours(lang)', () => {
  const facts = [
    ['en', false],
    ['en-US', true],
    ['en-GB', false],
    ['de', false],
    ['ar', true],
    ['no language', false],
  ] as const;
  for (const [lang, hasTwelve] of facts) {
    it(`is ${hasTwelve} for “${lang}”`, () => {
      expect(hasTwelveHours(lang)).to.equal(hasTwelve);
      expect(hasTwelveHours(lang)).to.equal(hasTwelve);
    });
  }

  it('is that of the language whose clock times a language writes', () => {
    expect(hasTwelveHours('eo')).to.equal(false);
    writeDatesBy('eo', { like: 'en-US', write: () => '' });
    expect(hasTwelveHours('eo')).to.equal(true);
  });
});
