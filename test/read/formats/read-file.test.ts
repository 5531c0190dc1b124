import { expect } from '@open-wc/testing';
import { readFile, type FileOptions } from '../../../src/document.js';
import { csvText, exportContext } from '../../../src/export.js';
import { isOwnTable } from '../../../src/read/formats/sheet/own-table.js';
import { textFromBytes } from '../../../src/read/formats/bytes.js';
import { delimiterOf } from '../../../src/read/formats/csv/read-csv.js';
import { withFileHint } from '../../../src/read/formats/file-hints.js';
import { FileIssueLog } from '../../../src/read/formats/file-issue-log.js';
import { gdeltColumns } from '../../../src/read/formats/gdelt/columns.js';
import { sheetAddresses } from '../../../src/read/formats/google-sheet.js';
import { tableFromLines } from '../../../src/read/formats/json-lines/json-lines.js';
import { readAnyFile } from '../../../src/read/formats/read-file.js';
import { Reading } from '../../../src/read/formats/reading.js';
import { formatOfColumns, formatOfData, syntaxOf } from '../../../src/read/formats/recognise.js';
import { ReportLog } from '../../../src/read/formats/report.js';
import { structuredData } from '../../../src/read/formats/schema-org/in-page.js';
import { dateOrderFrom, noSettings, settingsFrom } from '../../../src/read/formats/settings.js';
import { addOtherNames } from '../../../src/read/formats/sheet-names/other-names.js';
import { rolesOf } from '../../../src/read/formats/sheet/roles.js';
import { ucdpColumns } from '../../../src/read/formats/ucdp/columns.js';
import { wrapperOf } from '../../../src/read/formats/wrapper.js';
import { unpackedSize } from '../../../src/read/formats/xlsx/zip.js';
import { xlsxBytes } from '../../support/xlsx.js';

async function read(input: string | Uint8Array | object, options: FileOptions = {}) {
  const file = await readFile(input, options);
  if (file.kind === 'failed') throw new Error(JSON.stringify(file.error));
  return { ...file, events: (file.raw as { events: Record<string, unknown>[] }).events };
}

