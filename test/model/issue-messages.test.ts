import { expect } from '@open-wc/testing';
import { issueCodes, withMessage } from '../../src/model/issue-messages/issue-messages.js';
import { zoneCandidates } from '../../src/model/issue-messages/zone-candidates.js';
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

  it('offers the zones that an abbreviation may mean', () => {
    const { message, hint } = issueOf('unknown-zone', { found: '"BST"', detail: 'BST' });
    expect(message).to.equal(
      '"BST" is no time zone but an abbreviation, so the time is taken as without a zone. It may mean Europe/London (+01:00) or Asia/Dhaka (+06:00) or Pacific/Bougainville (+11:00).',
    );
    expect(hint).to.equal('Write the zone that the source means, or the offset.');
  });

  for (const name of [
    'EST5EDT',
    'est',
    'CET',
    'MSK',
    'NET',
    'ART',
    'SST',
    'ECT',
    'NST',
    'IST',
    'CST',
    'AST',
    'PST',
  ]) {
    it(`knows what ${name} may mean`, () => {
      expect(issueOf('unknown-zone', { found: name, detail: name }).message).to.contain('It may mean ');
    });
  }

  for (const name of ['Moskow', 'constructor', '__proto__', 'Baku', '', 'Europe/EST']) {
    it(`knows no zone that ${JSON.stringify(name)} may mean`, () => {
      expect(zoneCandidates(name)).to.equal(null);
    });
  }

  it('does not blame the author for a zone that an old browser does not know', () => {
    const { message, hint } = issueOf('unknown-zone', { found: '"Mars/Olympus"', detail: 'Mars/Olympus' });
    expect(message).to.contain('is a time zone that this browser does not know');
    expect(hint).to.contain('an older browser may know only the older name');
  });

  it('quotes what was found and the fact about it', () => {
    const facts = { found: '"2022-13-01"', detail: 'there is no month 13' };
    expect(issueOf('no-such-date', facts).message).to.equal(
      '"2022-13-01" is not a date: there is no month 13.',
    );
  });
});
