import { expect } from '@open-wc/testing';
import { runSync } from '../../../src/base/chunked-task.js';
import * as acled from '../../../src/read/formats/acled/acled.js';
import { earlierDay } from '../../../src/read/formats/acled/notes.js';
import * as archiver from '../../../src/read/formats/archiver/archiver.js';
import * as gdelt from '../../../src/read/formats/gdelt/gdelt.js';
import { endAfter, timeFrom } from '../../../src/read/formats/icalendar/calendar-time.js';
import { componentsFrom, textsFrom } from '../../../src/read/formats/icalendar/content-lines.js';
import * as icalendar from '../../../src/read/formats/icalendar/icalendar.js';
import { unfold } from '../../../src/read/formats/icalendar/repeats.js';
import * as incidents from '../../../src/read/formats/incidents/incidents.js';
import { dayIn } from '../../../src/read/formats/markdown/day-in.js';
import * as markdown from '../../../src/read/formats/markdown/markdown.js';
import { ReportDates } from '../../../src/read/formats/markdown/report-dates.js';
import { timedLine } from '../../../src/read/formats/markdown/timed-line.js';
import { zoneOfSentence } from '../../../src/read/formats/markdown/zone-sentence.js';
import * as markwhen from '../../../src/read/formats/markwhen/markwhen.js';
import { tableFromRecords } from '../../../src/read/formats/parts/table.js';
import { Reading, type FormatReader, type ReadingInput } from '../../../src/read/formats/reading.js';
import { eventRecords } from '../../../src/read/formats/schema-org/events.js';
import { topNodes } from '../../../src/read/formats/schema-org/nodes.js';
import * as schemaOrg from '../../../src/read/formats/schema-org/schema-org.js';
import { noSettings } from '../../../src/read/formats/settings.js';
import { findColumns } from '../../../src/read/formats/sheet/find-columns.js';
import { SamePlaceholder } from '../../../src/read/formats/sheet/placeholder.js';
import * as plain from '../../../src/read/formats/sheet/plain.js';
import { rolesOf } from '../../../src/read/formats/sheet/roles.js';
import * as timelineJson from '../../../src/read/formats/timelinejs/json.js';
import * as timelineSheet from '../../../src/read/formats/timelinejs/sheet.js';
import { SlideDocument } from '../../../src/read/formats/timelinejs/slides.js';
import { partsFromText } from '../../../src/read/formats/timelinejs/v1-date.js';
import * as timemap from '../../../src/read/formats/timemap/timemap.js';
import * as timesketch from '../../../src/read/formats/timesketch/timesketch.js';
import * as ucdp from '../../../src/read/formats/ucdp/ucdp.js';
import * as visItems from '../../../src/read/formats/vis-items/vis-items.js';
import { timeFrom as wikidataTime } from '../../../src/read/formats/wikidata/time.js';
import * as wikidata from '../../../src/read/formats/wikidata/wikidata.js';
import { tableFromWorkbook } from '../../../src/read/formats/xlsx/read-xlsx.js';

const nothing: ReadingInput = { text: '', data: undefined, table: null };

function readWith(reader: FormatReader, input: Partial<ReadingInput>) {
  const reading = new Reading(noSettings);
  const document = runSync(reader.read({ ...nothing, ...input }, reading));
  return { document, events: document.events, reading, codes: reading.log.list().map(({ code }) => code) };
}

/** Reads records as rows. */
const readRows = (reader: FormatReader, ...records: readonly object[]) =>
  readWith(reader, { data: records, table: tableFromRecords(records, '') });

describe('every reader', () => {
  const readers = {
    ...{ acled, archiver, gdelt, icalendar, incidents, markdown, markwhen, schemaOrg, plain, timelineJson },
    ...{ timelineSheet, timemap, timesketch, ucdp, visItems, wikidata },
  };
  for (const [name, reader] of Object.entries(readers))
    it(`makes an empty document of nothing: ${name}`, () =>
      expect(readWith(reader, {}).events).to.deep.equal([]));

  const odd: readonly unknown[] = [
    null,
    7,
    'x',
    [],
    {},
    { a: { b: 1 } },
    { events: 'no', items: 3, timeline: 1 },
  ];
  for (const [name, reader] of Object.entries(readers))
    it(`throws on no odd data: ${name}`, () => {
      for (const data of odd)
        readWith(reader, { data, text: JSON.stringify(data), table: tableFromRecords(odd, '') });
    });
});

