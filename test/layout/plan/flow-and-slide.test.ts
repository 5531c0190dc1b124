import { expect } from '@open-wc/testing';
import { seenThrough } from '../../../src/layout/plan/edge-slide.js';
import { blockShapes } from '../../../src/layout/plan/levels/block-flow.js';
import type { Block } from '../../../src/layout/plan/levels/block.js';
import { createLevel } from '../../../src/layout/plan/levels/level.js';
import type { PlanItem } from '../../../src/layout/plan/plan-item.js';
import { viewOf } from '../../../src/layout/plan/view.js';
import { contextWith, itemsOf, planEvent } from '../../support/plan-parts.js';

const room = {
  flowPx: 300,
  capPx: 290,
  limitPx: 1_000,
  mostRows: 4,
  bracketPx: 300,
  hasCoarserLevels: false,
  measureCount: () => 20,
};

describe('blockShapes(item, room)', () => {
  // A title of ten signs is 70 px wide and its glyph 12 px; titles of a row stand 12 px apart.
  const day = (count: number) => {
    const doubt = { endAt: 500, kind: 'doubt', doubt: 'day' } as const;
    return itemsOf(...Array.from({ length: count }, (_, index) => planEvent(`e${index}`, 0, index, doubt)))[0] as PlanItem; // prettier-ignore
  };
  const shapes = (count: number, part: Partial<typeof room> = {}) =>
    blockShapes(day(count), { ...room, ...part }).map(({ cells, rows, widthPx, hasHeader }) => [cells.length, rows, widthPx, hasHeader]); // prettier-ignore

  it('offers the most titles first, then fewer in fewer rows', () => {
    expect(shapes(4).slice(0, 4)).to.deep.equal([
      [4, 3, 176, true],
      [4, 2, 176, false],
      [3, 2, 270, true],
      [2, 1, 208, false],
    ]);
  });

  it('has a header only over a bracket that is long enough for one', () => {
    expect(shapes(4, { bracketPx: 100 }).some(([, , , hasHeader]) => hasHeader)).to.equal(false);
  });

  it('is as narrow as its rows allow', () => {
    expect(shapes(3, { flowPx: 900 })[0]).to.deep.equal([3, 2, 270, true]);
  });

  it('puts a title that is wider than the bracket on a row of its own', () => {
    expect(shapes(2, { flowPx: 10, bracketPx: 10 })[0]).to.deep.equal([2, 2, 82, false]);
  });
});

describe('words at the edge of a window', () => {
  const events = [planEvent('x', 500, 0), planEvent('y', 700, 1), planEvent('bar', 200, 2, { endAt: 400, kind: 'bar' })]; // prettier-ignore
  const context = contextWith(events);
  const blocks = context.items.map((item): Block => ({
    item,
    row: 0,
    rows: 1,
    side: 'right',
    offsetPx: 0,
    hasHeader: false,
    countLeftPx: null,
    cells: item.members.map((member) => ({ member, row: 0, leftPx: 0, widthPx: 70 })),
    widthPx: 100,
  }));
  const level = createLevel(1, new Map(blocks.map((block) => [block.item.index, block])));
  const seen = (index: number, startAt: number, lengthMs = 1_000) =>
    seenThrough({ startAt, endAt: startAt + lengthMs }, level, lengthMs)(blocks[index] as Block);

  it('stand where their mark says while there is room', () => {
    expect(seen(0, 0)).to.include({ leftPx: 510, slidePx: 0, endPx: null });
  });

  it('move in from the right edge, as far as their row is free', () => {
    // 70 px of words after the dot at 700 would end at 780.
    expect(seen(1, 0, 760)).to.include({ leftPx: 688, slidePx: -22 });
    expect(seen(1, 0, 705).slidePx).to.equal(-77);
    // Past the edge they leave with their mark.
    expect(seen(1, 0, 700).slidePx).to.equal(-82);
    expect(seen(1, 0, 600).slidePx).to.equal(-82);
  });

  it('stop 10 px after what stands before them, words of a bar on its way out included', () => {
    expect(seen(0, 0, 505).slidePx).to.equal(-77);
    // The bar ended 20 px before the window and its name reaches to 50 px; the dot's row begins at 74.
    expect(seen(2, 420, 84)).to.include({ leftPx: -20, endPx: 50 });
    expect(seen(0, 420, 84).slidePx).to.equal(-14);
  });

  it('stay in sight inside a bar, and reach past its end while the row is free', () => {
    expect(seen(2, 0)).to.include({ leftPx: 204, endPx: 400 });
    expect(seen(2, 300)).to.include({ leftPx: 4, endPx: 100 });
    expect(seen(2, 370)).to.include({ leftPx: 4, endPx: 74 });
    expect(seen(2, 450)).to.include({ leftPx: -50, endPx: 20 });
  });

  it('are answered for what is in the window only', () => {
    const view = viewOf({ startAt: 450, endAt: 650 }, { startAt: 450, endAt: 650 }, level, {
      ...context,
      widthPx: 200,
    });
    expect(view.blocks.map(({ titles, wordsLeftPx }) => [titles[0]?.id, wordsLeftPx])).to.deep.equal([
      ['x', 60],
    ]);
    expect(view.marks).to.deep.equal([]);
  });
});
