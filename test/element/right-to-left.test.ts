import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { EventsTimeline } from '../../src/index.js';
import { runs } from '../support/properties.js';
import {
  all,
  armenia,
  button,
  click,
  column,
  crowdedNight,
  drag,
  drawn,
  focused,
  item,
  items,
  longMorning,
  middle,
  morning,
  one,
  press,
  rest,
  show,
  showMarkup,
  still,
  textOf,
  texts,
  until,
} from '../support/timeline-page.js';

const arabic = '/test/documents/14-arabic.json';

/** Everything that is drawn, text and shape alike. */
const pieces =
  '[data-placement], .slot, .glyph, .label, .tick, .tick-label, .stretch, .lane-label, .axis-corner, .lane-band, .density path, .overview-brush, .vis-center';

interface Box {
  readonly name: string;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** Where each piece stands in its element: from the left, or from the right. */
function boxes(element: EventsTimeline, from: 'left' | 'right'): readonly Box[] {
  const host = element.getBoundingClientRect();
  const shown = all(element, pieces).filter((piece) => piece.getClientRects().length > 0);
  return shown.map((piece) => {
    const { left, right, top, bottom } = piece.getBoundingClientRect();
    const [leftPx, rightPx] =
      from === 'left' ? [left - host.left, right - host.left] : [host.right - right, host.right - left];
    return {
      name: `${piece.getAttribute('class') ?? ''} ${piece.dataset?.['placement'] ?? ''}`,
      leftPx,
      rightPx,
      topPx: top - host.top,
      bottomPx: bottom - host.top,
    };
  });
}

function farthestApart(a: readonly Box[], b: readonly Box[]): number {
  const numbers = ({ leftPx, rightPx, topPx, bottomPx }: Box) => [leftPx, rightPx, topPx, bottomPx];
  return Math.max(
    ...a.flatMap((box, index) => {
      const other = b[index];
      return other === undefined
        ? Infinity
        : numbers(box).map((px, at) => Math.abs(px - (numbers(other)[at] ?? NaN)));
    }),
  );
}

/** In a column that is read from right to left; words stay English, so that nothing has another width. */
async function showMirrored(properties: Partial<EventsTimeline>, widthPx = 1280): Promise<EventsTimeline> {
  const host = column(widthPx);
  host.dir = 'rtl';
  const element = document.createElement('events-timeline');
  Object.assign(element, properties);
  host.append(element);
  await drawn(element);
  return element;
}

const spanOf = (element: EventsTimeline) =>
  element.getWindow().end.getTime() - element.getWindow().start.getTime();
const leftOf = (target: Element) => target.getBoundingClientRect().left;
const rightOf = (target: Element) => target.getBoundingClientRect().right;

describe('time from right to left', () => {
  const documents = [
    ['the real case', { src: armenia }, 1280],
    ['the real case by party', { src: armenia, lanes: 'party' }, 1280],
    ['the real case on a phone', { src: armenia, view: 'timeline' }, 358],
    ['the real case with an event open', { src: armenia, selected: 'ceasefire' }, 1280],
    ['a document in Arabic', { src: arabic, zone: 'local' }, 1280],
    ['a crowded night', { data: crowdedNight }, 1000],
  ] as const;
  for (const [name, properties, widthPx] of documents) {
    it(`mirrors each mark, title and tick of ${name}, before and after a zoom`, async () => {
      const usual = await show({ ...properties, timeDirection: 'ltr' }, widthPx);
      const mirrored = await showMirrored(properties, widthPx);
      const apart = () => farthestApart(boxes(usual, 'left'), boxes(mirrored, 'right'));
      expect(boxes(mirrored, 'right').map((box) => box.name)).to.deep.equal(
        boxes(usual, 'left').map((box) => box.name),
      );
      expect(apart()).to.be.below(0.6);
      for (const element of [usual, mirrored]) {
        await click(button(element, 'Zoom in'));
        await still(element);
      }
      expect(apart()).to.be.below(0.6);
    });
  }

  it('mirrors whatever is drawn, in any window', async function () {
    this.timeout(120_000);
    const hour = fc.integer({ min: 0, max: 71 });
    const title = fc.constantFrom('Bridge', 'A title that goes on for a while', 'هدنة', 'Перемирие');
    const time = (at: number) => new Date(Date.UTC(2022, 8, 12, at)).toISOString();
    const event = fc.record({
      from: hour,
      hours: fc.integer({ min: 0, max: 9 }),
      title,
      lane: fc.constantFrom('a', 'b'),
    });
    const whole = fc.record({
      events: fc.array(event, { minLength: 1, maxLength: 25 }),
      before: fc.integer({ min: 0, max: 20 }),
      hours: fc.integer({ min: 2, max: 60 }),
      widthPx: fc.constantFrom(400, 900),
    });
    await fc.assert(
      fc.asyncProperty(whole, async ({ events, before, hours, widthPx }) => {
        // At least the first event is in the window.
        const start = (events[0]?.from ?? 0) - Math.min(before, hours - 1);
        const data = {
          zone: 'UTC',
          lanes: [
            { id: 'a', label: 'Roads' },
            { id: 'b', label: 'محادثات' },
          ],
          window: [time(start), time(start + hours)],
          events: events.map((one, index) => ({
            id: `e${index}`,
            title: one.title,
            lane: one.lane,
            when: one.hours === 0 ? time(one.from) : { from: time(one.from), to: time(one.from + one.hours) },
          })),
        };
        const usual = await show({ data, view: 'timeline' }, widthPx);
        const mirrored = await showMirrored({ data, view: 'timeline' }, widthPx);
        const apartPx = farthestApart(boxes(usual, 'left'), boxes(mirrored, 'right'));
        usual.remove();
        mirrored.remove();
        expect(apartPx).to.be.below(0.6);
      }),
      runs(12),
    );
  });

  it('follows the language of the document, but not against the dir of the element', async () => {
    const own = await show({ src: arabic });
    const lanes = (element: EventsTimeline) => leftOf(all(element, '.lane-label')[0] as Element);
    const axis = (element: EventsTimeline) => leftOf(one(element, '.axis') as Element);
    expect(lanes(own)).to.be.above(axis(own));
    const kept = await showMarkup(`<events-timeline dir="ltr" src="${arabic}"></events-timeline>`);
    expect(lanes(kept)).to.be.below(axis(kept));
    const ltr = await showMarkup(`<events-timeline time-direction="ltr" src="${arabic}"></events-timeline>`);
    expect([ltr.timeDirection, lanes(ltr) < axis(ltr)]).to.deep.equal(['ltr', true]);
  });

  it('can be turned while the element is shown', async () => {
    const element = await showMirrored({ data: morning });
    const isMirrored = () => leftOf(item(element, 'bridge')) > leftOf(item(element, 'reopening'));
    expect(isMirrored()).to.equal(true);
    element.timeDirection = 'ltr';
    await drawn(element);
    expect(isMirrored()).to.equal(false);
    element.timeDirection = 'auto';
    await drawn(element);
    expect(isMirrored()).to.equal(true);
  });

  it('has the time before the title in reading order', async () => {
    const element = await show({ src: arabic });
    const both = items(element).filter((one) => one.querySelector('.time') && one.querySelector('.title'));
    const seen = both.filter((one) => !one.querySelector('.label')?.classList.contains('is-out'));
    expect(seen.length).to.be.above(3);
    for (const each of seen) {
      const [time, title] = ['.time', '.title'].map((name) => each.querySelector(name) as Element);
      if (time && title && time.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING)
        expect(leftOf(time)).to.be.at.least(rightOf(title) - 1);
    }
  });

  it('follows the hand that drags', async () => {
    const element = await showMirrored({ data: morning });
    const before = element.getWindow().start.getTime();
    const [x] = middle(one(element, '.axis') as Element);
    const [, y] = middle(item(element, 'bridge'));
    const markPx = leftOf(item(element, 'bridge'));
    await drag([x, y], 100);
    await still(element);
    expect(element.getWindow().start.getTime()).to.be.above(before);
    expect(leftOf(item(element, 'bridge'))).to.be.closeTo(markPx + 100, 2);
  });

  it('zooms about the pointer, and pans with a wheel across', async () => {
    const element = await showMirrored({ data: morning });
    const dot = item(element, 'bridge').querySelector('.glyph') as Element;
    const [x, y] = middle(dot);
    await executeServerCommand('wheel', { x, y: y + 24, deltaY: -120, modifiers: ['Control'] });
    await until(() => spanOf(element) < 12 * 3_600_000, 'it is zoomed in');
    await still(element);
    expect(middle(item(element, 'bridge').querySelector('.glyph') as Element)[0]).to.be.closeTo(x, 3);
    const before = element.getWindow().start.getTime();
    await executeServerCommand('wheel', { x, y: y + 24, deltaX: 100 });
    await until(() => element.getWindow().start.getTime() < before, 'the right is earlier');
  });

  it('goes on with the left arrow, as the help says', async () => {
    const element = await showMirrored({ data: morning });
    item(element, 'bridge').focus();
    await press('ArrowLeft');
    expect(focused(element)?.dataset['placement']).to.equal('e:meeting');
    await press('ArrowRight');
    expect(focused(element)?.dataset['placement']).to.equal('e:bridge');
    await click(button(element, 'Keys and gestures'));
    await until(() => one(element, 'dialog'), 'the dialog is open');
    expect(textOf(one(element, 'dialog dt'))).to.equal('→ ←');
  });

  it('has what is earlier on the right, with its arrow, and the brush of the overview over it', async () => {
    const element = await showMirrored({ data: longMorning });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
    await still(element);
    expect(texts(element, '.offscreen-count')).to.deep.equal(['▸ earlier: 1', 'later: 2 ◂']);
    const [earlier, later] = all(element, '.offscreen-count') as [HTMLElement, HTMLElement];
    expect(leftOf(earlier)).to.be.above(rightOf(later));
    one(element, '.overview')?.focus();
    const before = element.getWindow().start.getTime();
    await press('ArrowLeft');
    await still(element);
    const after = element.getWindow().start.getTime();
    expect(after).to.be.above(before);
    const overview = one(element, '.overview') as HTMLElement;
    const { right, top } = overview.getBoundingClientRect();
    overview.scrollIntoView({ block: 'center' });
    await drag([Math.round(right) - 3, Math.round(overview.getBoundingClientRect().top + 8)], 0);
    await still(element);
    expect(top).to.be.above(0);
    expect(element.getWindow().start.getTime()).to.be.below(before);
  });

  it('opens the list of a count, and the card of an event, in sight', async () => {
    const element = await showMirrored({ data: crowdedNight });
    await click(rest(element, 'talks'));
    await element.updateComplete;
    const popover = one(element, '.cluster-popover') as HTMLElement;
    const { left, right } = element.getBoundingClientRect();
    expect(leftOf(popover)).to.be.at.least(left);
    expect(rightOf(popover)).to.be.at.most(right + 1);
  });

  it('takes the list along: its details stand in reading order on a phone', async () => {
    await setViewport({ width: 390, height: 844 });
    const element = await show({ src: arabic, view: 'list' }, 358);
    expect(getComputedStyle(one(element, '.frame') as Element).direction).to.equal('rtl');
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    await setViewport({ width: 1300, height: 1000 });
  });
});
