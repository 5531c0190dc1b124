// What real files of each format hold beside the regular: each with the times that an editor would expect, and the issues.
import { expect } from '@open-wc/testing';
import { readFile, type FileOptions } from '../../../src/document.js';

interface RawTime {
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
  readonly within?: readonly [string, string];
  readonly stated?: string;
}

/** A time in one text: `2022-03-01`, `2022-03-01 to 2022-03-02`, `between …`, or the source's words alone in quotation marks. */
function timeWords(when: RawTime | undefined): string {
  if (when === undefined) return 'no time';
  if (when.at !== undefined) return when.at;
  if (when.within !== undefined) return `between ${when.within.join(' and ')}`;
  if (when.from !== undefined || when.to !== undefined) return `${when.from ?? '..'} to ${when.to ?? '..'}`;
  return `"${when.stated}"`;
}

async function told(input: string | object, options: FileOptions = {}) {
  const file = await readFile(input, options);
  if (file.kind === 'failed') throw new Error(JSON.stringify(file.error));
  const { events } = file.raw as { events: (Record<string, unknown> & { title?: string; when?: RawTime })[] };
  return {
    times: events.map(({ title, when }) => `${title}: ${timeWords(when)}`),
    codes: file.issues.map(({ code }) => code),
    report: file.report.entries.map(({ kind, text }) => `${kind}: ${text}`),
    events,
    file,
  };
}

const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', ...events.map((one) => `BEGIN:VEVENT\n${one}\nEND:VEVENT`), 'END:VCALENDAR'].join('\n');

describe('TimelineJS as it is met', () => {
  const header = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Headline,Text';
  const rows = [
    ['"12,000 BC",,,,,,,,Ice,', 'Ice: -11999', []],
    ['-44,3,15,,,,,,Ides,', 'Ides: -0043-03-15', []],
    ['2022,,14,,,,,,Day alone,', 'Day alone: "2022-?-14"', ['not-a-time']],
    [
      '2023,6,1,9:30 PM EST,,,,,Summer,',
      'Summer: between 2023-06-01T21:30-04:00 and 2023-06-01T21:30-05:00',
      ['zone-abbreviation'],
    ],
    ['2023,1,1,9:30 PM EST,,,,,Winter,', 'Winter: 2023-01-01T21:30-05:00', []],
    ['2023,1,,9:30,,,,,Month,', 'Month: 2023-01', ['time-without-date']],
  ] as const;
  for (const [row, time, codes] of rows)
    it(`reads ${row}`, async () => {
      const { times, codes: found } = await told(`${header}\n${row}\n`, { zone: 'UTC' });
      expect([times, found.filter((code) => code !== 'event-unsourced')]).to.deep.equal([[time], codes]);
    });

  it('says that a year of two digits is taken as written', async () => {
    const { report } = await told(`${header}\n20,5,1,,,,,,A,\n`);
    expect(report).to.deep.equal([
      'guessed: Years below 100 are taken as written, as TimelineJS does: 20 is not 2020.',
    ]);
  });

  it('keeps addresses without a scheme, of frames and the words of eras', async () => {
    const slide = {
      start_date: '2012-03-04',
      text: {
        headline: 'A',
        text: '<a href="//a.example/1">one</a><iframe src="https://b.example/2"></iframe>',
      },
    };
    const eras = [
      { start_date: { year: 2000 }, end_date: { year: 2010 }, text: { headline: 'Era', text: 'Words' } },
    ];
    const { events, times, file } = await told({ events: [slide], eras });
    expect(times).to.deep.equal(['A: 2012-03-04']);
    expect(events[0]?.['sources']).to.deep.equal([
      { url: 'https://a.example/1', title: 'one' },
      { url: 'https://b.example/2' },
    ]);
    expect((file.raw as { eras: object[] }).eras[0]).to.deep.include({ text: 'Words' });
  });

  it('says that version 1 reads dates with slashes month first, unless told otherwise', async () => {
    const document = { timeline: { date: [{ startDate: '3/4/2012', headline: 'A' }] } };
    const { times, report } = await told(document);
    expect([times, report]).to.deep.equal([
      ['A: 2012-03-04'],
      ['guessed: Dates with slashes are read month first, as TimelineJS reads them.'],
    ]);
    expect((await told(document, { dateOrder: 'dmy' })).times).to.deep.equal(['A: 2012-04-03']);
  });
});

