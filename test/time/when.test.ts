import { expect } from '@open-wc/testing';
import { firstInstant, lastInstant } from '../../src/time/instant.js';
import {
  coarser,
  hasClockTime,
  isOneReading,
  isOpenEnded,
  isUndated,
  joinedQualifier,
} from '../../src/time/when.js';
import { point, when, type WrittenWhen } from '../support/news-events.js';

const iso = (instant: number) => {
  if (instant === firstInstant || instant === lastInstant) return 'open';
  return new Date(instant).toISOString();
};

const within = (from: string | null, to: string | null): WrittenWhen => ({ within: [from, to] });

describe('the bounds of a time', () => {
  const facts = [
    // A moment reaches to the last millisecond of its own unit.
    ['2022-09-13T09:00:05', 'at', 'second', '2022-09-13T05:00:05.000Z', '2022-09-13T05:00:05.999Z'],
    ['2022-09-13T09:00', 'at', 'minute', '2022-09-13T05:00:00.000Z', '2022-09-13T05:00:59.999Z'],
    ['2022-09-13T09', 'at', 'hour', '2022-09-13T05:00:00.000Z', '2022-09-13T05:59:59.999Z'],
    ['2022-09-13', 'at', 'day', '2022-09-12T20:00:00.000Z', '2022-09-13T19:59:59.999Z'],
    ['2022-09', 'at', 'month', '2022-08-31T20:00:00.000Z', '2022-09-30T19:59:59.999Z'],
    ['2022', 'at', 'year', '2021-12-31T20:00:00.000Z', '2022-12-31T19:59:59.999Z'],
    // An end known to the minute is that very instant.
    [
      { from: '2022-09-13T00:05', to: '2022-09-13T10:00' },
      'during', 'minute', '2022-09-12T20:05:00.000Z', '2022-09-13T06:00:00.000Z',
    ],
    [
      { from: '2022-09-13T00:05:10', to: '2022-09-13T10:00:20' },
      'during', 'second', '2022-09-12T20:05:10.000Z', '2022-09-13T06:00:20.000Z',
    ],
    // A fraction of a second is one millisecond long.
    [
      { from: '2022-09-13T00:05:10.5', to: '2022-09-13T10:00:20.25' },
      'during', 'second', '2022-09-12T20:05:10.500Z', '2022-09-13T06:00:20.250Z',
    ],
    // A coarser end is over with its last millisecond.
    [{ from: '2022-09-13', to: '2022-09-14' }, 'during', 'day', '2022-09-12T20:00:00.000Z', '2022-09-14T19:59:59.999Z'],
    [{ from: '2020-09', to: '2020-11' }, 'during', 'month', '2020-08-31T20:00:00.000Z', '2020-11-30T19:59:59.999Z'],
    [
      { from: '2022-09-13T09', to: '2022-09-13T11' },
      'during', 'hour', '2022-09-13T05:00:00.000Z', '2022-09-13T07:59:59.999Z',
    ],
    [
      { from: '2022-09-13T09:00', to: '2022-09-14' },
      'during', 'day', '2022-09-13T05:00:00.000Z', '2022-09-14T19:59:59.999Z',
    ],
    // Either end may be missing.
    [{ from: '2022-09-13T00:05' }, 'during', 'minute', '2022-09-12T20:05:00.000Z', 'open'],
    [{ to: '2022-09-13T10:00' }, 'during', 'minute', 'open', '2022-09-13T06:00:00.000Z'],
    [{ to: '2022-09-13' }, 'during', 'day', 'open', '2022-09-13T19:59:59.999Z'],
    [
      within('2022-09-13T00:00', '2022-09-13T08:00'),
      'within', 'minute', '2022-09-12T20:00:00.000Z', '2022-09-13T04:00:00.000Z',
    ],
    [within('2022-09-12', '2022-09-13'), 'within', 'day', '2022-09-11T20:00:00.000Z', '2022-09-13T19:59:59.999Z'],
    [within('2022-09-13T09:00', null), 'within', 'minute', '2022-09-13T05:00:00.000Z', 'open'],
    [within(null, '2022-09-13'), 'within', 'day', 'open', '2022-09-13T19:59:59.999Z'],
    ['unknown', 'within', 'year', 'open', 'open'],
    // 2:30 came twice that night, and nobody says which is meant.
    [
      { from: '2011-10-30T00:00', to: '2011-10-30T02:30' },
      'during', 'minute', '2011-10-29T19:00:00.000Z', '2011-10-29T22:30:00.000Z',
    ],
    // One bound: `by` and `notBefore` include what they name, `before` and `after` do not.
    [{ by: '2022' }, 'within', 'year', 'open', '2022-12-31T19:59:59.999Z'],
    [{ before: '2022' }, 'within', 'year', 'open', '2021-12-31T19:59:59.999Z'],
    [{ notBefore: '2022-09-13' }, 'within', 'day', '2022-09-12T20:00:00.000Z', 'open'],
    [{ after: '2022-09-13' }, 'within', 'day', '2022-09-13T20:00:00.000Z', 'open'],
    [{ by: '2022-09-13T08:00' }, 'within', 'minute', 'open', '2022-09-13T04:00:00.000Z'],
    [{ before: '2022-09-13T08:00' }, 'within', 'minute', 'open', '2022-09-13T03:59:59.999Z'],
    [{ after: '2022-09-13T08:00' }, 'within', 'minute', '2022-09-13T04:00:00.001Z', 'open'],
    [{ after: '2022-09-13T07' }, 'within', 'hour', '2022-09-13T04:00:00.000Z', 'open'],
  ] as const; // prettier-ignore
  for (const [written, kind, precision, earliest, latest] of facts) {
    it(`of ${JSON.stringify(written)} are ${earliest} and ${latest}, ${kind}, to the ${precision}`, () => {
      const read = when(written);
      expect({ kind: read.kind, precision: read.precision }).to.deep.equal({ kind, precision });
      expect([iso(read.earliest), iso(read.latest)]).to.deep.equal([earliest, latest]);
    });
  }

  it('of an end without a zone reach to the end of that reading in UTC−12', () => {
    const { latest } = when({ from: '2022-09-13T09:00', to: '2022-09-13T10:00' }, null);
    expect(iso(latest)).to.equal('2022-09-13T22:00:59.999Z');
  });
});