describe('ACLED', () => {
  it('takes the century of a short date from the column "year"', () => {
    const { events } = readRows(acled, {
      event_date: '9-May-20',
      year: 2020,
      sub_event_type: 'Attack',
      time_precision: 1,
    });
    expect(events[0]?.['when']).to.deep.equal({ at: '2020-05-09', stated: '9-May-20' });
  });
  it('reaches back to the first day that the notes of a coded month name', () => {
    expect(earlierDay('From 24 April-8 May, several attacks.', '2020-05')).to.equal('2020-04-24');
    expect(earlierDay('On 8 May.', '2020-05')).to.equal(null);
  });
  it('doubts a precision that nobody knows', () => {
    const { events, codes } = readRows(acled, { event_date: '2024-02-03', time_precision: 7 });
    expect([(events[0]?.['when'] as { at: string }).at, codes]).to.deep.equal([
      '2024-02-03?',
      ['precision-unknown'],
    ]);
  });
});

describe('UCDP', () => {
  it('pairs sources by their articles where the lists differ in length', () => {
    const { events } = readRows(ucdp, {
      date_start: '2016-01-30 00:00:00.000',
      date_end: '2016-01-30 00:00:00.000',
      date_prec: 1,
      source_office: 'A;B',
      source_date: '2016-01-31',
      source_headline: 'x;y',
      source_article: '"A,2016-01-31,x";"B,2015-01-01,y; z"',
    });
    expect(events[0]?.['sources']).to.deep.equal([
      { publisher: 'A', published: '2016-01-31', title: 'x' },
      { publisher: 'B', published: '2015-01-01', title: 'y; z' },
    ]);
  });
});

describe('iCalendar', () => {
  const noZones = { offsetAt: () => null } as never;
  it('adds hours over a change of the clocks', () => {
    const start = { text: '2024-03-10T01:30:00', isDay: false, zone: 'America/New_York', unknownZone: null };
    expect(endAfter(start, 'PT1H', null)?.text).to.equal('2024-03-10T07:30:00Z');
  });
  it('knows zones behind a prefix', () => {
    const property = componentsFrom(
      'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20240101T090000',
      new Reading(noSettings),
    ).properties[0];
    expect(property && timeFrom(property, noZones).zone).to.equal('Europe/Berlin');
  });
  it('splits texts at commas that are not escaped', () =>
    expect(textsFrom('a\\,b,c')).to.deep.equal(['a,b', 'c']));
  it('unfolds a rule to its end', () => {
    const start = { text: '2024-04-01', isDay: true, zone: null, unknownZone: null };
    expect(unfold(start, 'FREQ=DAILY;COUNT=3', '9999', String)).to.deep.equal({
      starts: ['2024-04-02', '2024-04-03'],
      isCut: false,
    });
    expect(unfold(start, 'FREQ=NEVER', '9999', String)).to.equal(null);
  });
  it('replaces an instance that was moved, and leaves out one that was called off', () => {
    const { events } = readWith(icalendar, {
      text: `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:a
SUMMARY:Call
DTSTART;VALUE=DATE:20240401
RRULE:FREQ=DAILY;COUNT=4
EXDATE;VALUE=DATE:20240402
END:VEVENT
BEGIN:VEVENT
UID:a
RECURRENCE-ID;VALUE=DATE:20240403
SUMMARY:Call, later
DTSTART;VALUE=DATE:20240410
END:VEVENT
END:VCALENDAR`,
    });
    expect(events.map(({ when }) => (when as { at: string }).at)).to.deep.equal([
      '2024-04-01',
      '2024-04-04',
      '2024-04-10',
    ]);
  });
});

