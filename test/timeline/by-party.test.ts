import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hasVersions, speakersWithLanes, versionsByParty } from '../../src/timeline/by-party.js';
import type { Claim, NewsEvent } from '../../src/model/news-event.js';
import { claim, newsEvent } from '../support/news-events.js';
import { runs } from '../support/properties.js';

const says = (by: string, more: Partial<Claim> = {}): Claim => ({ ...claim(by, null), ...more });
const words = {
  otherParties: 'Other parties',
  otherReports: 'Other reports',
  noParty: 'No party named',
  reportName: (id: string) => `Report [${id}]`,
};
const versionsOf = (newsEvents: readonly NewsEvent[], whole = newsEvents) =>
  versionsByParty(newsEvents, speakersWithLanes(whole), words);

const shelling = newsEvent({
  id: 'shelling',
  title: 'Shelling along the border',
  when: { from: '2022-09-13T00:00' },
  status: 'disputed',
  hasRivalTimes: true,
  sources: ['s0'],
  claims: [
    says('Yerevan', { says: 'Baku began it.', sources: ['s1'] }),
    says('Baku', { says: 'It answered fire.', status: 'denied', sources: ['s2', 's3'] }),
    { ...claim('A report', '2022-09-12'), says: 'It began on Monday.' },
  ],
});
const casualties = newsEvent({
  id: 'casualties',
  when: '2022-09-13',
  claims: [says('Yerevan'), says('', { says: 'Nobody knows.' })],
});
const denial = newsEvent({ id: 'denial', when: '2022-09-13', claims: [says('Baku')] });
const session = newsEvent({ id: 'session', when: '2022-09-13T09:00' });