describe('calendars as they are met', () => {
  const windowsZone = `BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:Call
DTSTART;TZID="W. Europe Standard Time":20240325T100000
DTEND;TZID="W. Europe Standard Time":20240325T113000
RRULE:FREQ=WEEKLY;UNTIL=20240401T080000Z
END:VEVENT
END:VCALENDAR`;
  it('have zones of their own, also over a change of their clocks', async () => {
    expect((await told(windowsZone)).times).to.deep.equal([
      'Call: 2024-03-25T10:00:00+01:00 to 2024-03-25T11:30:00+01:00',
      'Call: 2024-04-01T10:00:00+02:00 to 2024-04-01T11:30:00+02:00',
    ]);
  });

  it('end and call off in UTC what repeats on a clock', async () => {
    const { times } = await told(
      calendar(
        'UID:1\nSUMMARY:A\nDTSTART;TZID=Europe/Berlin:20240325T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20240415T080000Z\nEXDATE:20240408T080000Z',
      ),
    );
    expect(times).to.deep.equal([
      'A: 2024-03-25T10:00:00 to 2024-03-25T10:00:00Z',
      'A: 2024-04-01T10:00:00 to 2024-04-01T09:00:00Z',
      'A: 2024-04-15T10:00:00 to 2024-04-15T09:00:00Z',
    ]);
  });

  it('end a day on itself', async () => {
    const day = 'UID:1\nSUMMARY:A\nDTSTART;VALUE=DATE:20241110\nDTEND;VALUE=DATE:20241110';
    expect((await told(calendar(day))).times).to.deep.equal(['A: 2024-11-10']);
  });

  it('repeat every year without end for ten years', async () => {
    const { times, file } = await told(
      calendar('UID:1\nSUMMARY:A\nDTSTAMP:20300601T000000Z\nDTSTART;VALUE=DATE:20240101\nRRULE:FREQ=YEARLY'),
    );
    expect([times.length, times.at(-1)]).to.deep.equal([17, 'A: 2040-01-01']);
    expect(file.issues.map(({ message }) => message)).to.include(
      '"FREQ=YEARLY" repeats without end or too often; its first 17 times are shown.',
    );
  });
});

describe('JSON-LD as it is met', () => {
  it('names publishers by their id, and a place beside a virtual one', async () => {
    const { events } = await told({
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'Coast Daily' },
        {
          '@type': 'NewsArticle',
          headline: 'A',
          datePublished: 'June 1, 2024 9:05 AM',
          publisher: { '@id': '#org' },
          articleBody: { '@value': 'Words' },
        },
      ],
    });
    expect(events[0]).to.deep.include({
      summary: 'Words',
      sources: [{ publisher: 'Coast Daily', published: '2024-06-01' }],
    });
    const venue = {
      '@type': 'Event',
      name: 'B',
      startDate: '2024-06-02',
      location: [
        { '@type': 'VirtualLocation', url: 'https://v.example' },
        { '@type': 'Place', name: 'Alda' },
      ],
    };
    expect((await told(venue)).events[0]?.['place']).to.deep.equal({ name: 'Alda' });
  });

  it('names the line of a script that is not JSON', async () => {
    const script = (data: string) => `<script type="application/ld+json">${data}</script>\n`;
    const page = `<!doctype html>\n${script('[{"@type": "Event",}]')}${script('{"@type": "Event", "name": "A", "startDate": "2024"}')}`;
    const { file } = await told(page);
    expect(file.issues.map(({ code, path }) => [code, path])[0]).to.deep.equal(['row-unreadable', 'line 2']);
  });

  it('may be a live blog without posts', async () => {
    const { times, report } = await told({
      '@type': 'LiveBlogPosting',
      headline: 'Live',
      liveBlogUpdate: [],
    });
    expect([times, report]).to.deep.equal([[], ['understood: The live blog has no posts yet.']]);
  });
});

