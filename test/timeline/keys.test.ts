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
      expect(commandOfKey(new KeyboardEvent('keydown', { key }), false)).to.equal(wish);
    });
  }

  it('goes on to the left where time runs there', () => {
    const commands = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home'].map((key) =>
      commandOfKey(new KeyboardEvent('keydown', { key }), true),
    );
    expect(commands).to.deep.equal(['next', 'previous', 'laneDown', 'first']);
  });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    it(`is nothing with ${modifier}`, () => {
      expect(commandOfKey(new KeyboardEvent('keydown', { key: '+', [modifier]: true }), false)).to.equal(
        null,
      );
    });
  }

  it('is the same with Shift, which + needs on many keyboards', () => {
    expect(commandOfKey(new KeyboardEvent('keydown', { key: '+', shiftKey: true }), false)).to.equal(
      'zoomIn',
    );
  });
});
