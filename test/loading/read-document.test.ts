import { expect } from '@open-wc/testing';
import { runSync, type ChunkedTask } from '../../src/base/chunked-task.js';
import { readDocumentSteps, unwordedIssue, type ReadResult } from '../../src/loading/read-document.js';
import { documentFromData, documentFromJson, type ParsedDocument } from '../../src/read/parse.js';

function* parsing(parse: () => ParsedDocument | null): ChunkedTask<ParsedDocument | null> {
  yield;
  return parse();
}

const read = (parse: () => ParsedDocument | null, baseUrl: string | null = null): ReadResult =>
  runSync(readDocumentSteps({ parse: parsing(parse), baseUrl }));
const readData = (data: unknown, baseUrl: string | null = null) =>
  read(() => documentFromData(data), baseUrl);

describe('readDocumentSteps({ parse, baseUrl })', () => {
  it('gives the checked document, its store, and what is wrong with it', () => {
    const result = readData({
      zone: 'UTC',
      events: [
        { id: 'siege', title: 'Siege', when: '2022-09-13' },
        { id: 'odd', title: 'Odd', when: 'soon' },
      ],
    });
    if (result.kind !== 'read') throw new Error(result.kind);
    expect(result.document.newsEvents.map(({ id }) => id)).to.deep.equal(['odd', 'siege']);
    expect(result.store.byId('siege')).to.equal(result.document.newsEvents[1]);
    expect(result.drafts.map(({ code, path }) => [code, path])).to.deep.equal([
      ['not-a-time', 'events[1].when'],
    ]);
  });

  it('reads relative links from the address', () => {
    const media = [{ url: 'photo.jpg', alt: 'A bridge' }];
    const result = readData([{ title: 'Siege', when: '2022', media }], 'https://news.example/a/b.json');
    if (result.kind !== 'read') throw new Error(result.kind);
    expect(result.document.newsEvents[0]?.media[0]?.url).to.equal('https://news.example/a/photo.jpg');
  });

  const failures: readonly [
    claim: string,
    parse: () => ParsedDocument | null,
    code: string,
    facts: object,
  ][] = [
    ['text that is not JSON, without a place', () => documentFromJson('{"events": ['), 'not-json', {}],
    [
      'text that is not JSON, with the place of the fault',
      () => ({
        kind: 'failed',
        error: { code: 'not-json', line: 3, column: 7, excerpt: '"a" "b"', detail: 'a comma is missing' },
      }),
      'not-json',
      { line: 3, column: 7, found: '"a" "b"', detail: 'a comma is missing' },
    ],
    [
      'data of another shape',
      () => documentFromData({ title: 'X', lanes: [] }),
      'wrong-shape',
      { found: 'an object with title, lanes' },
    ],
    [
      'data whose getters throw',
      () =>
        documentFromData({
          events: [],
          get title() {
            throw new RangeError('no title');
          },
        }),
      'wrong-shape',
      { found: 'something that cannot be read (RangeError: no title)' },
    ],
    [
      'a parser that throws',
      () => {
        throw new RangeError('too deep');
      },
      'wrong-shape',
      { found: 'something that cannot be read (RangeError: too deep)' },
    ],
  ];
  for (const [claim, parse, code, facts] of failures) {
    it(`fails for ${claim}`, () => {
      expect(read(parse)).to.deep.equal({ kind: 'failed', code, facts });
    });
  }
});

describe('unwordedIssue(draft)', () => {
  it('says the name of the issue and what was found, and keeps its place', () => {
    const place = { recordIndex: 1, recordId: 'odd', path: 'events[1].when', found: 'soon' };
    const draft = { code: 'not-a-time', ...place, facts: { found: '"soon"', detail: '' } } as const;
    expect(unwordedIssue(draft)).to.deep.equal({
      code: 'not-a-time',
      ...place,
      message: 'not-a-time: "soon"',
      hint: '',
    });
  });
});
