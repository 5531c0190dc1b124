import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlacedBlock, Plan } from '../../../src/layout/plan/plan-view.js';
import { columnsOf } from '../../../src/layout/plan/tiles/event-rows.js';
import { createTiledPlan } from '../../../src/layout/plan/tiles/create-tiled-plan.js';
import type { PlanEvent, PlanInput } from '../../../src/layout/plan/plan-input.js';
import { ExtremeTree } from '../../../src/layout/plan/tiles/extreme-tree.js';
import { dayMs, minuteMs } from '../../../src/time/instant.js';
import {
  brokenBlocks,
  idsIn,
  idsOf,
  lostTitles,
  overlaps,
  stretchedMarks,
} from '../../support/plan-claims.js';
import { runs } from '../../support/properties.js';
import { seeded } from '../../support/random-document.js';
import { panned, windowOf, zoomedByTwo, type Look } from '../../support/random-plans.js';

/** Two years of events in four lanes: moments in bursts, days that many share, and bars of all lengths. */
function largeInput(count: number, seed: number): PlanInput {
  const random = seeded(seed);
  const bursts = Array.from({ length: 20 }, () => random() * 730 * dayMs);
  const events = Array.from({ length: count }, (_, index): PlanEvent => {
    const dice = random();
    const near = bursts[Math.floor(random() * bursts.length)] ?? 0;
    const anyAt = random() < 0.5 ? random() * 730 * dayMs : near + random() * random() * 3 * dayMs;
    const minuteAt = Math.floor(anyAt / minuteMs) * minuteMs;
    const isDay = dice < 0.25;
    const isBar = dice > 0.85;
    const startAt = isDay ? Math.floor(anyAt / dayMs) * dayMs : minuteAt;
    const lengthMs = isBar ? 10 ** (random() * 5) * 2 * minuteMs : isDay ? dayMs - 1 : minuteMs - 1;
    return {
      id: `e${index}`,
      laneId: `lane${Math.floor(random() * 4)}`,
      startAt,
      endAt: startAt + lengthMs,
      kind: isDay ? 'doubt' : isBar ? 'bar' : 'moment',
      doubt: isDay ? 'day' : '',
      rank: index,
      isKey: index < count / 100,
      flag: '',
      title: 'abcd efghi '.repeat(12).slice(0, 5 + Math.floor(random() * 80)),
      times: isBar ? [] : [{ fromMsPerPx: Infinity, widthPx: 40 }, { fromMsPerPx: 10 * minuteMs, widthPx: 75 }, { fromMsPerPx: minuteMs, widthPx: 35 }],
    };
  }); // prettier-ignore
  return {
    events,
    lanes: [0, 1, 2, 3].map((lane) => ({ id: `lane${lane}` })),
    window: { startAt: -18 * dayMs, endAt: 748 * dayMs },
    widthPx: 1_124,
    measure: (text) => text.length * 6.5,
  };
}

const createPlan = (input: PlanInput): Plan =>
  createTiledPlan({
    ...input,
    columns: columnsOf(
      input.events,
      input.lanes.map(({ id }) => id),
    ),
  });

/** A walk of looks, half of them at the very scale of a level, down to minutes. */
function walk(length: number, seed: number): readonly Look[] {
  const random = seeded(seed);
  return Array.from({ length }, () => {
    const level = random() * 15 - 1;
    return { level: random() < 0.5 ? Math.round(level) : level, share: random() };
  });
}

describe('the plan of a large document', () => {
  for (const seed of [1, 2, 3]) {
    const input = largeInput(5_000, seed);
    const windows = walk(120, seed).map((look) => windowOf(look, input));

    it(`keeps titles on zooming and panning, on walk ${seed}`, () => {
      const plan = createPlan(input);
      for (const window of windows) {
        const view = plan.view(window);
        expect(lostTitles(view, plan.view(zoomedByTwo(window, 0.3)), input)).to.deep.equal([]);
        const beside = plan.view(panned(window, 0.4));
        expect(lostTitles(view, beside, input)).to.deep.equal([]);
        expect(lostTitles(beside, view, input)).to.deep.equal([]);
      }
    });

    it(`overlaps nothing, stretches no mark and leaves no event out, on walk ${seed}`, () => {
      const plan = createPlan(input);
      for (const window of windows) {
        const view = plan.view(window);
        expect([...overlaps(view), ...brokenBlocks(view, plan), ...stretchedMarks(view)]).to.deep.equal([]);
        expect([...idsOf(view)].sort()).to.deep.equal([...idsIn(input, window)].sort());
        const drawn = view.blocks.length + view.marks.length;
        expect(drawn).to.be.at.most(600);
      }
    });

    it(`shows the same whatever was looked at before, on walk ${seed}`, () => {
      const [one, other] = [createPlan(input), createPlan(input)];
      const there = windows.map((window) => one.view(window).blocks.map(withoutFunctions));
      const back = [...windows].reverse().map((window) => other.view(window).blocks.map(withoutFunctions));
      expect(back.reverse()).to.deep.equal(there);
    });
  }

  it('shows dozens of titles at every scale', () => {
    const input = largeInput(20_000, 4);
    const plan = createPlan(input);
    for (const level of [0, 2, 4]) {
      const { blocks } = plan.view(windowOf({ level, share: 0.5 }, input));
      const count = blocks.reduce((sum, { titles }) => sum + titles.length, 0);
      expect(count, `level ${level}`).to.be.at.least(40);
    }
  });
});

const withoutFunctions = (block: PlacedBlock) => ({
  ...block,
  seenIn: null,
  countedIds: block.countedIds(),
});

describe('ExtremeTree', () => {
  const anyList = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40, size: 'max' });
  const anyRange = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }));

  it('finds the first least number of any range', () => {
    fc.assert(
      fc.property(anyList, anyRange, (list, [a, b]) => {
        const [from, to] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const part = list.slice(from, to);
        const expected = part.length === 0 ? -1 : from + part.indexOf(Math.min(...part));
        expect(new ExtremeTree(list, 'least').find(from, to)).to.equal(expected);
      }),
      runs(500),
    );
  });

  it('finds all numbers of a range that are large enough, in order', () => {
    fc.assert(
      fc.property(anyList, anyRange, fc.nat({ max: 20 }), (list, [a, b], wanted) => {
        const [from, to] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const expected = list.flatMap((value, at) => (at >= from && at < to && value >= wanted ? [at] : []));
        expect(new ExtremeTree(list, 'greatest').atLeast(wanted, from, to)).to.deep.equal(expected);
      }),
      runs(500),
    );
  });
});
