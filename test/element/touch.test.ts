import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import { items, middle, morning, one, show, still, until, windowOf } from '../support/timeline-page.js';

const startOf = (element: EventsTimeline) => element.getWindow().start.getTime();
const spanOf = (element: EventsTimeline) => element.getWindow().end.getTime() - startOf(element);

/** A point of the drawing where nothing is drawn, in a page that can scroll. */
async function opened(): Promise<{ element: EventsTimeline; x: number; y: number }> {
  const element = await show({ data: morning, view: 'timeline' }, 400);
  (element.parentElement as HTMLElement).style.paddingBlock = '300px 2000px';
  const [x, y] = middle(one(element, '.timeline') as Element);
  await still(element);
  return { element, x, y: y + 10 };
}

describe('a finger on the drawing', () => {
  afterEach(() => scrollTo(0, 0));

  it('scrolls the page up and down, and leaves the window', async () => {
    // There the touches that a test makes scroll nothing.
    if (navigator.userAgent.includes('Firefox')) return;
    const { element, x, y } = await opened();
    const before = windowOf(element);
    const scrolledPx = scrollY;
    await executeServerCommand('touch-drag', { from: { x, y }, to: { x, y: y - 150 } });
    await until(() => scrollY > scrolledPx + 50, 'the page scrolls');
    expect(windowOf(element)).to.deep.equal(before);
  });

  it('moves the time sideways, and not the page', async () => {
    const { element, x, y } = await opened();
    const [startAt, scrolledPx] = [startOf(element), scrollY];
    await executeServerCommand('touch-drag', { from: { x, y }, to: { x: x - 120, y } });
    await until(() => startOf(element) > startAt, 'the window moves');
    expect([scrollY, scrollX]).to.deep.equal([scrolledPx, 0]);
  });

  it('zooms with a second one', async () => {
    const { element, x, y } = await opened();
    const spanMs = spanOf(element);
    await executeServerCommand('pinch', { x, y, from: 60, to: 180 });
    await until(() => spanOf(element) < spanMs / 2, 'the window is narrower');
    expect(visualViewport?.scale).to.equal(1);
  });

  it('opens an event with a tap', async () => {
    const { element } = await opened();
    const [x, y] = middle(items(element)[0] as Element);
    await executeServerCommand('tap', { x, y });
    await until(() => element.selected === 'bridge', 'the event is open');
  });
});
