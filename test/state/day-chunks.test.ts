import { expect } from '@open-wc/testing';
import { dayChunks, type DayChunk } from '../../src/state/day-chunks.js';
import { groupByDay } from '../../src/state/group-by-day.js';
import { newsEvent, yerevan, type WrittenWhen } from '../support/news-events.js';

const daysOf = (...whens: WrittenWhen[]) =>
  groupByDay(
    whens.map((when, recordIndex) => newsEvent({ id: `e${recordIndex}`, when, recordIndex })),
    yerevan,
  );
const firstAt = Date.parse('2022-09-12T22:00+04:00');
const said = (runs: readonly DayChunk[]) =>
  runs.map(({ days }) =>
    days
      .map(({ date, newsEvents, isContinued }) => `${isContinued ? '…' : ''}${date}: ${newsEvents.length}`)
      .join(', '),
  );

describe('dayRuns(days, windowStartAt, zone, size)', () => {
  const facts: readonly [string, readonly WrittenWhen[], readonly string[], readonly string[]][] = [
    [
      'folds what stands before the day of the window',
      ['2020-11', '2022-09-11', '2022-09-12', '2022-09-13'],
      ['2020-11: 1, 2022-09-11: 1'],
      ['2022-09-12: 1, 2022-09-13: 1'],
    ],
    ['shows the month and the year of the window', ['2022', '2022-09'], [], ['2022: 1, 2022-09: 1']],
    [
      'folds a year with a day of it',
      ['2022', '2022-08-31', '2022-09-13'],
      ['2022: 1, 2022-08-31: 1'],
      ['2022-09-13: 1'],
    ],
    ['shows all where all is before', ['2020-11', '2021-02-03'], [], ['2020-11: 1, 2021-02-03: 1']],
    ['shows what has no date', ['2020-11', 'unknown'], ['2020-11: 1'], [': 1']],
    ['folds a year before the first', ['-0044-03-15', '2022-09-13'], ['-0044-03-15: 1'], ['2022-09-13: 1']],
  ];
  for (const [claim, whens, earlier, shown] of facts) {
    it(claim, () => {
      const runs = dayChunks(daysOf(...whens), firstAt, yerevan, 40);
      expect([said(runs.earlier), said(runs.shown)]).to.deep.equal([earlier, shown]);
    });
  }

  it('begins on the day of the chosen clock', () => {
    const days = daysOf('2022-09-12', '2022-09-13');
    const midnightAt = Date.parse('2022-09-13T00:00+04:00');
    expect(said(dayChunks(days, midnightAt, yerevan, 40).shown)).to.deep.equal(['2022-09-13: 1']);
    expect(said(dayChunks(days, midnightAt, 'UTC', 40).shown)).to.deep.equal([
      '2022-09-12: 1, 2022-09-13: 1',
    ]);
  });

  it('gives each run as many entries as it may have, and a day its heading once', () => {
    const days = daysOf('2022-09-13', '2022-09-13', '2022-09-13', '2022-09-13', '2022-09-13', '2022-09-14');
    expect(said(dayChunks(days, firstAt, yerevan, 2).shown)).to.deep.equal([
      '2022-09-13: 2',
      '…2022-09-13: 2',
      '…2022-09-13: 1, 2022-09-14: 1',
    ]);
  });
});
