import { expect } from '@open-wc/testing';
import { createPlan } from '../../../src/layout/plan/create-plan.js';
import type { PlanEvent, PlanInput } from '../../../src/layout/plan/plan-input.js';
import { dayMs, hourMs, minuteMs } from '../../../src/time/instant.js';

/** A moment at an hour; every sign of its title is 7 px wide. */
const moment = (hours: number, index: number, part: Partial<PlanEvent> = {}): PlanEvent => ({
  id: `e${index}`,
  laneId: 'a',
  startAt: hours * hourMs,
  endAt: hours * hourMs + minuteMs - 1,
  kind: 'moment',
  doubt: '',
  rank: index,
  isKey: false,
  title: 'Twenty signs in here',
  flag: '',
  times: [],
  ...part,
});

const input = (events: readonly PlanEvent[], part: Partial<PlanInput> = {}): PlanInput => ({
  events,
  lanes: [{ id: 'a' }],
  window: { startAt: 0, endAt: dayMs },
  widthPx: 1_200,
  measure: (text) => text.length * 7,
  ...part,
});

const titles = (plan: ReturnType<typeof createPlan>, from: number, to: number) =>
  plan.view({ startAt: from, endAt: to }).blocks.reduce((sum, { titles: own }) => sum + own.length, 0);

describe('the height of a plan', () => {
  it('is that of the axis and one row for one event', () => {
    expect(createPlan(input([moment(12, 0)])).heightPx).to.equal(50 + 8 + 18);
  });

  it('is one row for events far enough from each other, and more for events that are not', () => {
    const apart = [0, 1, 2].map((index) => moment(4 + 8 * index, index));
    expect(createPlan(input(apart)).lanes).to.deep.include({ id: 'a', topPx: 0, heightPx: 26, rows: 1, rowsTopPx: 4, hasStrip: false }); // prettier-ignore
    const near = [0, 1, 2].map((index) => moment(12 + index / 10, index));
    expect(createPlan(input(near)).lanes[0]?.rows).to.equal(3);
  });

  it('opens rows up to the budget and takes a strip where titles are left over', () => {
    const crowded = Array.from({ length: 90 }, (_, index) => moment(12 + index / 60, index));
    const plan = createPlan(input(crowded, { sizes: { budgetPx: 300 } }));
    // 250 px less the padding and the strip are twelve rows.
    expect(plan.lanes[0]).to.deep.include({ rows: 12, hasStrip: true, heightPx: 238, rowsTopPx: 18 });
    expect(plan.heightPx).to.equal(288);
  });

  it('keeps one row for each lane where the budget is too small', () => {
    const lanes = Array.from({ length: 25 }, (_, index) => ({ id: `lane${index}` }));
    const events = lanes.map(({ id }, index) => moment(12, index, { laneId: id }));
    const plan = createPlan(input(events, { lanes, sizes: { budgetPx: 100 } }));
    expect(plan.heightPx).to.equal(50 + 25 * 26);
    expect(createPlan(input(events, { lanes })).heightPx).to.equal(700);
  });

  it('lets a busier day after the first window open rows up to 60 % of the budget', () => {
    const quiet = [1, 4.5, 8, 11.5, 15, 18.5].map((hours, index) => moment(hours, index));
    const busy = Array.from({ length: 80 }, (_, index) => moment(28 + index / 5, 6 + index));
    const plan = createPlan(input([...quiet, ...busy]));
    expect(createPlan(input(quiet)).heightPx).to.equal(76);
    expect(plan.heightPx).to.be.within(400, 50 + 0.6 * 650);
    expect(titles(plan, 0, dayMs)).to.equal(6);
    expect(titles(plan, dayMs, 2 * dayMs)).to.be.at.least(36);
  });

  it('has room for the name of a lane', () => {
    const plan = createPlan(input([moment(12, 0)], { lanes: [{ id: 'a', leastHeightPx: 44 }] }));
    expect(plan.lanes[0]).to.deep.include({ heightPx: 44, rows: 1 });
  });
});

describe('a bracket', () => {
  const day = (index: number, title = 'Twenty signs in here') =>
    moment(0, index, { endAt: dayMs - 1, kind: 'doubt', doubt: 'day', title, times: [{ fromMsPerPx: Infinity, widthPx: 50 }] }); // prettier-ignore

  it('holds the titles of all that share a doubt, in rows under its time', () => {
    const { blocks } = createPlan(input(Array.from({ length: 9 }, (_, index) => day(index)))).view({ startAt: 0, endAt: dayMs }); // prettier-ignore
    expect(blocks).to.have.length(1);
    const [block] = blocks;
    expect(block).to.deep.include({ hasHeader: true, rows: 3, count: 0, isInside: true });
    // Nine titles of 152 px fit in two rows of five, 12 px apart.
    expect(block?.titles.map(({ row, leftPx }) => [row, leftPx])).to.deep.equal(
      [[1, 0], [1, 164], [1, 328], [1, 492], [1, 656], [2, 0], [2, 164], [2, 328], [2, 492]],
    ); // prettier-ignore
  });

  it('counts those for which there is no room', () => {
    const events = Array.from({ length: 40 }, (_, index) => day(index));
    const { blocks } = createPlan(input(events, { sizes: { budgetPx: 140 } })).view({ startAt: 0, endAt: dayMs }); // prettier-ignore
    const [block] = blocks;
    expect(block?.titles.map(({ id }) => id)).to.include('e0');
    expect((block?.titles.length ?? 0) + (block?.count ?? 0)).to.equal(40);
    expect(block?.countedIds().at(-1)).to.equal('e39');
  });

  it('is not shared by events of different doubts', () => {
    const events = [day(0), moment(0, 1, { ...day(1), doubt: 'overnight' })];
    expect(createPlan(input(events)).view({ startAt: 0, endAt: dayMs }).blocks).to.have.length(2);
  });

  it('names the first of many moments of one minute, and counts the rest only from four on', () => {
    const crowd = (count: number) => Array.from({ length: count }, (_, index) => moment(12, index));
    const view = (count: number) =>
      createPlan(input(crowd(count), { sizes: { budgetPx: 50 } })).view({ startAt: 0, endAt: dayMs });
    expect(view(9).blocks.map(({ titles: own, count }) => [own.map(({ id }) => id), count])).to.deep.equal([[['e0'], 8]]); // prettier-ignore
    expect(view(4).blocks.map(({ count }) => count)).to.deep.equal([0]);
    expect(view(4).marks.map(({ id }) => id)).to.deep.equal(['e1', 'e2', 'e3']);
  });
});