describe('conflict data as it is met', () => {
  it('has no header in files of candidate events', async () => {
    const cells = Array.from({ length: 49 }, () => '');
    const row = (id: string) =>
      cells
        .with(0, id)
        .with(11, 'A - B')
        .with(37, '1')
        .with(38, '2021-08-05')
        .with(39, '2021-08-05')
        .join(',');
    const { times, file } = await told(`${row('1')}\n${row('2')}\n`, { name: 'ged.csv' });
    expect([file.report.format, times]).to.deep.equal([
      'ucdp-ged-csv',
      ['A - B: 2021-08-05', 'A - B: 2021-08-05'],
    ]);
  });

  it('turns days round, and doubts a single day that is not exact', async () => {
    const row = { dyad_name: 'A', date_prec: 2, date_start: '2021-08-05', date_end: '2021-08-03' };
    const { times, codes } = await told([row, { ...row, date_end: '2021-08-05' }]);
    expect(times).to.deep.equal(['A: between 2021-08-03 and 2021-08-05', 'A: 2021-08-05~']);
    expect(codes).to.include('within-turned-round');
  });

  it('keeps the words of a coded date with its precision', async () => {
    const row = {
      event_id_cnty: 'X1',
      event_date: '8-May-20',
      year: 2020,
      time_precision: 3,
      timestamp: '2020-05-18 21:20',
    };
    const { events } = await told([row]);
    expect(events[0]).to.deep.include({
      when: { within: ['2020-05', '2020-05'], stated: '8-May-20, time precision 3' },
      timestamp: '2020-05-18 21:20',
    });
  });
});

describe('items of vis-timeline as they are met', () => {
  it('have dates of JavaScript in words, and starts that are none', async () => {
    const { times, events } = await told({
      options: { start: '2014-01-01', end: '2014-12-31' },
      items: [
        { content: 'A', start: 'Wed May 14 2014 10:00:00 GMT+0200 (Central European Summer Time)' },
        { content: 'B', start: { year: 2014 } },
      ],
    });
    expect(times).to.deep.equal(['A: 2014-05-14T10:00:00+02:00', 'B: no time']);
    expect(events[1]?.['original']).to.deep.equal({ start: { year: 2014 } });
  });
});

