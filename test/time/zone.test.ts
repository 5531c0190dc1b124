import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  firstInstantAtOrAfterWall,
  instantsOfWall,
  offsetMs,
  offsetWords,
  wallMs,
} from '../../src/time/zone.js';
import { viewerZone, zoneCity, zoneFromName } from '../../src/time/zone-name.js';
import { nextOffsetChange } from '../../src/time/zone-changes.js';
import { at } from '../support/news-events.js';
import {
  awkwardZones,
  intlChangeAfter,
  intlOffsetMs,
  intlWallMs,
  knownZones,
} from '../support/wall-clock.js';
import { runs } from '../support/properties.js';

/** Raise for a longer search. */
const propertyRuns = 3_000;

const text = (instant: number) => new Date(instant).toISOString().replace(/(:00)?\.000Z$/, 'Z');

describe('zoneFromName(name)', () => {
  const spelled = [
    ['moscow', 'Europe/Moscow'],
    ['Moscow', 'Europe/Moscow'],
    [' moscow ', 'Europe/Moscow'],
    ['gmt', 'UTC'],
    ['GMT', 'UTC'],
    ['utc', 'UTC'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT', 'UTC'],
    ['Z', 'UTC'],
    ['Europe/Moscow', 'Europe/Moscow'],
    ['Asia/Yerevan', 'Asia/Yerevan'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['Europe/London', 'Europe/London'],
    // IANA names are told apart without regard to case, and shown as IANA writes them.
    ['europe/moscow', 'Europe/Moscow'],
    ['ASIA/YEREVAN', 'Asia/Yerevan'],
  ] as const;
  for (const [name, zone] of spelled) {
    it(`reads "${name}" as ${zone}`, () => {
      expect(zoneFromName(name)).to.equal(zone);
    });
  }

  const refused = [
    '', ' ', 'Europe/Atlantis', 'Moscow time', 'local', 'viewer', 'Factory', 'SystemV/AST4', '+14:30', '-12:30', 'UTC+15',
    '+4:60', '+', 'MSK', 'BST', 'IST', 'CST', 'AST', 'EST', 'ECT', 'NST', 'SST', 'ART', 'PST', 'NET', 'CET', 'MET', 'WET', 'EET',
    'HST', 'MST', 'GB', 'PRC', 'EST5EDT', 'PST8PDT', 'est', 'Europe/', '/Moscow', 'Europe', '__proto__', 'constructor', 'Europe/Moscow\u0000', 'Europe/Moscow?',
    'a'.repeat(5_000),
  ]; // prettier-ignore
  for (const name of refused) {
    it(`refuses ${JSON.stringify(name.slice(0, 30))}`, () => {
      expect(zoneFromName(name)).to.equal(null);
    });
  }

  const offsets = [
    ['+04:00', '+04:00'], ['+0400', '+04:00'], ['UTC+4', '+04:00'], ['GMT+4', '+04:00'], ['utc +04:00', '+04:00'],
    ['-03:30', '-03:30'], ['UTC−3:30', '-03:30'], ['+00:00', 'UTC'], ['Etc/GMT-4', '+04:00'], ['Etc/GMT+5', '-05:00'],
    ['+14:00', '+14:00'], ['-12:00', '-12:00'],
  ] as const; // prettier-ignore
  for (const [name, zone] of offsets) {
    it(`reads "${name}" as the zone whose clocks are always at ${zone}`, () => {
      expect(zoneFromName(name)).to.equal(zone);
    });
  }

  for (const name of [
    'UTC',
    'GMT',
    'Z',
    'Zulu',
    'GMT0',
    'UCT',
    'Etc/GMT',
    'Etc/Zulu',
    'Greenwich',
    'Etc/GMT-0',
  ]) {
    it(`takes ${name} for the one clock that readers know as GMT`, () => {
      expect(zoneFromName(name)).to.equal('UTC');
    });
  }

  for (const name of ['Japan', 'Iran', 'US/Pacific', 'Asia/Calcutta', 'Egypt']) {
    it(`accepts ${name}, which is one zone`, () => {
      expect(zoneFromName(name)).to.equal(name);
    });
  }

  it('knows every zone that the browser lists', () => {
    expect(knownZones.filter((zone) => zoneFromName(zone) === null)).to.deep.equal([]);
    expect(knownZones.length).to.be.above(400);
  });
});

describe('viewerZone()', () => {
  it('is a zone whose clock is the one of the browser', () => {
    for (const month of [0, 6]) {
      const instant = Date.UTC(2022, month, 15, 12);
      expect(offsetMs(instant, viewerZone())).to.equal(-new Date(instant).getTimezoneOffset() * 60_000);
    }
  });
});

describe('offsetMs and offsetWords', () => {
  // Each change is asked about a second before it and at it.
  const facts = [
    ['Europe/Moscow', '2010-07-01T00:00:00Z', 'UTC+4'],
    ['Europe/Moscow', '2011-03-26T22:59:59Z', 'UTC+3'],
    ['Europe/Moscow', '2011-03-26T23:00:00Z', 'UTC+4'],
    ['Europe/Moscow', '2013-01-01T00:00:00Z', 'UTC+4'],
    ['Europe/Moscow', '2014-10-25T21:59:59Z', 'UTC+4'],
    ['Europe/Moscow', '2014-10-25T22:00:00Z', 'UTC+3'],
    ['Europe/Moscow', '2022-09-13T06:00:00Z', 'UTC+3'],
    ['Asia/Yerevan', '2011-10-29T21:59:59Z', 'UTC+5'],
    ['Asia/Yerevan', '2011-10-29T22:00:00Z', 'UTC+4'],
    // Armenia gave summer time up: on this day it did not come back.
    ['Asia/Yerevan', '2012-03-25T12:00:00Z', 'UTC+4'],
    ['Asia/Yerevan', '2022-09-13T06:00:00Z', 'UTC+4'],
    ['Asia/Baku', '2015-07-01T00:00:00Z', 'UTC+5'],
    ['Asia/Baku', '2016-07-01T00:00:00Z', 'UTC+4'],
    ['Asia/Baku', '2022-07-01T00:00:00Z', 'UTC+4'],
    ['Europe/London', '2022-03-27T00:59:59Z', 'UTC'],
    ['Europe/London', '2022-03-27T01:00:00Z', 'UTC+1'],
    ['Europe/London', '2022-10-30T00:59:59Z', 'UTC+1'],
    ['Europe/London', '2022-10-30T01:00:00Z', 'UTC'],
    ['UTC', '2022-07-01T00:00:00Z', 'UTC'],
    ['America/New_York', '2022-03-13T06:59:59Z', 'UTC−5'],
    ['America/New_York', '2022-03-13T07:00:00Z', 'UTC−4'],
    ['America/New_York', '2022-11-06T05:59:59Z', 'UTC−4'],
    ['America/New_York', '2022-11-06T06:00:00Z', 'UTC−5'],
    ['America/Santiago', '2022-09-11T03:59:59Z', 'UTC−4'],
    ['America/Santiago', '2022-09-11T04:00:00Z', 'UTC−3'],
    ['Australia/Lord_Howe', '2023-04-01T14:59:59Z', 'UTC+11'],
    ['Australia/Lord_Howe', '2023-04-01T15:00:00Z', 'UTC+10:30'],
    ['Asia/Tehran', '2022-03-21T20:29:59Z', 'UTC+3:30'],
    ['Asia/Tehran', '2022-03-21T20:30:00Z', 'UTC+4:30'],
    ['Africa/Cairo', '2023-04-27T21:59:59Z', 'UTC+2'],
    ['Africa/Cairo', '2023-04-27T22:00:00Z', 'UTC+3'],
    ['Asia/Beirut', '2023-03-25T21:59:59Z', 'UTC+2'],
    ['Asia/Beirut', '2023-03-29T22:00:00Z', 'UTC+3'],
    ['Asia/Kathmandu', '1985-12-31T18:29:59Z', 'UTC+5:30'],
    ['Asia/Kathmandu', '1985-12-31T18:30:00Z', 'UTC+5:45'],
    ['Asia/Kathmandu', '2022-09-13T06:00:00Z', 'UTC+5:45'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', 'UTC−10'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 'UTC+14'],
    ['America/Sao_Paulo', '2018-11-04T02:59:59Z', 'UTC−3'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z', 'UTC−2'],
    ['Africa/Monrovia', '1972-01-07T00:44:29Z', 'UTC−0:44:30'],
    ['Africa/Monrovia', '1972-01-07T00:44:30Z', 'UTC'],
    ['Europe/Dublin', '1900-06-01T00:00:00Z', 'UTC−0:25:21'],
    ['Pacific/Kwajalein', '1969-09-30T12:59:59Z', 'UTC+11'],
    ['Pacific/Kwajalein', '1969-09-30T13:00:00Z', 'UTC−12'],
  ] as const;
  for (const [zone, instant, words] of facts) {
    it(`has ${zone} at ${words} at ${instant}`, () => {
      expect(offsetWords(at(instant), zone)).to.equal(words);
    });
  }

  it('has Amsterdam 19 minutes and 32 seconds ahead in spring 1937, where the browser keeps Amsterdam apart', () => {
    const instant = at('1937-01-01T00:00:00Z');
    // Since 2022 the shortened zone files read Amsterdam as Brussels; then UTC it is.
    expect(offsetMs(instant, 'Europe/Amsterdam')).to.be.oneOf([1_172_000, 0]);
    expect(offsetMs(instant, 'Europe/Amsterdam')).to.equal(intlOffsetMs(instant, 'Europe/Amsterdam'));
  });

  it('has the offset in milliseconds: 10,800,000 for Moscow in 2022', () => {
    expect(offsetMs(at('2022-09-13T06:00Z'), 'Europe/Moscow')).to.equal(10_800_000);
    expect(wallMs(at('2022-09-13T06:00Z'), 'Europe/Moscow')).to.equal(at('2022-09-13T09:00Z'));
  });

  it('agrees with Intl to the second in any zone, at any instant from 1900 to 2100', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knownZones),
        fc.integer({ min: at('1900-01-01T00:00Z') / 1000, max: at('2100-01-01T00:00Z') / 1000 }),
        (zone, seconds) => {
          expect(offsetMs(seconds * 1000, zone)).to.equal(intlOffsetMs(seconds * 1000, zone));
        },
      ),
      runs(propertyRuns),
    );
  });

  it('changes at the very millisecond at which Intl does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knownZones),
        fc.integer({ min: at('1900-01-01T00:00Z') / 1000, max: at('2037-01-01T00:00Z') / 1000 }),
        (zone, seconds) => {
          const change = intlChangeAfter(seconds * 1000, zone, 400 * 86_400_000);
          fc.pre(change !== null);
          for (const instant of [change - 1, change]) {
            expect(offsetMs(instant, zone), text(instant)).to.equal(intlOffsetMs(instant, zone));
          }
        },
      ),
      runs(propertyRuns / 10),
    );
  });

  it('answers at both ends of what a Date holds', () => {
    for (const instant of [-8.64e15, 8.64e15]) {
      expect(Math.abs(offsetMs(instant, 'Asia/Yerevan'))).to.be.below(15 * 3_600_000);
    }
  });
});

