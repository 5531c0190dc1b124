import { expect } from '@open-wc/testing';
import { issueCodes, withMessage } from '../../src/model/issue-messages/issue-messages.js';
import type { IssueCode, IssueFacts } from '../../src/model/issue.js';

const issueOf = (code: IssueCode, facts: IssueFacts) =>
  withMessage({ code, facts, recordIndex: null, recordId: null, path: 'zone', found: null });

describe('withMessage(draft)', () => {
  for (const code of issueCodes) {
    it(`says what is wrong and what to write for ${code}, in whole sentences`, () => {
      const { message, hint } = issueOf(code, { found: '"2022"', detail: 'a fact' });
      expect(message).to.match(/^["A-Z].*\.$/);
      expect(hint).to.match(/^[A-Z].*\.$/);
      expect(message + hint).not.to.match(/undefined|null|\.\.\.|\s{2}/);
    });
  }

  it('quotes what was found and the fact about it', () => {
    const facts = { found: '"2022-13-01"', detail: 'there is no month 13' };
    expect(issueOf('no-such-date', facts).message).to.equal(
      '"2022-13-01" is not a date: there is no month 13.',
    );
  });
});
