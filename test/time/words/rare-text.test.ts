import { expect } from '@open-wc/testing';
import { rareText } from '../../../src/time/words/rare-text.js';
import { point, reading } from '../../support/news-events.js';

describe('rareText', () => {
  it('is the text as it was written where nobody has brought other words', () => {
    const spring = { ...point('2014-03'), text: '2014-21' };
    expect(rareText(spring, reading('UTC'), 'with-date', 'long', 'whole')).to.equal('2014-21');
  });
});
