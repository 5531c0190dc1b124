import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stackTops, type Box } from '../../../src/layout/stacked/stack.js';
import { runs } from '../../support/properties.js';

const box = (leftPx: number, rightPx: number, heightPx = 17): Box => ({ leftPx, rightPx, heightPx });

describe('stackTops(boxes, fromPx, gapDownPx)', () => {
  const facts = [
    ['nothing', [], []],
    ['one box', [box(0, 100)], [8]],
    ['boxes side by side', [box(0, 100), box(200, 300)], [8, 8]],
    ['boxes in each other’s way', [box(0, 100), box(50, 150)], [8, 30]],
    ['boxes nearer than twelve pixels', [box(0, 100), box(111, 200)], [8, 30]],
    ['boxes twelve pixels apart', [box(0, 100), box(112, 200)], [8, 8]],
    [
      'a box that finds room above a later one',
      [box(0, 100, 17), box(50, 150, 40), box(200, 300)],
      [8, 30, 8],
    ],
    ['a gap that is high enough', [box(0, 100, 17), box(0, 300, 17), box(150, 400, 17)], [8, 30, 8]],
    ['bars without ends', [box(-Infinity, 100), box(50, Infinity), box(200, 300)], [8, 30, 8]],
  ] as const;
  for (const [name, boxes, tops] of facts) {
    it(`is ${JSON.stringify(tops)} for ${name}`, () => {
      expect(stackTops(boxes, 8, 5)).to.deep.equal(tops);
    });
  }

  const anyBox = fc
    .record({
      leftPx: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 1_000 }) }, fc.constant(-Infinity)),
      widthPx: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 5, max: 400 }) }, fc.constant(Infinity)),
      heightPx: fc.integer({ min: 8, max: 60 }),
    })
    .map(({ leftPx, widthPx, heightPx }) =>
      box(
        leftPx,
        leftPx === -Infinity && widthPx === Infinity ? Infinity : Math.max(leftPx, 0) + widthPx,
        heightPx,
      ),
    );

  it('lets no two boxes overlap or touch, and none rise above the start', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 15 }), fc.integer({ min: 0, max: 100 }), (boxes, fromPx) => {
        const tops = stackTops(boxes, fromPx, 5);
        for (const [index, one] of boxes.entries()) {
          const topPx = tops[index] ?? NaN;
          expect(topPx).to.be.at.least(fromPx);
          for (const [otherIndex, other] of boxes.entries()) {
            if (otherIndex <= index) continue;
            const otherTopPx = tops[otherIndex] ?? NaN;
            const isClearAcross = one.rightPx < other.leftPx || other.rightPx < one.leftPx;
            const isClearDown = topPx + one.heightPx < otherTopPx || otherTopPx + other.heightPx < topPx;
            expect(isClearAcross || isClearDown, `${index} and ${otherIndex} at ${tops.join()}`).to.equal(
              true,
            );
          }
        }
      }),
      runs(500),
    );
  });

  it('leaves a box where it is when others are added after it', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { minLength: 1, maxLength: 10 }), (boxes) => {
        expect(stackTops(boxes.slice(0, -1), 8, 5)).to.deep.equal(stackTops(boxes, 8, 5).slice(0, -1));
      }),
      runs(200),
    );
  });
});
