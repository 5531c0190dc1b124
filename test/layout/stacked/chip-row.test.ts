import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chipLefts, type Chip } from '../../../src/layout/stacked/chip-row.js';
import { runs } from '../../support/properties.js';

const chip = (id: string, fromPx: number, toPx: number, widthPx: number): Chip => ({
  id,
  fromPx,
  toPx,
  widthPx,
});
const lefts = (...row: Chip[]) => Object.fromEntries(chipLefts(row));

const anyChip = fc.record({
  fromPx: fc.integer({ min: -3_000, max: 1_500 }),
  lengthPx: fc.integer({ min: 1, max: 3_000 }),
  widthPx: fc.integer({ min: 20, max: 400 }),
});

describe('chipLefts(row)', () => {
  it('puts a pill at the start of its span', () => {
    expect(lefts(chip('a', 100, 500, 120))).to.deep.equal({ a: 100 });
  });

  it('keeps a pill at the edge of the window while its span reaches in', () => {
    expect(lefts(chip('a', -300, 500, 120))).to.deep.equal({ a: 0 });
  });

  it('keeps a pill whole until 40 px of its span are in sight, then lets it leave with the end of its span', () => {
    expect(lefts(chip('a', -300, 80, 120))).to.deep.equal({ a: 0 });
    expect(lefts(chip('a', -300, 40, 120))).to.deep.equal({ a: 0 });
    expect(lefts(chip('a', -300, 10, 120))).to.deep.equal({ a: -30 });
    expect(lefts(chip('a', -300, -50, 120))).to.deep.equal({ a: -90 });
  });

  it('puts a pill wider than its span at the start of the span', () => {
    expect(lefts(chip('a', 100, 150, 120))).to.deep.equal({ a: 100 });
  });

  it('puts a second pill beside the first, with a gap', () => {
    expect(lefts(chip('a', 0, 400, 100), chip('b', 0, 1200, 200))).to.deep.equal({ a: 0, b: 106 });
  });

  it('never lets two pills of a row overlap', () => {
    fc.assert(
      fc.property(fc.array(anyChip, { maxLength: 8 }), (parts) => {
        const row = parts.map(({ fromPx, lengthPx, widthPx }, index) =>
          chip(`c${index}`, fromPx, fromPx + lengthPx, widthPx),
        );
        const found = chipLefts(row);
        for (const [index, one] of row.entries()) {
          const next = row[index + 1];
          if (next === undefined) continue;
          const endPx = (found.get(one.id) ?? NaN) + one.widthPx;
          expect(found.get(next.id)).to.be.at.least(endPx + 6);
        }
      }),
      runs(500),
    );
  });

  it('begins a pill alone in its row within its span, and keeps it in sight while the span is', () => {
    fc.assert(
      fc.property(anyChip, ({ fromPx, lengthPx, widthPx }) => {
        const toPx = fromPx + lengthPx;
        const leftPx = chipLefts([chip('a', fromPx, toPx, widthPx)]).get('a') ?? NaN;
        expect(leftPx).to.be.at.least(fromPx);
        expect(leftPx).to.be.at.most(toPx);
        // The span is in sight from the window's left edge on: so is the pill, whole while 40 px of the span are.
        if (toPx > 0) expect(leftPx + widthPx).to.be.above(0);
        if (toPx >= 40) expect(leftPx).to.be.at.least(0);
      }),
      runs(500),
    );
  });
});
