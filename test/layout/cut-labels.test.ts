import { expect } from '@open-wc/testing';
import { draftOf } from '../../src/layout/draft.js';
import { claim, draftSetting, firstView, newsEvent } from '../support/news-events.js';

// "09:00 Title of a" is 114 px wide and stands 11 px from the middle of its dot. The window is a day from 22:00 on.
const moment = (when: string, widthPx: number) => {
  const { placement, reach } = draftOf(
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
  const placed = (widthPx: number) => draftOf(truce, 'rivals', draftSetting(firstView, widthPx)).placement;

  it('stand on either side where both have room', () => {
    expect(placed(1200).labelFromPx).to.equal(null);
  });

  it('stand one under the other below the rings where one would be cut', () => {
    const { labelFromPx, heightPx, label, rivalLabel } = placed(240);
    expect(labelFromPx).to.equal(0);
    expect(heightPx).to.equal(17 + label.heightPx + (rivalLabel?.heightPx ?? 0));
  });
});
