import { expect } from '@open-wc/testing';
import { laneLabelHeightPx, lanesFit } from '../../src/layout/lane-label.js';
import { sevenPxType } from '../support/news-events.js';

describe('laneLabelHeightPx(lane, room)', () => {
  const facts = [
    // label, width of the labels, height: 17 px a line and 8 px round them
    ['Fighting', 130, 25],
    ['Mediation and reactions', 130, 42],
    ['Mediation and reactions', 60, 59],
    ['Mediation and reactions', 300, 25],
    ['', 130, 0],
    ['Fighting', 0, 0],
  ] as const;
  for (const [label, laneLabelPx, heightPx] of facts) {
    it(`is ${heightPx} px for “${label}” in ${laneLabelPx} px`, () => {
      expect(laneLabelHeightPx({ id: 'a', label }, { laneLabelPx, font: sevenPxType })).to.equal(heightPx);
    });
  }
});

describe('lanesFit(heights, room)', () => {
  it('leaves a quarter of the room to titles', () => {
    expect([lanesFit([25, 50], 100), lanesFit([25, 51], 100), lanesFit([], 0)]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });
});
