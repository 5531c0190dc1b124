import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { boundsOf } from '../../../src/store/bounds.js';
import {
  addAllTouching,
  addTouching,
  bucketsByLane,
  countOf,
  endOf,
  rangesOf,
  splitByLength,
  type LengthBucket,
} from '../../../src/store/window/length-bucket.js';
import { touches, type Span } from '../../../src/time/instant.js';
import { at, claim, newsEvent, span, type WrittenWhen } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';
import { datedEvents } from '../../support/random-events.js';

const hourMs = 3_600_000;
const bucketsIn = (newsEvents: readonly NewsEvent[], lane = 'fighting') =>
  bucketsByLane(newsEvents, boundsOf(newsEvents)).get(lane) ?? [];

/** The only bucket of news events from these hours to those, after midnight. */
function bucketOf(...hours: readonly (readonly [from: number, to: number])[]): LengthBucket {
  const midnight = at('2022-09-13T00:00Z');
  const text = (hour: number) =>
    `${new Date(midnight + Math.round(hour * hourMs)).toISOString().slice(0, 19)}Z`;
  const [bucket, ...others] = bucketsIn(
    hours.map(([from, to], index) =>
      newsEvent({ id: `e${index}`, when: { from: text(from), to: text(to) } }),
    ),
  );
  if (bucket === undefined || others.length > 0)
    throw new Error('Their lengths do not share a power of two.');
  return bucket;
}

describe('bucketsByLane(dated, bounds)', () => {
  const kinds: readonly [claim: string, newsEvent: NewsEvent, kind: string][] = [
    ['a moment', newsEvent({ id: 'a', when: '2022-09-13T09:00' }), 'timed'],
    [
      'what lasts',
      newsEvent({ id: 'a', when: { from: '2022-09-13T09:00', to: '2022-09-13T10:00' } }),
      'timed',
    ],
    ['what has no end', newsEvent({ id: 'a', when: { from: '2022-09-13T09:00' } }), 'ongoing'],
    ['a date', newsEvent({ id: 'a', when: '2022-09-13' }), 'noClockTime'],
    [
      'a key event, whatever is known of its time',
      newsEvent({ id: 'a', when: '2022-09-13', isKey: true }),
      'key',
    ],
    [
      'a date with rival times',
      newsEvent({ id: 'a', when: '2022-09-13', hasRivalTimes: true, claims: [claim('Baku', '2022-09-12')] }),
      'timed',
    ],
  ];
  for (const [words, event, kind] of kinds) {
    it(`puts ${words} with those that are ${kind}`, () => {
      expect(bucketsIn([event]).map((bucket) => bucket.kind)).to.deep.equal([kind]);
    });
  }

  it('keeps lanes apart', () => {
    const newsEvents = ['fighting', 'talks'].map((lane) => newsEvent({ id: lane, when: '2022-09-13', lane }));
    const byLane = bucketsByLane(newsEvents, boundsOf(newsEvents));
    expect([...byLane].map(([lane, buckets]) => [lane, [...(buckets[0]?.rows ?? [])]])).to.deep.equal([
      ['fighting', [0]],
      ['talks', [1]],
    ]);
  });

  it('keeps lengths apart that share no power of two', () => {
    const whens: readonly WrittenWhen[] = [
      { from: '2022-09-13T00:00Z', to: '2022-09-13T01:00Z' },
      { from: '2022-09-13T01:00Z', to: '2022-09-13T02:10Z' },
      { from: '2022-09-13T02:00Z', to: '2022-09-13T04:00Z' },
    ];
    const buckets = bucketsIn(whens.map((when, index) => newsEvent({ id: `e${index}`, when })));
    expect(buckets.map(({ rows, reachMs }) => [[...rows], reachMs])).to.deep.equal([
      [[0], 2 ** 22],
      [[1, 2], 2 ** 23],
    ]);
  });

  it('holds every news event once, in the order of starts, and none as long as it reaches', () => {
    fc.assert(
      fc.property(datedEvents(40), (newsEvents) => {
        const buckets = [...bucketsByLane(newsEvents, boundsOf(newsEvents)).values()].flat();
        for (const { kind, reachMs, longestMs, shortestMs, starts } of buckets) {
          if (kind !== 'ongoing') expect(longestMs).to.be.below(reachMs);
          expect(shortestMs).to.be.at.most(longestMs);
          expect([...starts]).to.deep.equal([...starts].sort((a, b) => a - b));
        }
        const rows = buckets.flatMap((bucket) => [...bucket.rows]);
        expect(rows.sort((a, b) => a - b)).to.deep.equal(newsEvents.map((_, row) => row));
      }),
      runs(200),
    );
  });

  it('sorts by rival times, which may begin before those of an earlier news event', () => {
    const rival = (hour: string) => ({ hasRivalTimes: true, claims: [claim('Baku', `2022-09-13T${hour}Z`)] });
    const [bucket] = bucketsIn([
      newsEvent({ id: 'first', when: '2022-09-13T09:00Z', ...rival('10:00') }),
      newsEvent({ id: 'second', when: '2022-09-13T09:30Z', ...rival('08:30') }),
    ]);
    expect([...(bucket?.rows ?? [])]).to.deep.equal([1, 0]);
  });
});

