import { expect } from '@open-wc/testing';
import { issuesOf, read, readOne } from '../support/normalised.js';

const many = (entry: unknown) => Array.from({ length: 20_000 }, () => entry);

describe('a record', () => {
  const lists: readonly [field: string, entry: unknown][] = [
    ['claims', { by: 'A', says: 'B' }],
    ['figures', { kind: 'killed', best: 1 }],
    ['revisions', 'corrected'],
    ['media', { url: 'https://a.example/1.jpg', alt: '' }],
    ['actors', 'Army'],
    ['tags', 'tag'],
  ];
  for (const [field, entry] of lists) {
    it(`keeps a thousand ${field} of twenty thousand, with an issue`, () => {
      const one = readOne({ [field]: many(entry) });
      expect(one.newsEvent[field as 'tags']).to.have.length(1_000);
      expect(issuesOf(one)).to.deep.equal([`list-too-long at events[0].${field}`]);
      expect(one.issues[0]?.message).to.equal('Here is a list of 20000: the last 19000 are left out.');
    });
  }

  it('has room for a thousand entries in all its lists together, however they are nested', () => {
    const figures = Array.from({ length: 90 }, () => ({
      kind: 'killed',
      best: 1,
      sources: ['Agency', 'Press'],
    }));
    const claims = Array.from({ length: 90 }, () => ({ by: 'A', says: 'B', figures }));
    const { newsEvent } = readOne({ claims });
    expect(newsEvent.claims.length).to.equal(90);
    expect(newsEvent.claims.reduce((sum, claim) => sum + claim.figures.length, 0)).to.be.below(1_000);
  });

  it('has its room to itself', () => {
    const tags = Array.from({ length: 900 }, (_, index) => `t${index}`);
    const events = [1, 2, 3].map((id) => ({ id: String(id), title: `Day ${id}`, when: '2022-09-13', tags }));
    const whole = read({ zone: 'UTC', events });
    expect([whole.document.newsEvents.map((one) => one.tags.length), issuesOf(whole)]).to.deep.equal([
      [900, 900, 900],
      [],
    ]);
  });
});

describe('a document', () => {
  it('offers two dozen clocks, and looks no further', () => {
    const whole = read({
      zones: [...many('Mars/Olympus').slice(0, 20), 'UTC', ...many('Asia/Tokyo')],
      events: [],
    });
    expect(whole.document.zones).to.have.length(2);
    expect(issuesOf(whole).filter((issue) => issue.startsWith('list-too-long'))).to.deep.equal([
      'list-too-long at zones',
    ]);
  });

  it('names lanes and sources by their ids in letters that can be seen', () => {
    const { document: whole } = read({
      events: [
        {
          title: 'X',
          when: '2022',
          lane: 'Fighting \u202Egnp.exe',
          sources: ['Reuters \u202E moc.live', 'x\n\n1. Agency'],
        },
        { title: 'Y', when: '2022', lane: '\u200B' },
      ],
    });
    expect(whole.lanes.map(({ label }) => label)).to.deep.equal(['Fighting gnp.exe', 'Other']);
    expect([...whole.sources.values()].map(({ name }) => name)).to.deep.equal([
      'Reuters  moc.live',
      'x 1. Agency',
    ]);
    expect(whole.newsEvents.map(({ lane }) => lane)).to.include('Fighting \u202Egnp.exe');
  });

  it('keeps no sign in a time that cannot be seen', () => {
    const { newsEvent } = readOne({ when: '2022-09-13T09:00+04:00[a\u202Eb\u0000c\nd]' });
    const text = newsEvent.when.start?.text ?? newsEvent.when.stated ?? '';
    expect(/[\p{Cc}\u202E]/u.test(text)).to.equal(false);
  });
});

describe('reading', () => {
  const open = (spaces: number) => ({ from: `${' '.repeat(spaces)}x` });
  it('of an end with a hundred thousand spaces takes no longer than of a tenth, a few times over', () => {
    const took = (spaces: number) => {
      const startedAt = performance.now();
      readOne({ when: open(spaces) });
      return performance.now() - startedAt;
    };
    took(100_000);
    expect(took(100_000)).to.be.below(200);
  });
});
