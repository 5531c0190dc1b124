import { expect } from '@open-wc/testing';
import { heldFilter } from '../../../src/features/permalink/held-filter.js';
import { noFilter } from '../../../src/model/filter.js';
import { read as normalised } from '../../support/normalised.js';

const { document: read } = normalised({
  zone: 'UTC',
  events: [
    {
      title: 'Siege',
      when: '2022',
      lane: 'Fighting in town',
      tags: ['C++', 'x y'],
      actors: ['Army'],
      claims: [{ by: 'Ministry', says: 'Denied' }],
      sources: ['Agency'],
    },
  ],
});

describe('heldFilter(filter, document)', () => {
  const facts = [
    ['lane', ['CORRECTION: it never happened'], []],
    ['lane', ['Fighting in town'], ['Fighting in town']],
    ['lane', ['Fighting+in+town'], ['Fighting in town']],
    ['tag', ['C++', 'x+y', 'z'], ['C++', 'x y']],
    ['tag', ['x y', 'x+y'], ['x y']],
    ['status', ['constructor', '__proto__', 'denied', 'reported'], ['reported']],
    ['party', ['Army', 'Ministry', '\u202Egnp.exe'], ['Army', 'Ministry']],
    ['source', ['Agency', 'toString'], ['Agency']],
  ] as const;
  for (const [kind, wanted, held] of facts) {
    it(`keeps of the ${kind} ${JSON.stringify(wanted)} ${JSON.stringify(held)}`, () => {
      expect(heldFilter({ ...noFilter, [kind]: wanted }, read)[kind]).to.deep.equal(held);
    });
  }

  it('keeps at most a hundred values of a kind', () => {
    const tags = Array.from({ length: 300 }, (_, index) => `t${index}`);
    const many = normalised({ events: [{ title: 'X', when: '2022', tags }] }).document;
    expect(heldFilter({ ...noFilter, tag: tags }, many).tag).to.have.length(100);
  });

  it('leaves the words of a search alone', () => {
    expect(heldFilter({ ...noFilter, text: 'peace' }, read)).to.deep.equal({ ...noFilter, text: 'peace' });
  });
});
