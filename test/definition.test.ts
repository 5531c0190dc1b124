import { expect } from '@open-wc/testing';
import { EventsTimeline } from '../src/element/events-timeline.js';

describe('Registering the tag', () => {
  it('leaves the class alone until index is imported, and then takes one that has another name already', async () => {
    expect(customElements.get('events-timeline')).to.equal(undefined);
    customElements.define('border-timeline', EventsTimeline);
    await import('../src/index.js');
    expect(document.createElement('events-timeline')).to.be.an.instanceOf(EventsTimeline);
    expect(document.createElement('border-timeline').localName).to.equal('border-timeline');
  });
});
