import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { blockSpan } from '../../../src/layout/plan/levels/block.js';
import { coarserLevel } from '../../../src/layout/plan/levels/coarser-level.js';
import { finerLevel } from '../../../src/layout/plan/levels/finer-level.js';
import { firstLevel } from '../../../src/layout/plan/levels/first-level.js';
import type { Level } from '../../../src/layout/plan/levels/level.js';
import { createContext } from '../../../src/layout/plan/plan-context.js';
import type { PlanInput } from '../../../src/layout/plan/plan-input.js';
import { gapPx } from '../../../src/layout/plan/levels/reserved-span.js';
import { runs } from '../../support/properties.js';
import { anyInput } from '../../support/random-plans.js';

const propertyRuns = 150;

/** Levels -3 to 8, coarse to fine. */
function levelsOf(input: PlanInput) {
  const context = createContext(input);
  const first = firstLevel(context);
  const levels: Level[] = [first];
  for (let level = -1; level >= -3; level -= 1)
    levels.unshift(coarserLevel(levels[0] as Level, first.lanes, context));
  for (let level = 1; level <= 8; level += 1)
    levels.push(finerLevel(levels.at(-1) as Level, first.lanes, context));
  return { context, levels };
}

/** Pairs of blocks in a row of which the reserved spans are nearer than the gap. */
function tooNear({ blocks }: Level, msPerPx: number): readonly string[] {
  const rows = new Map<string, { readonly name: string; readonly fromPx: number; readonly toPx: number }[]>();
  for (const block of blocks.values()) {
    const name = block.cells.map(({ member }) => member.event.id).join();
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      const key = `${block.item.lane} ${row}`;
      rows.set(key, [...(rows.get(key) ?? []), { name, ...blockSpan(block, 0, msPerPx) }]);
    }
  }
  return [...rows].flatMap(([key, spans]) => {
    spans.sort((a, b) => a.fromPx - b.fromPx);
    return spans.flatMap(({ name, fromPx }, index) => {
      const before = spans[index - 1];
      return before && fromPx - before.toPx < gapPx - 0.01 ? [`${key}: ${before.name} and ${name}`] : [];
    });
  });
}

describe('the levels of a plan', () => {
  it('keep what each row reserves a gap apart, at every scale that draws them', () => {
    fc.assert(
      fc.property(anyInput(80), (input) => {
        for (const level of levelsOf(input).levels) {
          expect(tooNear(level, level.msPerPx)).to.deep.equal([]);
          expect(tooNear(level, level.msPerPx / 1.4)).to.deep.equal([]);
          expect(tooNear(level, level.msPerPx / 1.999)).to.deep.equal([]);
        }
      }),
      runs(propertyRuns),
    );
  });

  it('keep every title of the coarser one in its row, on its side and in its place in the block', () => {
    fc.assert(
      fc.property(anyInput(80), (input) => {
        const { levels } = levelsOf(input);
        levels.forEach((level, index) => {
          for (const block of levels[index - 1]?.blocks.values() ?? []) {
            const finer = level.blocks.get(block.item.index);
            expect(finer).to.include({ row: block.row, side: block.side, offsetPx: block.offsetPx });
            expect(finer?.cells.slice(0, block.cells.length)).to.deep.equal(block.cells);
          }
        });
      }),
      runs(propertyRuns),
    );
  });

  it('cut no title shorter than the coarser one', () => {
    fc.assert(
      fc.property(anyInput(80), (input) => {
        const { levels } = levelsOf(input);
        levels.forEach((level, index) => {
          for (const block of levels[index - 1]?.blocks.values() ?? []) {
            expect(level.blocks.get(block.item.index)?.widthPx).to.be.at.least(block.widthPx);
          }
        });
      }),
      runs(propertyRuns),
    );
  });
});
