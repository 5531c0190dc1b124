import { expect } from '@open-wc/testing';
import {
  documentSourceOf,
  isSmallData,
  jsonScript,
  type SourceSettings,
} from '../../src/loading/document-source.js';

const script = '<script type="application/json">{"events": []}</script>';
const list = '<ol><li><time datetime="2022-09-13">13 September</time> Siege</li></ol>';

function hostOf(markup: string): Element {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return host;
}

describe('documentSourceOf(host, settings)', () => {
  const nothingSet: SourceSettings = { data: null, src: null };
  const data = { events: [] };
  const facts: readonly [
    claim: string,
    settings: SourceSettings,
    markup: string,
    kind: string | undefined,
  ][] = [
    ['is data before an address and children', { data, src: '/a.json' }, script, 'data'],
    ['is an address before children', { data: null, src: '/a.json' }, script, 'address'],
    ['is a JSON script among the children', nothingSet, script, 'children'],
    ['is a list of times among the children', nothingSet, list, 'children'],
    ['is a list of times deeper among the children', nothingSet, `<div>${list}</div>`, 'children'],
    ['is data that is none: reading says so', { data: 0, src: null }, '', 'data'],
    [
      'is children where data is undefined and the address empty',
      { data: undefined, src: '' },
      list,
      'children',
    ],
    ['is nothing for a list without times', nothingSet, '<ol><li>Siege</li></ol>', undefined],
    ['is nothing for a list without order', nothingSet, list.replaceAll('ol>', 'ul>'), undefined],
    ['is nothing for a JSON script of another element', nothingSet, `<div>${script}</div>`, undefined],
    ['is nothing for a script that runs', nothingSet, '<script>{}</script>', undefined],
    ['is nothing for an element without children', nothingSet, '', undefined],
  ];
  for (const [claim, settings, markup, kind] of facts) {
    it(claim, () => {
      expect(documentSourceOf(hostOf(markup), settings)?.kind).to.equal(kind);
    });
  }

  it('hands on the data and the address as they are', () => {
    const host = hostOf('');
    expect(documentSourceOf(host, { data, src: null })).to.deep.equal({ kind: 'data', data });
    expect(documentSourceOf(host, { data: null, src: 'a.json' })).to.deep.equal({
      kind: 'address',
      url: 'a.json',
    });
  });
});

describe('isSmallData(data)', () => {
  const records = (count: number) => Array.from({ length: count }, () => ({}));
  const facts: readonly [claim: string, data: unknown, isSmall: boolean][] = [
    ['a thousand records', { events: records(1_000) }, true],
    ['a thousand and one', { events: records(1_001) }, false],
    ['a bare list of a thousand', records(1_000), true],
    ['a bare list of a thousand and one', records(1_001), false],
    ['data without records', { events: 'none' }, true],
    ['a number', 7, true],
    [
      'data whose getters throw',
      {
        get events() {
          throw new Error('no');
        },
      },
      true,
    ],
  ];
  for (const [claim, data, isSmall] of facts) {
    it(`is ${isSmall} for ${claim}`, () => {
      expect(isSmallData(data)).to.equal(isSmall);
    });
  }
});

describe('jsonScript(host)', () => {
  it('is the first of several', () => {
    const host = hostOf(`<p></p>${script}<script type="application/json">[]</script>`);
    expect(jsonScript(host)?.textContent).to.equal('{"events": []}');
  });
});
