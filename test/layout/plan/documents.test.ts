import { expect } from '@open-wc/testing';
import { createPlan } from '../../../src/layout/plan/create-plan.js';
import type { PlanView } from '../../../src/layout/plan/plan-view.js';
import { brokenBlocks, overlaps } from '../../support/plan-claims.js';
import { planInput } from '../../support/planned.js';

const realCase = '/data/2022-09-13-armenia-azerbaijan.json';

async function documentOf(address: string): Promise<unknown> {
  const raw: unknown = await (await fetch(address)).json();
  return Array.isArray(raw) ? raw[0] : raw;
}

const addressOf = (name: string) => (name === 'real' ? realCase : `/test/documents/${name}.json`);

/** Titles that stand whole in the window, or with 20 characters or more. */
function readable({ blocks }: PlanView, widthPx: number): readonly string[] {
  return blocks.flatMap(({ titles, wordsLeftPx, wordsEndPx }) =>
    titles
      .filter(({ leftPx, widthPx: ownPx }) => {
        const fromPx = wordsLeftPx + leftPx;
        return fromPx >= 0 && fromPx + ownPx <= Math.min(wordsEndPx ?? Infinity, widthPx) + 0.01;
      })
      .map(({ id }) => id),
  );
}

/** A window of 1,280 px leaves 1,248 px for the drawing, and 1,124 px beside the names of lanes. */
describe('the first view of', () => {
  const facts = [
    // document, readable titles of all in the window, height in pixels at most
    ['01-postmortem', 47, 47, 700],
    ['02-liveblog-1lane', 79, 150, 700],
    ['04-court-case', 57, 60, 700],
    ['05-biography', 56, 56, 520],
    ['07-week-long-titles', 40, 40, 700],
    ['09-one-event', 1, 1, 80],
    ['10-three-zones', 30, 30, 420],
    ['12-durations-50', 53, 53, 600],
    ['13-all-uncertain', 16, 16, 350],
    ['14-arabic', 20, 20, 340],
    ['15-japanese', 21, 21, 340],
    ['16-match', 32, 32, 380],
    ['16b-match-key', 32, 32, 380],
    ['17-25-lanes', 31, 64, 700],
    ['18-heavy-evidence', 5, 5, 120],
    ['20-how-we-got-here', 24, 24, 300],
    ['real', 42, 42, 640],
  ] as const;
  for (const [name, titles, events, mostPx] of facts) {
    it(`${name} reads ${titles} of ${events} titles in ${mostPx} px`, async () => {
      const { input } = planInput(await documentOf(addressOf(name)));
      const plan = createPlan(input);
      const view = plan.view(input.window);
      const all = plan.density(input.window, 40).reduce((sum, count) => sum + count, 0);
      expect([readable(view, input.widthPx).length, all]).to.deep.equal([titles, events]);
      expect(plan.heightPx).to.be.at.most(mostPx);
      expect([...overlaps(view), ...brokenBlocks(view, plan), ...view.columns()]).to.deep.equal([]);
    });
  }

  it('the real case titles every event that begins in its window', async () => {
    const { input, newsEvents } = planInput(await documentOf(realCase));
    const { startAt, endAt } = input.window;
    const begins = newsEvents.filter(({ when }) => when.earliest >= startAt && when.earliest < endAt);
    const titled = readable(createPlan(input).view(input.window), input.widthPx);
    expect(begins.filter(({ id }) => !titled.includes(id)).map(({ id }) => id)).to.deep.equal([]);
    expect(begins).to.have.length(37);
    expect(titled).to.include.members(['ceasefire', 'night-shelling', 'security-council-session']);
    expect(titled).to.include.members(['csto-mechanisms', 'france-un-pledge']);
  });

  it('long titles cuts most of them, and shows them whole after two zooms where there is room', async () => {
    const { input } = planInput(await documentOf(addressOf('07-week-long-titles')));
    const plan = createPlan(input);
    const [from, to] = [input.window.startAt, input.window.endAt];
    const whole = (startAt: number, endAt: number) =>
      plan.view({ startAt, endAt }).blocks.flatMap(({ titles }) => titles.filter(({ isCut }) => !isCut))
        .length;
    expect(whole(from, to)).to.equal(0);
    const quarterMs = (to - from) / 4;
    const quarters = [0, 1, 2, 3].map((quarter) =>
      whole(from + quarter * quarterMs, from + (quarter + 1) * quarterMs),
    );
    expect(quarters.reduce((sum, count) => sum + count, 0)).to.be.at.least(1);
  });

  /** A phone of 390 px leaves 358 px for the drawing; names of lanes stand inside. */
  const phones = [
    ['01-postmortem', 47],
    ['02-liveblog-1lane', 150],
    ['04-court-case', 60],
    ['05-biography', 56],
    ['07-week-long-titles', 40],
    ['12-durations-50', 53],
    ['16-match', 32],
    ['17-25-lanes', 64],
    ['20-how-we-got-here', 24],
    ['real', 41],
  ] as const;
  for (const [name, events] of phones) {
    it(`${name} reads 20 titles or all ${events} on a phone`, async () => {
      const { input } = planInput(await documentOf(addressOf(name)), 358);
      const headingPx = input.lanes.length > 1 ? 16 : 0;
      const plan = createPlan({ ...input, sizes: { laneHeadingPx: headingPx } });
      const count = readable(plan.view(input.window), input.widthPx).length;
      expect(count).to.be.at.least(Math.min(20, events));
    });
  }
});
