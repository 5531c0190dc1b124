import { expect } from '@open-wc/testing';
import {
  withMessage,
  issueCodes,
  type IssueCode,
  type IssueFacts,
} from '../../src/model/issue-messages/issue-messages.js';

const inWordsOf = (code: IssueCode, facts: IssueFacts) =>
  withMessage({ code, facts, recordIndex: null, recordId: null, where: 'zone', found: null });

describe('inWords(noted)', () => {
  for (const code of issueCodes) {
    it(`says what is wrong and what to write for ${code}, in whole sentences`, () => {
      const { what, mend } = inWordsOf(code, { found: '"2022"', detail: 'a fact' });
      expect(what).to.match(/^["A-Z].*\.$/);
      expect(mend).to.match(/^[A-Z].*\.$/);
      expect(what + mend).not.to.match(/undefined|null|\.\.\.|\s{2}/);
    });
  }

  it('quotes what was found and the fact about it', () => {
    const facts = { found: '"2022-13-01"', detail: 'there is no month 13' };
    expect(inWordsOf('no-such-date', facts).what).to.equal(
      '"2022-13-01" is not a date: there is no month 13.',
    );
  });
});