describe('readFile(text)', () => {
  it('reads our own document as readDocument does', async () => {
    const { document, report } = await read('{"events": [{"title": "X", "when": "2022"}]}');
    expect([document.newsEvents[0]?.title, report.format]).to.deep.equal(['X', 'events-timeline']);
  });

  const sheets = [
    ['commas', 'Date,Title\n2022-09-13,Fire\n2022-09-14,Rain\n'],
    ['tabs', 'Date\tTitle\n2022-09-13\tFire\n2022-09-14\tRain\n'],
    ['CR-only lines', 'Date,Title\r2022-09-13,Fire\r2022-09-14,Rain\r'],
    ['CRLF and a BOM', '\uFEFFDate,Title\r\n2022-09-13,Fire\r\n2022-09-14,Rain\r\n'],
    ['German headers', 'Datum;Ereignis\n2022-09-13;Fire\n2022-09-14;Rain\n'],
    ['Russian headers', 'Дата;Событие\n2022-09-13;Fire\n2022-09-14;Rain\n'],
    ['Armenian headers', 'Ամսաթիվ,Վերնագիր\n2022-09-13,Fire\n2022-09-14,Rain\n'],
    ['headers of no known name', 'A,B\n2022-09-13,Fire\n2022-09-14,Rain\n'],
  ] as const;
  for (const [what, text] of sheets)
    it(`reads a sheet with ${what}`, async () => {
      const { events } = await read(text);
      expect(events.map(({ title, when }) => [title, (when as { at: string }).at])).to.deep.equal([
        ['Fire', '2022-09-13'],
        ['Rain', '2022-09-14'],
      ]);
    });

  it('counts one cause once, with its first three places', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `soon,Event ${index}`);
    const { issues } = await read(`Date,Title\n${rows.join('\n')}\n`);
    expect(issues.map(({ code, count, places }) => [code, count, places])).to.deep.equal([
      ['not-a-time', 500, ['line 2, column Date', 'line 3, column Date', 'line 4, column Date']],
    ]);
  });

  it('keeps a quoted line break in its cell, and the lines right', async () => {
    const { events, issues } = await read('Date,Title,Text\n2022,"A","one\ntwo"\nx,B,\n');
    expect(events[0]?.['summary']).to.equal('one\ntwo');
    expect(issues.at(-1)?.path).to.equal('line 4, column Date');
  });

  it('loses no row behind a quotation mark that is left open', async () => {
    const { events, issues } = await read('Date,Title\n2021,"Fire\n2022,Rain\n2023,Snow\n');
    expect(events.map(({ title }) => title)).to.deep.equal(['Fire', 'Rain', 'Snow']);
    expect(issues.map(({ code }) => code)).to.include('quote-open');
  });

  it('says which columns there are where a named one is missing', async () => {
    const { issues } = await read('Day,What\n2022,X\n', { columns: 'when: Datum; title: What' });
    const issue = issues.find(({ code }) => code === 'columns-missing');
    expect(issue?.message).to.equal('There is no column "Datum". The columns are Day, What.');
  });

  it('takes the columns that its author names', async () => {
    const { events } = await read('Date,Date of entry,Title,Note\n2022,2020,X,Y\n', {
      columns: { when: 'Date of entry', title: 'Note' },
    });
    expect(events[0]).to.deep.include({ title: 'Y', when: { at: '2020' } });
  });

  it('reads times without a zone in the zone that its author names', async () => {
    const { document } = await read('Date,Time,Title\n2022-09-13,09:00,X\n', { zone: 'Asia/Yerevan' });
    expect(new Date(document.newsEvents[0]?.when.earliest ?? 0).toISOString()).to.equal(
      '2022-09-13T05:00:00.000Z',
    );
  });

  it('reads lines of JSON, and keeps a line that is none with an issue', async () => {
    const text =
      '{"message":"A","datetime":"2024-03-09T16:00:00+00:00","timestamp_desc":"Logon"}\n{broken\n' +
      '{"message":"B","datetime":"2024-03-09T17:00:00+00:00","timestamp_desc":"Logoff"}\n';
    const { events, report, issues } = await read(text);
    expect([report.format, events.length]).to.deep.equal(['timesketch', 3]);
    expect(issues.find(({ code }) => code === 'row-unreadable')?.path).to.equal('line 2');
  });

  it('reads articles at the time of their publication', async () => {
    const { events } = await read({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Talks begin',
      datePublished: '2024-05-06T12:00:00Z',
      url: 'https://example.org/n/1',
    });
    expect(events[0]).to.deep.include({
      title: 'Talks begin',
      when: { at: '2024-05-06T12:00:00Z', stated: 'published 2024-05-06T12:00:00Z', zone: 'UTC' },
    });
  });

  it('reads structured data inside a web page', async () => {
    const page = `<!doctype html><html><head><script type="application/ld+json">
      {"@context":"https://schema.org","@type":"Event","name":"Talks","startDate":"2024-05-06"}
      </script></head><body><p>Talks</p></body></html>`;
    const { events, report } = await read(page);
    expect([report.format, events[0]?.['title']]).to.deep.equal(['schema-jsonld', 'Talks']);
  });

  it('reads a spreadsheet', async () => {
    const bytes = xlsxBytes([
      ['Date', 'Title', 'Text'],
      [44817, 'Fire', 'At the harbour'],
      ['2022-09-14', 'Rain', ''],
    ]);
    const { events } = await read(bytes, { name: 'chronology.xlsx' });
    expect(events.map(({ title, when }) => [title, (when as { at: string }).at])).to.deep.equal([
      ['Fire', '2022-09-13'],
      ['Rain', '2022-09-14'],
    ]);
    expect(unpackedSize(bytes)).to.deep.include({ isWorkbook: true });
  });

  it('reads the file that a document names as the place of its events', async () => {
    const wrapper = {
      title: 'Chronology',
      zone: 'Asia/Yerevan',
      dateOrder: 'dmy',
      columns: { title: 'What' },
      events: { src: 'chronology.csv' },
    };
    const { document } = await read(wrapper, {
      fetchFile: (src) => Promise.resolve(src === 'chronology.csv' ? 'Date,What\n03/04/2022,Fire\n' : ''),
    });
    expect([document.title, document.zone, document.newsEvents[0]?.title]).to.deep.equal([
      'Chronology',
      'Asia/Yerevan',
      'Fire',
    ]);
    expect(document.newsEvents[0]?.when.start?.text).to.equal('2022-04-03');
    expect(wrapperOf(wrapper)?.src).to.equal('chronology.csv');
  });

  const others = [
    ['{"type":"FeatureCollection","features":[]}', 'a GeoJSON file'],
    ['<?xml version="1.0"?><rss version="2.0"></rss>', 'a news feed (RSS or Atom)'],
    ['<!doctype html><html><body>Hi</body></html>', 'a web page without structured data'],
    ['# Notes\n\nNothing happened.\n', 'a Markdown report'],
  ] as const;
  for (const [text, found] of others)
    it(`says in one sentence that it does not read ${found}`, async () => {
      const file = await readFile(text);
      expect(file.kind === 'failed' && file.error).to.deep.include({ code: 'other-format', found });
    });

  it('advises what can be done in a file, and not at the top of a document', async () => {
    const { issues } = await read('Date,Title\n2022-09-13T09:00,Fire\n');
    expect(issues.map(({ hint }) => hint)).to.deep.equal([
      'Say the zone with source-zone (on the command line --zone), or write the offset behind the time: 09:00+03:00.',
    ]);
    expect(
      withFileHint({
        code: 'when-missing',
        recordIndex: 0,
        recordId: null,
        path: '',
        found: null,
        facts: { found: '', detail: '' },
      }).hint,
    ).to.contain('"2022-09"');
  });

  it('reads the table back that a timeline exports', async () => {
    const whens = [
      { at: '2022-09-13T09:00+03:00' },
      { at: '2022~', stated: 'about 2022' },
      { from: '2022-09', to: '2022-11' },
      { within: ['2022-09-13', '2022-09-14'] },
      { from: '1950', to: '..' },
      { at: '-0043-03-15' },
    ];
    const { document } = await read({
      zone: 'UTC',
      sources: [{ id: 'a', title: 'Agency' }],
      events: whens.map((when, index) => ({
        id: `e${index}`,
        title: `Event ${index}`,
        when,
        sources: ['a'],
      })),
    });
    const { events, issues } = await read(csvText(document.newsEvents, exportContext(document)));
    const times = Object.fromEntries(
      events.map(({ id, when }) => [id, { ...(when as object), zone: undefined }]),
    );
    for (const [index, when] of whens.entries())
      expect(times[`e${index}`]).to.deep.equal({ ...when, zone: undefined });
    expect(issues).to.deep.equal([]);
    expect(isOwnTable({ headers: ['start'], rows: [], lines: null, listName: '' })).to.equal(false);
  });

  it('names the place of a fault in JSON', async () => {
    const file = await readAnyFile('{"events": [}');
    expect(file.kind === 'failed' && file.error).to.deep.include({ code: 'not-json', line: 1 });
  });

  it('unfolds what repeats without end within bounds', async () => {
    const calendar =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Daily\nDTSTART:20240101T090000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR\n';
    const { events, issues } = await read(calendar);
    expect([events.length, issues.map(({ code }) => code)]).to.deep.equal([366, ['repeats-cut']]);
  });
});

