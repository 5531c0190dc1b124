import { expect } from '@open-wc/testing';
import { TimeParser } from '../../src/read/read-time.js';
import { textOf } from '../support/normalised.js';
import { reading } from '../support/reading.js';

const nowhere = { own: null, document: null };
const yerevan = { own: null, document: 'Asia/Yerevan' };

describe('zonesBeside(rawZone, path)', () => {
  const facts = [
    ['the document’s for nothing', undefined, yerevan, []],
    ['its own before the document’s', 'Europe/Moscow', { ...yerevan, own: 'Europe/Moscow' }, []],
    [
      'none for one that is unknown',
      'Mars/Olympus',
      { ...nowhere, isUnknown: true },
      ['unknown-zone at zone'],
    ],
    ['none for an abbreviation', 'BST', { ...nowhere, isUnknown: true }, ['unknown-zone at zone']],
    ['an offset where that is all that is known', '+04:00', { ...yerevan, own: '+04:00' }, []],
    ['the document’s for what is no text', 3, yerevan, ['wrong-type at zone']],
  ] as const;
  for (const [claim, raw, zones, issues] of facts) {
    it(`are ${claim}`, () => {
      const { times, issues: noted } = reading();
      expect(times.zonesBeside(raw, 'zone')).to.deep.equal(zones);
      expect(noted()).to.deep.equal(issues);
    });
  }

  it('are asked for once, and noted wherever they are unknown', () => {
    const { times, issues } = reading();
    times.zonesBeside('Mars/Olympus', 'zone');
    times.zonesBeside('Mars/Olympus', 'when.zone');
    expect(issues()).to.deep.equal(['unknown-zone at zone', 'unknown-zone at when.zone']);
  });
});

describe('read(raw, path, zones)', () => {
  it('takes a number for a year', () => {
    const { times, issues } = reading();
    const point = times.read(2022, 'when', yerevan);
    expect([point?.text, point?.precision, issues()]).to.deep.equal(['2022', 'year', []]);
  });

  const facts = [
    ['what is neither text nor number', ['2022'], 'wrong-type at when'],
    ['null', null, 'wrong-type at when'],
    ['text that is no time', 'soon', 'not-a-time at when'],
    ['a date that is none', '2022-02-30', 'no-such-date at when'],
    ['a text of more than 200 characters', `2022-09-13${' '.repeat(191)}`, 'not-a-time at when'],
  ] as const;
  for (const [claim, raw, issue] of facts) {
    it(`is null for ${claim}, with an issue`, () => {
      const { times, issues } = reading();
      expect(times.read(raw, 'when', yerevan)).to.equal(null);
      expect(issues()).to.deep.equal([issue]);
    });
  }

  it('counts dates that no zone belongs to, and notes clock times without one', () => {
    const { times, issues } = reading(null);
    for (const text of ['2022-09-13', '2022', '2022-09-13T09:00', '2022-09-13T09:00Z'])
      times.read(text, 'when', nowhere);
    expect([times.floatingDates, issues()]).to.deep.equal([2, ['zone-missing at when']]);
  });

  it('counts and notes neither where the document’s zone is at fault, but all else that is wrong', () => {
    const { log, issues } = reading(null);
    const times = new TimeParser(log, null, true);
    for (const text of ['2022-09-13', '2022-09-13T09:00', '2022-02-30']) times.read(text, 'when', nowhere);
    expect([times.floatingDates, issues()]).to.deep.equal([0, ['no-such-date at when']]);
  });
});

describe('readWindow(raw, path)', () => {
  const facts: readonly [
    claim: string,
    raw: unknown,
    window: readonly string[] | null,
    issues: readonly string[],
  ][] = [
    [
      'the instants of two clock times',
      ['2022-09-13T04:00', '2022-09-13T10:00Z'],
      ['2022-09-13T00:00Z', '2022-09-13T10:00Z'],
      [],
    ],
    ['all of two days', ['2022-09-13', '2022-09-13'], ['2022-09-12T20:00Z', '2022-09-13T20:00Z'], []],
    ['nothing where it is not given', undefined, null, []],
    ['nothing for one time', ['2022-09-13'], null, ['window-unreadable at window']],
    ['nothing for a text', '2022-09-13', null, ['window-unreadable at window']],
    ['nothing where one end cannot be read', ['2022-09-13', 'soon'], null, ['not-a-time at window[1]']],
    [
      'turned round where its end is before its start',
      ['2022-09-14', '2022-09-13'],
      ['2022-09-12T20:00Z', '2022-09-14T20:00Z'],
      ['window-turned-round at window'],
    ],
    [
      'nothing for one moment',
      ['2022-09-13T09:00', '2022-09-13T09:00'],
      null,
      ['window-turned-round at window'],
    ],
  ];
  for (const [claim, raw, window, issues] of facts) {
    it(`is ${claim}`, () => {
      const { times, issues: noted } = reading();
      const read = times.readWindow(raw, 'window');
      expect(read && [textOf(read.startAt), textOf(read.endAt)]).to.deep.equal(window);
      expect(noted()).to.deep.equal(issues);
    });
  }

  it('counts none of its dates as one without a zone', () => {
    const { times } = reading(null);
    times.readWindow(['2022-09-13', '2022-09-14'], 'window');
    expect(times.floatingDates).to.equal(0);
  });
});
