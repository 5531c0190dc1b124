import { expect } from '@open-wc/testing';
import { readDocumentZone, readLang, readOfferedZones } from '../../src/read/read-head.js';
import { reading } from '../support/reading.js';

describe('readDocumentZone(raw, log)', () => {
  const facts = [
    ['Asia/Yerevan', 'Asia/Yerevan', []],
    [' asia/yerevan ', 'Asia/Yerevan', []],
    ['moscow', 'Europe/Moscow', []],
    [undefined, null, []],
    [null, null, []],
    ['', null, []],
    ['local', null, ['zone-is-relative at zone']],
    ['Viewer', null, ['zone-is-relative at zone']],
    ['Mars/Olympus', null, ['unknown-zone at zone']],
    [4, null, ['wrong-type at zone']],
  ] as const;
  for (const [raw, zone, issues] of facts) {
    it(`is ${zone} for ${JSON.stringify(raw)}, with ${issues.length} issues`, () => {
      const { log, issues: noted } = reading();
      expect(readDocumentZone(raw, log)).to.equal(zone);
      expect(noted()).to.deep.equal(issues);
    });
  }
});

describe('readOfferedZones(raw, log)', () => {
  const facts: readonly [raw: unknown, zones: readonly string[], issues: readonly string[]][] = [
    [undefined, [], []],
    [[], [], []],
    [['Europe/Moscow', 'UTC', 'local', 'viewer'], ['Europe/Moscow', 'UTC', 'local', 'viewer'], []],
    ['  Europe/Moscow\n UTC ', ['Europe/Moscow', 'UTC'], []],
    [['UTC', 'moscow', 'Europe/Moscow', 'UTC'], ['UTC', 'Europe/Moscow'], []],
    [{ zone: 'UTC', label: 'Greenwich' }, ['UTC (Greenwich)'], []],
    [[{ zone: 'LOCAL', label: ' On the spot ' }], ['local (On the spot)'], []],
    [['Mars/Olympus', 'UTC'], ['UTC'], ['unknown-zone at zones[0]']],
    [[null, {}, 'UTC'], ['UTC'], ['missing at zones[0]', 'missing at zones[1]']],
    [7, [], ['wrong-type at zones[0]', 'missing at zones[0]']],
  ];
  for (const [raw, zones, issues] of facts) {
    it(`is [${zones.join(', ')}] for ${JSON.stringify(raw)}, with ${issues.length} issues`, () => {
      const { log, issues: noted } = reading();
      const offered = readOfferedZones(raw, log);
      expect(offered.map(({ zone, label }) => (label === null ? zone : `${zone} (${label})`))).to.deep.equal(
        zones,
      );
      expect(noted()).to.deep.equal(issues);
    });
  }
});

describe('readLang(raw, log)', () => {
  const facts = [
    ['en', 'en', []],
    ['EN-gb', 'en-GB', []],
    [undefined, null, []],
    ['in English', null, ['lang-unknown at lang']],
    ['_', null, ['lang-unknown at lang']],
    [7, null, ['wrong-type at lang']],
  ] as const;
  for (const [raw, lang, issues] of facts) {
    it(`is ${lang} for ${JSON.stringify(raw)}, with ${issues.length} issues`, () => {
      const { log, issues: noted } = reading();
      expect(readLang(raw, log)).to.equal(lang);
      expect(noted()).to.deep.equal(issues);
    });
  }
});
