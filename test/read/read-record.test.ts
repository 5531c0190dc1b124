import { expect } from '@open-wc/testing';
import { Ids } from '../../src/read/ids.js';
import { readRecord } from '../../src/read/read-record.js';
import { reading } from '../support/reading.js';
import { issuesOf, read, readOne, yerevan } from '../support/normalised.js';

function idsOf(records: readonly object[]): readonly string[] {
  const events = records.map((record) => ({ when: '2022', ...record }));
  return [...read({ ...yerevan, events }).document.newsEvents].map(({ id }) => id);
}

describe('titles', () => {
  const facts = [
    [{ title: ' Ceasefire\n agreed ' }, 'Ceasefire  agreed', []],
    [{ title: 2022 }, '2022', []],
    [{ title: 'Safe\u202Eelif.exe\u2066' }, 'Safeelif.exe', []],
    [{ title: 'Nul\u0000 and bell\u0007' }, 'Nul and bell', []],
    // Marks of right-to-left scripts are part of how they are written.
    [{ title: 'ירי\u200F בגבול' }, 'ירי\u200F בגבול', []],
    [{ title: '<b>Bold</b>' }, '<b>Bold</b>', []],
    [{ title: ' ', summary: 'Guns fell silent.' }, 'Guns fell silent.', ['title-missing at events[0].title']],
    [
      {
        title: undefined,
        summary: 'Guns fell silent along the whole border in the morning, both ministries said.',
      },
      'Guns fell silent along the whole border in the morning, both…',
      ['title-missing at events[0].title'],
    ],
    [{ title: undefined }, 'Untitled event', ['title-missing at events[0].title']],
    [{ title: {} }, 'Untitled event', ['wrong-type at events[0].title', 'title-missing at events[0].title']],
  ] as const;
  for (const [record, title, issues] of facts) {
    it(`are ${JSON.stringify(title)} for ${JSON.stringify(record)}`, () => {
      const normalised = readOne(record);
      expect(normalised.newsEvent.title).to.equal(title);
      expect(issuesOf(normalised)).to.deep.equal(issues);
    });
  }

  it('may have a short one beside them', () => {
    const titles = [{ shortTitle: ' Truce ' }, { shortTitle: ' ' }, {}].map(
      (record) => readOne({ title: 'Ceasefire agreed', ...record }).newsEvent.shortTitle,
    );
    expect(titles).to.deep.equal(['Truce', null, null]);
  });

  it('of 300 characters are kept whole', () => {
    expect(readOne({ title: 'x'.repeat(300) }).newsEvent.title).to.equal('x'.repeat(300));
  });

  it('of 10 MB are cut at 1,000 characters, with an issue, and whole in the record', () => {
    const title = 'Война '.repeat(1_747_626);
    const { newsEvent, issues } = readOne({ title });
    expect(newsEvent.title.length).to.be.within(990, 1_000);
    expect((newsEvent.record as { title: string }).title).to.equal(title);
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['text-too-long', 'events[0].title'],
    ]);
    expect(issues[0]?.found?.length).to.be.at.most(80);
    expect(issues[0]?.message).to.contain('has 10485756 characters');
  });

  it('are never cut within a pair of surrogates', () => {
    const { newsEvent } = readOne({ title: `x${'😀'.repeat(6_000)}` });
    expect(encodeURIComponent(newsEvent.title)).to.match(/^x(%F0%9F%98%80)+$/);
    expect(newsEvent.title.length).to.equal(999);
  });
});

