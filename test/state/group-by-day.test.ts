import { expect } from '@open-wc/testing';
import { groupByDay } from '../../src/state/group-by-day.js';
import { newsEvent, type WrittenWhen } from '../support/news-events.js';

const events = (whens: Readonly<Record<string, WrittenWhen>>, zone?: string | null) =>
  Object.entries(whens).map(([id, when], recordIndex) =>
    newsEvent({ id, when, recordIndex, ...(zone === undefined ? {} : { zone }) }),
  );
const grouped = (whens: Readonly<Record<string, WrittenWhen>>, zone: string) =>
  groupByDay(events(whens), zone).map(({ date, newsEvents }) =>
    [date, ...newsEvents.map(({ id }) => id)].join(' '),
  );

/** The night of the first real case. */
const night: Readonly<Record<string, WrittenWhen>> = {
  shelling: { from: '2022-09-13T00:00' },
  calls: { within: ['2022-09-13T00:00', '2022-09-13T08:00'] },
  statement: '2022-09-13',
  ceasefire: '2022-09-13T09:00+03:00',
  war: { from: '2020-09', to: '2020-11' },
  year: '2022',
  month: '2022-09',
  rumour: 'unknown',
};

describe('byDay(newsEvents, zone)', () => {
  const headings = (zone: string) =>
    groupByDay(events(night), zone).map((group) => [group.date, group.newsEvents.map(({ id }) => id).sort()]);

  it('puts the night of 13 September in Yerevan under 13 September', () => {
    expect(headings('Asia/Yerevan')).to.deep.equal([
      ['2020-09', ['war']],
      ['2022', ['year']],
      ['2022-09', ['month']],
      ['2022-09-13', ['calls', 'ceasefire', 'shelling', 'statement']],
      ['', ['rumour']],
    ]);
  });

  for (const zone of ['Europe/Moscow', 'UTC']) {
    it(`puts it under 12 September in ${zone}, and leaves what is known to the day where it is`, () => {
      expect(headings(zone)).to.deep.equal([
        ['2020-09', ['war']],
        ['2022', ['year']],
        ['2022-09', ['month']],
        ['2022-09-12', ['calls', 'shelling']],
        ['2022-09-13', ['ceasefire', 'statement']],
        ['', ['rumour']],
      ]);
    });
  }

  it('puts everything of one day under one heading, in order of time', () => {
    const whens = {
      c: '2022-09-13T20:00',
      a: '2022-09-13T01:00',
      b: '2022-09-13T09:00',
      d: '2022-09-14T00:00',
    };
    expect(grouped(whens, 'Asia/Yerevan')).to.deep.equal(['2022-09-13 a b c', '2022-09-14 d']);
    expect(grouped(whens, 'UTC')).to.deep.equal(['2022-09-12 a', '2022-09-13 b c d']);
  });

  it('puts hours in order, a doubt by its middle, and what has no hour last', () => {
    const { shelling, calls, statement, ceasefire } = night;
    const day = { statement, calls, ceasefire, shelling } as Readonly<Record<string, WrittenWhen>>;
    expect(grouped(day, 'Asia/Yerevan')).to.deep.equal(['2022-09-13 shelling calls ceasefire statement']);
  });

  it('keeps the date of a time without a zone on every clock', () => {
    const floating = events({ a: '2022-09-13T00:30', b: '2022-09-13' }, null);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(groupByDay(floating, zone).map(({ date }) => date)).to.deep.equal(['2022-09-13']);
    }
  });

  it('keeps the date of an end where no start is known', () => {
    expect(grouped({ a: { to: '2022-09-13T02:00' } }, 'Asia/Yerevan')).to.deep.equal(['2022-09-13 a']);
    expect(grouped({ a: { to: '2022-09-13T02:00' } }, 'UTC')).to.deep.equal(['2022-09-12 a']);
  });

  it('puts a year before its January and a month before its first day', () => {
    const whens = { day: '2022-01-01', month: '2022-01', year: '2022', before: '2021-12-31' };
    expect(grouped(whens, 'UTC')).to.deep.equal([
      '2021-12-31 before',
      '2022 year',
      '2022-01 month',
      '2022-01-01 day',
    ]);
  });

  it('has no 30 December 2011 in Apia', () => {
    const whens = { a: '2011-12-30T09:59Z', b: '2011-12-30T10:00Z' };
    expect(grouped(whens, 'Pacific/Apia')).to.deep.equal(['2011-12-29 a', '2011-12-31 b']);
  });

  it('writes years before the first and of fewer digits so that they can be read back', () => {
    const dates = groupByDay(events({ a: '-0043-03-15', b: '0044-03-15' }), 'UTC').map(({ date }) => date);
    expect(dates[0]).to.match(/^-(00)?0043-03-15$/);
    expect(dates[1]).to.equal('0044-03-15');
    const [clockTime] = groupByDay(events({ a: '-0043-03-15T09:00' }), 'UTC').map(({ date }) => date);
    expect(clockTime).to.match(/^-(00)?0043-03-15$/);
  });

  it('is empty for nothing, and leaves the list it was given alone', () => {
    expect(groupByDay([], 'UTC')).to.deep.equal([]);
    const given = events({ b: '2022-09-14', a: '2022-09-13' });
    groupByDay(given, 'UTC');
    expect(given.map(({ id }) => id)).to.deep.equal(['b', 'a']);
  });
});
