import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText } from '../../../src/features/export/formats/calendar.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { at, newsEvent, plainWords } from '../../support/news-events.js';
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

  it('gives a time without a zone no zone', () => {
    const lines = write(newsEvent({ id: 'a', when: '2022-09-13T09:00', zone: null })).split('\r\n');
    expect(lines).to.include('DTSTART:20220913T090000');
  });

  for (const when of ['unknown', { to: '2022-09-13T08:00' }] as const) {
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
      'Sources:',
      'Ceasefire, “at last”, A. Writer, Gazette, published 2022-09-13, accessed 2022-09-14, https://example.org/a?b=c,d;e, archived copy: https://archive.example/1',
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
