import { expect } from '@open-wc/testing';
import { timelineEvent } from '../../src/state/timeline-events.js';

describe('timelineEvent(name, detail)', () => {
  it('leaves a shadow root, with its detail', () => {
    const detail = { view: 'list' } as const;
    const domEvent = timelineEvent('timeline-view-change', detail);
    expect(domEvent).to.include({ type: 'timeline-view-change', bubbles: true, composed: true, detail });
  });

  it('may be refused for a selection, and for nothing else', () => {
    const select = timelineEvent('timeline-select', { id: null, newsEvent: null, place: null });
    const zone = timelineEvent('timeline-zone-change', { zone: 'UTC', ianaZone: 'UTC' });
    expect([select.cancelable, zone.cancelable]).to.deep.equal([true, false]);
  });
});
