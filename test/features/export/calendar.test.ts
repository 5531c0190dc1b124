import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText } from '../../../src/features/export/formats/calendar.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { at, claim, newsEvent, plainWords, type WrittenWhen } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';
import { full, inYerevan } from './night.js';

const context = {
  ...inYerevan,
  title: 'Border',
  madeAt: at('2022-10-01T12:00Z'),
  address: 'example.org/border',
};
const write = (...newsEvents: NewsEvent[]) => calendarText(newsEvents, context);

/** The one component of a calendar, read by a library that knows nothing of the writer. */
function read(one: NewsEvent): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(write(one)) as unknown[]);
  const [component, ...others] = calendar.getAllSubcomponents();
  if (!component || others.length > 0) throw new Error('There is not one component.');
  return component;
}

/** Two written times, an hour or a day apart or more, of any precision, with an offset or without. */
function newsEventTimes(): fc.Arbitrary<{ when: WrittenWhen; zone: string | null }> {
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 500 });
  const shape = fc.record({
    length: fc.constantFrom(4, 7, 10, 13, 16, 19),
    offset: fc.constantFrom('', '', 'Z', '+14:00', '-11:00', '+05:30'),
  });
  const written = (at: number, { length, offset }: { length: number; offset: string }) =>
    new Date(Date.UTC(2022, 0, 1) + at * 60_000).toISOString().slice(0, length) + (length > 12 ? offset : '');
  return fc
    .record({
      start: minutes,
      length: minutes,
      shapes: fc.tuple(shape, shape),
      zone: fc.constantFrom(null, 'UTC', 'Asia/Tokyo', 'America/St_Johns', 'Europe/Berlin'),
      isWithin: fc.boolean(),
    })
    .map(({ start, length, shapes, zone, isWithin }) => {
      const [from, to] = [written(start, shapes[0]), written(start + length, shapes[1])];
      return { when: isWithin ? { within: [from, to] } : { from, to }, zone };
    });
}

const text = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '');

