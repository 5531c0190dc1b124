import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { armenia, button, click, column, drawn, item, still } from '../support/timeline-page.js';

/** Lit's own warnings, each given once for a page. */
const warnings = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? new Set<string>();
const changeInUpdate = () => [...warnings].filter((warning) => warning.includes('after an update completed'));

/** An element that has not been in a page yet, and how often it has been updated. */
function counted(properties: Partial<EventsTimeline>) {
  const element = document.createElement('events-timeline');
  const updates: boolean[] = [];
  // Added last, so that it sees what the features before it have asked for.
  element.addController({ hostUpdated: () => updates.push(element.isUpdatePending) });
  Object.assign(element, properties);
  return { element, updates };
}

describe('the updates of an element', () => {
  it('are one for the first paint of a list, and one for the controls that load after it', async () => {
    const { element, updates } = counted({
      view: 'list',
      data: [{ id: 'bridge', title: 'Bridge closed', when: '2022-09-13T06:00+04:00' }],
    });
    column().append(element);
    await element.updateComplete;
    expect(updates).to.deep.equal([false, false]);
  });

  it('never ask for another one themselves', async () => {
    const { element, updates } = counted({ src: armenia });
    column().append(element);
    await drawn(element);
    await click(item(element, 'ceasefire'));
    await still(element);
    await click(button(element, 'Zoom out'));
    await still(element);
    element.view = 'list';
    await element.updateComplete;
    element.view = 'timeline';
    await drawn(element);
    expect(updates.filter((isPending) => isPending)).to.deep.equal([]);
    expect(changeInUpdate()).to.deep.equal([]);
  });
});
