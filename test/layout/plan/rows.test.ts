import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/layout/plan/levels/block.js';
import { findSpot } from '../../../src/layout/plan/levels/block-spot.js';
import { heightsOf, plannedLanes } from '../../../src/layout/plan/levels/lane-heights.js';
import { createLevel } from '../../../src/layout/plan/levels/level.js';
import { gridOf } from '../../../src/layout/plan/levels/level-grid.js';
import { RowGrid } from '../../../src/layout/plan/levels/row-grid.js';
import { orderRows } from '../../../src/layout/plan/levels/row-order.js';
import type { PlanEvent } from '../../../src/layout/plan/plan-input.js';
import type { PlanItem } from '../../../src/layout/plan/plan-item.js';
import { contextWith, itemsOf, planEvent } from '../../support/plan-parts.js';

const span = (fromPx: number, toPx: number) => ({ fromPx, toPx });

const block = (item: PlanItem, row: number, part: Partial<Block> = {}): Block => ({
  item,
  row,
  rows: 1,
  side: 'right',
  offsetPx: 0,
  hasHeader: false,
  countLeftPx: null,
  cells: item.members.map((member) => ({ member, row: 0, leftPx: 0, widthPx: 70 })),
  widthPx: 100,
  ...part,
});

describe('RowGrid', () => {
  const grid = new RowGrid([2]);
  grid.add(0, 0, 1, span(100, 200));
  grid.add(0, 0, 1, span(300, 400));

  const facts = [
    [span(210, 290), 0],
    [span(220, 280), 10],
    [span(209, 280), -1],
    [span(150, 160), -1],
    [span(0, 90), 0],
    [span(500, 600), 90],
  ] as const;
  for (const [asked, freePx] of facts) {
    it(`has ${freePx} free px beside ${asked.fromPx} to ${asked.toPx}, beyond the gap of 10`, () => {
      expect(grid.freePx(0, 0, 1, asked)).to.equal(freePx);
    });
  }

  it('asks all rows of a block, and takes a row that is not open yet for free', () => {
    expect(grid.isFree(0, 1, 1, span(150, 160))).to.equal(true);
    expect(grid.isFree(0, 0, 2, span(150, 160))).to.equal(false);
    expect(grid.isFree(0, 1, 5, span(150, 160))).to.equal(true);
  });

  it('is free again where a span was removed', () => {
    const other = new RowGrid([1]);
    const taken = span(100, 200);
    other.add(0, 0, 1, taken);
    other.remove(0, 0, 1, taken);
    expect(other.isFree(0, 0, 1, span(150, 160))).to.equal(true);
  });

  it('holds what the blocks of a level reserve', () => {
    const events = [planEvent('x', 500, 0)];
    const context = contextWith(events);
    const level = createLevel(1, new Map(context.items.map((item) => [item.index, block(item, 1)])));
    const { grid: made, spans } = gridOf(level, [2], context);
    expect(spans.get(0)).to.deep.equal(span(494, 580));
    expect(made.isFree(0, 1, 1, span(575, 600))).to.equal(false);
    expect(made.isFree(0, 0, 1, span(575, 600))).to.equal(true);
  });
});

describe('findSpot(item, grid, context, rules)', () => {
  // The words of an item are 70 px wide: 6 px of mark, 4 px of air and 10 px of gap come to them.
  const rules = { msPerPx: 1, bounds: span(0, 1_000), capPx: 290, limitPx: Infinity, openableRows: 0, mostRows: 1 }; // prettier-ignore
  const spotOf = (at: number, taken: readonly (readonly [number, number])[], part = {}) => {
    const context = contextWith([planEvent('x', at, 0)]);
    const grid = new RowGrid([1]);
    for (const [fromPx, toPx] of taken) grid.add(0, 0, 1, { fromPx, toPx });
    const spot = findSpot(context.items[0] as PlanItem, grid, context, { ...rules, ...part });
    return spot && [spot.block.side, spot.block.row, spot.span.fromPx, spot.span.toPx];
  };
  const facts = [
    ['after a mark', 500, [], {}, ['right', 0, 494, 580]],
    ['before a mark at the end of the window', 990, [], {}, ['left', 0, 910, 996]],
    ['before a mark that has a neighbour after it', 500, [[560, 600]], {}, ['left', 0, 420, 506]],
    ['across a mark in a narrow window', 40, [], { bounds: span(0, 100) }, ['across', 0, 28, 98]],
    ['nowhere in a full row', 500, [[400, 600]], {}, null],
    ['in a new row where one may be opened', 500, [[400, 600]], { openableRows: 1 }, ['right', 1, 494, 580]],
  ] as const;
  for (const [name, at, taken, part, expected] of facts) {
    it(`stands ${name}`, () => {
      expect(spotOf(at, taken, part)).to.deep.equal(expected);
    });
  }
});

