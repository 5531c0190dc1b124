import { expect } from '@open-wc/testing';
import { readDocument } from '../src/document.js';

describe('readDocument(input)', () => {
  const record = { title: 'Ceasefire', when: '2022-09-13T09:00+03:00', sources: [{ url: 'report.html' }] };

  for (const input of [[record], { events: [record] }, JSON.stringify([record])]) {
    it(`reads ${typeof input === 'string' ? 'text' : Array.isArray(input) ? 'a list' : 'a document'}`, () => {
      const read = readDocument(input);
      expect(read.kind === 'read' && read.document.newsEvents.map(({ title }) => title)).to.deep.equal([
        'Ceasefire',
      ]);
    });
  }

  it('resolves relative links against baseUrl', () => {
    const read = readDocument([record], { baseUrl: 'https://example.org/data/events.json' });
    const urls = read.kind === 'read' ? [...read.document.sources.values()].map(({ url }) => url) : [];
    expect(urls).to.deep.equal(['https://example.org/data/report.html']);
  });

  it('answers with the reason where there is no document', () => {
    const read = readDocument('{"events": [}');
    expect(read.kind === 'failed' && read.error.code).to.equal('not-json');
  });
});
