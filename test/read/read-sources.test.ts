import { expect } from '@open-wc/testing';
import { reading } from '../support/reading.js';
import { issuesOf, read, readOne, yerevan, type ReadOne } from '../support/normalised.js';

function sourcesOf({ document }: Pick<ReadOne, 'document'>): object {
  return Object.fromEntries([...document.sources].map(([id, { name, url }]) => [id, [name, url]]));
}

describe('sources of the document', () => {
  it('are read from an object by id', () => {
    const sources = {
      s3: { title: 'Clashes', url: 'https://a.example/1' },
      s4: { publisher: 'The Paper' },
      s5: {},
    };
    const normalised = readOne({ sources: ['s3', 's5'] }, { ...yerevan, sources });
    expect(sourcesOf(normalised)).to.deep.equal({
      s3: ['Clashes', 'https://a.example/1'],
      s4: ['The Paper', null],
      s5: ['s5', null],
    });
    expect(normalised.newsEvent.sources).to.deep.equal(['s3', 's5']);
    expect(normalised.issues).to.deep.equal([]);
  });

  it('are read from a list with ids', () => {
    const sources = [{ id: 's3', title: 'Clashes' }, 'https://a.example/1', { id: 's3', title: 'Other' }, 7];
    const normalised = readOne({ sources: ['s3'] }, { ...yerevan, sources });
    expect(sourcesOf(normalised)).to.deep.equal({
      s3: ['Clashes', null],
      's-1': ['a.example', 'https://a.example/1'],
      's3-2': ['Other', null],
    });
    expect(issuesOf(normalised)).to.deep.equal(['id-duplicate at sources[2]', 'wrong-type at sources[3]']);
  });

  it('may have ids that are names of object members', () => {
    const sources = JSON.parse('{"__proto__": {"title": "A"}, "constructor": {"title": "B"}}') as object;
    const normalised = readOne(
      { sources: ['__proto__', 'constructor', 'toString'] },
      { ...yerevan, sources },
    );
    expect([...normalised.document.sources.values()].map(({ id, name }) => [id, name])).to.deep.equal([
      ['__proto__', 'A'],
      ['constructor', 'B'],
      ['toString', 'toString'],
    ]);
    expect(issuesOf(normalised)).to.deep.equal(['source-unknown at events[0].sources[2]']);
    expect(Object.prototype).not.to.have.property('title');
  });

  const names = [
    [{ title: 'T', label: 'L', publisher: 'P' }, 'T'],
    [{ label: 'L', publisher: 'P' }, 'L'],
    [{ publisher: 'P' }, 'P'],
    [{ url: 'https://a.example/1' }, 's1'],
    [{ title: '  ' }, 's1'],
  ] as const;
  for (const [source, name] of names) {
    it(`are called ${name} where they say ${JSON.stringify(source)}`, () => {
      expect(readOne({}, { ...yerevan, sources: { s1: source } }).document.sources.get('s1')?.name).to.equal(
        name,
      );
    });
  }

  it('keep dates as they are written', () => {
    const sources = { s1: { title: 'T', published: 2022, accessed: '13 Sept' } };
    const source = readOne({}, { ...yerevan, sources }).document.sources.get('s1');
    expect([source?.published, source?.accessed]).to.deep.equal(['2022', '13 Sept']);
  });
});

