import { expect } from '@open-wc/testing';
import { largeFirstLevel } from '../../../src/layout/plan/levels/first-level.js';
import { bestItems, candidatesIn, rowsBeginning } from '../../../src/layout/plan/tiles/candidates.js';
import { columnsOf, sortedRows } from '../../../src/layout/plan/tiles/event-rows.js';
import { createTileLevels } from '../../../src/layout/plan/tiles/tile-levels.js';
import { tiledMarks } from '../../../src/layout/plan/tiles/tiled-marks.js';
import type { PlanEvent } from '../../../src/layout/plan/plan-input.js';
import { contextWith, measureSevenPx, planEvent } from '../../support/plan-parts.js';

const rowsOf = (events: readonly PlanEvent[], laneIds = ['a']) =>
  sortedRows(columnsOf(events, laneIds), laneIds.length, measureSevenPx);
const day = { endAt: 500, kind: 'doubt', doubt: 'day' } as const;
const events = [
  planEvent('late', 900, 0),
  planEvent('x', 100, 4, day),
  planEvent('y', 100, 1, day),
  planEvent('early', 50, 3),
  planEvent('south', 60, 2, { laneId: 'b' }),
];

describe('sortedRows(columns, laneCount, measure)', () => {
  const rows = rowsOf(events, ['a', 'b']);

  it('sorts by lane and time, and those that share a mark by rank', () => {
    const ids = Array.from({ length: rows.count }, (_, row) => rows.eventAt(row).id);
    expect(ids).to.deep.equal(['early', 'y', 'x', 'late', 'south']);
    expect([...rows.laneFrom]).to.deep.equal([0, 4, 5]);
  });

  it('finds those that share a mark, however many', () => {
    expect(rows.groupAt(2)).to.deep.equal({ from: 1, to: 3 });
    expect(rows.groupAt(0)).to.deep.equal({ from: 0, to: 1 });
    const many = rowsOf(Array.from({ length: 100 }, (_, index) => planEvent(`e${index}`, index < 77 ? 5 : 6, index, { kind: 'doubt' }))); // prettier-ignore
    expect(many.groupAt(40)).to.deep.equal({ from: 0, to: 77 });
  });
});

describe('candidates', () => {
  const rows = rowsOf(events, ['a', 'b']);

  it('are the most important items of a range, a shared mark counting once', () => {
    const range = rowsBeginning(rows, 0, { startAt: 0, endAt: 1_000 });
    expect(range).to.deep.equal({ from: 0, to: 4 });
    expect(bestItems(rows, range, 2).map((item) => item.ids().join(' '))).to.deep.equal(['late', 'y x']);
    expect(bestItems(rows, range, 9)).to.have.length(3);
  });

  it('are twice as many for each label’s width as the lane has rows, in rank order', () => {
    const found = candidatesIn(rows, { startAt: 0, endAt: 1_000 }, 1, [1, 1]);
    expect(found.map((item) => item.ids()[0])).to.deep.equal(['late', 'y', 'south', 'early']);
    const crowd = rowsOf(Array.from({ length: 9 }, (_, index) => planEvent(`e${index}`, index, index)));
    expect(candidatesIn(crowd, { startAt: 0, endAt: 1_000 }, 1, [2])).to.have.length(4);
  });
});

describe('createTileLevels(rows, first, lanes, context)', () => {
  it('keeps the first level, and adds at the next what has room there', () => {
    const near = Array.from({ length: 6 }, (_, index) => planEvent(`e${index}`, 500 + index * 60, index));
    const context = contextWith(near, { sizes: { budgetPx: 90 } });
    const first = largeFirstLevel(context, context.window);
    const tiles = createTileLevels(rowsOf(near), first, first.lanes, context);
    const titles = (level: number) => tiles.levelIn(level, { startAt: 0, endAt: 1_000 }).blocks.size;
    expect(tiles.levelIn(0, { startAt: 0, endAt: 1_000 })).to.equal(first);
    expect(titles(0)).to.equal(3);
    expect(titles(1)).to.equal(6);
  });
});

describe('tiledMarks(request)', () => {
  const rows = rowsOf(events, ['a', 'b']);
  const request = {
    rows,
    laneIds: ['a', 'b'],
    loaded: { startAt: 300, endAt: 1_000 },
    originAt: 300,
    msPerPx: 1,
    blocks: [],
    total: 3,
  };

  it('has a mark for each event without a title while there is room, lasting ones included', () => {
    const { marks, columns } = tiledMarks({ ...request, room: 3 });
    expect(marks.map(({ id, fromPx, toPx }) => [id, fromPx, toPx])).to.deep.equal([
      ['y', -200, 200],
      ['x', -200, 200],
      ['late', 600, 600],
    ]);
    expect(columns()).to.deep.equal([]);
  });

  it('has columns of 3 px instead beyond that, with those that began before in the first', () => {
    const { marks, columns } = tiledMarks({ ...request, room: 2 });
    expect(marks).to.deep.equal([]);
    expect(
      columns().map(({ laneId, fromPx, count, ids }) => [laneId, fromPx, count, ids().join(' ')]),
    ).to.deep.equal([
      ['a', 0, 2, 'y x'],
      ['a', 600, 1, 'late'],
    ]);
  });
});
