import { expect } from '@open-wc/testing';
import { partiesOf, valuesOf } from '../../src/model/filter-values.js';
import { filterKinds } from '../../src/model/filter.js';
import { read as normalised } from '../support/normalised.js';

const { newsEvents } = normalised({
  events: [{ title: 'Siege', when: '2022', actors: ['Army'], claims: [{ by: 'Ministry', says: 'Denied' }] }],
}).document;

describe('valuesOf', () => {
  it('has every kind of filter', () => {
    expect(Object.keys(valuesOf).sort()).to.deep.equal([...filterKinds].sort());
    const [event] = newsEvents;
    expect(event && partiesOf(event)).to.deep.equal(['Army', 'Ministry']);
  });
});
