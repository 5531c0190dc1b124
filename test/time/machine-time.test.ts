import { expect } from '@open-wc/testing';
import { machineTime } from '../../src/time/machine-time.js';
import { readDocument } from '../../src/document.js';

describe('machineTime(when)', () => {
  const facts = [
    ['2022-09-13T10:00', '2022-09-13T06:00Z'],
    ['2022-09-13T10:00:07+03:00', '2022-09-13T07:00:07Z'],
    // HTML has no hour without minutes, and minutes are not known.
    ['2022-09-13T09', '2022-09-13'],
    ['2022-09-13~', '2022-09-13'],
    ['2022-09', '2022-09'],
    ['0301', '0301'],
    ['-0044', null],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08:00'] }, '2022-09-13'],
    [{ within: ['2022-09-13T22:00', '2022-09-14T08:00'] }, '2022-09'],
    [{ within: ['2022-12-31', '2023-01-02'] }, null],
    [{ from: '2022-09-13T00:05', to: '2022-09-13T08:00' }, '2022-09-13'],
    [{ from: '2022-09-13T00:05' }, '2022-09-13'],
    [{ to: '2022-09-13T00:05' }, null],
    [{ stated: 'one morning' }, null],
  ] as const;

  for (const [when, datetime] of facts) {
    it(`gives ${datetime ?? 'nothing'} for ${JSON.stringify(when)} in Yerevan`, () => {
      const read = readDocument({ zone: 'Asia/Yerevan', events: [{ title: 'Event', when }] });
      const newsEvent = read.kind === 'read' ? read.document.newsEvents[0] : undefined;
      expect(newsEvent && machineTime(newsEvent.when)).to.equal(datetime);
    });
  }

  const inZones = [
    ['Europe/Berlin', '2022-10-30T02:30', '2022-10-30'],
    ['Europe/Berlin', '2022-10-30T03:30', '2022-10-30T02:30Z'],
    ['Asia/Tokyo', '2022-09-12T20Z', '2022-09-13'],
    ['America/St_Johns', { within: ['2012-02-22T02:40Z', '2012-02-21T23:30'] }, '2012-02-21'],
    ['UTC', '2022-09-13T09:00:00.25', '2022-09-13T09:00:00.250Z'],
  ] as const;
  for (const [zone, when, datetime] of inZones) {
    it(`gives ${datetime} for ${JSON.stringify(when)} in ${zone}`, () => {
      const read = readDocument({ zone, events: [{ title: 'Event', when }] });
      const newsEvent = read.kind === 'read' ? read.document.newsEvents[0] : undefined;
      expect(newsEvent && machineTime(newsEvent.when)).to.equal(datetime);
    });
  }

  it('keeps a clock time without a zone as it was written', () => {
    const read = readDocument([{ title: 'Event', when: '2022-09-13T10:00' }]);
    const newsEvent = read.kind === 'read' ? read.document.newsEvents[0] : undefined;
    expect(newsEvent && machineTime(newsEvent.when)).to.equal('2022-09-13T10:00');
  });
});
