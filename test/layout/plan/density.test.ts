import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { densityOf, risingBounds } from '../../../src/layout/plan/density.js';
import { mergeMarks, type BareMark } from '../../../src/layout/plan/merge-marks.js';
import { runs } from '../../support/properties.js';

const times = (...list: (readonly [number, number])[]) =>
  list.map(([startAt, endAt], index): BareMark => ({ id: `e${index}`, lane: 0, startAt, endAt }));
const window = { startAt: 0, endAt: 100 };

describe('densityOf(bounds, window, columns)', () => {
  const facts = [
    ['nothing', [], [0, 0, 0, 0]],
    ['one where it begins', [[30, 90]], [0, 1, 0, 0]],
    ['one that began before in the first column', [[-50, 60]], [1, 0, 0, 0]],
    ['one on an edge in the later column', [[25, 25]], [0, 1, 0, 0]],
    ['none that ended before', [[-50, -1]], [0, 0, 0, 0]],
    ['none that begins at the end', [[100, 120]], [0, 0, 0, 0]],
    ['all of one instant together', [[80, 80], [80, 80], [80, 99]], [0, 0, 0, 3]],
  ] as const; // prettier-ignore
  for (const [name, list, counts] of facts) {
    it(`counts ${name}`, () => {
      expect([...densityOf(risingBounds(times(...list)), window, 4)]).to.deep.equal(counts);
    });
  }
});

describe('mergeMarks(marks, room, window, msPerPx)', () => {
  const marks = times([0, 0], [1, 1], [2, 2], [50, 50], [90, 90], [91, 91]);

  it('merges none while there is room', () => {
    expect(mergeMarks(marks, 6, window, 1)).to.deep.equal({ marks, columns: [] });
  });

  it('merges those of one column of 3 px beyond that', () => {
    const merged = mergeMarks(marks, 5, window, 1);
    expect(merged.marks.map(({ id }) => id)).to.deep.equal(['e3']);
    expect(merged.columns).to.deep.equal([
      { lane: 0, startAt: 0, endAt: 3, ids: ['e0', 'e1', 'e2'] },
      { lane: 0, startAt: 90, endAt: 93, ids: ['e4', 'e5'] },
    ]);
  });

  it('never merges marks of two lanes', () => {
    const two = marks.map((mark, index) => ({ ...mark, lane: index % 2 }));
    const { columns } = mergeMarks(two, 0, window, 1);
    for (const { lane, ids } of columns)
      for (const id of ids) expect(two.find((mark) => mark.id === id)?.lane).to.equal(lane);
  });

  it('keeps each mark once, and leaves no more than there is room for', () => {
    const anyMarks = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 1, max: 30 }), (starts, room) => {
        const all = times(...starts.map((startAt) => [startAt, startAt] as const));
        const merged = mergeMarks(all, room, window, 1);
        const ids = [...merged.marks.map(({ id }) => id), ...merged.columns.flatMap((column) => column.ids)];
        expect(ids.sort()).to.deep.equal(all.map(({ id }) => id).sort());
        expect(merged.marks.length).to.be.at.most(room);
      }),
      runs(300),
    );
  });
});