describe('versionsByParty(newsEvents, words)', () => {
  const { lanes, versions, newsEventIds, versionIds } = versionsOf([shelling, casualties, denial, session]);
  const labelOf = (id: string) => lanes.find((lane) => lane.id === id)?.label;
  const rows = versions.map(({ id, lane, title }) => [newsEventIds.get(id), labelOf(lane), title]);

  it('gives a lane to each party that speaks more than once, then to the others, then to what has none', () => {
    expect(lanes.map(({ label }) => label)).to.deep.equal([
      'Yerevan',
      'Baku',
      'Other parties',
      'No party named',
    ]);
  });

  it('puts what a party says into its lane, in its own words', () => {
    expect(rows).to.deep.equal([
      ['shelling', 'Yerevan', 'Baku began it.'],
      ['shelling', 'Baku', 'It answered fire.'],
      ['shelling', 'Other parties', 'A report: It began on Monday.'],
      ['casualties', 'Yerevan', 'Title of casualties'],
      ['casualties', 'No party named', 'Nobody knows.'],
      ['denial', 'Baku', versions[5]?.title],
      ['session', 'No party named', 'Title of session'],
    ]);
  });

  it('draws it at the party’s own time, with its own status and sources, and as no dispute of its own', () => {
    const [yerevan, baku, report] = versions;
    expect(yerevan?.when).to.equal(shelling.when);
    expect(report?.when.start?.text).to.equal('2022-09-12');
    expect([yerevan?.status, baku?.status]).to.deep.equal(['reported', 'denied']);
    expect([yerevan?.sources, baku?.sources]).to.deep.equal([['s1'], ['s2', 's3']]);
    expect([yerevan?.hasRivalTimes, yerevan?.claims]).to.deep.equal([false, []]);
  });

  it('knows the versions of each news event', () => {
    expect(versionIds.get('shelling')).to.have.length(3);
    expect(versionIds.get('session')).to.have.length(1);
  });

  it('gives a lane to parties that speak once where no two speak more often', () => {
    expect(versionsOf([shelling]).lanes.map(({ label }) => label)).to.deep.equal([
      'Yerevan',
      'Baku',
      'A report',
    ]);
  });

  it('keeps the lanes of the whole where a filter leaves less', () => {
    const [version] = versionsOf([denial], [shelling, casualties, denial]).versions;
    expect(version?.lane).to.equal('party-1');
    const one = versionsOf([denial], [shelling, casualties, denial]).lanes;
    expect(one.map(({ label }) => label)).to.deep.equal(['Baku']);
  });

  it('leaves the event’s own time to be seen where every party gives another', () => {
    const own = '2022-09-13T09:00Z';
    const truce = (...claims: Claim[]) => newsEvent({ id: 'truce', when: own, claims, hasRivalTimes: true });
    const times = (newsEvent: NewsEvent) =>
      versionsOf([newsEvent]).versions.map(({ when, lane }) => [new Date(when.earliest).getUTCHours(), lane]);
    const [eight, nine, ten] = ['08', '09', '10'].map((hour) => `2022-09-13T${hour}:00Z`);
    expect(times(truce(claim('Baku', eight ?? ''), claim('Yerevan', ten ?? '')))).to.deep.equal([
      [8, 'party-0'],
      [10, 'party-1'],
      [9, 'no-party'],
    ]);
    expect(times(truce(claim('Baku', eight ?? ''), claim('Yerevan', nine ?? '')))).to.deep.equal([
      [8, 'party-0'],
      [9, 'party-1'],
    ]);
    expect(times(truce(claim('Baku', eight ?? ''), says('Yerevan')))).to.deep.equal([
      [8, 'party-0'],
      [9, 'party-1'],
    ]);
  });

  it('keeps parties and reports apart, each report for itself, and a claim of several reports with each', () => {
    const year = newsEvent({
      id: 'year',
      when: '2020-11',
      claims: [
        says('Yerevan'),
        says('', { says: 'It was a year later.', sources: ['s4'] }),
        says('', { says: 'It was on the 9th.', sources: ['s2', 's3'] }),
      ],
    });
    const monday = newsEvent({
      id: 'monday',
      when: '2022-09-13',
      claims: [says('', { says: 'It was Monday.', sources: ['s4'] }), says('', { sources: ['s2'] })],
    });
    const { lanes, versions } = versionsOf([year, monday]);
    const laneOf = (id: string) => lanes.find((lane) => lane.id === id)?.label;
    expect(lanes.map(({ label }) => label)).to.deep.equal([
      'Yerevan',
      'Report [s4]',
      'Report [s2]',
      'Other reports',
    ]);
    expect(versions.map(({ lane, title }) => [laneOf(lane), title])).to.deep.equal([
      ['Yerevan', 'Title of year'],
      ['Report [s4]', 'It was a year later.'],
      ['Report [s2]', 'It was on the 9th.'],
      ['Other reports', 'Report [s3]: It was on the 9th.'],
      ['Report [s4]', 'It was Monday.'],
      ['Report [s2]', 'Title of monday'],
    ]);
    expect(new Set(versions.map(({ id }) => id)).size).to.equal(6);
  });

  it('gives no more than six parties a lane', () => {
    const parties = Array.from({ length: 9 }, (_, index) => `Party ${index}`);
    const all = newsEvent({ id: 'talks', when: '2022', claims: parties.map((by) => says(by)) });
    expect(versionsOf([all]).lanes).to.have.length(7);
    expect(versionsOf([all]).versions).to.have.length(9);
  });

  it('loses no claim and no news event, and calls no two versions the same', () => {
    const names = fc.constantFrom('', 'A', 'B', 'C', '1 A');
    const events = fc.array(fc.array(names, { maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(events, (parties) => {
        const given = parties.map((bys, index) =>
          newsEvent({
            id: String(index % 2 ? index : `1 ${index}`),
            when: '2022',
            claims: bys.map((by) => says(by)),
          }),
        );
        const made = versionsOf(given);
        const laneIds = made.lanes.map(({ id }) => id);
        expect(made.versions.every(({ lane }) => laneIds.includes(lane))).to.equal(true);
        expect(new Set(made.versions.map(({ id }) => id)).size).to.equal(made.versions.length);
        for (const { id, claims } of given) {
          const isTold = claims.some(({ by }) => by !== '');
          expect(made.versionIds.get(id)).to.have.length(isTold ? claims.length : 1);
        }
      }),
      runs(200),
    );
  });
});

describe('hasVersions(newsEvents)', () => {
  const facts = [
    ['two named parties tell of one event', [shelling], true],
    [
      'a party and a report tell of one event',
      [newsEvent({ id: 'a', when: '2022', claims: [says('Baku'), says('', { sources: ['s1'] })] })],
      true,
    ],
    ['each event has one party', [denial, casualties], false],
    ['nobody claims anything', [session], false],
    [
      'one party claims twice',
      [newsEvent({ id: 'a', when: '2022', claims: [says('Baku'), says('Baku')] })],
      false,
    ],
  ] as const;
  for (const [name, newsEvents, expected] of facts) {
    it(`is ${expected} where ${name}`, () => {
      expect(hasVersions(newsEvents)).to.equal(expected);
    });
  }
});
