import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import {
  armenia,
  button,
  click,
  drag,
  frame,
  heard,
  item,
  items,
  longMorning,
  middle,
  morning,
  one,
  show,
  still,
  texts,
  until,
  windowOf,
} from '../support/timeline-page.js';

const hourMs = 3_600_000;
const morningWindow = ['2022-09-13T00:00:00.000Z', '2022-09-13T12:00:00.000Z'];

/** Free ground of the drawing, in the middle. */
function ground(element: EventsTimeline): [number, number] {
  const [x] = middle(one(element, '.axis') as Element);
  const [, y] = middle(item(element, 'bridge'));
  return [x, y];
}

function spanMs(element: EventsTimeline): number {
  const { start, end } = element.getWindow();
  return end.getTime() - start.getTime();
}

describe('the first window', () => {
  it('is that of the document', async () => {
    const element = await show({ src: armenia });
    expect(windowOf(element)).to.deep.equal(['2022-09-12T18:00:00.000Z', '2022-09-13T18:00:00.000Z']);
  });

  it('is that of start and end, before that of the document', async () => {
    const element = await show({
      src: armenia,
      start: '2022-09-13T06:00+04:00',
      end: '2022-09-13T12:00+04:00',
    });
    expect(windowOf(element)).to.deep.equal(['2022-09-13T02:00:00.000Z', '2022-09-13T08:00:00.000Z']);
  });

  it('reads start and end without an offset on the clock of the document', async () => {
    const element = await show({ data: morning, start: '2022-09-13', end: '2022-09-13' });
    expect(windowOf(element)).to.deep.equal(['2022-09-12T20:00:00.000Z', '2022-09-13T20:00:00.000Z']);
  });

  for (const [start, end] of [
    ['soon', '2022-09-13'],
    ['2022-09-14', '2022-09-12'],
    ['2022-09-13', ''],
  ] as const) {
    it(`is that of the document where start="${start}" and end="${end}" name none`, async () => {
      const element = await show({ data: morning, start, end });
      expect(windowOf(element)).to.deep.equal(morningWindow);
    });
  }

  it('is everything where nobody says', async () => {
    const element = await show({ data: { ...morning, window: undefined } });
    const { start, end } = element.getWindow();
    expect(start.getTime()).to.be.below(Date.UTC(2022, 8, 13, 2));
    expect(end.getTime()).to.be.above(Date.UTC(2022, 8, 13, 8, 30));
    expect(spanMs(element)).to.be.below(12 * hourMs);
  });

  it('is around a single moment, with that moment inside', async () => {
    const element = await show({ data: { zone: 'UTC', events: [{ title: 'X', when: '2022-09-13T12:00' }] } });
    const { start, end } = element.getWindow();
    expect([
      start.getTime() < Date.UTC(2022, 8, 13, 12),
      end.getTime() > Date.UTC(2022, 8, 13, 12),
    ]).to.deep.equal([true, true]);
    expect(items(element)).to.have.length(1);
  });

  it('follows start and end when they change', async () => {
    const element = await show({ data: morning });
    element.start = '2022-09-13T02:00Z';
    element.end = '2022-09-13T04:00Z';
    await still(element);
    expect(windowOf(element)).to.deep.equal(['2022-09-13T02:00:00.000Z', '2022-09-13T04:00:00.000Z']);
  });
});