describe('Markdown reports', () => {
  const lines = [
    ['- 22:17 UTC: Deploy', '22:17', '', 'UTC', 'Deploy'],
    ['* **22:17** – Deploy', '22:17', '', '', 'Deploy'],
    ['23:05-23:20 UTC: rollback', '23:05', '23:20', 'UTC', 'rollback'],
    ['1. 9:05 PM PDT - paged', '9:05 PM', '', 'PDT', 'paged'],
  ] as const;
  for (const [line, start, end, zone, words] of lines)
    it(`finds the time of "${line}"`, () =>
      expect(timedLine(line, null)).to.deep.include({ start, end, zone, words }));

  for (const line of ['- 12:00 is lunch, not an event', '- see 12:00: x', '- no time: x'])
    it(`finds no time in "${line}"`, () => expect(timedLine(line, null)).to.equal(null));

  it('knows the clock of the whole report', () => {
    expect(zoneOfSentence('All times are UTC.')).to.equal('UTC');
    expect(zoneOfSentence('All times are in Europe/Berlin')).to.equal('Europe/Berlin');
    expect(zoneOfSentence('It took some time.')).to.equal(null);
  });

  it('finds the day of a heading', () => {
    expect([
      dayIn('Outage on 9 May 2023'),
      dayIn('Tuesday, May 9, 2023'),
      dayIn('What happened'),
    ]).to.deep.equal(['2023-05-09', '2023-05-09', '']);
  });

  it('takes a time that goes back for either day, and says so', () => {
    const reading = new Reading(noSettings);
    const dates = new ReportDates(reading, 'UTC');
    const line = {
      end: '',
      zone: 'UTC',
      isAbout: false,
      day: '',
      dayAbove: '2018-02-01',
      words: '',
      isRelative: false,
    };
    dates.when({ ...line, start: '23:58' }, 0);
    expect(dates.when({ ...line, start: '00:40' }, 1).within).to.deep.equal([
      '2018-02-01T00:40Z',
      '2018-02-02T00:40Z',
    ]);
    expect(reading.log.list().map(({ code }) => code)).to.deep.equal(['clock-goes-back']);
  });

  it('reads tables with a column of times, and those of status pages', () => {
    const { events } = readWith(markdown, {
      text: '# X\n\n## 2023-05-09\n\n| Time (UTC) | Event |\n|---|---|\n| 22:17 | Deploy |\n| 22:31 | Alert |\n',
    });
    expect(events.map(({ title, when }) => [title, (when as { at: string }).at])).to.deep.equal([
      ['Deploy', '2023-05-09T22:17Z'],
      ['Alert', '2023-05-09T22:31Z'],
    ]);
    const status =
      '---\ntitle: Outage\ndate: 2018-04-13 15:54:00\n---\n\n*Resolved* - All is well. {{< track "2018-04-13 16:54:00" >}}\n';
    expect((readWith(markdown, { text: status }).events[0]?.['when'] as { at: string }).at).to.equal(
      '2018-04-13T16:54:00',
    );
  });
});

describe('markwhen', () => {
  it('keeps an end that is now open, and reads day first where only that is possible', () => {
    const { events } = readWith(markwhen, {
      text: '---\ntitle: X\n---\n2021-03-05 - now: A\n13/09/2022: B\n',
    });
    expect(events.map(({ when }) => when)).to.deep.equal([
      { from: '2021-03-05', to: '..' },
      { at: '2022-09-13', stated: '13/09/2022' },
    ]);
  });
});

describe('schema.org', () => {
  it('finds nodes in graphs', () => {
    expect(
      topNodes({ '@graph': [{ '@type': 'Event' }, [{ '@type': 'Event' }]] }).map(({ path }) => path),
    ).to.deep.equal(['@graph[0]', '@graph[1][0]']);
  });
  it('says that an event was moved', () => {
    const node = {
      '@type': 'Event',
      name: 'X',
      startDate: '2024-06-01',
      previousStartDate: '2024-05-01',
      eventStatus: 'https://schema.org/EventRescheduled',
    };
    expect(eventRecords({ node, path: '' })[0]?.[0]).to.deep.include({
      tags: ['rescheduled'],
      revisions: [{ note: 'Moved from 2024-05-01.' }],
    });
  });
});