describe('splitByLength(bucket, limitMs)', () => {
  const bucket = bucketOf([0, 5], [1, 8], [2, 7]);

  it('gives those no longer than the limit, and the longer ones', () => {
    const { short, long } = splitByLength(bucket, 5 * hourMs);
    expect([[...(short?.rows ?? [])], [...(long?.rows ?? [])]]).to.deep.equal([[0, 2], [1]]);
    expect([...(long?.ends ?? [])]).to.deep.equal([at('2022-09-13T08:00Z')]);
  });

  it('is the bucket itself where all of it is on one side', () => {
    expect(splitByLength(bucket, 7 * hourMs)).to.deep.equal({ short: bucket, long: null });
    expect(splitByLength(bucket, 4 * hourMs)).to.deep.equal({ short: null, long: bucket });
  });
});

describe('rangesOf(buckets, fromAt, toAt)', () => {
  const early = bucketOf([0, 5], [1, 6], [2, 7]);
  const late = bucketOf([10, 15]);

  it('has those that begin from one instant on and before another, without buckets that have none', () => {
    const ranges = rangesOf([early, late], at('2022-09-13T01:00Z'), at('2022-09-13T10:00Z'));
    expect(ranges.map(({ from, to }) => [from, to])).to.deep.equal([[1, 3]]);
    expect([ranges[0]?.bucket === early, countOf(ranges)]).to.deep.equal([true, 2]);
  });

  it('counts over all buckets', () => {
    expect(countOf(rangesOf([early, late], -Infinity, Infinity))).to.equal(4);
    expect(countOf([])).to.equal(0);
  });
});

describe('endOf(range)', () => {
  it('is the last end of a run, wherever it stands', () => {
    const bucket = bucketOf([0, 7], [1, 6], [2, 6.75]);
    expect(endOf({ bucket, from: 0, to: 3 })).to.equal(at('2022-09-13T07:00Z'));
    expect(endOf({ bucket, from: 1, to: 3 })).to.equal(at('2022-09-13T06:45Z'));
  });

  it('is that of a plain scan for every run among hundreds', () => {
    // All begin together, and no two end together: 37 and 300 have no divisor in common. That of 64, which comes after
    // the first block of ends, ends last.
    const hours = Array.from({ length: 300 }, (_, index): readonly [number, number] => [
      0,
      (4_200 + ((index * 37 + 31) % 300) * 9) / 3_600,
    ]);
    const bucket = bucketOf(...hours);
    const wrong: (readonly [number, number])[] = [];
    for (let from = 0; from < 300; from += 1) {
      let end = -Infinity;
      for (let to = from + 1; to <= 300; to += 1) {
        end = Math.max(end, bucket.ends[to - 1] ?? NaN);
        if (endOf({ bucket, from, to }) !== end) wrong.push([from, to]);
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});

describe('addTouching(rows, range, span)', () => {
  const bucket = bucketOf([0, 5], [4, 9], [10, 15]);
  const facts: readonly [claim: string, window: Span, rows: readonly number[]][] = [
    ['what it begins in', span('2022-09-13T11:00Z', '2022-09-13T12:00Z'), [2]],
    ['what ends as it begins', span('2022-09-13T05:00Z', '2022-09-13T06:00Z'), [0, 1]],
    ['not what begins as it ends', span('2022-09-13T09:30Z', '2022-09-13T10:00Z'), []],
  ];
  for (const [claim_, window, found] of facts) {
    it(`finds ${claim_}, and keeps what was found before`, () => {
      const rows = [99];
      addTouching(rows, { bucket, from: 0, to: 3 }, window);
      expect(rows).to.deep.equal([99, ...found]);
    });
  }
});

describe('addAllTouching(rows, bucket, span)', () => {
  it('finds what a plain scan finds', () => {
    const anySpan = fc
      .tuple(
        fc.integer({ min: at('2022-09-09T00:00Z'), max: at('2022-09-18T00:00Z') }),
        fc.integer({ min: 1, max: 48 * hourMs }),
      )
      .map(([startAt, lengthMs]) => ({ startAt, endAt: startAt + lengthMs }));
    fc.assert(
      fc.property(datedEvents(60), anySpan, (newsEvents, window) => {
        const rows: number[] = [];
        const buckets = [...bucketsByLane(newsEvents, boundsOf(newsEvents)).values()].flat();
        for (const bucket of buckets) addAllTouching(rows, bucket, window);
        const isIn = ({ when }: NewsEvent) => touches(window, when.earliest, when.latest);
        const scanned = newsEvents.flatMap((one, row) => (isIn(one) ? [row] : []));
        expect(rows.sort((a, b) => a - b)).to.deep.equal(scanned);
      }),
      runs(300),
    );
  });
});