describe('setWindow(), getWindow() and fit()', () => {
  it('show what they are told, and are silent', async () => {
    const element = await show({ data: morning });
    const changes = heard(element, 'timeline-window-change');
    element.setWindow('2022-09-13T04:00:00Z', '2022-09-13T06:00:00Z');
    await until(() => spanMs(element) === 2 * hourMs, 'the window has its length');
    await still(element);
    expect(windowOf(element)).to.deep.equal(['2022-09-13T04:00:00.000Z', '2022-09-13T06:00:00.000Z']);
    expect(changes).to.deep.equal([]);
  });

  it('take dates and milliseconds, too', async () => {
    const element = await show({ data: morning });
    element.setWindow(new Date('2022-09-13T01:00Z'), Date.UTC(2022, 8, 13, 2));
    await until(() => spanMs(element) === hourMs, 'the window has its length');
    await still(element);
    expect(windowOf(element)[0]).to.equal('2022-09-13T01:00:00.000Z');
  });

  it('leave the window where the end is not after the start, or no date', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T04:00Z');
    element.setWindow('soon', 'later');
    await still(element);
    expect(windowOf(element)).to.deep.equal(morningWindow);
  });

  it('hold from the moment they are called', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
    expect(windowOf(element)).to.deep.equal(['2022-09-13T04:00:00.000Z', '2022-09-13T06:00:00.000Z']);
    await still(element);
  });

  it('name the window that a glide leads to in each of its frames', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
    const told = new Set<string>();
    for (let count = 0; count < 30; count += 1) {
      told.add(windowOf(element).join());
      await frame();
    }
    expect([...told]).to.deep.equal(['2022-09-13T04:00:00.000Z,2022-09-13T06:00:00.000Z']);
  });

  it('show everything after fit()', async () => {
    const element = await show({ src: armenia });
    element.fit();
    await until(() => element.getWindow().start.getUTCFullYear() < 1992, 'the first is in sight');
    await still(element);
    expect(texts(element, '.offscreen-count')).to.deep.equal([]);
  });

  it('count what is outside', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
    await still(element);
    expect(texts(element, '.offscreen-count')).to.deep.equal(['◂ earlier: 1', 'later: 1 ▸']);
  });
});

describe('the zoom buttons', () => {
  it('halve and double the span', async () => {
    const element = await show({ data: longMorning });
    await click(button(element, 'Zoom in'));
    await until(() => spanMs(element) === 6 * hourMs, 'half of the span');
    await still(element);
    expect(windowOf(element)[0]).to.equal('2022-09-13T03:00:00.000Z');
    await click(button(element, 'Zoom out'));
    await until(() => spanMs(element) === 12 * hourMs, 'the whole span');
  });

  it('show all events, and the first view again', async () => {
    const element = await show({ src: armenia });
    await click(button(element, 'All events'));
    await until(() => element.getWindow().start.getUTCFullYear() < 1992, 'the first is in sight');
    await still(element);
    await click(button(element, 'First view'));
    await until(() => windowOf(element)[0] === '2022-09-12T18:00:00.000Z', 'the first view');
    await still(element);
    expect(windowOf(element)[1]).to.equal('2022-09-13T18:00:00.000Z');
  });

  for (const words of ['Zoom in', 'Zoom out', 'All events']) {
    it(`fire timeline-window-change once for “${words}”`, async () => {
      const element = await show({ data: longMorning });
      const changes = heard(element, 'timeline-window-change');
      await click(button(element, words));
      await until(() => changes.length > 0, `timeline-window-change for ${words}`);
      await still(element);
      expect(changes).to.have.length(1);
      expect(changes[0]?.start).to.deep.equal(element.getWindow().start);
    });
  }

  it('fire timeline-window-change for “First view” when the window had moved', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T04:00Z', '2022-09-13T06:00Z');
    await still(element);
    const changes = heard(element, 'timeline-window-change');
    await click(button(element, 'First view'));
    await until(() => changes.length > 0, 'timeline-window-change for First view');
    expect(changes).to.have.length(1);
  });
});