describe('recognition', () => {
  const syntaxes = [
    ['BEGIN:VCALENDAR\n', 'icalendar'],
    ['  {"a": 1}', 'json'],
    ['{"a": 1}\n{"a": 2}\n', 'json-lines'],
    ['# Incident\n\n- 10:00 UTC: x', 'markdown'],
    ['---\ntitle: X\n---\n2021: A\n2022: B\n', 'markwhen'],
    ['2021-03: A\n1720-1772: B\n', 'markwhen'],
    ['Date,Title\n2022,x\n', 'rows'],
    ['hello', 'unknown'],
  ] as const;
  for (const [text, syntax] of syntaxes)
    it(`finds ${syntax} in ${JSON.stringify(text.slice(0, 20))}`, () =>
      expect(syntaxOf(text, { type: '', name: '' })).to.equal(syntax));

  it('goes by the columns', () => {
    expect(formatOfColumns(['Year', 'Headline'])).to.equal('timelinejs-csv');
    expect(formatOfColumns(ucdpColumns)).to.equal('ucdp-ged-csv');
    expect(formatOfColumns(gdeltColumns)).to.equal('gdelt-events');
    expect(formatOfColumns(['a', 'b'])).to.equal(null);
  });

  it('leaves our own documents alone', () => {
    expect(
      formatOfData([
        { title: 'X', date: '2020' },
        { title: 'Y', when: '2022' },
      ]),
    ).to.equal(null);
  });

  it('takes a document of ours that has eras for ours', async () => {
    const eras = [{ label: 'Siege', when: { from: '1992', to: '1995' } }];
    const { report } = await read({ eras, events: [{ title: 'X', when: '1993' }] });
    expect(report.format).to.equal('events-timeline');
  });

  it('finds the sign between cells', () => {
    expect(['a;b\n1,2;3\n', 'a\tb\n1\t2\n', 'a,b\n1,2\n'].map(delimiterOf)).to.deep.equal([';', '\t', ',']);
  });
});