describe('instantsOfWall(wall, zone)', () => {
  const facts = [
    ['Europe/Moscow', '2022-09-13T09:00', ['2022-09-13T06:00Z']],
    ['Europe/London', '2022-03-27T00:59', ['2022-03-27T00:59Z']],
    ['Europe/London', '2022-03-27T01:00', []],
    ['Europe/London', '2022-03-27T01:59', []],
    ['Europe/London', '2022-03-27T02:00', ['2022-03-27T01:00Z']],
    ['Europe/London', '2022-10-30T01:30', ['2022-10-30T00:30Z', '2022-10-30T01:30Z']],
    ['Europe/London', '2022-10-30T02:00', ['2022-10-30T02:00Z']],
    ['America/New_York', '2022-03-13T02:30', []],
    ['America/New_York', '2022-11-06T01:00', ['2022-11-06T05:00Z', '2022-11-06T06:00Z']],
    ['Europe/Moscow', '2011-03-27T02:30', []],
    ['Europe/Moscow', '2014-10-26T01:30', ['2014-10-25T21:30Z', '2014-10-25T22:30Z']],
    ['Asia/Yerevan', '2011-10-30T02:30', ['2011-10-29T21:30Z', '2011-10-29T22:30Z']],
    ['Asia/Yerevan', '2012-03-25T02:30', ['2012-03-24T22:30Z']],
    ['America/Santiago', '2022-09-11T00:00', []],
    ['America/Santiago', '2022-09-11T01:00', ['2022-09-11T04:00Z']],
    ['Australia/Lord_Howe', '2023-04-02T01:29', ['2023-04-01T14:29Z']],
    ['Australia/Lord_Howe', '2023-04-02T01:45', ['2023-04-01T14:45Z', '2023-04-01T15:15Z']],
    ['Asia/Tehran', '2022-03-22T00:30', []],
    ['Africa/Cairo', '2023-04-28T00:00', []],
    ['Asia/Kathmandu', '1986-01-01T00:14', []],
    ['Asia/Kathmandu', '1986-01-01T00:15', ['1985-12-31T18:30Z']],
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Pacific/Apia', '2011-12-29T23:59', ['2011-12-30T09:59Z']],
    ['Pacific/Apia', '2011-12-31T00:00', ['2011-12-30T10:00Z']],
    ['America/Sao_Paulo', '2018-11-04T00:30', []],
    ['Africa/Monrovia', '1972-01-07T00:30', []],
    // A whole day was lived twice.
    ['Pacific/Kwajalein', '1969-09-30T12:00', ['1969-09-30T01:00Z', '1969-10-01T00:00Z']],
    ['UTC', '2022-09-13T09:00', ['2022-09-13T09:00Z']],
  ] as const;
  for (const [zone, wall, instants] of facts) {
    it(`finds ${instants.length === 0 ? 'nothing' : instants.join(' and ')} for ${wall} in ${zone}`, () => {
      expect(instantsOfWall(at(`${wall}Z`), zone).map(text)).to.deep.equal(instants);
    });
  }

  it('contains every instant among those of its own reading, and only instants with that reading', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...knownZones), fc.constantFrom(...awkwardZones)),
        fc.integer({ min: at('1900-01-01T00:00Z') / 1000, max: at('2037-01-01T00:00Z') / 1000 }),
        fc.boolean(),
        (zone, seconds, nearChange) => {
          const start = seconds * 1000;
          const change = nearChange ? intlChangeAfter(start, zone, 400 * 86_400_000) : null;
          // Within five hours of a change where there is one.
          const instant = change === null ? start : change + ((seconds % 36_000) - 18_000) * 1000;
          const wall = intlWallMs(instant, zone);
          const found = instantsOfWall(wall, zone);
          expect(found).to.include(instant);
          for (const other of found) expect(intlWallMs(other, zone)).to.equal(wall);
          expect([...new Set(found)].sort((a, b) => a - b)).to.deep.equal(found);
        },
      ),
      runs(propertyRuns / 4),
    );
  });
});

