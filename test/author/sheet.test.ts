import { expect } from '@open-wc/testing';
import { changed, historyOf, redone, undone } from '../../src/author/history.js';
import { openFile } from '../../src/author/open-file.js';
import { embedCode, fileName, pageText } from '../../src/author/outputs.js';
import { rowAtLine, sheetText, withCell, withoutRow, withRow } from '../../src/author/sheet.js';
import { sheetFromDocument } from '../../src/author/sheet-from-document.js';
import { resultOf, rolesOfColumns, withChoice, type Work } from '../../src/author/work.js';
import { readFile } from '../../src/document.js';

const sheet = {
  headers: ['Date', 'Title'],
  rows: [
    ['2022', 'A\n"B"'],
    ['2023', 'C'],
  ],
};
const work: Work = { sheet, title: '', zone: 'UTC', dateOrder: '', columns: {} };

describe('a sheet', () => {
  it('is CSV whose lines lead back to its rows', () => {
    const text = sheetText(sheet);
    expect(text.text).to.equal('Date,Title\n2022,"A\n""B"""\n2023,C\n');
    expect([1, 2, 3, 4].map((line) => rowAtLine(text, line))).to.deep.equal([null, 0, 0, 1]);
  });

  it('changes in one cell or row and leaves the one before as it was', () => {
    expect(withCell(sheet, 1, 0, '2024').rows[1]).to.deep.equal(['2024', 'C']);
    expect(withRow(sheet).rows).to.have.length(3);
    expect(withoutRow(sheet, 0).rows).to.deep.equal([['2023', 'C']]);
    expect(sheet.rows).to.have.length(2);
  });

  it('tells each issue at its cell, in the words of a sheet', async () => {
    const result = await resultOf({ ...work, zone: '', sheet: withCell(sheet, 1, 0, '1/2/2023') });
    const issue = result?.issues.find(({ code }) => code === 'date-order-not-proved');
    expect([issue?.row, issue?.column, issue?.hint]).to.deep.equal([
      1,
      0,
      'Choose above whether the day or the month comes first.',
    ]);
  });

  it('has the columns that its editor chooses, and keeps the others', async () => {
    const columns = { ...work, sheet: { headers: ['Date', 'Title', 'Notes'], rows: [['2022', 'A', 'x']] } };
    expect([...rolesOfColumns(columns).values()]).to.have.members(['start', 'title', 'summary']);
    const chosen = withChoice(withChoice(columns, 'Notes', ''), 'Title', 'summary');
    expect(chosen.columns).to.deep.equal({ kept: 'Notes', summary: 'Title' });
    const result = await resultOf(chosen);
    expect((result?.raw as { events: object[] }).events[0]).to.deep.include({ summary: 'A', Notes: 'x' });
  });
});

describe('the history of a sheet', () => {
  it('takes steps back and makes them again', () => {
    const history = changed(changed(historyOf(1), 2), 3);
    expect(undone(undone(history)).present).to.equal(1);
    expect(redone(undone(history)).present).to.equal(3);
    expect(undone(historyOf(1)).present).to.equal(1);
  });
});

describe('openFile(input, name)', () => {
  it('takes cells as they are copied', async () => {
    const opened = await openFile('Date\tTitle\n2022\tA\n', '');
    expect(opened.kind === 'sheet' && opened.sheet).to.deep.equal({
      headers: ['Date', 'Title'],
      rows: [['2022', 'A']],
    });
  });

  it('makes rows of a calendar, and says so', async () => {
    const opened = await openFile(
      'BEGIN:VCALENDAR\nX-WR-CALNAME:Court\nBEGIN:VEVENT\nSUMMARY:Hearing\nDTSTART;VALUE=DATE:20240305\nEND:VEVENT\nEND:VCALENDAR\n',
      'a.ics',
    );
    expect(opened.kind === 'sheet' && [opened.title, opened.sheet.rows, opened.notes]).to.deep.equal([
      'Court',
      [['2024-03-05', 'Hearing']],
      ['This was a calendar (iCalendar); its 1 events are rows now.'],
    ]);
  });

  for (const [input, words] of [
    ['', 'There is nothing in it.'],
    ['hello', 'This is neither a sheet nor any other format that is known.'],
    ['{"events": [}', 'This is JSON with a fault in line 1, column 13'],
    ['<rss version="2.0"></rss>', 'This looks like a news feed'],
  ] as const)
    it(`says why it cannot take ${JSON.stringify(input)}`, async () => {
      const opened = await openFile(input, '');
      expect(opened.kind === 'failed' && opened.message).to.contain(words);
    });
});

describe('sheetFromDocument(raw)', () => {
  it('writes times so that they are read again as they were', async () => {
    const whens = [
      { at: '2022-09-13' },
      { from: '2022-09-13', to: '2022-09-15' },
      { within: ['2022-09-13T10:00', '2022-09-13T11:00'] },
      { within: ['..', '2022'] },
      { from: '1950', to: '..' },
      { at: '2022~', stated: 'about 2022' },
    ];
    const { sheet: made, lost } = sheetFromDocument({
      zone: 'UTC',
      sources: [{ id: 'a', title: 'Agency', url: 'https://a.example' }],
      events: whens.map((when, index) => ({ title: `E${index}`, when, sources: ['a'], claims: [] })),
    });
    expect(lost).to.deep.equal(['claims']);
    const read = await readFile(sheetText(made).text, { name: 'a.csv', zone: 'UTC' });
    if (read.kind === 'failed') throw new Error(read.error.code);
    const { events } = read.raw as { events: { when: Record<string, unknown> }[] };
    for (const { when } of events) delete when['stated'];
    expect(events.map(({ when }) => when)).to.deep.equal([
      { at: '2022-09-13' },
      { from: '2022-09-13', to: '2022-09-15' },
      { within: ['2022-09-13T10:00', '2022-09-13T11:00'] },
      { within: ['..', '2022'] },
      { from: '1950', to: '..' },
      { at: '2022~' },
    ]);
    expect(events[0]).to.deep.include({ sources: [{ title: 'Agency', url: 'https://a.example' }] });
  });
});

describe('what is taken away', () => {
  it('has a name of plain letters, and a page that needs no script to be read', () => {
    expect([fileName('A <night>, in Goris', 'json'), fileName('', 'csv')]).to.deep.equal([
      'a-night-in-goris.json',
      'timeline.csv',
    ]);
    const page = pageText({ events: [{ title: 'Fire', when: '2022' }] }, '<b>');
    expect(page).to.contain('<title>&lt;b></title>').and.to.contain('Fire');
    expect(embedCode('a.json')).to.contain('<events-timeline src="a.json">');
  });
});
