import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { timePointFromText } from '../../src/time/time-point.js';
import { instantsOfWall, offsetMs, wallMs } from '../../src/time/zone.js';
import { knownZones } from '../support/wall-clock.js';

interface TzReading {
  readonly zone: string;
  readonly at: number;
  readonly offsetMs: number;
}

/** Where a browser's data is of another tz version than Debian's: what changed, and from which year on. */
const differences: Readonly<Record<string, string>> = {
  'Africa/Casablanca': 'Morocco: clocks stay at UTC+0 from 2026 on in newer data',
  'Africa/El_Aaiun': 'Western Sahara: clocks stay at UTC+0 from 2026 on in newer data',
  'America/Bogota': 'Colombia: summer time of 1992 began at midnight, or some hours later',
  'America/Edmonton': 'Alberta: clocks stay at UTC−6 from 2026 on in newer data',
  'America/Havana': 'Cuba: clocks stay at UTC−4 from 2026 on in newer data',
  'America/Inuvik': 'Northwest Territories: clocks stay at UTC−6 from 2026 on in newer data',
  'America/Tijuana': 'Baja California: summer time from 1970 to 1975 in newer data',
  'America/Vancouver': 'British Columbia: clocks stay at UTC−7 from 2026 on in newer data',
  'America/Winnipeg': 'Manitoba: clocks stay at UTC−5 from 2026 on in newer data',
  'Asia/Tehran': 'Iran: the summer time of 1979 began on 26 May at midnight, or some hours earlier',
  'Europe/Chisinau': 'Moldova: clocks change at 01:00 UTC since 2022 in newer data',
};

describe('ten thousand random readings between 1970 and 2037', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  let readings: readonly TzReading[] = [];
  before(async function () {
    this.timeout(30_000);
    const asked = { zones: knownZones, count: 10_000, seed };
    const answer = await executeServerCommand<readonly TzReading[] | null, object>('tz-readings', asked);
    if (answer === null) this.skip();
    else readings = answer;
  });

  const wrongZones = (isRight: (reading: TzReading) => boolean) =>
    [...new Set(readings.filter((reading) => !isRight(reading)).map(({ zone }) => zone))].sort();

  it('have the offsets of Debian’s tz data, but for the listed zones', () => {
    const wrong = wrongZones(({ zone, at, offsetMs: expected }) => offsetMs(at, zone) === expected);
    for (const zone of wrong) if (zone in differences) console.log(`${zone}: ${differences[zone]}`);
    expect(
      wrong.filter((zone) => !(zone in differences)),
      `seed ${seed}`,
    ).to.deep.equal([]);
  });

  it('are among the instants of their own wall clock', () => {
    const wrong = wrongZones(({ zone, at }) => instantsOfWall(wallMs(at, zone), zone).includes(at));
    expect(wrong, `seed ${seed}`).to.deep.equal([]);
  });

  it('lie within the bounds that their wall clock is read as, in words of a document', () => {
    const wrong = wrongZones(({ zone, at }) => {
      const text = new Date(wallMs(at, zone)).toISOString().slice(0, 19);
      const { point } = timePointFromText(text, { own: zone, document: null });
      return point !== null && point.earliest <= at && at <= point.latest;
    });
    expect(wrong, `seed ${seed}`).to.deep.equal([]);
  });

  it('differ in twenty zones at most', () => {
    expect(Object.keys(differences).length).to.be.at.most(20);
  });
});