describe('dates of sheets as they are met', () => {
  const cells = [
    ['"March 5th, 2019"', '2019-03-05'],
    ['1er mai 2020', '2020-05-01'],
    ['1900-00-00', '1900'],
    ['0000-00-00', '"0000-00-00"'],
    ['500-450 BC', '-0499 to -0449'],
    ['3rd century BC', 'between -0299 and -0200'],
    ['"1,200 BC"', '-1199'],
    ['from 1950 to 1960', '1950 to 1960'],
    ['between 1950 and 1960', 'between 1950 and 1960'],
    ['no later than 1950', 'between .. and 1950'],
    ['1917/18', '1917 to 1918'],
    ['1950-', '1950 to ..'],
    ['c.1200–c.1250', '1200~ to 1250~'],
    ['1950 (circa)', '1950~'],
    ['Q3 2020', 'between 2020-07 and 2020-09'],
    ['196-', 'between 1960 and 1969'],
    ['night of 12 Sept 2022', '2022-09-12'],
    ['2022-09-13T09:00:00+04:00[Asia/Yerevan]', '2022-09-13T09:00:00+04:00'],
    ['20220913T0900Z', '2022-09-13T09:00Z'],
    ['2022-09-13 14:00-15:30', '2022-09-13T14:00 to 2022-09-13T15:30'],
    ['"About 12:45 AM EST, Feb 2 2001"', '2001-02-02T00:45-05:00~'],
    ['1663059600', '2022-09-13T09:00:00Z'],
    ['Jan 11 2012 CST', '2012-01-11'],
  ] as const;
  for (const [cell, time] of cells)
    it(`reads ${cell} as ${time}`, async () => {
      expect((await told(`Date,Title\n${cell},A\n2020,B\n`)).times[0]).to.equal(`A: ${time}`);
    });

  const clocks = [
    ['14:00-15:30', '2022-09-13T14:00 to 2022-09-13T15:30'],
    ['09:00-05:00', '2022-09-13T09:00-05:00'],
    ['2 – 3 pm', '2022-09-13T14 to 2022-09-13T15'],
    ['22:00 to 02:00', '2022-09-13T22:00 to 2022-09-14T02:00'],
    ['~14:00', '2022-09-13T14:00~'],
  ] as const;
  for (const [clock, time] of clocks)
    it(`reads the clock ${clock} as ${time}`, async () => {
      expect((await told(`Date,Time,Title\n2022-09-13,${clock},A\n`)).times).to.deep.equal([`A: ${time}`]);
    });

  it('have no end yet where the column of ends says so', async () => {
    expect((await told('Start,End,Title\n1950,ongoing,A\n')).times).to.deep.equal(['A: 1950 to ..']);
  });

  it('count years below 0 as people do where one has fewer than four digits', async () => {
    const { times, report } = await told('Year,Title\n-500,A\n-1950,B\n');
    expect([times, report]).to.deep.equal([
      ['A: -0499', 'B: -1949'],
      ['guessed: Years below 0 are taken as years before our era: -44 is 44 BC.'],
    ]);
  });

  it('are days without a zone where each is a midnight in UTC', async () => {
    const { events } = await told('Date,Title\n2020-01-01T00:00:00.000Z,A\n2020-02-01T00:00:00.000Z,B\n');
    expect(events.map(({ when }) => when)).to.deep.equal([{ at: '2020-01-01' }, { at: '2020-02-01' }]);
  });

  it('stand below a header that has a title above it', async () => {
    const { times, report, codes } = await told(
      'Chronology;;\n;;\nDatum;Uhrzeit;Ereignis\n03.02.2021;08:15;A\n01.04.21;;B\n',
      { dateOrder: 'dmy' },
    );
    expect(times).to.deep.equal(['A: 2021-02-03T08:15', 'B: "01.04.21"']);
    expect(report).to.include('understood: Above the header stands: Chronology.');
    expect(codes).to.include('two-digit-year');
  });

  it('are missed once where no column has any', async () => {
    expect((await told('title,description\nA,x\nB,y\n')).codes).to.deep.equal(['time-column-missing']);
  });
});

