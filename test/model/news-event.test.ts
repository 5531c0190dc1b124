import { expect } from '@open-wc/testing';
import { citedSourceIds, type Figure } from '../../src/model/news-event.js';
import { claim, newsEvent } from '../support/news-events.js';

const figure = (...sources: readonly string[]): Figure => ({
  kind: 'killed',
  low: null,
  best: 49,
  high: null,
  unit: null,
  by: null,
  stated: null,
  sources,
});

describe('citedSourceIds(newsEvent)', () => {
  it('has those of the event, its claims, their figures and its own figures, each once', () => {
    const siege = newsEvent({
      id: 'siege',
      when: '2022-09-13',
      sources: ['s2', 's1'],
      claims: [
        { ...claim('Baku', null), sources: ['s3', 's1'], figures: [figure('s4')] },
        claim('Yerevan', null),
      ],
      figures: [figure('s5', 's4')],
    });
    expect([...citedSourceIds(siege)].sort()).to.deep.equal(['s1', 's2', 's3', 's4', 's5']);
  });

  it('is empty where nothing is cited', () => {
    expect(citedSourceIds(newsEvent({ id: 'unsourced', when: '2022-09-15' }))).to.deep.equal([]);
  });
});
