import { expect } from '@open-wc/testing';
import { runSync } from '../../src/base/chunked-task.js';
import { normaliseSteps } from '../../src/read/normalise.js';
import { normalise } from '../../src/read/normalise-sync.js';
import { deepFreeze, issuesOf, read, yerevan } from '../support/normalised.js';
import { randomDocument, seeded } from '../support/random-document.js';

const real = {
  ...yerevan,
  title: ' Border fighting ',
  description: 'One.\r\nTwo.',
  lang: 'en-gb',
  lanes: [{ id: 'war', label: 'Fighting' }],
  sources: { s1: { title: 'A report', url: 'https://a.example/1' } },
  events: [
    {
      id: 'c',
      title: 'Call',
      when: { at: ['2022-09-13T11:00', '2022-09-13T07:00Z'] },
      lane: 'war',
      sources: ['s1'],
    },
    { id: 'e', title: 'Later', when: '2022-09-14', lane: 'war' },
    { id: 'b', title: 'Second', when: '2022-09-13', sequence: 2, lane: 'war' },
    { id: 'a', title: 'First', when: '2022-09-13', sequence: 1, lane: 'war' },
    { id: 'd', title: 'Night', when: { within: ['2022-09-13T00:00', '2022-09-13T08:00'] }, lane: 'war' },
    {
      id: 'u',
      title: 'Some day',
      when: 'once',
      lane: 'war',
      claims: [{ by: 'X', figures: [{ kind: 'k', best: 1 }] }],
    },
  ],
};

describe('times finer than a millisecond', () => {
  it('keep their order', () => {
    const events = [
      { title: 'Second', when: '2022-09-13T09:00:00.000900Z' },
      { title: 'First', when: '2022-09-13T09:00:00.000100Z' },
    ];
    const { document } = normalise({ zone: 'UTC', events }, { baseUrl: null });
    expect(document.newsEvents.map(({ title }) => title)).to.deep.equal(['First', 'Second']);
  });
});

