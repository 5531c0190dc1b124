import { expect } from '@open-wc/testing';
import type { AppState } from '../../src/state/app-state.js';
import { isMirrored, wantedView } from '../../src/state/shown-view.js';
import { stateWith } from '../support/states.js';

describe('wantedView(state)', () => {
  const facts: readonly [claim: string, change: Partial<AppState>, view: 'timeline' | 'list'][] = [
    ['a timeline where there is room', { widthClass: 'wide' }, 'timeline'],
    ['a timeline in a narrow column', { widthClass: 'narrow' }, 'timeline'],
    ['a list in a phone’s column', { widthClass: 'slim' }, 'list'],
    [
      'the timeline that was asked for in a phone’s column',
      { view: 'timeline', widthClass: 'slim' },
      'timeline',
    ],
    ['the list that was asked for where there is room', { view: 'list' }, 'list'],
    ['a list on paper, whatever was asked for', { view: 'timeline', isPrinting: true }, 'list'],
    ['a list where the timeline cannot be drawn', { view: 'timeline', drawFailure: { cause: null } }, 'list'],
  ];
  for (const [claim, change, view] of facts) {
    it(`is ${claim}`, () => {
      expect(wantedView(stateWith(change))).to.equal(view);
    });
  }
});

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
