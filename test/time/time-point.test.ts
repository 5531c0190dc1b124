import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timePointFromText, type ZoneContext } from '../../src/time/time-point.js';
import { at } from '../support/news-events.js';
import { awkwardZones, intlChangeAfter, intlWallMs, knownZones } from '../support/wall-clock.js';
import { runs } from '../support/properties.js';

/** Raise for a longer search. */
const propertyRuns = 600;

const nowhere: ZoneContext = { own: null, document: null };
const own = (zone: string): ZoneContext => ({ own: zone, document: null });
const inDocument = (zone: string): ZoneContext => ({ own: null, document: zone });

function bounds(text: string, zones: ZoneContext): string {
  const { point } = timePointFromText(text, zones);
  if (point === null) return 'no point';
  const iso = (instant: number) => new Date(instant).toISOString();
  return `${iso(point.earliest)} to ${iso(point.latest)}`;
}

function codes(text: string, zones: ZoneContext): string {
  return timePointFromText(text, zones)
    .problems.map(({ code }) => code)
    .join();
}

describe('timePointFromText(text, zones)', () => {
  const facts = [
    // An offset fixes the instant, whatever zones stand around.
    ['2022-09-13T09:00+03:00', 'Asia/Yerevan', '2022-09-13T06:00:00.000Z to 2022-09-13T06:00:59.999Z'],
    ['2022-09-13T06:00Z', 'Asia/Yerevan', '2022-09-13T06:00:00.000Z to 2022-09-13T06:00:59.999Z'],
    ['2022-09-13T09+03:00', 'Asia/Yerevan', '2022-09-13T06:00:00.000Z to 2022-09-13T06:59:59.999Z'],
    ['2022-09-13T09:00:05', 'Europe/Moscow', '2022-09-13T06:00:05.000Z to 2022-09-13T06:00:05.999Z'],
    ['2022-09-13T09:00:05.25', 'Europe/Moscow', '2022-09-13T06:00:05.250Z to 2022-09-13T06:00:05.250Z'],
    ['2022-09-13T09:00', 'Europe/Moscow', '2022-09-13T06:00:00.000Z to 2022-09-13T06:00:59.999Z'],
    // Moscow kept UTC+4 in 2013; a fixed +3 fails here.
    ['2013-07-01T09:00', 'Europe/Moscow', '2013-07-01T05:00:00.000Z to 2013-07-01T05:00:59.999Z'],
    ['2022-09-13T24:00', 'Asia/Yerevan', '2022-09-13T20:00:00.000Z to 2022-09-13T20:00:59.999Z'],
    ['2016-12-31T23:59:60Z', 'UTC', '2016-12-31T23:59:59.000Z to 2016-12-31T23:59:59.999Z'],
    // Days
    ['2022-09-13', 'Asia/Yerevan', '2022-09-12T20:00:00.000Z to 2022-09-13T19:59:59.999Z'],
    ['2022-09-13', 'Europe/Moscow', '2022-09-12T21:00:00.000Z to 2022-09-13T20:59:59.999Z'],
    ['2014-10-26', 'Europe/Moscow', '2014-10-25T20:00:00.000Z to 2014-10-26T20:59:59.999Z'],
    ['2022-10-30', 'Europe/London', '2022-10-29T23:00:00.000Z to 2022-10-30T23:59:59.999Z'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z to 2011-12-30T09:59:59.999Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z to 2011-12-31T09:59:59.999Z'],
    // The day has no midnight: it begins at 01:00 and lasts 23 hours.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z to 2018-11-05T01:59:59.999Z'],
    ['2022-09-11', 'America/Santiago', '2022-09-11T04:00:00.000Z to 2022-09-12T02:59:59.999Z'],
    // At one minute past midnight the clocks went back to 23:01 of the day before, which ended a second time.
    ['2006-10-28', 'America/St_Johns', '2006-10-28T02:30:00.000Z to 2006-10-29T03:29:59.999Z'],
    // A day lived twice
    ['1969-09-30', 'Pacific/Kwajalein', '1969-09-29T13:00:00.000Z to 1969-10-01T11:59:59.999Z'],
    // Months and years
    ['2022-09', 'Asia/Yerevan', '2022-08-31T20:00:00.000Z to 2022-09-30T19:59:59.999Z'],
    ['2022', 'Asia/Yerevan', '2021-12-31T20:00:00.000Z to 2022-12-31T19:59:59.999Z'],
    ['2022-12', 'Europe/Moscow', '2022-11-30T21:00:00.000Z to 2022-12-31T20:59:59.999Z'],
    ['2020-02', 'UTC', '2020-02-01T00:00:00.000Z to 2020-02-29T23:59:59.999Z'],
    // Before 1900, and years of fewer than four digits
    ['1812-09-07', 'UTC', '1812-09-07T00:00:00.000Z to 1812-09-07T23:59:59.999Z'],
    ['0044-03-15', 'UTC', '0044-03-15T00:00:00.000Z to 0044-03-15T23:59:59.999Z'],
    ['0099', 'UTC', '0099-01-01T00:00:00.000Z to 0099-12-31T23:59:59.999Z'],
    ['0000', 'UTC', '0000-01-01T00:00:00.000Z to 0000-12-31T23:59:59.999Z'],
    ['-0043-03-15', 'UTC', '-000043-03-15T00:00:00.000Z to -000043-03-15T23:59:59.999Z'],
    ['-0001', 'UTC', '-000001-01-01T00:00:00.000Z to -000001-12-31T23:59:59.999Z'],
    // The first and the last year are cut off where a Date ends, with two days to spare.
    ['+275760', 'UTC', '+275760-01-01T00:00:00.000Z to +275760-09-10T23:59:59.999Z'],
    ['+275760-09-10T12:00', 'Asia/Kathmandu', '+275760-09-10T06:15:00.000Z to +275760-09-10T06:15:59.999Z'],
    ['-271821', 'UTC', '-271821-04-22T00:00:00.000Z to -271821-12-31T23:59:59.999Z'],
    // Local mean time has seconds.
    ['1972-01-01', 'Africa/Monrovia', '1972-01-01T00:44:30.000Z to 1972-01-02T00:44:29.999Z'],
    // The repeated hour: from the first time to the end of the second
    ['2022-10-30T01:30', 'Europe/London', '2022-10-30T00:30:00.000Z to 2022-10-30T01:30:59.999Z'],
    ['2022-10-30T01', 'Europe/London', '2022-10-30T00:00:00.000Z to 2022-10-30T01:59:59.999Z'],
    // An hour of ninety minutes, and one of thirty
    ['2023-04-02T01', 'Australia/Lord_Howe', '2023-04-01T14:00:00.000Z to 2023-04-01T15:29:59.999Z'],
    ['2023-10-01T02', 'Australia/Lord_Howe', '2023-09-30T15:30:00.000Z to 2023-09-30T15:59:59.999Z'],
  ] as const;
  for (const [text, zone, expected] of facts) {
    it(`reads ${text} in ${zone} as ${expected}`, () => {
      expect(bounds(text, inDocument(zone))).to.equal(expected);
    });
  }

  describe('without any zone', () => {
    const floating = [
      // UTC+14 has the day first, UTC−12 has it last.
      ['2022-09-13', '2022-09-12T10:00:00.000Z to 2022-09-14T11:59:59.999Z'],
      ['2022-09', '2022-08-31T10:00:00.000Z to 2022-10-01T11:59:59.999Z'],
      ['2022', '2021-12-31T10:00:00.000Z to 2023-01-01T11:59:59.999Z'],
      ['2022-09-13T09:00', '2022-09-12T19:00:00.000Z to 2022-09-13T21:00:59.999Z'],
      ['2022-09-13T09', '2022-09-12T19:00:00.000Z to 2022-09-13T21:59:59.999Z'],
    ] as const;
    for (const [text, expected] of floating) {
      it(`spreads ${text} over every zone: ${expected}`, () => {
        const { point } = timePointFromText(text, nowhere);
        expect(bounds(text, nowhere)).to.equal(expected);
        expect(point).to.include({ isFloating: true, zone: null, zoneOrigin: 'none' });
      });
    }

    it('is no doubt for a text with an offset', () => {
      const { point, problems } = timePointFromText('2022-09-13T09:00+03:00', nowhere);
      expect(point).to.include({ isFloating: false, zone: null, zoneOrigin: 'none' });
      expect(problems).to.deep.equal([]);
    });

    it('covers every reading on earth', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...knownZones),
          fc.integer({ min: at('1970-01-01T00:00Z') / 60_000, max: at('2037-01-01T00:00Z') / 60_000 }),
          (zone, minutes) => {
            const instant = minutes * 60_000;
            const wall = intlWallMs(instant, zone);
            const { point } = timePointFromText(new Date(wall).toISOString().slice(0, 16), nowhere);
            expect(point?.earliest).to.be.at.most(instant);
            expect(point?.latest).to.be.at.least(instant);
          },
        ),
        runs(propertyRuns),
      );
    });
  });

  describe('says which zone dates the time', () => {
    const origins = [
      [
        '2022-09-13T09:00[Europe/Moscow]',
        { own: 'UTC', document: 'Asia/Yerevan' },
        'Europe/Moscow',
        'stated',
      ],
      ['2022-09-13T09:00', { own: 'Europe/Moscow', document: 'Asia/Yerevan' }, 'Europe/Moscow', 'stated'],
      ['2022-09-13T09:00', { own: null, document: 'Asia/Yerevan' }, 'Asia/Yerevan', 'document'],
      // An offset is never a zone.
      ['2022-09-13T09:00+03:00', { own: null, document: 'Asia/Yerevan' }, 'Asia/Yerevan', 'document'],
      ['2022-09-13T09:00+03:00', { own: null, document: null }, null, 'none'],
      ['2022-09-13', { own: null, document: null }, null, 'none'],
    ] as const;
    for (const [text, zones, zone, zoneOrigin] of origins) {
      it(`${zone ?? 'none'}, ${zoneOrigin}, for ${text} beside ${zones.own ?? 'none'} in ${zones.document ?? 'none'}`, () => {
        expect(timePointFromText(text, zones).point).to.include({ zone, zoneOrigin });
      });
    }
  });

  const doubts = [
    ['2022-09-13T09:00', inDocument('Asia/Yerevan'), ''],
    ['2022-09-13T09:00', nowhere, 'zone-missing'],
    ['2022-09-13T09', nowhere, 'zone-missing'],
    // For a date alone every zone is near enough; one issue for the document counts these.
    ['2022-09-13', nowhere, ''],
    ['2022-09-13T09:00+03:00', own('Europe/Moscow'), ''],
    ['2022-09-13T09:00+04:00', own('Europe/Moscow'), 'offset-not-in-zone'],
    ['2013-09-13T09:00+03:00', own('Europe/Moscow'), 'offset-not-in-zone'],
    ['2013-09-13T09:00+04:00', own('Europe/Moscow'), ''],
    ['2022-07-01T09:00+00:00', own('Europe/London'), 'offset-not-in-zone'],
    ['2022-10-30T01:30+01:00', own('Europe/London'), ''],
    ['2022-10-30T01:30+00:00', own('Europe/London'), ''],
    ['2022-09-13T09:00+04:00[Europe/Moscow]', nowhere, 'offset-not-in-zone'],
    // The document's zone is where things happened, not what every source used.
    ['2022-09-13T09:00+03:00', inDocument('Asia/Yerevan'), ''],
    // Z gives the instant and says nothing of the zone.
    ['2022-09-13T06:00Z', own('Europe/Moscow'), ''],
    ['2022-09-13T06:00Z[Europe/Moscow]', nowhere, ''],
    ['2022-09-13T06:00z', own('America/New_York'), ''],
    ['2022-09-13T09:00[Mars/Olympus]', inDocument('Asia/Yerevan'), 'unknown-zone'],
    ['2022-09-13T09:00[+03:00]', inDocument('Asia/Yerevan'), ''],
    ['2022-09-13T09:00[BST]', inDocument('Asia/Yerevan'), 'unknown-zone'],
    ['2022-03-27T01:30', own('Europe/London'), 'time-skipped'],
    ['2022-03-27T01', own('Europe/London'), 'time-skipped'],
    ['2022-09-11T00:30', own('America/Santiago'), 'time-skipped'],
    ['2011-12-30T12:00', own('Pacific/Apia'), 'time-skipped'],
    ['2022-10-30T01:30', own('Europe/London'), 'time-twice'],
    ['2011-10-30T02:30', inDocument('Asia/Yerevan'), 'time-twice'],
    ['2012-10-28T02:30', inDocument('Asia/Yerevan'), ''],
    ['2011-12-30', own('Pacific/Apia'), 'day-skipped'],
    ['2011-12', own('Pacific/Apia'), ''],
    ['2018-11-04', own('America/Sao_Paulo'), ''],
    // Half of this hour was skipped; the other half was lived.
    ['2023-10-01T02', own('Australia/Lord_Howe'), ''],
    ['2022-02-30', own('UTC'), 'no-such-date'],
    ['2022-09-13T25:00', own('UTC'), 'no-such-clock-time'],
    ['yesterday', own('UTC'), 'not-a-time'],
    ['2022-09-13T09:00+25:00', nowhere, 'no-such-clock-time'],
    ['+275760-10', own('UTC'), 'out-of-range'],
    ['+275761', own('UTC'), 'out-of-range'],
    ['+275759', own('UTC'), ''],
    ['-271821-03', own('UTC'), 'out-of-range'],
    ['-271822', own('UTC'), 'out-of-range'],
    ['-271820', own('UTC'), ''],
    ['+999999-01-01T00:00Z', nowhere, 'out-of-range'],
  ] as const;
  for (const [text, zones, code] of doubts) {
    const place = zones.own ?? (zones.document === null ? 'no zone' : `a document of ${zones.document}`);
    it(`reports ${code === '' ? 'nothing' : code} for ${text} in ${place}`, () => {
      expect(codes(text, zones)).to.equal(code);
    });
  }

  it('names the offset that a zone had', () => {
    const { problems } = timePointFromText('2013-09-13T09:00+03:00', own('Europe/Moscow'));
    expect(problems[0]?.found).to.equal('2013-09-13T09:00+03:00');
    expect(problems[0]?.detail).to.contain('UTC+4');
  });

  it('names both offsets of a time that came twice', () => {
    const { problems } = timePointFromText('2011-10-30T02:30', inDocument('Asia/Yerevan'));
    expect(problems[0]?.detail).to.contain('UTC+5').and.to.contain('UTC+4');
  });

  it('lets a skipped time be what it was before the change, or after it', () => {
    expect(bounds('2022-03-27T02:30', own('Europe/Berlin'))).to.equal(
      '2022-03-27T00:30:00.000Z to 2022-03-27T01:30:59.999Z',
    );
  });

  it('lets a time that came twice be either', () => {
    expect(bounds('2022-10-30T02:30', own('Europe/Berlin'))).to.equal(
      '2022-10-30T00:30:00.000Z to 2022-10-30T01:30:59.999Z',
    );
  });

  it('guesses no zone where the one beside the time is not known', () => {
    const unknown = { own: null, document: null, isUnknown: true };
    expect(bounds('2022-07-13T09:00', unknown)).to.equal(
      '2022-07-12T19:00:00.000Z to 2022-07-13T21:00:59.999Z',
    );
    expect(codes('2022-07-13T09:00', unknown)).to.equal('');
    expect(bounds('2022-07-13T09:00[BST]', own('Asia/Yerevan'))).to.equal(
      '2022-07-12T19:00:00.000Z to 2022-07-13T21:00:59.999Z',
    );
  });

  it('puts a skipped day at the instant that skipped it', () => {
    const { point } = timePointFromText('2011-12-30', own('Pacific/Apia'));
    expect(point?.earliest).to.equal(at('2011-12-30T10:00Z'));
    expect(point?.latest).to.equal(at('2011-12-30T10:00Z'));
  });

  it('is no point for what cannot be read', () => {
    for (const text of ['', 'Tuesday', '2022-02-30', '2022-09-13T25:00', '+275761']) {
      expect(timePointFromText(text, inDocument('UTC')).point, text).to.equal(null);
    }
  });

  it('covers every instant at which a clock shows the written day, hour or minute', () => {
    const forms = [10, 13, 16] as const;
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...knownZones), fc.constantFrom(...awkwardZones)),
        fc.integer({ min: at('1970-01-01T00:00Z') / 1000, max: at('2037-01-01T00:00Z') / 1000 }),
        fc.constantFrom(...forms),
        (zone, seconds, length) => {
          const start = seconds * 1000;
          const change = intlChangeAfter(start, zone, 400 * 86_400_000);
          // Within half an hour of a change where there is one: that is where bounds go wrong.
          const instant = change === null ? start : change + ((seconds % 3_600) - 1_800) * 1000;
          const text = new Date(intlWallMs(instant, zone)).toISOString().slice(0, length);
          const { point } = timePointFromText(text, inDocument(zone));
          expect(point?.earliest, text).to.be.at.most(instant);
          expect(point?.latest, text).to.be.at.least(instant);
        },
      ),
      runs(propertyRuns),
    );
  });
});