describe('normalise(raw)', () => {
  it('reads what the document says about itself', () => {
    const { document } = read(real);
    expect([document.title, document.description, document.lang, document.zone]).to.deep.equal([
      'Border fighting',
      'One.\nTwo.',
      'en-GB',
      'Asia/Yerevan',
    ]);
  });

  it('leaves out a language that Intl would refuse', () => {
    const normalised = read({ lang: 'in English', events: [] });
    expect(normalised.document.lang).to.equal(null);
    expect(issuesOf(normalised)).to.deep.equal(['lang-unknown at lang']);
  });

  it('puts news events in order of time, the undated first', () => {
    expect(read(real).document.newsEvents.map(({ id }) => id)).to.deep.equal(['u', 'd', 'a', 'b', 'c', 'e']);
  });

  it('gives the same order whatever the order of the records', () => {
    const turned = { ...real, events: [...real.events].reverse() };
    expect(read(turned).document.newsEvents.map(({ id }) => id)).to.deep.equal(
      read(real).document.newsEvents.map(({ id }) => id),
    );
  });

  it('accepts frozen data and leaves it as it was', () => {
    const before = JSON.stringify(real);
    read(deepFreeze(structuredClone(real)));
    read(real);
    expect(JSON.stringify(real)).to.equal(before);
  });

  it('reads a bare list of records, whose places have no name before them', () => {
    expect(issuesOf(read([{ title: 'X', when: '2022-13-01' }]))).to.deep.equal(['no-such-date at [0].when']);
  });

  const shapes = [
    [null, ['document-wrong-shape at ']],
    ['text', ['document-wrong-shape at ']],
    [undefined, ['document-wrong-shape at ']],
    [{}, ['events-missing at events']],
    [{ events: { a: 1 } }, ['events-missing at events']],
    [{ events: [] }, []],
    [[], []],
  ] as const;
  for (const [raw, issues] of shapes) {
    it(`makes ${JSON.stringify(raw)} an empty document with ${issues.length} issues`, () => {
      const normalised = read(raw);
      expect(normalised.document.newsEvents).to.deep.equal([]);
      expect(normalised.document.lanes).to.deep.equal([]);
      expect(issuesOf(normalised)).to.deep.equal(issues);
    });
  }

  it('keeps a thousand issues and counts the rest in one more', () => {
    const { issues } = read({ ...yerevan, events: Array.from({ length: 1_500 }, () => null) });
    expect(issues.length).to.equal(1_001);
    expect(issues.at(-1)?.code).to.equal('too-many-issues');
    expect(issues.at(-1)?.message).to.equal('There are 500 more issues, which are counted but not listed.');
  });

  it('counts unknown sources among the issues that are too many', () => {
    const events = Array.from({ length: 1_200 }, (_, index) => ({
      title: `X${index}`,
      when: '2022',
      sources: [`s${index}`],
    }));
    const { document, issues } = read({ ...yerevan, events });
    expect(document.sources.size).to.equal(1_200);
    expect(issues.at(-1)?.message).to.equal('There are 200 more issues, which are counted but not listed.');
  });

  it('reads ten thousand records of one id', () => {
    const events = Array.from({ length: 10_000 }, () => ({ id: 'a', title: 'X', when: '2022' }));
    const { document } = read({ ...yerevan, events });
    expect(document.newsEvents.at(-1)?.id).to.equal('a-10000');
    expect(new Set(document.newsEvents.map(({ id }) => id)).size).to.equal(10_000);
  });

  it('takes nothing from JSON that pretends to be a prototype', () => {
    const raw: unknown = JSON.parse(
      '{"__proto__": {"events": []}, "events": [{"__proto__": {"title": "Evil"}, "when": "2022", "constructor": {"prototype": {"evil": true}}}]}',
    );
    const { document } = read(raw);
    expect(document.newsEvents.map(({ title }) => title)).to.deep.equal(['Untitled event']);
    expect(({} as { evil?: boolean }).evil).to.equal(undefined);
  });

  it('reads values that JSON cannot hold', () => {
    const loop: Record<string, unknown> = { title: 'Loop', when: '2022' };
    loop['claims'] = [loop];
    loop['place'] = loop;
    const odd = [Symbol('s'), 10n, () => 'x', new Date(0), new Map(), NaN];
    const events = [
      loop,
      ...odd,
      ...odd.map((value) => ({ title: value, when: value, sources: value, lane: value })),
    ];
    expect(read({ events }).document.newsEvents.length).to.equal(9);
  });

  it('answers for every record of five hundred random documents', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const raw = randomDocument(seeded(seed));
      const { document, issues } = normalise(deepFreeze(raw), { baseUrl: null });
      const events = raw['events'];
      const records = Array.isArray(events) ? (events as readonly unknown[]) : [];
      const answered = new Set<number | null>(document.newsEvents.map(({ recordIndex }) => recordIndex));
      for (const { recordIndex } of issues) answered.add(recordIndex);
      expect(issues.length, `issues of seed ${seed}`).to.be.below(1_000);
      expect(
        [...records.keys()].filter((index) => !answered.has(index)),
        `seed ${seed}`,
      ).to.deep.equal([]);
    }
  });

  it('makes news events of random documents that later stages can trust', () => {
    for (let seed = 501; seed <= 1_000; seed += 1) {
      const { document, issues } = read(randomDocument(seeded(seed)));
      const ids = new Set(document.newsEvents.map(({ id }) => id));
      expect(ids.size, `ids of seed ${seed}`).to.equal(document.newsEvents.length);
      const lanes = new Set(document.lanes.map(({ id }) => id));
      for (const { when, lane, sources } of document.newsEvents) {
        expect(when.earliest, `times of seed ${seed}`).to.be.at.most(when.latest);
        expect(lanes.has(lane), `lanes of seed ${seed}`).to.equal(true);
        expect(
          sources.every((id) => document.sources.has(id)),
          `sources of seed ${seed}`,
        ).to.equal(true);
      }
      for (const { message, hint, found } of issues) {
        expect(`${message} ${hint}`, `words of seed ${seed}`).to.match(/^\S.*\.$/su);
        expect(found?.length ?? 0).to.be.at.most(80);
      }
    }
  });
});

describe('normaliseSteps(raw, base)', () => {
  it('takes a step for each record', () => {
    const steps = normaliseSteps(real, { baseUrl: null });
    let stepCount = 0;
    while (!steps.next().done) stepCount += 1;
    expect(stepCount).to.equal(6);
  });

  it('notes what is wrong as facts, and leaves the words to others', () => {
    const { drafts } = runSync(normaliseSteps([{ id: 'a', title: 'X', when: 'soon' }], { baseUrl: null }));
    expect(drafts).to.deep.equal([
      {
        code: 'not-a-time',
        recordIndex: 0,
        recordId: 'a',
        path: '[0].when',
        found: 'soon',
        facts: { found: '"soon"', detail: '' },
      },
    ]);
  });

  it('counts dates without a zone in one issue', () => {
    const events = ['2022-09-13', '2022-09-14'].map((when) => ({ title: 'X', when }));
    const { drafts } = runSync(normaliseSteps({ events }, { baseUrl: null }));
    expect(drafts.map(({ code, path, facts }) => [code, path, facts.detail])).to.deep.equal([
      ['dates-without-zone', 'zone', '2 dates'],
    ]);
  });
});
