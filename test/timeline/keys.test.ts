import { expect } from '@open-wc/testing';
import { commandOfKey } from '../../src/timeline/timeline-keys.js';

describe('wishOfKey', () => {
  const facts = [
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowDown', 'laneDown'],
    ['ArrowUp', 'laneUp'],
    ['Home', 'first'],
    ['End', 'last'],
    ['+', 'zoomIn'],
    ['=', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'firstView'],
    ['Enter', null],
    ['a', null],
  ] as const;
  for (const [key, wish] of facts) {
    it(`${key} → ${wish ?? 'nothing'}`, () => {
      expect(commandOfKey(new KeyboardEvent('keydown', { key }))).to.equal(wish);
    });
  }

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    it(`is nothing with ${modifier}`, () => {
      expect(commandOfKey(new KeyboardEvent('keydown', { key: '+', [modifier]: true }))).to.equal(null);
    });
  }

  it('is the same with Shift, which + needs on many keyboards', () => {
    expect(commandOfKey(new KeyboardEvent('keydown', { key: '+', shiftKey: true }))).to.equal('zoomIn');
  });
});