describe('firstInstantAtOrAfterWall(wall, zone)', () => {
  const facts = [
    ['Asia/Yerevan', '2022-09-13T00:00', '2022-09-12T20:00Z'],
    ['Europe/London', '2022-10-30T01:30', '2022-10-30T00:30Z'],
    ['Europe/London', '2022-03-27T01:30', '2022-03-27T01:00Z'],
    ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00Z'],
    ['America/Santiago', '2022-09-11T00:00', '2022-09-11T04:00Z'],
    ['Asia/Tehran', '2022-03-22T00:00', '2022-03-21T20:30Z'],
    ['Africa/Cairo', '2023-04-28T00:00', '2023-04-27T22:00Z'],
    ['Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00Z'],
    ['Pacific/Apia', '2011-12-30T23:59', '2011-12-30T10:00Z'],
    ['Asia/Kathmandu', '1986-01-01T00:00', '1985-12-31T18:30Z'],
    ['Africa/Monrovia', '1972-01-07T00:10', '1972-01-07T00:44:30Z'],
  ] as const;
  for (const [zone, wall, instant] of facts) {
    it(`is ${instant} for ${wall} in ${zone}`, () => {
      expect(text(firstInstantAtOrAfterWall(at(`${wall}Z`), zone))).to.equal(instant);
    });
  }
});

