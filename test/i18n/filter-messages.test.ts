import { expect } from '@open-wc/testing';
import { filterMessagesInEnglish as words } from '../../src/i18n/filter-messages.js';
import { filterKinds } from '../../src/model/filter.js';

describe('the words of search and filters', () => {
  const facts = [
    ['and 1,200 more, which the search finds', words.moreOptions(1_200)],
    ['Remove filter: Party, Baku', words.removeFilter('Party', 'Baku')],
  ] as const;
  for (const [expected, found] of facts) {
    it(`are “${expected}”`, () => {
      expect(found).to.equal(expected);
    });
  }

  it('name every kind of filter differently', () => {
    const names = ['text' as const, ...filterKinds].map((kind) => words.filterKinds[kind]);
    expect(names).to.deep.equal(['Words', 'Lane', 'Party', 'Tag', 'Status', 'Source']);
  });
});
