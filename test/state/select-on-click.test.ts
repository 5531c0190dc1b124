import { expect } from '@open-wc/testing';
import { toggleSelection } from '../../src/state/select-on-click.js';
import { fakeApp } from '../support/fake-host.js';

describe('toggleSelection(app, id)', () => {
  const facts: readonly [claim: string, presses: readonly string[], selected: string | null][] = [
    ['selects with the first press', ['siege'], 'siege'],
    ['ends the selection with a second press', ['siege', 'siege'], null],
    ['selects again with a third press', ['siege', 'siege', 'siege'], 'siege'],
    ['moves the selection with a press on another', ['siege', 'bridge'], 'bridge'],
  ];
  for (const [claim, presses, selected] of facts) {
    it(claim, () => {
      const { app } = fakeApp();
      for (const id of presses) toggleSelection(app, id);
      expect(app.state.selected).to.equal(selected);
    });
  }
});
