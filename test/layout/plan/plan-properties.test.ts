import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createPlan } from '../../../src/layout/plan/create-plan.js';
import { createTiledPlan } from '../../../src/layout/plan/tiles/create-tiled-plan.js';
import { columnsOf } from '../../../src/layout/plan/tiles/event-rows.js';
import { defaultSizes, type PlanInput } from '../../../src/layout/plan/plan-input.js';
import type { Plan, PlanView } from '../../../src/layout/plan/plan-view.js';
import { brokenBlocks, crampedTitles, idsIn, idsOf, lostTitles, overlaps, standsOf, stretchedMarks } from '../../support/plan-claims.js'; // prettier-ignore
import type { Span } from '../../../src/time/instant.js';
import { runs } from '../../support/properties.js';
import { anyInput, anyLooks, panned, windowOf, zoomedByTwo } from '../../support/random-plans.js';

/** Raise for a longer search. */
const propertyRuns = 100;
const mostEvents = 80;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sorted = (ids: readonly string[]) => [...ids].sort();

/** A view without functions and keys, so that two can be compared. */
const plain = ({ window, msPerPx, blocks, marks, columns }: PlanView) => ({
  window,
  msPerPx,
  marks,
  blocks: blocks.map((block) => ({ ...block, seenIn: null, countedIds: block.countedIds() })),
  columns: columns().map(({ ids, ...column }) => ({ ...column, ids: ids() })),
});

/** In tiles a large document is planned; a small one has to keep the same promises there. */
const plans: readonly (readonly [string, (input: PlanInput) => Plan])[] = [
  ['a plan', createPlan],
  [
    'a plan in tiles',
    (input) =>
      createTiledPlan({
        ...input,
        columns: columnsOf(
          input.events,
          input.lanes.map(({ id }) => id),
        ),
      }),
  ],
];