describe('calendarText', () => {
  const dates = [
    ['2022-09-13T09:00+03:00', 'DTSTART:20220913T060000Z', ''],
    ['2022-09-13T09:00:30+03:00', 'DTSTART:20220913T060030Z', ''],
    ['2022-09-13T09+04:00', 'DTSTART:20220913T050000Z', 'DTEND:20220913T060000Z'],
    ['2022-09-13', 'DTSTART;VALUE=DATE:20220913', 'DTEND;VALUE=DATE:20220914'],
    ['2022-12', 'DTSTART;VALUE=DATE:20221201', 'DTEND;VALUE=DATE:20230101'],
    ['2022', 'DTSTART;VALUE=DATE:20220101', 'DTEND;VALUE=DATE:20230101'],
    [{ from: '2022-09-13T00:00' }, 'DTSTART:20220912T200000Z', ''],
    [
      { from: '2022-09-13T00:00', to: '2022-09-13T08:00' },
      'DTSTART:20220912T200000Z',
      'DTEND:20220913T040000Z',
    ],
    [{ within: ['2022-09-13T00:00', '2022-09-13T08'] }, 'DTSTART:20220912T200000Z', 'DTEND:20220913T050000Z'],
    [{ from: '2022-09-12', to: '2022-09-13' }, 'DTSTART;VALUE=DATE:20220912', 'DTEND;VALUE=DATE:20220914'],
    [{ within: ['2022-04', '2022-09-12T18:00'] }, 'DTSTART;VALUE=DATE:20220401', 'DTEND;VALUE=DATE:20220913'],
    ['2024-02-29', 'DTSTART;VALUE=DATE:20240229', 'DTEND;VALUE=DATE:20240301'],
  ] as const;
  for (const [when, start, end] of dates) {
    it(`writes ${JSON.stringify(when)} as ${[start, end].join(' ')}`, () => {
      const lines = write(newsEvent({ id: 'a', when })).split('\r\n');
      expect(lines.filter((line) => /^DT(START|END)/.test(line))).to.deep.equal([start, end].filter(Boolean));
    });
  }

  /** Times as documents have them, with the zone of the document. */
  const inZones = [
    [null, { from: '2022-09-13T09:00+03:00', to: '2022-09-13T10:00' }, '20220913', '20220914'],
    [null, { from: '2022-09-13T09:00', to: '2022-09-13T10:00+03:00' }, '20220913', '20220914'],
    [null, { from: '2022-09-13T09:00', to: '2022-09-13T10:00' }, '20220913T090000', '20220913T100000'],
    [null, { from: '2022-09-14T01:00+14:00', to: '2022-09-13' }, '20220913', '20220914'],
    ['UTC', { from: '2022-09-14T01:00+14:00', to: '2022-09-13' }, '20220913', '20220914'],
    ['America/St_Johns', { from: '2012-02-22T02:40Z', to: '2012-12' }, '20120221', '20130101'],
    ['Asia/Tokyo', { from: '2022-09-12', to: '2022-09-12T23:00Z' }, '20220912', '20220914'],
    ['Asia/Tokyo', { from: '2022-09-12T01:00-10:00', to: '2022-09-14' }, '20220912', '20220915'],
    ['Europe/Berlin', '2022-10-30T02', '20221030T000000Z', '20221030T020000Z'],
    ['Europe/Berlin', '2022-10-30T02:30', '20221030T003000Z', '20221030T013000Z'],
    ['Europe/Berlin', '2022-10-30T03:30', '20221030T023000Z', ''],
    [
      'Europe/Berlin',
      { from: '2022-10-30T02:30', to: '2022-10-30T02:45' },
      '20221030T003000Z',
      '20221030T014500Z',
    ],
    ['UTC', { from: '2022-09-13T09:00', to: '2022-09-13T09:00' }, '20220913T090000Z', ''],
  ] as const;
  for (const [zone, when, start, end] of inZones) {
    it(`fills ${JSON.stringify(when)} in ${zone ?? 'no zone'} from ${start} to ${end || 'nothing'}`, () => {
      const lines = write(newsEvent({ id: 'a', when, zone })).split('\r\n');
      const values = lines.filter((line) => /^DT(START|END)/.test(line)).map((line) => line.split(':')[1]);
      expect(values).to.deep.equal([start, end].filter(Boolean));
    });
  }

  it('gives both ends one form, and the end later than the start, whatever the zones', () => {
    fc.assert(
      fc.property(newsEventTimes(), ({ when, zone }) => {
        const lines = write(newsEvent({ id: 'a', when, zone })).split('\r\n');
        const [start, end] = lines
          .filter((line) => /^DT(START|END)/.test(line))
          .map((line) => line.split(/:/));
        if (start === undefined || end === undefined) return;
        expect([start[0]?.slice(7), start[1]?.endsWith('Z')]).to.deep.equal([
          end[0]?.slice(5),
          end[1]?.endsWith('Z'),
        ]);
        expect(String(end[1]) > String(start[1])).to.equal(true);
      }),
      runs(300),
    );
  });

  it('keeps a claim with its words for its time, its note and its source', () => {
    const rival = claim('X', '2022-09-13T08:00+03:00');
    const said = { ...rival, note: 'Media only.', sources: ['s1'] };
    const event = newsEvent({
      id: 'a',
      when: '2022-09-13T09:00+03:00',
      claims: [{ ...said, when: rival.when && { ...rival.when, stated: '8 a.m. Moscow time' } }],
    });
    expect(text(read(event), 'description').split('\n').map(plainWords)).to.include(
      'X: 09:00 on Tuesday 13 September 2022, Local (Yerevan); 05:00 on Tuesday 13 September 2022, GMT. As stated: “8 a.m. Moscow time”. Editor’s note: Media only. Sources: Second report.',
    );
  });

  it('gives a time without a zone no zone', () => {
    const lines = write(newsEvent({ id: 'a', when: '2022-09-13T09:00', zone: null })).split('\r\n');
    expect(lines).to.include('DTSTART:20220913T090000');
  });

  for (const when of [
    'unknown',
    { to: '2022-09-13T08:00' },
    { within: ['2022-09-13T08:00', null] },
  ] as const) {
    it(`makes a journal entry of ${JSON.stringify(when)}, which has no start`, () => {
      const entry = read(newsEvent({ id: 'a', when }));
      expect([entry.name, entry.hasProperty('dtstart'), text(entry, 'summary')]).to.deep.equal([
        'vjournal',
        false,
        'Title of a',
      ]);
    });
  }

  it('says in words what the calendar cannot, and keeps it for programs', () => {
    const event = read(full);
    expect(text(event, 'description').split('\n').map(plainWords)).to.deep.equal([
      '10:00 on Tuesday 13 September 2022, Local (Yerevan); 06:00 on Tuesday 13 September 2022, GMT',
      'As stated: “9:00 a.m. Moscow time”',
      'Status: disputed',
      'Both sides; one says, “no”.',
      'Ministry: An hour earlier. 09:00 on Tuesday 13 September 2022, Local (Yerevan); 05:00 on Tuesday 13 September 2022, GMT. Sources: Second report.',
      'killed: 49 to 50 people (Ministry, “about 50”)',
      'Corrections: 15 September 2022: Hour corrected.',
      'Sources:',
      'Ceasefire, “at last”, A. Writer, Gazette, published 13 September 2022, accessed 14 September 2022, https://example.org/a?b=c,d;e, archived copy: https://archive.example/1',
      'Second report',
    ]);
    const names = ['uid', 'dtstamp', 'location', 'url', 'transp', 'x-timeline-kind', 'x-timeline-precision'];
    expect(names.map((name) => text(event, name))).to.deep.equal([
      'ceasefire@example.org/border',
      '2022-10-01T12:00:00Z',
      'Sotk, border',
      'https://example.org/a?b=c,d;e',
      'TRANSPARENT',
      'at',
      'minute',
    ]);
    expect(
      ['qualifier', 'zone', 'stated', 'status'].map((name) => text(event, `x-timeline-${name}`)),
    ).to.deep.equal(['approximate', 'Europe/Moscow', '9:00 a.m. Moscow time', 'disputed']);
    expect(event.getFirstProperty('categories')?.getValues()).to.deep.equal(['truce', 'a,b']);
    expect(event.getFirstPropertyValue('geo')).to.deep.equal([40.2, -45.9]);
    expect(event.getAllProperties('x-timeline-source')).to.have.length(2);
  });

  it('folds every line to 75 octets and gives any title back, in any script', () => {
    const titles = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(titles, (title) => {
        const one = newsEvent({ id: 'a', when: '2022', title });
        const longest = Math.max(
          ...write(one)
            .split('\r\n')
            .map((line) => new TextEncoder().encode(line).length),
        );
        expect(longest).to.be.at.most(75);
        expect(text(read(one), 'summary')).to.equal(title);
      }),
      runs(100),
    );
  });
});

describe('GEO', () => {
  const places = [
    [1e-7, -1e-9, '0;0'],
    [40.123456789, 44.5, '40.123457;44.5'],
    [-90, 180, '-90;180'],
  ] as const;
  for (const [lat, lon, written] of places) {
    it(`is ${written} for ${lat} and ${lon}, without an exponent`, () => {
      const one = newsEvent({ id: 'a', when: '2022-09-13T09:00Z', place: { name: 'P', lat, lon } });
      expect(/GEO:(.*)\r/.exec(write(one))?.[1]).to.equal(written);
    });
  }
});