describe('what a time keeps of its circumstances', () => {
  it('is the qualifier of a moment', () => {
    expect(when('2022-09-13T07:00~').qualifier).to.equal('approximate');
  });

  it('joins the qualifiers of both ends', () => {
    expect(when({ from: '2022-09-13~', to: '2022-09-14?' }).qualifier).to.equal('approximate-and-uncertain');
    expect(when({ from: '2022-09-13', to: '2022-09-14?' }).qualifier).to.equal('uncertain');
  });

  it('is the zone and where it comes from', () => {
    expect(when('2022-09-13T07:00')).to.include({ zone: 'Asia/Yerevan', zoneOrigin: 'document' });
    expect(when({ to: '2022-09-13T07:00[Europe/Moscow]' })).to.include({
      zone: 'Europe/Moscow',
      zoneOrigin: 'stated',
    });
    expect(when('2022-09-13', null)).to.include({ zone: null, zoneOrigin: 'none' });
  });

  it('is no end for a moment', () => {
    expect(when('2022-09-13').end).to.equal(null);
    expect(when('2022-09-13').start?.text).to.equal('2022-09-13');
  });
});

describe('joinedQualifier(a, b)', () => {
  const both = 'approximate-and-uncertain';
  const facts = [
    [null, null, null],
    ['approximate', null, 'approximate'],
    [null, 'uncertain', 'uncertain'],
    ['approximate', 'approximate', 'approximate'],
    ['approximate', 'uncertain', both],
    ['uncertain', 'approximate', both],
    [both, 'uncertain', both],
    [null, both, both],
  ] as const;
  for (const [a, b, joined] of facts) {
    it(`is ${joined} for ${a} and ${b}`, () => {
      expect(joinedQualifier(a, b)).to.equal(joined);
    });
  }
});

describe('questions about a time', () => {
  it('has a clock time from the hour on', () => {
    expect(['year', 'month', 'day'].some((precision) => hasClockTime(precision as 'day'))).to.equal(false);
    expect(['hour', 'minute', 'second'].every((precision) => hasClockTime(precision as 'hour'))).to.equal(
      true,
    );
  });

  it('finds the coarser of two precisions', () => {
    expect(coarser('day', 'minute')).to.equal('day');
    expect(coarser('second', 'year')).to.equal('year');
    expect(coarser('hour', 'hour')).to.equal('hour');
  });

  it('is undated only where nothing at all is known', () => {
    expect(isUndated(when('unknown'))).to.equal(true);
    for (const written of ['2022', { to: '2022' }, { from: '2022' }, within('2022', null)] as const) {
      expect(isUndated(when(written)), JSON.stringify(written)).to.equal(false);
    }
  });

  it('is open ended where it lasted and no end is reported', () => {
    expect(isOpenEnded(when({ from: '2022-09-13' }))).to.equal(true);
    expect(isOpenEnded(when({ from: '2022-09-13', to: '2022-09-14' }))).to.equal(false);
    expect(isOpenEnded(when({ to: '2022-09-14' }))).to.equal(false);
    expect(isOpenEnded(when('2022-09-13'))).to.equal(false);
    expect(isOpenEnded(when(within('2022-09-13', null)))).to.equal(false);
  });
});

describe('isOneReading(point)', () => {
  const facts = [
    ['2022-10-30T02:30', false],
    ['2022-10-30T02', false],
    ['2022-10-30T02:30+02:00', true],
    ['2022-10-30T03:30', true],
    ['2022-10-30', true],
    ['2022', true],
  ] as const;
  for (const [text, isOne] of facts) {
    it(`is ${isOne} for ${text} in Berlin`, () => {
      expect(isOneReading(point(text, 'Europe/Berlin'))).to.equal(isOne);
    });
  }
});
