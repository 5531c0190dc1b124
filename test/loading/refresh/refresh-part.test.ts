import { expect } from '@open-wc/testing';
import * as refreshPart from '../../../src/loading/refresh/refresh-part.js';

describe('the part that refreshing loads', () => {
  it('brings polling and the comparison, and no more', () => {
    expect(Object.keys(refreshPart).sort()).to.deep.equal(['AutoRefresh', 'changeSince']);
  });
});
