import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Instant, Span } from '../../src/time/instant.js';
import { hourMs, minuteMs, dayMs, secondMs } from '../../src/time/instant.js';
import type { AxisTicks } from '../../src/time/tick.js';
import { axisTicks } from '../../src/time/ticks.js';
import { at, plainWords, span } from '../support/news-events.js';
import {
  awkwardZones,
  dayOf,
  dayStartsIn,
  intlChangeAfter,
  intlChanges,
  intlWallMs,
  knownZones,
} from '../support/wall-clock.js';
import { runs } from '../support/properties.js';

/** Windows tried for each zone that the browser knows; raise for a longer search. */
const windowsPerZone = 4;
/** Windows tried around the changes of the awkward zones. */
const awkwardRuns = 30;

/** Lengths of windows on so many pixels, with the step of the ticks that has room there. */
const scales = [
  { lengthMs: 15 * secondMs, widthPx: 1200, stepMs: secondMs },
  { lengthMs: 60 * secondMs, widthPx: 1000, stepMs: 5 * secondMs },
  { lengthMs: 3 * minuteMs, widthPx: 1000, stepMs: 15 * secondMs },
  { lengthMs: 6 * minuteMs, widthPx: 1000, stepMs: 30 * secondMs },
  { lengthMs: 15 * minuteMs, widthPx: 1000, stepMs: minuteMs },
  { lengthMs: 30 * minuteMs, widthPx: 1200, stepMs: 5 * minuteMs },
  { lengthMs: 3 * hourMs, widthPx: 1000, stepMs: 15 * minuteMs },
  { lengthMs: 6 * hourMs, widthPx: 1200, stepMs: 30 * minuteMs },
  { lengthMs: 12 * hourMs, widthPx: 1200, stepMs: hourMs },
  { lengthMs: 24 * hourMs, widthPx: 1200, stepMs: 2 * hourMs },
  { lengthMs: 24 * hourMs, widthPx: 360, stepMs: 6 * hourMs },
  { lengthMs: 48 * hourMs, widthPx: 1000, stepMs: 3 * hourMs },
  { lengthMs: 5 * dayMs, widthPx: 1000, stepMs: 12 * hourMs },
] as const;

const ticksOf = (window: Span, widthPx: number, zone: string, lang = 'en') => {
  const { minor, major, ...rest } = axisTicks(window, widthPx, zone, lang);
  return {
    ...rest,
    minor: minor.map((tick) => ({ ...tick, text: plainWords(tick.text) })),
    major: major.map((tick) => ({ ...tick, text: plainWords(tick.text) })),
  };
};
const texts = ({ minor }: AxisTicks) => minor.map(({ text }) => text);
const boundaries = ({ minor }: AxisTicks) =>
  minor.filter(({ isBoundary }) => isBoundary).map((tick) => new Date(tick.at).toISOString().slice(0, 16));

const offsetSuffix = / UTC([+−][\d:]+)?$/;

function wallText(instant: Instant, zone: string, stepMs: number): string {
  return new Date(intlWallMs(instant, zone)).toISOString().slice(11, stepMs < minuteMs ? 19 : 16);
}