describe('sources of a record', () => {
  it('share an address that is written twice', () => {
    const normalised = read({
      ...yerevan,
      events: [
        { title: 'A', when: '2022', sources: 'https://a.example/1' },
        { title: 'B', when: '2022', sources: ['https://a.example/1', { url: 'https://a.example/1' }] },
      ],
    });
    expect(sourcesOf(normalised)).to.deep.equal({ 's-1': ['a.example', 'https://a.example/1'] });
    expect(normalised.document.newsEvents.map(({ sources }) => sources)).to.deep.equal([['s-1'], ['s-1']]);
  });

  it('may be written inline, with or without an id', () => {
    const sources = [{ id: 'x', title: 'A' }, { title: 'B' }, { title: 'B' }, { id: 'x' }];
    const normalised = readOne({ sources });
    expect(normalised.newsEvent.sources).to.deep.equal(['x', 's-1']);
    expect(normalised.issues).to.deep.equal([]);
  });

  it('with one id and two contents become two sources and an issue', () => {
    const normalised = readOne({
      sources: [
        { id: 'x', title: 'A' },
        { id: 'x', title: 'B' },
      ],
    });
    expect(normalised.newsEvent.sources).to.deep.equal(['x', 'x-2']);
    expect(issuesOf(normalised)).to.deep.equal(['id-duplicate at events[0].sources[1]']);
  });

  it('may be explained by a later record', () => {
    const normalised = read({
      ...yerevan,
      events: [
        { title: 'A', when: '2022', sources: ['x'] },
        { title: 'B', when: '2022', sources: [{ id: 'x', title: 'The Paper' }] },
      ],
    });
    expect(sourcesOf(normalised)).to.deep.equal({ x: ['The Paper', null] });
    expect(normalised.issues).to.deep.equal([]);
  });

  it('with an unknown id are kept under it, with one issue however often it is used', () => {
    const normalised = readOne({
      sources: ['s9', 's9'],
      figures: [{ kind: 'killed', best: 1, sources: 's9' }],
    });
    expect(sourcesOf(normalised)).to.deep.equal({ s9: ['s9', null] });
    expect(issuesOf(normalised)).to.deep.equal(['source-unknown at events[0].sources[0]']);
    expect(normalised.issues[0]?.recordId).to.equal('ceasefire');
  });

  it('that are no sources become issues', () => {
    const normalised = readOne({ sources: [null, {}, true] });
    expect(normalised.newsEvent.sources).to.deep.equal([]);
    expect(issuesOf(normalised)).to.deep.equal([
      'wrong-type at events[0].sources[0]',
      'missing at events[0].sources[1]',
      'wrong-type at events[0].sources[2]',
    ]);
  });

  it('keep an unsafe address as words and not as a link', () => {
    const normalised = readOne({
      sources: ['javascript:alert(1)', { title: 'X', url: 'javascript:alert(1)' }],
    });
    expect([...normalised.document.sources.values()].map(({ url }) => url)).to.deep.equal([null, null]);
    expect(issuesOf(normalised)).to.deep.equal([
      'unsafe-link at events[0].sources[1].url',
      'source-unknown at events[0].sources[0]',
    ]);
  });
});

describe('SourceRegistry', () => {
  it('gives each id of a list once, in order', () => {
    const { sources, issues } = reading();
    sources.readDocument({ s1: { title: 'A' }, s2: { title: 'B' } });
    expect(sources.idsFrom(['s2', 's1', 's2'], 'sources')).to.deep.equal(['s2', 's1']);
    expect(sources.idsFrom('s1', 'sources')).to.deep.equal(['s1']);
    expect(sources.idsFrom(null, 'sources')).to.deep.equal([]);
    expect(issues()).to.deep.equal([]);
  });

  it('gives the same inline source one id, wherever it stands', () => {
    const { sources } = reading();
    const inline = { title: 'Clashes', url: 'https://a.example/1' };
    expect(sources.idsFrom([inline], 'sources')).to.deep.equal(['s-1']);
    expect(
      sources.idsFrom([{ ...inline }, 'https://a.example/2', 'https://a.example/2'], 'sources'),
    ).to.deep.equal(['s-1', 's-2']);
    expect([...sources.finish().values()].map(({ name }) => name)).to.deep.equal(['Clashes', 'a.example']);
  });

  it('waits to the end with what nothing explains', () => {
    const { sources, issues } = reading();
    sources.idsFrom(['s9'], 'sources');
    expect(issues()).to.deep.equal([]);
    expect([...sources.finish().keys()]).to.deep.equal(['s9']);
    expect(issues()).to.deep.equal(['source-unknown at sources[0]']);
  });
});
