import { expect } from '@open-wc/testing';
import { EvidenceCheck } from '../../../src/read/whole/evidence-check.js';
import { IssueLog } from '../../../src/read/issue-log.js';
import { newsEvent } from '../../support/news-events.js';
import { issuesOf, read, readOne } from '../../support/normalised.js';

const sourced = { sources: ['s1'] };
const documentOf = (...events: object[]) =>
  read({ zone: 'Asia/Yerevan', sources: { s1: { title: 'Report' } }, events });
const day = { title: 'Shelling', when: '2022-09-13' };

describe('events without a source', () => {
  it('are one issue with a count, where other events have sources', () => {
    const normalised = documentOf(
      { ...day, ...sourced },
      { title: 'A', when: '2022-09-13' },
      { title: 'B', when: '2022-09-13' },
      { title: 'C', when: '2022-09-13' },
    );
    expect(issuesOf(normalised)).to.deep.equal(['event-unsourced at events[1]']);
    expect(normalised.issues[0]?.message).to.equal('The event "A" names no source, nor do 2 others.');
  });

  it('may have them in claims and figures', () => {
    const normalised = documentOf(
      { title: 'A', when: '2022-09-13', claims: [{ by: 'X', ...sourced }] },
      { title: 'B', when: '2022-09-13', figures: [{ kind: 'killed', best: 1, ...sourced }] },
    );
    expect(issuesOf(normalised)).to.deep.equal([]);
  });

  it('are no issue in a document that names no source at all', () => {
    expect(issuesOf(read({ zone: 'Asia/Yerevan', events: [day] }))).to.deep.equal([]);
  });
});

describe('the same event twice', () => {
  it('is an issue that names the first of them', () => {
    const normalised = documentOf({ ...day, ...sourced }, { ...day, ...sourced }, { ...day, ...sourced });
    expect(issuesOf(normalised)).to.deep.equal(['event-repeated at events[1]']);
    expect(normalised.issues[0]?.message).to.equal(
      'The event "Shelling" stands here a second time: record 0 has the same title, time and place. 1 more records repeat an earlier one.',
    );
  });

  it('differs in its time, its place or its lane', () => {
    const normalised = documentOf(
      { ...day, ...sourced },
      { ...day, ...sourced, when: '2022-09-14' },
      { ...day, ...sourced, place: 'Sotk' },
      { ...day, ...sourced, lane: 'x' },
    );
    expect(issuesOf(normalised)).to.deep.equal([]);
  });
});

describe('a time beside the words of its source', () => {
  const facts: readonly (readonly [when: object, isTooFine: boolean])[] = [
    [{ at: '2022-09-13T09:00', stated: 'on Tuesday' }, true],
    [{ at: '2022-09-13T09:00', stated: 'Tuesday, September 13th, 2022' }, true],
    [{ at: '2022-09-13T02:10:30', stated: 'On the night of Sept. 13' }, true],
    [{ at: '2022-09-13T09', stated: 'yesterday' }, true],
    [{ from: '2022-09-13T09:00', to: '2022-09-13T10:00', stated: 'last night' }, true],
    [{ at: '2022-09-13', stated: 'on Tuesday' }, false],
    [{ at: '2022-09-13T09:00', stated: 'on Tuesday at 9 a.m.' }, false],
    [{ at: '2022-09-13T00:00', stated: 'at midnight on Tuesday' }, false],
    [{ at: '2022-09-13T09:00~', stated: 'on Tuesday' }, false],
    [{ at: '2022-09-13T12:00', stated: 'во вторник в полдень' }, false],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08:00'], stated: 'last night' }, false],
  ];
  for (const [when, isTooFine] of facts) {
    it(`is ${isTooFine ? 'too fine' : 'as fine as they are'}: ${JSON.stringify(when)}`, () => {
      const codes = readOne({ when }).issues.map(({ code }) => code);
      expect(codes.includes('finer-than-stated')).to.equal(isTooFine);
    });
  }

  it('is looked at in claims too', () => {
    const claims = [{ by: 'X', when: { at: '2022-09-12T09:00', stated: 'on Monday' } }];
    expect(issuesOf(readOne({ claims }))).to.include('finer-than-stated at events[0].claims[0].when');
  });
});

describe('EvidenceCheck', () => {
  it('says nothing of events that have all of it', () => {
    const log = new IssueLog('events');
    const check = new EvidenceCheck(log);
    check.look(newsEvent({ id: 'a', when: '2022', sources: ['s1'] }));
    check.finish(true);
    expect(log.list()).to.deep.equal([]);
  });
});
