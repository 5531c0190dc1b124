import { expect } from '@open-wc/testing';
import {
  chosenClock,
  clocksFrom,
  offeredFromText,
  defaultZones,
  type OfferedZone,
} from '../../src/time/clock.js';
import { english } from '../../src/i18n/en.js';

/** What the reader's own city is called today, whichever of its names the browser uses. */
const ownCities: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'Kolkata',
  'Asia/Calcutta': 'Kolkata',
  'Europe/Moscow': 'Moscow',
  UTC: 'GMT',
  'Etc/UTC': 'GMT',
  'America/St_Johns': 'St John’s',
  'America/Sao_Paulo': 'São Paulo',
  'Pacific/Apia': 'Apia',
};
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const ownCity = ownCities[ownZone] ?? '';

const offered = (...zones: string[]): OfferedZone[] => zones.map((zone) => ({ zone, label: null }));
const clocks = (zones: string[], documentZone: string | null) =>
  clocksFrom(offered(...zones), documentZone, english).map(({ id, zone, name }) =>
    [id, zone, name].join(' | '),
  );

describe('clocksFrom(offered, documentZone, names)', () => {
  before(() => expect(ownCities, 'the tests run in one of these zones').to.have.property(ownZone));

  it('are Moscow, GMT and local where nothing is offered', () => {
    const names = clocksFrom(defaultZones, 'Asia/Yerevan', english).map(({ name }) => name);
    expect(names).to.deep.equal(['Moscow', 'GMT', 'Local (Yerevan)']);
  });

  it('have GMT at UTC, not at London', () => {
    expect(clocks(['gmt'], null)).to.deep.equal(['UTC | UTC | GMT']);
  });

  it('have the same clock for every spelling of Moscow', () => {
    for (const spelling of ['moscow', 'Moscow', 'Europe/Moscow', ' MOSCOW ']) {
      expect(clocks([spelling], null)).to.deep.equal(['Europe/Moscow | Europe/Moscow | Moscow']);
    }
  });

  it('have local at the place of the events', () => {
    expect(clocks(['local'], 'Asia/Yerevan')).to.deep.equal(['local | Asia/Yerevan | Local (Yerevan)']);
    expect(clocks(['Local'], 'Asia/Yerevan')).to.deep.equal(['local | Asia/Yerevan | Local (Yerevan)']);
  });

  it('have local at the reader where the document has no zone, and say so', () => {
    const [local] = clocksFrom(offered('local'), null, english);
    expect(local).to.include({ id: 'local', name: `Your time (${ownCity})` });
  });

  it('have viewer at the reader, whatever the document says', () => {
    const [viewer] = clocksFrom(offered('viewer'), 'Asia/Yerevan', english);
    expect(viewer).to.include({ id: 'viewer', name: `Your time (${ownCity})` });
  });

  it('keep a label of the author', () => {
    const [clock] = clocksFrom([{ zone: 'Asia/Baku', label: 'Baku time' }], null, english);
    expect(clock).to.deep.equal({ id: 'Asia/Baku', zone: 'Asia/Baku', name: 'Baku time' });
  });

  it('leave out doubles, the first staying', () => {
    expect(clocks(['moscow', 'UTC', 'Europe/Moscow', 'gmt', 'Etc/UTC'], null)).to.deep.equal([
      'Europe/Moscow | Europe/Moscow | Moscow',
      'UTC | UTC | GMT',
    ]);
  });

  it('leave out zones that do not exist', () => {
    expect(clocks(['Mars/Olympus', 'BST', '', 'UTC'], null)).to.deep.equal(['UTC | UTC | GMT']);
  });
});

describe('chosenClock(wish, clocks, documentZone, names)', () => {
  const onOffer = (...zones: string[]) => clocksFrom(offered(...zones), 'Asia/Yerevan', english);
  const chosen = (wish: string, ...zones: string[]) =>
    chosenClock(wish, onOffer(...zones), 'Asia/Yerevan', english)?.id;

  const facts = [
    ['', ['Europe/Moscow', 'UTC', 'local'], 'local'],
    ['', ['Europe/Moscow', 'UTC'], 'Europe/Moscow'],
    ['', [], undefined],
    ['moscow', ['Europe/Moscow', 'UTC', 'local'], 'Europe/Moscow'],
    ['gmt', ['Europe/Moscow', 'UTC', 'local'], 'UTC'],
    ['local', ['Europe/Moscow', 'UTC', 'local'], 'local'],
    // Yerevan is on offer under the name of local.
    ['Asia/Yerevan', ['Europe/Moscow', 'UTC', 'local'], 'local'],
    ['Asia/Tbilisi', ['Europe/Moscow', 'UTC', 'local'], 'Asia/Tbilisi'],
    ['Mars/Olympus', ['Europe/Moscow', 'UTC', 'local'], undefined],
    ['+03:00', ['Europe/Moscow', 'UTC', 'local'], '+03:00'],
    ['IST', ['Europe/Moscow', 'UTC', 'local'], undefined],
  ] as const;
  for (const [wish, zones, id] of facts) {
    it(`is ${id ?? 'none'} for "${wish}" where ${zones.join(', ') || 'nothing'} is on offer`, () => {
      expect(chosen(wish, ...zones)).to.equal(id);
    });
  }

  it('keeps the label of the clock on offer', () => {
    const clock = chosenClock(
      'moscow',
      clocksFrom([{ zone: 'Europe/Moscow', label: 'Kremlin' }], null, english),
      null,
      english,
    );
    expect(clock?.name).to.equal('Kremlin');
  });
});

describe('offeredFromText(text)', () => {
  it('splits at any space and keeps the order', () => {
    expect(offeredFromText('  Europe/Moscow UTC\n local\t').map(({ zone }) => zone)).to.deep.equal([
      'Europe/Moscow',
      'UTC',
      'local',
    ]);
  });

  it('is empty for an empty text', () => {
    expect(offeredFromText(' \n ')).to.deep.equal([]);
  });
});
