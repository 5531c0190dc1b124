import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { wholeEnglish } from '../../support/whole-english.js';
import { sourceList } from '../../../src/features/details/lazy/source-list.js';
import { sourceNumbers } from '../../../src/state/derived.js';
import { sourceMarks } from '../../../src/view/source-marks.js';
import { source } from '../../support/news-events.js';

const sources = new Map(
  [
    source({
      id: 'paper',
      name: 'A night of fire',
      publisher: 'The Paper',
      author: 'A. Reporter',
      published: '2022-09-13',
    }),
    source({
      id: 'web',
      name: 'Ռադիո',
      url: 'https://example.org/a',
      archiveUrl: 'https://archive.example/a',
      accessed: '2022-09-14',
      lang: 'hy',
    }),
    source({ id: 'same', name: 'The Agency', publisher: 'The Agency' }),
  ].map((one) => [one.id, one]),
);
const utc = { id: 'UTC', zone: 'UTC', name: 'GMT' };
const context = {
  messages: wholeEnglish,
  lang: 'en',
  clock: utc,
  clocks: [utc],
  sources,
  documentLang: null,
  numbers: sourceNumbers(sources),
  unread: new Map(),
};

function drawn(template: unknown): HTMLElement {
  const host = document.createElement('div');
  render(template, host);
  return host;
}
const textOf = (host: HTMLElement) => (host.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('sourceNumbers', () => {
  it('count from 1 in the order of the document', () => {
    expect([...sourceNumbers(sources)]).to.deep.equal([
      ['paper', 1],
      ['web', 2],
      ['same', 3],
    ]);
  });
});

describe('sourceMarks', () => {
  it('are numbers that name their source', () => {
    const host = drawn(sourceMarks(['web', 'paper'], context));
    expect(textOf(host)).to.equal('[2] [1]');
    expect([...host.querySelectorAll('abbr')].map(({ title }) => title)).to.deep.equal([
      'Ռադիո',
      'A night of fire',
    ]);
  });

  it('say that there is no source', () => {
    expect(textOf(drawn(sourceMarks([], context)))).to.equal('no source given');
  });

  it('keep the id of a source that is not in the document', () => {
    const host = drawn(sourceMarks(['lost'], context));
    expect(textOf(host)).to.equal('[?]');
    expect(host.querySelector('abbr')?.title).to.equal('lost');
  });
});

describe('sourceList', () => {
  const facts = [
    ['paper', '[1] A night of fire, A. Reporter, The Paper, published 13 September 2022'],
    ['web', '[2] Ռադիո, accessed 14 September 2022, archived copy'],
    ['same', '[3] The Agency'],
    ['lost', '[?] lost'],
  ] as const;
  for (const [id, words] of facts) {
    it(`says “${words}”`, () => {
      expect(textOf(drawn(sourceList([id], context, null)))).to.equal(words);
    });
  }

  it('says a date once that all sources have, and each its own where they differ', () => {
    const paper = context.sources.get('paper');
    if (!paper) throw new Error('There is no such source.');
    const of = (published: string) => {
      const sources = new Map([
        ['a', { ...paper, id: 'a', name: 'First' }],
        ['b', { ...paper, id: 'b', name: 'Second', published }],
      ]);
      return textOf(drawn(sourceList(['a', 'b'], { ...context, sources, numbers: new Map() }, null)));
    };
    expect(of('2022-09-13').match(/published/g)).to.have.length(1);
    expect(of('2022-09-13')).to.match(/^published 13 September 2022 \[/);
    expect(of('2022-09-14').match(/published/g)).to.have.length(2);
  });

  it('links the source and its archived copy, in the language of the source', () => {
    const links = [...drawn(sourceList(['web'], context, null)).querySelectorAll('a')];
    expect(links.map(({ href, rel, lang }) => [href, rel, lang])).to.deep.equal([
      ['https://example.org/a', 'noopener external', 'hy'],
      ['https://archive.example/a', 'noopener external', ''],
    ]);
  });
});