describe('Markdown reports as they are met', () => {
  it('have columns in any order, and others that are kept', async () => {
    const { events } = await told(
      '# 2021-03-02 Outage\n\n| # | Time (UTC) | Event | Who |\n|---|---|---|---|\n| 1 | 09:58 | Deploy | ann |\n| 2 | 10:15 – 10:40 | Rollback | |\n',
    );
    expect(events).to.deep.equal([
      {
        title: 'Deploy',
        when: { at: '2021-03-02T09:58Z', zone: 'UTC', stated: '09:58 UTC' },
        original: { '#': '1', Who: 'ann' },
      },
      {
        title: 'Rollback',
        when: { from: '2021-03-02T10:15Z', to: '2021-03-02T10:40Z', zone: 'UTC', stated: '10:15–10:40 UTC' },
        original: { '#': '2' },
      },
    ]);
  });

  it('name their day in the text, their half of the day once, and need no sign', async () => {
    const { times, report, events } = await told(
      'Report\n======\n\nOn March 5th, 2019 the service was down. All times are in UTC.\n\nTimeline\n--------\n\n* 4:05–4:30 PM – Mitigation\n  * Restart\n* 5:00 PM Over\n* **17:30 UTC** Review\n* T+0:41 recovery\n',
    );
    expect(times).to.deep.equal([
      'Mitigation: 2019-03-05T16:05Z to 2019-03-05T16:30Z',
      'Over: 2019-03-05T17:00Z',
      'Review: 2019-03-05T17:30Z',
      'recovery: "T+0:41"',
    ]);
    expect(report).to.deep.equal([
      'guessed: No heading has a date; the day is taken from the text: 2019-03-05.',
    ]);
    expect(events[0]?.['summary']).to.equal('Restart');
  });

  it('may go back in time where each line has its date', async () => {
    const track = (time: string) => `Words. {{< track "2018-04-13 ${time}" >}}`;
    const { codes } = await told(
      `---\ntitle: X\ndate: 2018-04-13\n---\n${track('16:30:00')}\n\n${track('15:54:00')}\n`,
    );
    expect(codes).to.not.include('clock-goes-back');
  });
});

describe('markwhen as it is met', () => {
  it('has a header without dashes, comments, spans on one day and times it works out', async () => {
    const { times, file, codes } = await told(
      'title: Works\ntimezone: +5\ndateFormat: d/M/y\n\n03/04/2021: Survey\n// no event\n2020-01-01T10:00:00Z/2020-01-01T12:00:00Z: Span\n1 Jan 2020 10am - 11:30am: Meeting\nnow - 10 years: Relative\n2020: Year\n',
      { name: 'works.mw' },
    );
    expect(times).to.deep.equal([
      'Survey: 2021-04-03',
      'Span: 2020-01-01T10:00:00Z to 2020-01-01T12:00:00Z',
      'Meeting: 2020-01-01T10 to 2020-01-01T11:30',
      'Relative: "now – 10 years"',
      'Year: 2020',
    ]);
    expect(file.raw).to.deep.include({ title: 'Works', zone: 'Etc/GMT-5' });
    expect(codes).to.include('not-a-time');
  });
});

describe('results of Wikidata queries as they are met', () => {
  it('have any names for the item and its times, and come as CSV', async () => {
    const { times, report, file } = await told(
      'person,personLabel,birth,death\nhttp://www.wikidata.org/entity/Q42,Douglas Adams,1952-03-11T00:00:00Z,2001-05-11T00:00:00Z\n',
    );
    expect([file.report.format, times]).to.deep.equal([
      'wikidata',
      ['Douglas Adams: 1952-03-11 to 2001-05-11'],
    ]);
    expect(report).to.deep.equal([
      'guessed: "birth" is taken as the start.',
      'guessed: "death" is taken as the end.',
    ]);
  });

  it('say what cannot be read as a time', async () => {
    const item = { item: 'http://www.wikidata.org/entity/Q1', itemLabel: 'A' };
    expect(await told([{ ...item, date: 'June 1807' }]).then(({ codes }) => codes)).to.include('not-a-time');
  });
});

describe('exports of TimeMap as they are met', () => {
  it('have sources at several addresses, and numbered associations', async () => {
    const { events, codes } = await told({
      events: [
        {
          description: 'A',
          date: '12/31/2019',
          time: '13.45',
          time_precision: '',
          association1: 'Civilian',
          sources: ['s1', 's9'],
        },
      ],
      sources: [{ id: 's1', title: 'Post', paths: ['https://p.example/1', 'https://p.example/2'] }],
    });
    expect(events[0]).to.deep.include({
      tags: ['Civilian'],
      sources: [
        { title: 'Post', url: 'https://p.example/1' },
        { title: 'Post', url: 'https://p.example/2' },
        { title: 's9' },
      ],
    });
    expect(codes).to.include('source-unknown').and.not.include('finer-than-stated');
  });
});