describe('orderRows(level, context)', () => {
  it('reads bars first, then moments, then brackets with a header, each by first start', () => {
    const events = [
      planEvent('late', 800, 0),
      planEvent('day', 0, 1, { endAt: 900, kind: 'doubt' }),
      planEvent('bar', 300, 2, { endAt: 600, kind: 'bar' }),
      planEvent('early', 100, 3),
    ];
    const context = contextWith(events);
    const [late, day, bar, early] = context.items as [PlanItem, PlanItem, PlanItem, PlanItem];
    const blocks = [
      block(late, 0),
      block(day, 1, { rows: 2, hasHeader: true }),
      block(bar, 3),
      block(early, 4),
    ];
    const level = createLevel(1, new Map(blocks.map((each) => [each.item.index, each])));
    const ordered = orderRows({ ...level, lanes: [{ rows: 5, hasStrip: false }] }, context);
    expect([...ordered.blocks.values()].map(({ item, row }) => [item.ids()[0], row]).sort()).to.deep.equal([
      ['bar', 0],
      ['day', 3],
      ['early', 1],
      ['late', 2],
    ]);
  });
});

describe('plannedLanes(rows, context)', () => {
  it('adds up rows, padding, heading and strip from the top', () => {
    const lanes = [{ id: 'a' }, { id: 'b', leastHeightPx: 60 }];
    const context = contextWith([], { lanes, sizes: { laneHeadingPx: 16 } });
    const rows = [{ rows: 3, hasStrip: true }, { rows: 1, hasStrip: false }] as const; // prettier-ignore
    expect(heightsOf(rows, context)).to.deep.equal([3 * 18 + 8 + 16 + 14, 60]);
    expect(plannedLanes(rows, context)).to.deep.equal([
      { id: 'a', topPx: 0, heightPx: 92, rows: 3, rowsTopPx: 34, hasStrip: true },
      { id: 'b', topPx: 92, heightPx: 60, rows: 1, rowsTopPx: 20, hasStrip: false },
    ]);
  });
});

describe('createItems(input)', () => {
  const doubt = { endAt: 500, kind: 'doubt', doubt: 'day' } as const;
  const groups = (...events: readonly PlanEvent[]) => itemsOf(...events).map((item) => item.ids().join(' '));

  it('makes one item of events that share a lane, bounds and doubt, in rank order', () => {
    const events = [planEvent('x', 0, 2, doubt), planEvent('y', 0, 0, doubt), planEvent('z', 0, 1, { ...doubt, doubt: 'night' })]; // prettier-ignore
    expect(groups(...events)).to.deep.equal(['y x', 'z']);
  });

  it('keeps bars apart, and moments of one minute up to three', () => {
    const bar = { endAt: 500, kind: 'bar' } as const;
    expect(groups(planEvent('x', 0, 0, bar), planEvent('y', 0, 1, bar))).to.deep.equal(['x', 'y']);
    const moments = (count: number) =>
      Array.from({ length: count }, (_, index) => planEvent(`m${index}`, 7, index));
    expect(groups(...moments(3))).to.deep.equal(['m0', 'm1', 'm2']);
    expect(groups(...moments(4))).to.deep.equal(['m0 m1 m2 m3']);
  });
});
