import { expect } from '@open-wc/testing';
import { glyphOf, kindOf, rivalInstants } from '../../../src/layout/planned/glyphs.js';
import { at, claim, newsEvent, type WrittenWhen } from '../../support/news-events.js';

const within: WrittenWhen = { within: ['2022-09-13T00:00', '2022-09-13T08:00'] };
const lasted: WrittenWhen = { from: '2022-09-13T03:00', to: '2022-09-13T04:00' };

describe('glyphOf(newsEvent, block)', () => {
  const facts = [
    // when, shape in the plan, length of the mark in pixels, kind, glyph
    ['2022-09-13T07:00', 'point', 0, 'moment', 'dot'],
    ['2022-09-13T07:00:10', 'point', 40, 'moment', 'dot'],
    ['2022-09-13', 'doubt', 13, 'date', 'capsule'],
    ['2022-09-13', 'doubt', 14, 'date', 'date'],
    ['2022', 'doubt', 300, 'date', 'date'],
    ['2022-09-13T07', 'doubt', 300, 'date', 'date'],
    [within, 'doubt', 13, 'within', 'capsule'],
    [within, 'doubt', 14, 'within', 'roof'],
    [lasted, 'bar', 2, 'duration', 'bar'],
    [lasted, 'bar', 300, 'duration', 'bar'],
  ] as const;
  for (const [when, shape, lengthPx, kind, glyph] of facts) {
    it(`is ${glyph} for ${JSON.stringify(when)}, ${lengthPx} px long`, () => {
      const event = newsEvent({ id: 'a', when });
      expect([kindOf(event), glyphOf(event, { shape, markFromPx: 0, markToPx: lengthPx })]).to.deep.equal([
        kind,
        glyph,
      ]);
    });
  }

  it('is a bracket of claims where they rule each other out', () => {
    const event = newsEvent({ id: 'a', when: lasted, hasRivalTimes: true });
    expect(glyphOf(event, { shape: 'bar', markFromPx: 0, markToPx: 10 })).to.equal('rivals');
  });
});

describe('rivalInstants(newsEvent)', () => {
  it('are the first instants of its own time and of each claimed one', () => {
    const claims = [claim('Baku', '2022-09-13T06:00'), claim('Yerevan', null), claim('Moscow', lasted)];
    const event = newsEvent({ id: 'a', when: '2022-09-13T07:00', claims });
    expect(rivalInstants(event)).to.deep.equal([
      at('2022-09-13T03:00Z'),
      at('2022-09-13T02:00Z'),
      at('2022-09-12T23:00Z'),
    ]);
  });
});
