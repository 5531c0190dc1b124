import { expect } from '@open-wc/testing';
import { lazy } from '../../src/base/lazy.js';

describe('lazy(make)', () => {
  it('makes a value when it is first asked for, and keeps it', () => {
    let madeCount = 0;
    const value = lazy(() => ({ number: (madeCount += 1) }));
    expect(madeCount).to.equal(0);
    const first = value();
    expect([value() === first, madeCount]).to.deep.equal([true, 1]);
  });

  it('makes a value for each', () => {
    const make = () => ({});
    expect(lazy(make)()).not.to.equal(lazy(make)());
  });
});

describe('lazy(make)', () => {
  it('keeps null as it keeps any other value', () => {
    let madeCount = 0;
    const value = lazy(() => {
      madeCount += 1;
      return null;
    });
    value();
    value();
    expect(madeCount).to.equal(1);
  });
});
