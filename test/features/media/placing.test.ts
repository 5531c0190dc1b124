import { expect } from '@open-wc/testing';
import { closer, moved, unmoved } from '../../../src/features/media/lazy/placing.js';

const stage = { x: 800, y: 600 };

describe('where a picture stands in the viewer', () => {
  it('keeps what is under the pointer where it is', () => {
    expect(closer(unmoved, 2, { x: 100, y: -50 }, stage)).to.deep.equal({ scale: 2, x: -100, y: 50 });
  });

  it('is never smaller than the stage, nor more than eight times as large', () => {
    expect(closer(unmoved, 0.5, { x: 0, y: 0 }, stage)).to.deep.equal(unmoved);
    expect(closer(unmoved, 100, { x: 0, y: 0 }, stage).scale).to.equal(8);
  });

  it('is in the middle again when it is small again', () => {
    const large = closer(unmoved, 4, { x: 300, y: 200 }, stage);
    const { scale, x, y } = closer(large, 0.1, { x: -300, y: -200 }, stage);
    expect([scale, Math.abs(x), Math.abs(y)]).to.deep.equal([1, 0, 0]);
  });

  it('moves no further than its own edge', () => {
    const large = { scale: 2, x: 0, y: 0 };
    expect(moved(large, { x: 5000, y: -5000 }, stage)).to.deep.equal({ scale: 2, x: 400, y: -300 });
    expect(moved(unmoved, { x: 50, y: 50 }, stage)).to.deep.equal({ scale: 1, x: 0, y: 0 });
  });
});