describe('sheets', () => {
  it('take a column of the first name that fits', () => {
    expect([...rolesOf(['Notes', 'Event', 'When', 'Title'])].slice(0, 3)).to.deep.equal([
      ['start', 2],
      ['title', 3],
      ['summary', 0],
    ]);
  });
  it('say that no column is a time', () => {
    expect(readRows(plain, { name: 'X', colour: 'red' }).codes).to.deep.equal(['time-column-missing']);
  });
  it('find dates by content', () => {
    const table = tableFromRecords(
      [
        { a: 'fire', b: '2022-01-01' },
        { a: 'rain', b: '2023-01-01' },
      ],
      '',
    );
    const found = table && findColumns(table, new Reading(noSettings));
    expect([found?.get('start'), found?.get('title')]).to.deep.equal([1, 0]);
  });
  it('take the same day in nearly all rows for a placeholder', () => {
    const placeholder = new SamePlaceholder();
    const reading = new Reading(noSettings);
    for (let year = 1980; year < 1990; year += 1) placeholder.look(`${year}-01-09`);
    expect(placeholder.doubt({ at: '1984-01-09' }, '1984-01-09', 0, reading)).to.deep.equal({
      at: '1984?',
      stated: '1984-01-09',
    });
  });
});

describe('TimelineJS', () => {
  it('reads dates of version 1', () => {
    expect(partsFromText('1913,12,10,07,02,10', new Reading(noSettings))).to.deep.include({
      year: '1913',
      day: '10',
      second: '10',
    });
    expect(partsFromText('11/3/2019 15:30', new Reading(noSettings))).to.deep.include({
      year: '2019',
      month: '11',
      day: '3',
      time: '15:30',
    });
    expect(partsFromText('999999999999', new Reading(noSettings))).to.deep.include({ year: '999999999999' });
  });
  it('takes the address out of the code of a frame, and keeps the code', () => {
    const { events } = readRows(timelineSheet, {
      Year: '2020',
      Headline: 'X',
      Media: '<iframe src="https://v.example/1"></iframe>',
    });
    expect(events[0]?.['media']).to.deep.equal([
      { url: 'https://v.example/1', embed: '<iframe src="https://v.example/1"></iframe>' },
    ]);
    expect(new SlideDocument(new Reading(noSettings)).finish().events).to.deep.equal([]);
  });
});

describe('vis items', () => {
  it('that are all midnights in UTC are an issue', () => {
    const items = [
      { start: '2020-01-31T00:00:00.000Z', content: 'A' },
      { start: '/Date(1580428800000)/', content: 'B' },
    ];
    expect(readWith(visItems, { data: items }).codes).to.deep.equal(['days-as-instants']);
  });
});

describe('Wikidata', () => {
  const times = [
    ['1763-02-01T00:00:00Z', '10', '1763-02'],
    ['1840-01-01T00:00:00Z', '', '1840?'],
    ['-0065-01-01T00:00:00Z', '9', '-0065'],
    ['2016-03-04T00:00:00Z', '', '2016-03-04'],
  ] as const;
  for (const [time, precision, text] of times)
    it(`gives ${text} for ${time}, precision "${precision}"`, () =>
      expect(wikidataTime(time, precision)?.text).to.equal(text));

  it('counts years before our era historically in JSON values', () => {
    expect(wikidataTime({ time: '-0066-00-00T00:00:00Z', precision: 9 }, '')?.text).to.equal('-0065');
    expect(wikidataTime({ time: '+1850-00-00T00:00:00Z', precision: 8 }, '')?.within).to.deep.equal([
      '1850',
      '1859',
    ]);
  });

  it('reads the answer of the service itself', () => {
    const data = {
      head: { vars: [] },
      results: {
        bindings: [
          {
            item: { value: 'http://www.wikidata.org/entity/Q1' },
            itemLabel: { value: 'X' },
            date: { value: '2016-03-04T00:00:00Z' },
          },
        ],
      },
    };
    expect(readWith(wikidata, { data }).events[0]).to.deep.include({
      id: 'Q1',
      title: 'X',
      when: { at: '2016-03-04' },
    });
  });
});

describe('spreadsheets', () => {
  it('that are none are said to be something else', async () => {
    const found = await tableFromWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]), new Reading(noSettings));
    expect('found' in found && found.found).to.equal('a zip archive');
  });
});
