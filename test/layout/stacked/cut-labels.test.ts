import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createItem } from '../../../src/layout/stacked/create-item.js';
import { claim, draftSetting, firstView, newsEvent } from '../../support/news-events.js';
import { runs } from '../../support/properties.js';

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,24}$/), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(' '));
const widths = fc.integer({ min: 140, max: 1280 });
/** Hours from the start of the window, which is a day. */
const hours = fc.integer({ min: 0, max: 24 });

// "09:00 Title of a" is 114 px wide and stands 11 px from the middle of its dot. The window is a day from 22:00 on.
const moment = (when: string, widthPx: number) => {
  const { placement, reach } = createItem(
    newsEvent({ id: 'a', when }),
    'moment',
    draftSetting(firstView, widthPx),
  );
  return [placement.labelFromPx, placement.heightPx, reach.leftPx, reach.rightPx];
};

describe('the label of a moment', () => {
  it('stands after its dot where the window has room for it', () => {
    expect(moment('2022-09-13T09:00', 480)).to.deep.equal([null, 17, 5.5, 125]);
  });

  it('stands before its dot where the end of the window would cut it', () => {
    expect(moment('2022-09-13T20:00', 480)).to.deep.equal([-125, 17, 125, 5.5]);
  });

  it('stands under its dot where neither side has room', () => {
    expect(moment('2022-09-13T09:00', 180)).to.deep.equal([-16.5, 34, 16.5, 97.5]);
  });

  it('stays after a dot that is not in the window', () => {
    expect(moment('2022-09-14T09:00', 480)[0]).to.equal(null);
  });
});

describe('the labels of rival times', () => {
  const truce = newsEvent({
    id: 'a',
    when: '2022-09-13T09:00',
    hasRivalTimes: true,
    claims: [claim('Baku', '2022-09-13T08:00')],
  });
  const placed = (widthPx: number) => createItem(truce, 'rivals', draftSetting(firstView, widthPx)).placement;

  it('stand on either side where both have room', () => {
    expect(placed(1200).labelFromPx).to.equal(null);
  });

  it('stand one under the other below the rings where one would be cut', () => {
    const { labelFromPx, heightPx, label, rivalLabel } = placed(240);
    expect(labelFromPx).to.equal(0);
    expect(heightPx).to.equal(17 + label.heightPx + (rivalLabel?.heightPx ?? 0));
  });
});

describe('no label', () => {
  it('of a moment in the window is cut by its edges', () => {
    fc.assert(
      fc.property(words, widths, hours, (title, windowPx, hour) => {
        const when = new Date(firstView.startAt + hour * 3_600_000).toISOString();
        const context = draftSetting(firstView, windowPx);
        const { label, labelFromPx } = createItem(
          newsEvent({ id: 'a', title, when }),
          'moment',
          context,
        ).placement;
        const fromPx = (hour / 24) * windowPx + (labelFromPx ?? 11);
        expect(fromPx).to.be.at.least(-0.001);
        expect(fromPx + label.widthPx).to.be.at.most(windowPx + 0.001);
      }),
      runs(500),
    );
  });

  it('under a bar that begins with room for 124 px is cut by the edge', () => {
    fc.assert(
      fc.property(words, widths, hours, (title, windowPx, hour) => {
        const fromPx = (hour / 24) * windowPx;
        fc.pre(windowPx - fromPx >= 124);
        const from = new Date(firstView.startAt + hour * 3_600_000).toISOString();
        const to = new Date(firstView.endAt).toISOString();
        const context = draftSetting(firstView, windowPx);
        const { label } = createItem(
          newsEvent({ id: 'a', title, when: { from, to } }),
          'duration',
          context,
        ).placement;
        expect(fromPx + 4 + label.widthPx).to.be.at.most(windowPx);
      }),
      runs(500),
    );
  });
});