/** Every instant in the window whose reading is a multiple of the step, found without our code. */
function multiplesIn({ startAt, endAt }: Span, stepMs: number, zone: string): Instant[] {
  const offsets = new Set<number>();
  for (let from = startAt; from < endAt; from += 30 * minuteMs) offsets.add(intlWallMs(from, zone) - from);
  offsets.add(intlWallMs(endAt - 1, zone) - (endAt - 1));
  const found: Instant[] = [];
  for (const offset of offsets) {
    for (let wall = Math.ceil((startAt + offset) / stepMs) * stepMs; wall < endAt + offset; wall += stepMs) {
      if (intlWallMs(wall - offset, zone) === wall) found.push(wall - offset);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Everything that holds of clock ticks on any day in any zone. */
function expectRightTicks(window: Span, { widthPx, stepMs }: (typeof scales)[number], zone: string): void {
  const place = `${zone}, ${new Date(window.startAt).toISOString()} to ${new Date(window.endAt).toISOString()}`;
  const { minor, major } = axisTicks(window, widthPx, zone, 'en');

  for (const tick of minor) {
    expect(tick.text.replace(offsetSuffix, ''), place).to.equal(wallText(tick.at, zone, stepMs));
    expect(tick.at, place).to.be.within(window.startAt, window.endAt - 1);
  }
  const instants = minor.map((tick) => tick.at);
  expect(
    [...new Set(instants)].sort((a, b) => a - b),
    place,
  ).to.deep.equal(instants);

  const dayStarts = dayStartsIn(window, zone);
  expect(
    minor.filter((tick) => tick.isBoundary).map((tick) => new Date(tick.at).toISOString()),
    `boundaries: ${place}`,
  ).to.deep.equal(dayStarts.map((start) => new Date(start).toISOString()));
  const wanted = [...new Set([...multiplesIn(window, stepMs, zone), ...dayStarts])].sort((a, b) => a - b);
  expect(
    instants.map((instant) => new Date(instant).toISOString()),
    `ticks: ${place}`,
  ).to.deep.equal(wanted.map((instant) => new Date(instant).toISOString()));

  const onDays = minor.map((tick) => `${dayOf(tick.at, zone)} ${tick.text}`);
  expect(new Set(onDays).size, `two ticks of a day read the same: ${place}`).to.equal(onDays.length);
  for (const [index, stretch] of major.entries()) {
    expect(stretch.endAt, place).to.be.above(stretch.at);
    if (index > 0) expect(major[index - 1]?.endAt, place).to.equal(stretch.at);
  }
  expect(major[0]?.at, place).to.be.at.most(window.startAt);
  expect(major.at(-1)?.endAt, place).to.be.at.least(window.endAt);
}

describe('axisTicks(window, widthPx, zone, lang)', () => {
  describe('on days known to go wrong', () => {
    it('leaves out the skipped hour of spring in London', () => {
      const ticks = ticksOf(span('2022-03-26T22:00Z', '2022-03-27T05:00Z'), 700, 'Europe/London');
      expect(texts(ticks)).to.deep.equal(['22:00', '23:00', '00:00', '02:00', '03:00', '04:00', '05:00']);
    });

    it('has the repeated hour of autumn in London twice, with its offsets', () => {
      const ticks = ticksOf(span('2022-10-29T23:00Z', '2022-10-30T04:00Z'), 500, 'Europe/London');
      expect(texts(ticks)).to.deep.equal(['00:00', '01:00 UTC+1', '01:00 UTC', '02:00', '03:00']);
    });

    it('has the repeated hour of autumn in Berlin twice, with its offsets', () => {
      const ticks = ticksOf(span('2022-10-29T23:00Z', '2022-10-30T03:00Z'), 400, 'Europe/Berlin');
      expect(texts(ticks)).to.deep.equal(['01:00', '02:00 UTC+2', '02:00 UTC+1', '03:00']);
    });

    it('has no repeated hour in Moscow in autumn 2013 and one in 2014', () => {
      const of2013 = ticksOf(span('2013-10-26T20:00Z', '2013-10-27T00:00Z'), 400, 'Europe/Moscow');
      expect(texts(of2013)).to.deep.equal(['00:00', '01:00', '02:00', '03:00']);
      const of2014 = ticksOf(span('2014-10-25T20:00Z', '2014-10-26T00:00Z'), 400, 'Europe/Moscow');
      expect(texts(of2014)).to.deep.equal(['00:00', '01:00 UTC+4', '01:00 UTC+3', '02:00']);
    });

    it('says the offset of a repeated hour whose other half is out of sight', () => {
      const ticks = ticksOf(span('2022-10-30T00:50Z', '2022-10-30T01:10Z'), 400, 'Europe/Berlin');
      expect(texts(ticks)).to.deep.equal(['02:50 UTC+2', '02:55 UTC+2', '02:00 UTC+1', '02:05 UTC+1']);
    });

    it('says no offset in a week of autumn but of a repeated reading', () => {
      const ticks = ticksOf(span('2022-10-26T22:00Z', '2022-10-31T23:00Z'), 1000, 'Europe/Berlin');
      expect(texts(ticks).filter((text) => text.includes('UTC'))).to.deep.equal([]);
    });

    it('begins a day with its second midnight where the clock goes back into the day before', () => {
      const ticks = ticksOf(span('2005-10-30T01:30Z', '2005-10-30T05:30Z'), 400, 'America/St_Johns');
      expect(boundaries(ticks)).to.deep.equal(['2005-10-30T03:30']);
      expect(texts(ticks)).to.include.members(['00:00 UTC−2:30', '00:00 UTC−3:30']);
      expect(ticks.major.map(({ text }) => text)).to.deep.equal(['Saturday 29 October', 'Sunday 30 October']);
    });

    it('has the repeated half hour of Lord Howe twice, with its offsets', () => {
      const ticks = ticksOf(span('2023-04-01T14:00Z', '2023-04-01T16:00Z'), 300, 'Australia/Lord_Howe');
      expect(texts(ticks)).to.deep.equal(['01:00', '01:30 UTC+11', '01:30 UTC+10:30', '02:00']);
    });

    it('begins the day of Santiago at 01:00 where midnight is skipped', () => {
      const ticks = ticksOf(span('2022-09-11T02:00Z', '2022-09-11T06:00Z'), 400, 'America/Santiago');
      expect(texts(ticks)).to.deep.equal(['22:00', '23:00', '01:00', '02:00']);
      expect(boundaries(ticks)).to.deep.equal(['2022-09-11T04:00']);
    });

    it('begins the day of São Paulo at 01:00, though 01:00 is no multiple of the step', () => {
      const ticks = ticksOf(span('2018-11-03T21:00Z', '2018-11-04T15:00Z'), 400, 'America/Sao_Paulo');
      expect(texts(ticks)).to.deep.equal(['18:00', '21:00', '01:00', '03:00', '06:00', '09:00', '12:00']);
      expect(boundaries(ticks)).to.deep.equal(['2018-11-04T03:00']);
    });

    it('begins the day of Beirut after its skipped midnight, wherever the browser puts that', () => {
      const change = intlChangeAfter(at('2023-03-20T00:00Z'), 'Asia/Beirut', 14 * dayMs);
      expect(change).not.to.equal(null);
      const start = change ?? 0;
      const window = { startAt: start - 2 * hourMs, endAt: start + 2 * hourMs };
      const ticks = ticksOf(window, 400, 'Asia/Beirut');
      const boundary = ticks.minor.find(({ isBoundary }) => isBoundary);
      expect(boundary?.text.slice(0, 5)).to.equal(wallText(boundary?.at ?? 0, 'Asia/Beirut', hourMs));
    });

    it('has no 30 December 2011 in Apia', () => {
      const ticks = ticksOf(span('2011-12-29T10:00Z', '2011-12-31T10:00Z'), 1000, 'Pacific/Apia');
      expect(ticks.major.map(({ text }) => text)).to.deep.equal([
        'Thursday 29 December',
        'Saturday 31 December',
      ]);
      expect(boundaries(ticks)).to.deep.equal(['2011-12-29T10:00', '2011-12-30T10:00']);
    });

    it('has the hours of 30 September 1969, lived twice in Kwajalein, twice with their offsets', () => {
      const ticks = ticksOf(span('1969-09-29T13:00Z', '1969-10-01T13:00Z'), 1000, 'Pacific/Kwajalein');
      const at12 = texts(ticks).filter((text) => text.startsWith('12:00'));
      expect(at12).to.deep.equal(['12:00 UTC+11', '12:00 UTC−12']);
    });

    it('moves midnight and nothing else when the clock changes from Yerevan to Moscow', () => {
      const window = span('2022-09-12T18:00Z', '2022-09-13T18:00Z');
      expect(boundaries(ticksOf(window, 1200, 'Asia/Yerevan'))).to.deep.equal(['2022-09-12T20:00']);
      expect(boundaries(ticksOf(window, 1200, 'Europe/Moscow'))).to.deep.equal(['2022-09-12T21:00']);
      expect(boundaries(ticksOf(window, 1200, 'UTC'))).to.deep.equal(['2022-09-13T00:00']);
    });

    it('has ticks at quarter hours of GMT in Kathmandu', () => {
      const ticks = axisTicks(span('2022-09-13T00:00Z', '2022-09-13T12:00Z'), 1200, 'Asia/Kathmandu', 'en');
      expect(ticks.minor[0]).to.include({ at: at('2022-09-13T00:15Z'), text: '06:00' });
    });
  });

  describe('on random days', function () {
    this.timeout(60_000);

    it('is right in every zone that the browser knows', () => {
      const arbitrary = fc.record({
        scale: fc.constantFrom(...scales),
        seconds: fc.integer({ min: at('1900-01-01T00:00Z') / 1000, max: at('2100-01-01T00:00Z') / 1000 }),
      });
      for (const zone of knownZones) {
        fc.assert(
          fc.property(arbitrary, ({ scale, seconds }) => {
            const startAt = seconds * 1000;
            expectRightTicks({ startAt, endAt: startAt + scale.lengthMs }, scale, zone);
          }),
          runs(windowsPerZone),
        );
      }
    });

    it('is right around changes of offset', () => {
      for (const zone of awkwardZones) {
        const arbitrary = fc.record({
          scale: fc.constantFrom(...scales),
          change: fc.constantFrom(...intlChanges(zone)),
          share: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        });
        fc.assert(
          fc.property(arbitrary, ({ scale, change, share }) => {
            const startAt = change - Math.round((share * scale.lengthMs) / 1000) * 1000;
            expectRightTicks({ startAt, endAt: startAt + scale.lengthMs }, scale, zone);
          }),
          runs(awkwardRuns),
        );
      }
    });
  });

  describe('in steps of the calendar', () => {
    it('has a tick for each day of a month, and names the month above', () => {
      const ticks = ticksOf(span('2022-08-31T20:00Z', '2022-09-14T20:00Z'), 1000, 'Asia/Yerevan');
      expect(texts(ticks).map((text) => text.replace(/\D/g, ''))).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
        '5',
        '6',
        '7',
        '8',
        '9',
        '10',
        '11',
        '12',
        '13',
        '14',
      ]);
      expect(ticks.major.map(({ text }) => text)).to.deep.equal(['September 2022']);
      expect(boundaries(ticks)).to.deep.equal(['2022-08-31T20:00']);
    });

    it('begins each day at the first instant of that day, even where midnight is skipped', () => {
      const ticks = ticksOf(span('2018-11-01T03:00Z', '2018-11-08T02:00Z'), 500, 'America/Sao_Paulo');
      expect(ticks.minor.map((tick) => new Date(tick.at).toISOString().slice(5, 16))).to.deep.equal([
        '11-01T03:00', '11-02T03:00', '11-03T03:00', '11-04T03:00', '11-05T02:00', '11-06T02:00', '11-07T02:00',
      ]); // prettier-ignore
    });

    it('has no tick for 30 December 2011 in Apia', () => {
      const ticks = ticksOf(span('2011-12-27T10:00Z', '2012-01-02T10:00Z'), 420, 'Pacific/Apia');
      expect(texts(ticks).map((text) => text.replace(/\D/g, ''))).to.deep.equal([
        '27',
        '28',
        '29',
        '31',
        '1',
        '2',
      ]);
    });

    it('begins weeks on Monday', () => {
      const ticks = ticksOf(span('2022-08-01T00:00Z', '2022-10-10T00:00Z'), 1000, 'UTC');
      expect(ticks.minor.length).to.equal(10);
      for (const tick of ticks.minor) expect(new Date(tick.at).getUTCDay()).to.equal(1);
    });

    it('has months under years', () => {
      const ticks = ticksOf(span('2021-11-01T00:00Z', '2022-12-01T00:00Z'), 1000, 'UTC');
      expect(texts(ticks)).to.deep.equal([
        'Nov',
        'Dec',
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'May',
        'Jun',
        'Jul',
        'Aug',
        'Sept',
        'Oct',
        'Nov',
      ]);
      expect(ticks.major.map(({ text }) => text)).to.deep.equal(['2021', '2022']);
      expect(boundaries(ticks)).to.deep.equal(['2022-01-01T00:00']);
    });

    it('has round years over centuries', () => {
      const ticks = ticksOf(span('1900-01-01T00:00Z', '2030-01-01T00:00Z'), 1000, 'UTC');
      expect(texts(ticks)).to.deep.equal([
        '1900',
        '1910',
        '1920',
        '1930',
        '1940',
        '1950',
        '1960',
        '1970',
        '1980',
        '1990',
        '2000',
        '2010',
        '2020',
      ]);
      expect(ticks.major).to.deep.equal([]);
    });

    it('says the era of years before the first', () => {
      const ticks = ticksOf(span('-000600-01-01T00:00Z', '0600-01-01T00:00Z'), 1000, 'UTC');
      const eras = ticks.minor.map((tick) => [tick.at < at('0001-01-01T00:00Z'), tick.text.includes('BC')]);
      expect(eras.filter(([isBefore, saysSo]) => isBefore !== saysSo)).to.deep.equal([]);
      expect(ticks.minor.length).to.be.above(5);
    });

    it('still has ticks over everything that a Date holds', () => {
      const ticks = ticksOf({ startAt: -8.64e15, endAt: 8.64e15 }, 1000, 'Europe/Moscow');
      expect(ticks.minor.length).to.be.within(3, 20);
    });
  });

  describe('at any scale', () => {
    it('gives each label at least 50 px, and no stretch of 200 px without a tick', () => {
      fc.assert(
        fc.property(
          fc.double({ min: Math.log(60_000), max: Math.log(3e14), noNaN: true }),
          fc.integer({ min: 300, max: 2_000 }),
          (logLength, widthPx) => {
            const startAt = at('2022-09-12T18:00Z');
            const window = { startAt, endAt: startAt + Math.round(Math.exp(logLength)) };
            const { minor } = axisTicks(window, widthPx, 'UTC', 'en');
            const pxPerMs = widthPx / (window.endAt - window.startAt);
            for (const [index, tick] of minor.entries()) {
              const next = minor[index + 1];
              if (next) expect((next.at - tick.at) * pxPerMs).to.be.at.least(50);
              if (next && tick.text !== '') expect((next.at - tick.at) * pxPerMs).to.be.at.most(450);
            }
          },
        ),
        runs(400),
      );
    });

    it('has twelve hours in the United States, with more room', () => {
      const ticks = ticksOf(span('2022-09-13T06:00Z', '2022-09-13T18:00Z'), 1200, 'UTC', 'en-US');
      expect(texts(ticks).slice(0, 3)).to.deep.equal(['6:00 AM', '7:00 AM', '8:00 AM']);
      expect(texts(ticks)).to.include('12:00 PM');
    });

    it('shows seconds only where a step is shorter than a minute', () => {
      const close = ticksOf(span('2022-09-13T06:00Z', '2022-09-13T06:01Z'), 1000, 'UTC');
      expect(texts(close).slice(0, 3)).to.deep.equal(['06:00:00', '06:00:05', '06:00:10']);
      const wider = ticksOf(span('2022-09-13T06:00Z', '2022-09-13T06:10Z'), 1000, 'UTC');
      expect(texts(wider).slice(0, 3)).to.deep.equal(['06:00', '06:01', '06:02']);
    });
  });
});