for (const [kind, planOf] of plans)
  describe(kind, () => {
    it('has each event of a window in exactly one title, count, mark or column', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const plan = planOf(input);
          for (const look of looks) {
            const window = windowOf(look, input);
            expect(sorted(idsOf(plan.view(window)))).to.deep.equal(sorted(idsIn(input, window)));
          }
        }),
        runs(propertyRuns),
      );
    });

    it('has a strip whose columns sum to all events of the window, and of each lane', () => {
      fc.assert(
      fc.property(anyInput(mostEvents), anyLooks, fc.integer({ min: 1, max: 200 }), (input, looks, columns) => {
        const plan = planOf(input);
        const total = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);
        for (const look of looks) {
          const window = windowOf(look, input);
          expect(total(plan.density(window, columns))).to.equal(idsIn(input, window).length);
          const byLane = input.lanes.map(({ id }) => total(plan.density(window, columns, id)));
          expect(byLane.reduce((sum, count) => sum + count, 0)).to.equal(idsIn(input, window).length);
        }
      }),
      runs(propertyRuns),
    ); // prettier-ignore
    });

    it('keeps each title in its row when the reader zooms in by two and the event stays', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, share, (input, looks, at) => {
          const plan = planOf(input);
          for (const look of looks) {
            const window = windowOf(look, input);
            const closer = plan.view(zoomedByTwo(window, at));
            expect(lostTitles(plan.view(window), closer, input)).to.deep.equal([]);
          }
        }),
        runs(propertyRuns),
      );
    });

    it('changes titles only at the edges when the reader pans', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, share, (input, looks, by) => {
          const plan = planOf(input);
          for (const look of looks) {
            const window = windowOf(look, input);
            const before = plan.view(window);
            const after = plan.view(panned(window, by));
            expect(lostTitles(before, after, input)).to.deep.equal([]);
            expect(lostTitles(after, before, input)).to.deep.equal([]);
          }
        }),
        runs(propertyRuns),
      );
    });

    it('moves no words by more than 2 px while the reader pans by 1 px', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const plan = planOf(input);
          for (const look of looks) {
            const window = windowOf(look, input);
            const ends = (at: Span) =>
              new Map(
                plan.view(at).blocks.map(({ titles, wordsLeftPx, wordsWidthPx, wordsEndPx }) => {
                  const endPx = Math.min(wordsLeftPx + wordsWidthPx, wordsEndPx ?? Infinity);
                  return [titles[0]?.id, [wordsLeftPx, endPx]] as const;
                }),
              );
            const after = ends(panned(window, 1 / input.widthPx));
            for (const [id, [leftPx, endPx]] of ends(window)) {
              const [newLeftPx, newEndPx] = after.get(id) ?? [leftPx, endPx];
              expect(Math.abs(newLeftPx - leftPx), `left of ${id}`).to.be.below(2.01);
              expect(Math.abs(newEndPx - endPx), `end of ${id}`).to.be.below(2.01);
            }
          }
        }),
        runs(propertyRuns),
      );
    });

    it('answers more of the same when more than the window is asked for', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const plan = planOf(input);
          for (const look of looks) {
            const window = windowOf(look, input);
            const lengthMs = window.endAt - window.startAt;
            const loaded = { startAt: window.startAt - lengthMs / 2, endAt: window.endAt + lengthMs / 2 };
            const more = plan.view(window, loaded);
            expect(sorted(idsOf(more))).to.deep.equal(sorted(idsIn(input, loaded)));
            expect(plain(more).blocks).to.deep.include.members([...plain(plan.view(window)).blocks]);
            expect(overlaps(more)).to.deep.equal([]);
          }
        }),
        runs(propertyRuns),
      );
    });

    it('gives the same view whatever was looked at before, and whatever the order of its events', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const windows = looks.map((look) => windowOf(look, input));
          const plan = planOf(input);
          const there = windows.map((window) => plain(plan.view(window)));
          const back = [...windows].reverse().map((window) => plain(plan.view(window)));
          expect(back.reverse()).to.deep.equal(there);
          const other = planOf({ ...input, events: [...input.events].reverse() });
          const elsewhere = [...windows].reverse().map((window) => plain(other.view(window)));
          expect(elsewhere.reverse()).to.deep.equal(there);
          expect(other.lanes).to.deep.equal(plan.lanes);
        }),
        runs(propertyRuns),
      );
    });

    it('lets no words and no mark overlap those of another event in a row', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const plan = planOf(input);
          for (const look of [{ level: 0, share: 0.5 }, ...looks]) {
            const view = plan.view(windowOf(look, input));
            expect(overlaps(view)).to.deep.equal([]);
            expect(brokenBlocks(view, plan)).to.deep.equal([]);
          }
          const first = plan.view(input.window);
          expect(overlaps(first)).to.deep.equal([]);
        }),
        runs(propertyRuns),
      );
    });

    it('has room for the whole of a title that it does not cut, and for 20 characters of one that it does', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const plan = planOf(input);
          for (const look of looks)
            expect(crampedTitles(plan.view(windowOf(look, input)), input)).to.deep.equal([]);
        }),
        runs(propertyRuns),
      );
    });

    it('is no higher than the budget, unless a row for each lane is', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), (input) => {
          const { budgetPx, axisPx, rowPx, lanePaddingPx, laneHeadingPx } = {
            ...defaultSizes,
            ...input.sizes,
          };
          const leastPx = axisPx + input.lanes.length * (rowPx + lanePaddingPx + laneHeadingPx);
          expect(planOf(input).heightPx).to.be.at.most(Math.max(budgetPx, leastPx));
        }),
        runs(propertyRuns),
      );
    });

    it('draws each mark as long as its time', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), anyLooks, (input, looks) => {
          const plan = planOf(input);
          for (const look of looks)
            expect(stretchedMarks(plan.view(windowOf(look, input)))).to.deep.equal([]);
        }),
        runs(propertyRuns),
      );
    });

    it('draws at most 600 items, and merges marks only beyond', () => {
      fc.assert(
        fc.property(anyInput(2_000), anyLooks, (input, looks) => {
          const plan = planOf({ ...input, sizes: { ...input.sizes, budgetPx: 300 } });
          for (const look of looks.slice(0, 2)) {
            const { blocks, marks, columns } = plan.view(windowOf(look, input));
            expect(blocks.length + marks.length).to.be.at.most(600);
            const merged = columns().reduce((sum, { count }) => sum + count, 0);
            if (merged > 0) expect(blocks.length + marks.length + merged).to.be.above(600);
          }
        }),
        runs(10),
      );
    });

    it('gives a strip to each lane with untitled events, where lanes are not too thin', () => {
      fc.assert(
        fc.property(anyInput(mostEvents), (input) => {
          const plan = planOf({ ...input, sizes: { budgetPx: 900, laneHeadingPx: 0 } });
          const view = plan.view(input.window);
          const untitled = new Set(view.marks.map(({ laneId }) => laneId));
          for (const { laneId, count } of view.blocks) if (count > 0) untitled.add(laneId);
          const without = plan.lanes.filter(({ id, hasStrip }) => untitled.has(id) && !hasStrip);
          expect(without).to.deep.equal([]);
        }),
        runs(propertyRuns),
      );
    });

    it('shows a title at every finer scale once it shows it', () => {
      fc.assert(
        fc.property(anyInput(40), (input) => {
          const plan = planOf(input);
          let before = new Set<string>();
          for (let level = -2; level < 10; level += 1) {
            const lengthMs = (input.window.endAt - input.window.startAt) / 2 ** level;
            // Panning over everything at one scale sees all titles of a level.
            const all = { startAt: -lengthMs, endAt: 40_000 * 60_000 };
            const now = new Set<string>();
            for (let startAt = all.startAt; startAt < all.endAt; startAt += lengthMs)
              for (const id of standsOf(plan.view({ startAt, endAt: startAt + lengthMs })).keys())
                now.add(id);
            const gone = [...before].filter((id) => !now.has(id));
            expect(gone).to.deep.equal([]);
            before = now;
            if (lengthMs < 60_000 * 60) break;
          }
        }),
        runs(30),
      );
    });
  });

describe('a plan', () => {
  it('titles what begins and ends in the first window inside it', () => {
    fc.assert(
      fc.property(anyInput(mostEvents), (input) => {
        const plan = createPlan(input);
        const outside = plan
          .view(input.window)
          .blocks.filter(
            ({ markFromPx, markToPx, wordsLeftPx, wordsWidthPx }) =>
              markFromPx >= 0 &&
              markToPx <= input.widthPx &&
              (wordsLeftPx < 0 || wordsLeftPx + wordsWidthPx > input.widthPx),
          );
        expect(outside).to.deep.equal([]);
      }),
      runs(propertyRuns),
    );
  });
});
