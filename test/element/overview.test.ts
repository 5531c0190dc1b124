import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import {
  click,
  drag,
  heard,
  middle,
  morning,
  one,
  press,
  show,
  still,
  until,
  windowOf,
} from '../support/timeline-page.js';

/** Three moments from 06:00 to 12:30 in Yerevan, all of them in the first window. */
const whole = { ...morning, window: undefined };

async function zoomedIn(): Promise<EventsTimeline> {
  const element = await show({ data: whole });
  element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
  await still(element);
  return element;
}

const bar = (element: EventsTimeline) => one(element, '[role="scrollbar"]') as HTMLElement;
const brush = (element: EventsTimeline) => one(element, '.overview-brush') as HTMLElement;
const heightOf = (element: EventsTimeline) => one(element, '.timeline')?.offsetHeight;

describe('the overview', () => {
  it('is there while the window is a part of the document, and changes no height', async () => {
    const element = await show({ data: whole });
    const before = heightOf(element);
    expect(one(element, '[part="overview"]')).to.equal(null);
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
    await still(element);
    expect(one(element, '[part="overview"]')?.offsetHeight).to.equal(20);
    expect(heightOf(element)).to.equal(before);
  });

  it('has a brush over the window', async () => {
    const element = await zoomedIn();
    const [outer, inner] = [bar(element), brush(element)].map((part) => part.getBoundingClientRect());
    // From 02:00 to 08:31 are 391 minutes, of which the window begins after 120 and holds 120, in 2.5 % of margin.
    const minutes = 391 / 0.95;
    const startShare = (120 + 0.025 * minutes) / minutes;
    expect(((inner?.left ?? 0) - (outer?.left ?? 0)) / (outer?.width ?? 1)).to.be.closeTo(startShare, 0.01);
    expect((inner?.width ?? 0) / (outer?.width ?? 1)).to.be.closeTo(120 / minutes, 0.01);
  });

  it('says where the window is', async () => {
    const element = await zoomedIn();
    expect([bar(element).ariaLabel, bar(element).ariaValueNow]).to.deep.equal(['Overview', '32']);
    expect(bar(element).getAttribute('aria-valuetext')).to.equal(
      'from 13 September 2022 to 13 September 2022',
    );
  });

  it('moves by the keys, no further than the document reaches', async () => {
    const element = await zoomedIn();
    bar(element).focus();
    await press('ArrowRight');
    await still(element);
    expect(windowOf(element)).to.deep.equal(['2022-09-13T04:12:00.000Z', '2022-09-13T06:12:00.000Z']);
    await press('ArrowLeft', 'ArrowLeft');
    await still(element);
    expect(windowOf(element)[0]).to.equal('2022-09-13T03:48:00.000Z');
    await press('Home');
    await still(element);
    const [start] = windowOf(element);
    await press('ArrowLeft');
    await still(element);
    expect(windowOf(element)[0]).to.equal(start);
    expect(start < '2022-09-13T02:00').to.equal(true);
  });

  it('moves by dragging its brush, and tells the page', async () => {
    const element = await zoomedIn();
    const changes = heard(element, 'timeline-window-change');
    const before = windowOf(element)[0];
    await drag(middle(brush(element)), 100);
    await still(element);
    expect(windowOf(element)[0] > before).to.equal(true);
    await until(() => changes.length > 0, 'the page hears of the window');
  });

  it('brings the window to where it is pressed', async () => {
    const element = await zoomedIn();
    element.setWindow('2022-09-13T02:10Z', '2022-09-13T03:10Z');
    await still(element);
    await click(bar(element));
    await still(element);
    const [start, end] = windowOf(element).map((text) => Date.parse(text));
    // The middle of everything is 05:15:30.
    expect(((start ?? 0) + (end ?? 0)) / 2).to.be.closeTo(Date.parse('2022-09-13T05:15:30Z'), 120_000);
  });
});
