import { expect } from '@open-wc/testing';
import { readDocument, type CheckedDocument } from '../src/document.js';
import { messages as georgian } from '../src/i18n/languages/ka.js';
import { calendarText, citationText, csvText, exportContext } from '../src/export.js';

function documentOf(zone?: string): CheckedDocument {
  const read = readDocument({
    title: 'A morning',
    ...(zone === undefined ? {} : { zone }),
    sources: { s0: { title: 'First report' } },
    events: [{ id: 'bridge', title: 'Bridge closed', when: '2022-09-13T06:00+04:00', sources: ['s0'] }],
  });
  if (read.kind === 'failed') throw new Error('This is no document.');
  return read.document;
}

describe('events-timeline/export.js', () => {
  const document = documentOf('Asia/Yerevan');
  const [bridge] = document.newsEvents;
  if (bridge === undefined) throw new Error('The document has no event.');

  it('writes a table with a row for each event', () => {
    const [head, row] = csvText(document.newsEvents, exportContext(document)).split('\r\n');
    expect(head?.slice(0, 14)).to.equal('\uFEFFid,title,time');
    expect(row?.slice(0, 21)).to.equal('bridge,Bridge closed,');
  });

  it('writes a calendar in UTC', () => {
    const madeAt = Date.UTC(2026, 0, 1);
    const text = calendarText(document.newsEvents, {
      ...exportContext(document),
      madeAt,
      address: 'example.org/morning',
    });
    expect(text).to.contain('DTSTART:20220913T020000Z');
    expect(text).to.contain('NAME:A morning');
  });

  it('writes a citation on the clock that was asked for', () => {
    const from = { title: document.title, url: 'https://example.org/' };
    const lines = citationText(bridge, from, exportContext(document, { zone: 'moscow' })).split('\n');
    expect(lines[0]).to.equal(
      '“Bridge closed”. 05:00 on Tuesday 13 September 2022, Moscow; 02:00 on Tuesday 13 September 2022, GMT. Status: reported.',
    );
  });

  it('writes dates by the words of a table, under a language that the browser does not know', () => {
    const context = exportContext(document, { lang: 'qya', messages: georgian });
    const [citation] = citationText(bridge, { title: null, url: 'https://example.org/' }, context).split(
      '\n',
    );
    expect(citation).to.contain('13 სექტემბერი, 2022');
  });

  it('writes on GMT where a document names no zone', () => {
    expect(exportContext(documentOf()).clock.zone).to.equal('UTC');
  });

  it('throws at what is no time zone', () => {
    expect(() => exportContext(document, { zone: 'Moskow' })).to.throw(
      RangeError,
      '“Moskow” is not a time zone.',
    );
  });
});
