import { expect } from '@open-wc/testing';
import { isMirrored } from '../../src/state/time-direction.js';

describe('isMirrored', () => {
  it('is true where reading goes from right to left and the page does not keep time from left to right', () => {
    const states = [
      { isRtl: false, timeDirection: 'auto' },
      { isRtl: false, timeDirection: 'ltr' },
      { isRtl: true, timeDirection: 'auto' },
      { isRtl: true, timeDirection: 'ltr' },
    ] as const;
    expect(states.map(isMirrored)).to.deep.equal([false, false, true, false]);
  });
});