describe('wheel and drag', () => {
  it('zoom with Ctrl and the wheel', async () => {
    const element = await show({ data: morning });
    const [x, y] = ground(element);
    await executeServerCommand('wheel', { x, y, deltaY: -120, modifiers: ['Control'] });
    await until(() => spanMs(element) < 12 * hourMs, 'it is zoomed in');
    expect(scrollY).to.equal(0);
  });

  it('fire timeline-window-change after Ctrl and the wheel', async () => {
    const element = await show({ data: morning });
    const changes = heard(element, 'timeline-window-change');
    const [x, y] = ground(element);
    await executeServerCommand('wheel', { x, y, deltaY: -120, modifiers: ['Control'] });
    await until(() => changes.length > 0, 'timeline-window-change');
    await still(element);
    expect(changes.at(-1)?.end).to.deep.equal(element.getWindow().end);
  });

  it('leave the plain wheel to the page', async () => {
    const element = await show({ data: morning });
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    element.after(spacer);
    const [x, y] = ground(element);
    await executeServerCommand('wheel', { x, y, deltaY: 200 });
    await until(() => scrollY > 0, 'the page has scrolled');
    expect(windowOf(element)).to.deep.equal(morningWindow);
    scrollTo(0, 0);
  });

  it('pan with a wheel that moves across', async () => {
    const element = await show({ data: morning });
    const [x, y] = ground(element);
    await executeServerCommand('wheel', { x, y, deltaX: 120 });
    await until(() => element.getWindow().start.getTime() > Date.UTC(2022, 8, 13), 'it is later');
    await still(element);
    expect(spanMs(element)).to.equal(12 * hourMs);
  });

  it('pan by as much as the hand moves', async () => {
    const element = await show({ data: morning });
    const widthPx = one(element, '.axis')?.getBoundingClientRect().width ?? NaN;
    const before = item(element, 'bridge').getBoundingClientRect().left;
    await drag(ground(element), -200);
    await still(element);
    expect(element.getWindow().start.getTime() - Date.UTC(2022, 8, 13)).to.be.closeTo(
      (200 / widthPx) * 12 * hourMs,
      (3 / widthPx) * 12 * hourMs,
    );
    expect(item(element, 'bridge').getBoundingClientRect().left).to.be.closeTo(before - 200, 3);
  });

  it('fire timeline-window-change once for a drag, when it has come to rest', async () => {
    const element = await show({ data: morning });
    const changes = heard(element, 'timeline-window-change');
    await drag(ground(element), -200);
    await until(() => changes.length > 0, 'timeline-window-change');
    await still(element);
    expect(changes).to.have.length(1);
    expect(changes[0]?.start).to.deep.equal(element.getWindow().start);
  });

  it('select nothing when a drag begins on an item', async () => {
    const element = await show({ data: morning });
    await drag(middle(item(element, 'meeting').querySelector('.glyph') as Element), 150);
    await still(element);
    expect(element.selected).to.equal(null);
    expect(element.getWindow().start.getTime()).to.be.below(Date.UTC(2022, 8, 13));
  });

  it('move no item up or down while panning', async () => {
    const element = await show({ src: armenia });
    const top = item(element, 'ceasefire').getBoundingClientRect().top;
    const [x, y] = middle(one(element, '.axis') as Element);
    await drag([x + 200, y], -40);
    await still(element);
    expect(item(element, 'ceasefire').getBoundingClientRect().top).to.equal(top);
  });
});

describe('the line for the present', () => {
  it('is not drawn where the data ended before, however far the reader goes', async () => {
    const element = await show({ data: morning });
    const now = Date.now();
    element.setWindow(new Date(now - 3_600_000).toISOString(), new Date(now + 3_600_000).toISOString());
    await still(element);
    expect(one(element, '.now')?.classList.contains('is-out')).to.equal(true);
  });
});

describe('the counts at the edges', () => {
  it('lead to the nearest event outside', async () => {
    const element = await show({ src: armenia });
    await click(button(element, 'earlier: 4'));
    await until(() => element.getWindow().end.getTime() < Date.UTC(2022, 8, 12), 'it is earlier');
    await still(element);
    expect(windowOf(element)).to.deep.equal(['2022-08-31T08:00:00.000Z', '2022-09-01T08:00:00.000Z']);
    expect(texts(element, '.offscreen-count').join()).to.match(/later: \d+ ▸/);
  });

  it('lead to later events, too', async () => {
    const element = await show({ data: morning });
    element.setWindow('2022-09-13T01:00Z', '2022-09-13T03:00Z');
    await still(element);
    await click(button(element, 'later: 2'));
    await until(() => element.getWindow().start.getTime() > Date.UTC(2022, 8, 13, 3), 'it is later');
    await still(element);
    expect(items(element).map(({ dataset }) => dataset['placement'])).to.include('e:meeting');
  });

  it('fire timeline-window-change', async () => {
    const element = await show({ src: armenia });
    const changes = heard(element, 'timeline-window-change');
    await click(button(element, 'earlier: 4'));
    await until(() => changes.length > 0, 'timeline-window-change for the count at the edge');
    expect(changes).to.have.length(1);
  });

  it('open the list for events without a date', async () => {
    const records = [...morning.events, { id: 'rumour', title: 'A rumour' }];
    const element = await show({ data: { ...morning, events: records } });
    await click(button(element, 'date not reported: 1'));
    await element.updateComplete;
    expect(one(element, '[data-entry="rumour"]')).not.to.equal(null);
  });
});