describe('names of columns', () => {
  it('in other languages are added where a sheet needs them', () => {
    addOtherNames();
    expect([...rolesOf(['Datum', 'Titre']).keys()]).to.deep.equal(['start', 'title']);
  });
});

describe('settings', () => {
  it('are read from text and from objects', () => {
    expect(
      settingsFrom({ columns: 'when: Date; title: What', dateOrder: 'DD/MM/YYYY', zone: ' UTC ' }),
    ).to.deep.equal({
      columns: { when: 'Date', title: 'What' },
      dateOrder: 'dmy',
      zone: 'UTC',
    });
    expect([dateOrderFrom('mdy'), dateOrderFrom('day first')]).to.deep.equal(['mdy', null]);
  });
});

describe('sheetAddresses(src)', () => {
  const key = '1aBcD_eFgHiJkLmNoPqRsTuVwXyZ-0123456789abcdE';
  const site = 'https://docs.google.com/spreadsheets/d';
  const addresses = [
    [`${site}/e/2PACX-1vAbcDefGhi/pub?output=csv`, `${site}/e/2PACX-1vAbcDefGhi/pub?output=csv`],
    [
      `${site}/e/2PACX-1vAbcDefGhi/pubhtml?gid=7&single=true`,
      `${site}/e/2PACX-1vAbcDefGhi/pub?output=csv&gid=7&single=true`,
    ],
    [`${site}/${key}/edit#gid=12`, `${site}/${key}/pub?output=csv&gid=12&single=true`],
    [key, `${site}/${key}/pub?output=csv`],
    ['https://example.org/a.csv', 'https://example.org/a.csv'],
  ] as const;
  for (const [src, address] of addresses)
    it(`of ${src.slice(0, 60)} begin with its CSV`, () => expect(sheetAddresses(src)[0]).to.equal(address));
});

describe('parts of reading', () => {
  it('decode what spreadsheets write', () => {
    expect(textFromBytes(new Uint8Array([0xe9]))).to.deep.equal({ text: 'é', guessed: 'Windows-1252' });
    expect(textFromBytes(new Uint8Array([0xff, 0xfe, 0x41, 0]))).to.deep.equal({ text: 'A', guessed: null });
    expect(textFromBytes(new Uint8Array([0, 1, 2]))).to.equal(null);
  });

  it('count what is reported', () => {
    const report = new ReportLog();
    report.guessed('A.');
    report.guessed('A.', 2);
    expect(report.finish('x', 'an x').entries).to.deep.equal([{ kind: 'guessed', text: 'A.', count: 3 }]);
  });

  it('say once why a record has no time', () => {
    const log = new FileIssueLog((index, path) => `${index} ${path}`);
    log.enterRecord(3, null);
    log.add('not-a-time', 'when', 'soon');
    log.explainTime();
    log.add('when-missing', 'when', undefined);
    expect(log.list().map(({ code, path }) => [code, path])).to.deep.equal([['not-a-time', '3 when']]);
  });

  it('pass over scripts of a page that are no JSON', () => {
    expect(structuredData('<script type="application/ld+json">{</script>')).to.deep.equal([]);
    expect(tableFromLines('{"a":1}\n', new Reading(noSettings)).rows).to.deep.equal([[1]]);
  });
});
