import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reservedTimePx, type PlanEvent } from '../../../src/layout/plan/plan-input.js';
import {
  isInside,
  reservedSpan,
  wordsLeftPx,
  type Words,
} from '../../../src/layout/plan/levels/reserved-span.js';
import { runs } from '../../support/properties.js';

const propertyRuns = 2_000;
const anyWords: fc.Arbitrary<Words> = fc
  .record({
    shape: fc.constantFrom('point', 'bar', 'doubt'),
    side: fc.constantFrom('right', 'left', 'across'),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    widthPx: fc.integer({ min: 10, max: 600 }),
  })
  .map(({ share, ...words }) => ({ ...words, offsetPx: share * words.widthPx }));
const anyMark = fc
  .tuple(fc.integer({ min: -5_000, max: 5_000 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })))
  .map(([startAt, lengthMs]) => ({ startAt, endAt: startAt + lengthMs })); // prettier-ignore
const anyScale = fc.double({ min: 0.05, max: 50, noNaN: true });

const spanAt = (words: Words, { startAt, endAt }: { startAt: number; endAt: number }, msPerPx: number) => {
  const mark = { fromPx: startAt / msPerPx, toPx: endAt / msPerPx };
  return { mark, reserved: reservedSpan(words, mark) };
};

describe('reservedSpan(words, mark)', () => {
  it('only shrinks, as measured in time, when the scale gets finer or the words narrower', () => {
    fc.assert(
      fc.property(anyWords, anyMark, anyScale, anyScale, fc.boolean(), (words, mark, one, other, shrinks) => {
        const [coarse, fine] = [Math.max(one, other), Math.min(one, other)];
        const narrower = shrinks ? { ...words, widthPx: words.widthPx * 0.7 } : words;
        const before = spanAt(words, mark, coarse).reserved;
        const after = spanAt(narrower, mark, fine).reserved;
        expect(after.fromPx * fine).to.be.at.least(before.fromPx * coarse - 1e-6);
        expect(after.toPx * fine).to.be.at.most(before.toPx * coarse + 1e-6);
      }),
      runs(propertyRuns),
    );
  });

  it('holds the mark and its words', () => {
    fc.assert(
      fc.property(anyWords, anyMark, anyScale, (words, mark, msPerPx) => {
        const { mark: drawn, reserved } = spanAt(words, mark, msPerPx);
        const leftPx = wordsLeftPx(words, drawn);
        expect(Math.min(leftPx, drawn.fromPx)).to.be.at.least(reserved.fromPx - 1e-6);
        expect(Math.max(leftPx + words.widthPx, drawn.toPx)).to.be.at.most(reserved.toPx + 1e-6);
      }),
      runs(propertyRuns),
    );
  });

  const label = { side: 'right', offsetPx: 0, widthPx: 100 } as const;
  const facts = [
    ['a dot, words after it', { shape: 'point', ...label }, [200, 200], [194, 310]],
    ['a dot, words before it', { shape: 'point', ...label, side: 'left' }, [200, 200], [90, 206]],
    ['a dot, words across it', { shape: 'point', ...label, side: 'across', offsetPx: 40 }, [200, 200], [160, 260]],
    ['a short bar', { shape: 'bar', ...label }, [200, 300], [194, 410]],
    ['a bar that holds its name', { shape: 'bar', ...label }, [200, 320], [200, 320]],
    ['a capsule', { shape: 'doubt', ...label }, [200, 204], [195, 318]],
    ['a bracket over its words', { shape: 'doubt', ...label }, [200, 400], [195, 400]],
  ] as const; // prettier-ignore
  for (const [name, words, [fromPx, toPx], [reservedFrom, reservedTo]] of facts) {
    it(`keeps ${reservedFrom} to ${reservedTo} px for ${name}`, () => {
      expect(reservedSpan(words, { fromPx, toPx })).to.deep.equal({ fromPx: reservedFrom, toPx: reservedTo });
    });
  }

  it('has words inside a bar that is 12 px longer than they are, and not inside a shorter one', () => {
    const name = { shape: 'bar', ...label } as const;
    expect(isInside(name, { fromPx: 0, toPx: 112 })).to.equal(false);
    expect(isInside(name, { fromPx: 0, toPx: 113 })).to.equal(true);
  });
});

describe('reservedTimePx(event, msPerPx)', () => {
  const event = (...widths: number[]): PlanEvent => ({
    id: 'a', laneId: 'a', startAt: 0, endAt: 0, kind: 'moment', doubt: '', rank: 0, isKey: false, title: 'a', flag: '',
    times: widths.map((widthPx, index) => ({ fromMsPerPx: index === 0 ? Infinity : 1_000 / 10 ** index, widthPx })),
  }); // prettier-ignore
  const facts = [
    [[40, 75, 35], 500, 75],
    [[40, 75, 35], 100, 75],
    [[40, 75, 35], 50, 75],
    [[40, 75, 35], 10, 35],
    [[90, 75, 35], 500, 90],
    [[90, 75, 35], 100, 75],
    [[], 100, 0],
  ] as const;
  for (const [widths, msPerPx, widthPx] of facts) {
    it(`is ${widthPx} px for forms of ${widths.join(', ')} px at ${msPerPx} ms a pixel`, () => {
      expect(reservedTimePx(event(...widths), msPerPx)).to.equal(widthPx);
    });
  }

  it('never grows as the scale gets finer', () => {
    const anyWidths = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 });
    fc.assert(
      fc.property(anyWidths, anyScale, anyScale, (widths, one, other) => {
        const [coarse, fine] = [Math.max(one, other), Math.min(one, other)];
        const timed = event(...widths);
        expect(reservedTimePx(timed, fine)).to.be.at.most(reservedTimePx(timed, coarse));
      }),
      runs(propertyRuns),
    );
  });
});
