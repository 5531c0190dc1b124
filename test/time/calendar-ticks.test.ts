import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayMs, type Span } from '../../src/time/instant.js';
import { axisTicks } from '../../src/time/ticks.js';
import { at, plainWords } from '../support/news-events.js';
import { runs } from '../support/properties.js';
import { awkwardZones, dayOf, firstInstantOfDay, knownZones } from '../support/wall-clock.js';

/** Windows tried for each zone that the browser knows, at scales drawn by lot; raise for a longer search. */
const windowsPerZone = 2;
/** Windows tried for each awkward zone. */
const awkwardRuns = 30;

const yearMs = 365.25 * dayMs;

/** 1,000 px wide: the calendar's own steps, from days to millennia, with the words of a tick. */
const scales = [
  { lengthMs: 14 * dayMs, unit: 'day', count: 1, words: { weekday: 'short', day: 'numeric' } },
  { lengthMs: 70 * dayMs, unit: 'week', count: 1, words: { day: 'numeric', month: 'short' } },
  { lengthMs: 400 * dayMs, unit: 'month', count: 1, words: { month: 'short' } },
  { lengthMs: 4 * yearMs, unit: 'month', count: 3, words: { month: 'short' } },
  { lengthMs: 8 * yearMs, unit: 'month', count: 6, words: { month: 'short' } },
  { lengthMs: 12 * yearMs, unit: 'year', count: 1, words: { year: 'numeric' } },
  { lengthMs: 60 * yearMs, unit: 'year', count: 5, words: { year: 'numeric' } },
  { lengthMs: 120 * yearMs, unit: 'year', count: 10, words: { year: 'numeric' } },
  { lengthMs: 1_200 * yearMs, unit: 'year', count: 100, words: { year: 'numeric' } },
  { lengthMs: 12_000 * yearMs, unit: 'year', count: 1_000, words: { year: 'numeric' } },
] as const;
type Scale = (typeof scales)[number];

/** The first date of each unit that begins in the window or next to it, in days from 1 January 1970. */
function unitDays({ startAt, endAt }: Span, { unit, count }: Scale): number[] {
  const first = Math.floor(startAt / dayMs) - 2;
  const last = Math.floor(endAt / dayMs) + 2;
  const days: number[] = [];
  if (unit === 'day' || unit === 'week') {
    for (let day = first; day <= last; day += 1) {
      if (unit === 'day' || new Date(day * dayMs).getUTCDay() === 1) days.push(day);
    }
    return days;
  }
  const months = unit === 'year' ? 12 * count : count;
  const monthOf = (day: number) => {
    const date = new Date(day * dayMs);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  for (let month = Math.ceil(monthOf(first) / months) * months; month <= monthOf(last); month += months) {
    days.push(new Date(0).setUTCFullYear(0, month, 1) / dayMs);
  }
  return days;
}

/** Everything that holds of the ticks of a calendar's step, found without our code. */
function expectRightTicks(window: Span, scale: Scale, zone: string): void {
  const place = `${zone}, ${scale.count} ${scale.unit}, from ${new Date(window.startAt).toISOString()}`;
  const { minor, major } = axisTicks(window, 1000, zone, 'en');
  const firsts = unitDays(window, scale).map((day) => firstInstantOfDay(day, zone));
  const wanted = [...new Set(firsts)].filter((first) => first >= window.startAt && first < window.endAt);
  expect(
    minor.map((tick) => new Date(tick.at).toISOString()),
    place,
  ).to.deep.equal(wanted.map((first) => new Date(first).toISOString()));
  const withMessage = new Intl.DateTimeFormat('en-GB', {
    ...scale.words,
    timeZone: zone,
    calendar: 'gregory',
  });
  for (const tick of minor) {
    expect(plainWords(tick.text), place).to.equal(plainWords(withMessage.format(tick.at)).replace(',', ''));
  }
  for (const [index, stretch] of major.entries()) {
    expect(dayOf(stretch.at, zone), place).to.be.below(dayOf(stretch.endAt, zone));
    if (index > 0) expect(major[index - 1]?.endAt, place).to.equal(stretch.at);
  }
}

describe('axisTicks in steps of the calendar, on random days', function () {
  this.timeout(60_000);

  const anyWindow = fc.record({
    scale: fc.constantFrom(...scales),
    seconds: fc.integer({ min: at('1900-01-01T00:00Z') / 1000, max: at('2100-01-01T00:00Z') / 1000 }),
  });

  it('is right in every zone that the browser knows', () => {
    for (const zone of knownZones) {
      fc.assert(
        fc.property(anyWindow, ({ scale, seconds }) => {
          const startAt = seconds * 1000;
          expectRightTicks({ startAt, endAt: startAt + scale.lengthMs }, scale, zone);
        }),
        runs(windowsPerZone),
      );
    }
  });

  it('is right in zones whose changes are unusual', () => {
    for (const zone of awkwardZones) {
      fc.assert(
        fc.property(anyWindow, ({ scale, seconds }) => {
          const startAt = seconds * 1000;
          expectRightTicks({ startAt, endAt: startAt + scale.lengthMs }, scale, zone);
        }),
        runs(awkwardRuns),
      );
    }
  });
});
