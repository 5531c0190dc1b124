import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { all, focused, morning, one, press, show, showMarkup } from '../support/timeline-page.js';

const entries = (element: EventsTimeline) =>
  all(element, '[data-entry]').map((each) => each.dataset['entry']);
const markup = (attributes: string) =>
  `<events-timeline ${attributes}><script type="application/json">${JSON.stringify(morning)}</script></events-timeline>`;

describe('newest-first', () => {
  it('turns the list round, and next() with it', async () => {
    const element = await showMarkup(markup('view="list" newest-first'));
    expect(element.newestFirst).to.equal(true);
    expect(entries(element)).to.deep.equal(['reopening', 'meeting', 'bridge']);
    element.next();
    expect(element.selected).to.equal('reopening');
    element.next();
    expect(element.selected).to.equal('meeting');
  });

  it('can be set and taken back', async () => {
    const element = await show({ data: morning, view: 'list' });
    element.newestFirst = true;
    await element.updateComplete;
    const turned = entries(element);
    element.newestFirst = false;
    await element.updateComplete;
    expect([turned[0], entries(element)[0]]).to.deep.equal(['reopening', 'bridge']);
  });

  it('leaves the timeline as time runs, and the right arrow means later', async () => {
    const element = await show({ data: morning, newestFirst: true });
    one(element, '[data-placement="e:bridge"]')?.focus();
    await press('ArrowRight');
    expect(focused(element)?.dataset['placement']).to.equal('e:meeting');
    await press('End');
    expect(focused(element)?.dataset['placement']).to.equal('e:reopening');
  });
});
