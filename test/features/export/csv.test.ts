import { expect } from '@open-wc/testing';
import { csvText } from '../../../src/features/export/formats/csv.js';
import type { NewsEvent } from '../../../src/model/news-event.js';
import { newsEvent, plainWords } from '../../support/news-events.js';
import { full, inYerevan } from './night.js';

const context = { ...inYerevan, lanes: [{ id: 'fighting', label: 'Fighting' }] };

/** A reader of RFC 4180 that knows nothing of the writer. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function row(one: NewsEvent): Record<string, string> {
  const [names = [], values = []] = cells(csvText([one], context).slice(1));
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '(none)']));
}

describe('csvText', () => {
  it('begins with a byte order mark and names its columns', () => {
    const text = csvText([], context);
    expect(text.startsWith('\uFEFFid,title,time,clock,kind,start,end,earliest,latest,precision,')).to.equal(
      true,
    );
    expect(text.endsWith('\r\n')).to.equal(true);
  });

  it('keeps zone, precision, status, figures, claims and sources', () => {
    const { time, claims, ...rest } = row(full);
    expect(plainWords(time ?? '')).to.equal('10:00 on Tuesday 13 September 2022');
    expect(plainWords(claims ?? '')).to.equal(
      'Ministry: An hour earlier. 09:00 on Tuesday 13 September 2022, Local (Yerevan); 05:00 on Tuesday 13 September 2022, GMT. Sources: Second report.',
    );
    expect(rest).to.deep.equal({
      id: 'ceasefire',
      title: 'Ceasefire',
      clock: 'Asia/Yerevan',
      kind: 'at',
      start: '2022-09-13T06:00Z',
      end: '',
      earliest: '2022-09-13T06:00:00.000Z',
      latest: '2022-09-13T06:00:59.999Z',
      precision: 'minute',
      qualifier: 'approximate',
      zone: 'Europe/Moscow',
      zone_origin: full.when.zoneOrigin,
      start_written: '2022-09-13T09:00+03:00',
      end_written: '',
      stated: '9:00 a.m. Moscow time',
      status: 'disputed',
      lane: 'Fighting',
      place: 'Sotk, border',
      latitude: '40.2',
      longitude: '-45.9',
      parties: 'Armenia; Azerbaijan',
      tags: 'truce; a,b',
      summary: 'Both sides; one says, “no”.',
      figures: 'killed: 49 to 50 people (Ministry, “about 50”)',
      sources:
        'Ceasefire, “at last”, A. Writer, Gazette, published 13 September 2022, accessed 14 September 2022, https://example.org/a?b=c,d;e, archived copy: https://archive.example/1\nSecond report',
      corrections: '15 September 2022: Hour corrected.',
      media: 'https://example.org/p.jpg',
    });
  });

  const times = [
    ['2022-09-13', '2022-09-13', '', 'day'],
    ['2022-09', '2022-09', '', 'month'],
    ['2022-09-13T09+04:00', '2022-09-13T05Z', '', 'hour'],
    [
      { within: ['2022-09-13T00:00', '2022-09-13T08:00'] },
      '2022-09-12T20:00Z',
      '2022-09-13T04:00Z',
      'minute',
    ],
    [{ from: '2022-09-13T00:00' }, '2022-09-12T20:00Z', '', 'minute'],
    [{ to: '2022-09-13' }, '', '2022-09-13', 'day'],
    ['unknown', '', '', ''],
  ] as const;
  for (const [when, start, end, precision] of times) {
    it(`writes ${JSON.stringify(when)} from ${start || 'nothing'} to ${end || 'nothing'}`, () => {
      const written = row(newsEvent({ id: 'a', when }));
      expect([written['start'], written['end'], written['precision']]).to.deep.equal([start, end, precision]);
    });
  }

  const inZones = [
    ['Asia/Tokyo', '2022-09-13T03', '2022-09-12T18Z', '2022-09-12T18:00:00.000Z', '2022-09-12T18:59:59.999Z'],
    [
      'Asia/Tokyo',
      '2022-09-13T01+04:00',
      '2022-09-12T21Z',
      '2022-09-12T21:00:00.000Z',
      '2022-09-12T21:59:59.999Z',
    ],
    [
      'Asia/Kolkata',
      '2022-09-13T03',
      '2022-09-13T03+05:30',
      '2022-09-12T21:30:00.000Z',
      '2022-09-12T22:29:59.999Z',
    ],
    [
      'America/St_Johns',
      '2022-09-13T03',
      '2022-09-13T03-02:30',
      '2022-09-13T05:30:00.000Z',
      '2022-09-13T06:29:59.999Z',
    ],
    // The clock showed it twice: neither is named alone.
    [
      'Europe/Berlin',
      '2022-10-30T02:30',
      '2022-10-30',
      '2022-10-30T00:30:00.000Z',
      '2022-10-30T01:30:59.999Z',
    ],
    ['Europe/Berlin', '2022-10-30T02', '2022-10-30', '2022-10-30T00:00:00.000Z', '2022-10-30T01:59:59.999Z'],
    [
      'UTC',
      '2022-09-13T09:00:00.25',
      '2022-09-13T09:00:00.250Z',
      '2022-09-13T09:00:00.250Z',
      '2022-09-13T09:00:00.250Z',
    ],
    [null, '2022-09-13T03', '2022-09-13T03', '2022-09-12T13:00:00.000Z', '2022-09-13T15:59:59.999Z'],
  ] as const;
  for (const [zone, when, start, earliest, latest] of inZones) {
    it(`starts ${when} in ${zone ?? 'no zone'} at ${start}`, () => {
      const written = row(newsEvent({ id: 'a', when, zone }));
      expect([written['start'], written['earliest'], written['latest']]).to.deep.equal([
        start,
        earliest,
        latest,
      ]);
    });
  }

  it('gives each end of hours its hour, and leaves bounds empty that are not known', () => {
    const span = row(newsEvent({ id: 'a', when: { within: ['2022-09-13T00', '2022-09-13T07'] } }));
    expect([span['start'], span['end']]).to.deep.equal(['2022-09-12T20Z', '2022-09-13T03Z']);
    const open = row(newsEvent({ id: 'a', when: { from: '2022-09-13T00:00' } }));
    expect([open['earliest'], open['latest']]).to.deep.equal(['2022-09-12T20:00:00.000Z', '']);
  });

  const titles = [
    ['say "no"', 'say "no"'],
    ['two\nlines', 'two\nlines'],
    ['a, b', 'a, b'],
    ['=1+1', "'=1+1"],
    ["x;=cmd|' /C calc'!A0;y", "x;'=cmd|' /C calc'!A0;y"],
    ['x; @SUM(1)', "x;' @SUM(1)"],
    ['x\n=1', "x\n'=1"],
    ['x\t-1', "x\t'-1"],
    ['x;"=1"', `x;'"=1"`],
    ['a;b', 'a;b'],
    ['x=1; y-z', 'x=1; y-z'],
    ['+7 999', "'+7 999"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
    ['5 - 3 = 2', '5 - 3 = 2'],
  ] as const;
  for (const [title, read] of titles) {
    it(`gives ${JSON.stringify(title)} back as ${JSON.stringify(read)}`, () => {
      expect(row(newsEvent({ id: 'a', when: '2022', title }))['title']).to.equal(read);
    });
  }
});
