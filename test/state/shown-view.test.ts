import { expect } from '@open-wc/testing';
import type { AppState } from '../../src/state/app-state.js';
import { wantedView } from '../../src/state/shown-view.js';
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
