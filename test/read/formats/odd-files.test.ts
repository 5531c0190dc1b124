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