describe('nextOffsetChange(at, until, zone)', () => {
  const facts = [
    ['Europe/Moscow', '2010-12-01T00:00Z', '2013-01-01T00:00Z', '2011-03-26T23:00Z'],
    ['Europe/Moscow', '2011-03-26T23:00Z', '2020-01-01T00:00Z', '2014-10-25T22:00Z'],
    ['Europe/Moscow', '2014-10-25T22:00Z', '2024-01-01T00:00Z', null],
    ['Europe/London', '2022-01-01T00:00Z', '2023-01-01T00:00Z', '2022-03-27T01:00Z'],
    ['Europe/London', '2022-03-27T00:59:59Z', '2022-03-27T02:00Z', '2022-03-27T01:00Z'],
    // "After at, and before until": a change at either of them is not in between.
    ['Europe/London', '2022-03-27T01:00Z', '2022-10-30T01:00Z', null],
    ['Europe/London', '2022-03-27T01:00Z', '2022-10-30T01:00:01Z', '2022-10-30T01:00Z'],
    ['Asia/Beirut', '2023-03-01T00:00Z', '2023-05-01T00:00Z', '2023-03-25T22:00Z'],
    ['Africa/Monrovia', '1971-12-01T00:00Z', '1973-01-01T00:00Z', '1972-01-07T00:44:30Z'],
    ['UTC', '1900-01-01T00:00Z', '2100-01-01T00:00Z', null],
  ] as const;
  for (const [zone, from, until, change] of facts) {
    it(`finds ${change ?? 'none'} in ${zone} from ${from} to ${until}`, () => {
      const found = nextOffsetChange(at(from), at(until), zone);
      // Some zone files have Beirut's muddle of 2023 as it was lived: four days later.
      if (zone === 'Asia/Beirut') expect(found).to.equal(intlChangeAfter(at(from), zone, 60 * 86_400_000));
      else expect(found === null ? null : text(found)).to.equal(change);
    });
  }
});

describe('zoneCity(zone)', () => {
  const facts = [
    ['Europe/Moscow', 'Moscow'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['UTC', 'GMT'],
  ] as const;
  for (const [zone, city] of facts) {
    it(`calls ${zone} "${city}"`, () => {
      expect(zoneCity(zone)).to.equal(city);
    });
  }
});