describe('ids', () => {
  it('are kept as they are written', () => {
    expect(
      idsOf([
        { id: 'a b/<ü>', title: 'X' },
        { id: 7, title: 'Y' },
      ]),
    ).to.deep.equal(['a b/<ü>', '7']);
  });

  it('are made from titles of any script, without an issue', () => {
    const records = [
      { title: 'Ceasefire, at 9 a.m.!' },
      { title: 'Обстрел Джермука' },
      { title: 'Սահմանին կրակոց' },
      { title: '…' },
      { id: ' ', title: 'Ceasefire, at 9 a.m.!' },
    ];
    expect(idsOf(records)).to.deep.equal([
      'ceasefire-at-9-a-m',
      'обстрел-джермука',
      'սահմանին-կրակոց',
      'event-4',
      'ceasefire-at-9-a-m-2',
    ]);
    expect(read({ ...yerevan, events: [{ title: 'X', when: '2022' }] }).issues).to.deep.equal([]);
  });

  it('made from titles leave an author’s id to the record that has it', () => {
    expect(idsOf([{ title: 'Shelling' }, { id: 'shelling', title: 'Other' }])).to.deep.equal([
      'shelling-2',
      'shelling',
    ]);
  });

  it('used twice are numbered from the second on, past those taken', () => {
    const records = ['a', 'a', 'a-2', 'a'].map((id, index) => ({ id, title: `X${index}` }));
    expect(idsOf(records)).to.deep.equal(['a', 'a-3', 'a-2', 'a-4']);
    const { issues } = read({ ...yerevan, events: records.map((record) => ({ when: '2022', ...record })) });
    expect(issues.map(({ code, path, recordIndex }) => [code, path, recordIndex])).to.deep.equal([
      ['id-duplicate', 'events[1].id', 1],
      ['id-duplicate', 'events[3].id', 3],
    ]);
    expect(issues[0]?.message).to.equal('The id "a" is used twice; this one is called "a-3" instead.');
  });

  it('may be names of object members', () => {
    expect(
      idsOf([
        { id: '__proto__', title: 'X' },
        { id: 'constructor', title: 'Y' },
        { title: 'hasOwnProperty' },
      ]),
    ).to.deep.equal(['__proto__', 'constructor', 'hasownproperty']);
  });

  it('of more than 10,000 characters are cut, with an issue', () => {
    const normalised = readOne({ id: 'x'.repeat(10_001) });
    expect(normalised.newsEvent.id).to.equal('x'.repeat(10_000));
    expect(issuesOf(normalised)).to.deep.equal(['text-too-long at events[0].id']);
  });

  it('that are no text are made up, with an issue', () => {
    const normalised = readOne({ id: { a: 1 } });
    expect(normalised.newsEvent.id).to.equal('ceasefire');
    expect(issuesOf(normalised)).to.deep.equal(['wrong-type at events[0].id']);
  });
});

describe('records', () => {
  const nothings = [
    [null, 'null'],
    [7, '7'],
    [true, 'true'],
    ['  ', '  '],
    [[], 'a list of 0'],
  ] as const;
  for (const [record, found] of nothings) {
    it(`that are ${JSON.stringify(record)} become an issue and no event`, () => {
      const { document, issues } = read({ ...yerevan, events: [record] });
      expect(document.newsEvents).to.deep.equal([]);
      expect(issues.map(({ code, path, recordIndex }) => [code, path, recordIndex])).to.deep.equal([
        ['record-not-an-object', 'events[0]', 0],
      ]);
      expect(issues[0]?.found).to.equal(found.trim());
    });
  }

  it('that are only a text become an undated event with that title', () => {
    const normalised = read({ ...yerevan, events: ['Ceasefire agreed'] });
    const [newsEvent] = normalised.document.newsEvents;
    expect(newsEvent?.title).to.equal('Ceasefire agreed');
    expect(newsEvent?.id).to.equal('ceasefire-agreed');
    expect(newsEvent?.when.start).to.equal(null);
    expect(newsEvent?.record).to.equal('Ceasefire agreed');
    expect(issuesOf(normalised)).to.deep.equal(['record-is-text at events[0]']);
  });

  it('are kept whole beside what was understood of them', () => {
    const record = { title: 'X', when: '2022', mood: 'tense' };
    expect(read([record]).document.newsEvents[0]?.record).to.equal(record);
  });

  it('name themselves in their issues', () => {
    const [issue] = read({ ...yerevan, events: [{ id: 'a', title: 'X', when: '2022-13-01' }] }).issues;
    expect(issue).to.deep.equal({
      code: 'no-such-date',
      recordIndex: 0,
      recordId: 'a',
      path: 'events[0].when',
      found: '2022-13-01',
      message: '"2022-13-01" is not a date: there is no month 13.',
      hint: 'Write year-month-day, for example 2022-09-13.',
    });
  });
});

describe('readRecord(record, recordIndex, ids, context)', () => {
  it('names its place by position, and by its id once it has one', () => {
    const context = reading();
    const ids = new Ids();
    readRecord({ id: 'a', title: 7.5, when: 'soon', tags: 7 }, 4, ids, context);
    readRecord(7, 5, ids, context);
    expect(
      context.log.list().map(({ code, path, recordIndex, recordId }) => [code, path, recordIndex, recordId]),
    ).to.deep.equal([
      ['not-a-time', 'events[4].when', 4, 'a'],
      ['wrong-type', 'events[4].tags', 4, 'a'],
      ['record-not-an-object', 'events[5]', 5, null],
    ]);
  });

  it('shares ids with the records before it', () => {
    const context = reading();
    const ids = new Ids();
    const idOf = (record: object) => readRecord({ when: '2022', title: 'X', ...record }, 0, ids, context)?.id;
    expect([idOf({ id: 'a' }), idOf({ id: 'a' }), idOf({}), idOf({})]).to.deep.equal([
      'a',
      'a-2',
      'x',
      'x-2',
    ]);
  });
});
