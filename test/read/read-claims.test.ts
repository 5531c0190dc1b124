import { expect } from '@open-wc/testing';
import { reportsOf } from '../../src/model/news-event.js';
import { readClaims } from '../../src/read/read-claims.js';
import { when } from '../support/news-events.js';
import { reading } from '../support/reading.js';
import { issuesOf, readOne } from '../support/normalised.js';

const nine = '2022-09-13T09:00+03:00';
const eight = '2022-09-13T08:00+03:00';

describe('claims', () => {
  it('keep their party, words, time, figures and sources', () => {
    const { newsEvent, issues } = readOne({
      when: nine,
      claims: [
        {
          by: ' Baku ',
          says: 'One.\nTwo.',
          when: eight,
          status: 'Denied',
          figures: [{ kind: 'killed', best: 50 }],
          sources: ['https://a.example/1'],
        },
      ],
    });
    const [claim] = newsEvent.claims;
    expect(claim?.by).to.equal('Baku');
    expect(claim?.says).to.equal('One.\nTwo.');
    expect(claim?.when?.start?.text).to.equal(eight);
    expect(claim?.status).to.equal('denied');
    expect(claim?.figures[0]?.best).to.equal(50);
    expect(claim?.sources).to.deep.equal(['s-1']);
    expect(issues).to.deep.equal([]);
  });

  it('may be a bare text', () => {
    const { newsEvent } = readOne({ claims: 'It began at dawn.' });
    expect(newsEvent.claims.map(({ by, says }) => [by, says])).to.deep.equal([['', 'It began at dawn.']]);
  });

  it('that are no claims become issues', () => {
    const normalised = readOne({ claims: [7, null, { by: 'X', status: 'maybe' }] });
    expect(normalised.newsEvent.claims.map(({ by, status }) => [by, status])).to.deep.equal([['X', null]]);
    expect(issuesOf(normalised)).to.deep.equal([
      'wrong-type at events[0].claims[0]',
      'wrong-type at events[0].claims[1]',
      'status-unknown at events[0].claims[2].status',
    ]);
  });

  it('that repeat the event’s time lose it, with an issue', () => {
    const normalised = readOne({ when: nine, claims: [{ by: 'X', when: '2022-09-13T06:00Z' }] });
    expect(normalised.newsEvent.claims[0]?.when).to.equal(null);
    expect(issuesOf(normalised)).to.deep.equal(['claim-repeats-event at events[0].claims[0].when']);
  });

  it('keep a wording of their own for the time of the event', () => {
    const ownWords = { at: '2022-09-13T06:00Z', stated: '6 a.m. GMT' };
    const normalised = readOne({ when: nine, claims: [{ by: 'X', when: ownWords }] });
    expect(normalised.newsEvent.claims[0]?.when?.stated).to.equal('6 a.m. GMT');
    expect(normalised.newsEvent.hasRivalTimes).to.equal(false);
    expect(issuesOf(normalised)).to.deep.equal([]);
  });

  it('keep the editor’s note apart from what the party says', () => {
    const { newsEvent } = readOne({ claims: [{ by: 'X', says: 'It fell.', note: 'Not seen by us.' }] });
    expect(newsEvent.claims.map(({ says, note }) => [says, note])).to.deep.equal([
      ['It fell.', 'Not seen by us.'],
    ]);
  });

  it('that a report makes itself belong to that report, whether its id stands in “by” or in “sources” alone', () => {
    const { newsEvent } = readOne(
      {
        claims: [
          { by: 's4', says: 'A year later.' },
          { by: 's4', says: 'So it was.', sources: ['s3', 's4'] },
          { says: 'So it was.', sources: ['s3'] },
          { by: 'Baku', sources: ['s3'] },
        ],
      },
      { sources: { s3: { title: 'Third' }, s4: { title: 'Fourth' } } },
    );
    expect(newsEvent.claims.map((claim) => [claim.by, reportsOf(claim)])).to.deep.equal([
      ['', ['s4']],
      ['', ['s4', 's3']],
      ['', ['s3']],
      ['Baku', []],
    ]);
  });

  it('keep the words of a time that cannot be read', () => {
    const normalised = readOne({ when: nine, claims: [{ by: 'X', when: 'at dawn' }] });
    expect(normalised.newsEvent.claims[0]?.when?.stated).to.equal('at dawn');
    expect(normalised.newsEvent.hasRivalTimes).to.equal(false);
    expect(issuesOf(normalised)).to.deep.equal(['not-a-time at events[0].claims[0].when']);
  });
});

describe('rival times', () => {
  const cases = [
    ['an hour apart', nine, [eight], true],
    ['a minute within its day', '2022-09-13', [nine], false],
    ['two claims within the day, an hour apart', '2022-09-13', [nine, eight], true],
    ['a day and the next', '2022-09-13', ['2022-09-14'], true],
    ['a span and a moment inside it', '2022-09-13/2022-09-15', ['2022-09-14'], false],
    ['an open end and a later moment', '2022-09-13/..', ['2023'], false],
    ['two ends of what lasted', '2020-09/2020-11', ['2020-09/2021-11'], true],
    ['an event without a time', null, [nine], false],
    ['an event without a time and two claims', null, [nine, eight], true],
  ] as const;
  for (const [name, when, claimTimes, hasRivalTimes] of cases) {
    it(`${hasRivalTimes ? 'are' : 'are not'}: ${name}`, () => {
      const { newsEvent } = readOne({
        when,
        claims: claimTimes.map((claimWhen) => ({ by: 'X', when: claimWhen })),
      });
      expect(newsEvent.hasRivalTimes).to.equal(hasRivalTimes);
      expect(newsEvent.status).to.equal(hasRivalTimes ? 'disputed' : 'reported');
    });
  }

  for (const [status, shown] of [
    ['verified', 'disputed'],
    ['denied', 'denied'],
    ['retracted', 'retracted'],
  ]) {
    it(`make a ${status} event ${shown}`, () => {
      const { newsEvent } = readOne({ status, when: nine, claims: [{ by: 'X', when: eight }] });
      expect(newsEvent.status).to.equal(shown);
      expect(newsEvent.hasRivalTimes).to.equal(true);
    });
  }
});

describe('readClaims(raw, eventWhen, zone, context)', () => {
  const eventWhen = when('2022-09-13T09:00Z');

  it('reads a claim’s time in the zone of its record', () => {
    const context = reading('Asia/Yerevan');
    const claims = readClaims([{ by: 'X', when: '2022-09-13T09:00' }], eventWhen, 'Europe/Moscow', context);
    expect(claims[0]?.when?.earliest).to.equal(Date.parse('2022-09-13T06:00Z'));
    expect(context.issues()).to.deep.equal([]);
  });

  it('reads a claim’s time in its own zone before that', () => {
    const context = reading('Asia/Yerevan');
    const written = { at: '2022-09-13T09:00', zone: 'Asia/Tokyo' };
    const claims = readClaims({ by: 'X', when: written }, eventWhen, 'Europe/Moscow', context);
    expect(claims[0]?.when?.earliest).to.equal(Date.parse('2022-09-13T00:00Z'));
  });

  it('keeps a time that differs in how sure it is', () => {
    const context = reading();
    const claims = readClaims([{ by: 'X', when: '2022-09-13T09:00Z~' }], eventWhen, undefined, context);
    expect([claims[0]?.when?.qualifier, context.issues()]).to.deep.equal(['approximate', []]);
  });

  it('is empty, without an issue, for nothing', () => {
    const context = reading();
    expect([readClaims(undefined, eventWhen, null, context), context.issues()]).to.deep.equal([[], []]);
  });
});
