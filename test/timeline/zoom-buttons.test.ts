import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Line, Placement } from '../../src/layout/placement.js';
import { createEventStore } from '../../src/store/event-store.js';
import { needsZoom, ZoomButtons, type ZoomNeed } from '../../src/timeline/zoom-buttons.js';
import { newsEvent, span } from '../support/news-events.js';
import { wholeEnglish } from '../support/whole-english.js';

const storeOf = (count: number) =>
  createEventStore(
    Array.from({ length: count }, (_, index) => newsEvent({ id: `e${index}`, when: '2022-09-13T01:00' })),
  );
const placement = (form: Line['form']) => ({ line: { form } }) as Placement;

const day = span('2022-09-13T00:00Z', '2022-09-14T00:00Z');
const few: ZoomNeed = {
  whole: storeOf(12),
  window: day,
  firstWindow: day,
  outsideCount: 0,
  placements: [placement('title'), placement('bracket'), placement('member')],
};

describe('needsZoom', () => {
  const facts: readonly [claim: string, change: Partial<ZoomNeed>, needed: boolean][] = [
    ['is false for a dozen events with their titles', {}, false],
    ['is false before the first layout', { placements: [] }, false],
    ['is true for thirteen', { whole: storeOf(13) }, true],
    ['is true for an event without its title', { placements: [placement('mark')] }, true],
    ['is true for a count in place of titles', { placements: [placement('title'), placement('rest')] }, true],
    ['is true for an event outside the window', { outsideCount: 1 }, true],
    ['is true in a window that the reader has chosen', { window: span('2022-09-13T06:00Z', '2022-09-13T18:00Z') }, true],
    ['is false for a window that is a pixel longer', { window: { ...day, endAt: day.endAt + 60_000 } }, false],
  ]; // prettier-ignore
  for (const [claim, change, needed] of facts) {
    it(claim, () => {
      expect(needsZoom({ ...few, ...change })).to.equal(needed);
    });
  }
});

describe('ZoomButtons', () => {
  it('stay while the window goes back to the first view, and go with their document', () => {
    const buttons = new ZoomButtons({ handleZoom: () => {}, handleFit: () => {}, handleFirstView: () => {} });
    const host = document.createElement('div');
    const countFor = (change: Partial<ZoomNeed>) => {
      render(buttons.render({ ...few, ...change }, wholeEnglish), host);
      return host.querySelectorAll('button').length;
    };
    expect([
      countFor({}),
      countFor({ outsideCount: 3 }),
      countFor({}),
      countFor({ whole: storeOf(3) }),
    ]).to.deep.equal([0, 4, 4, 0]);
  });
});
