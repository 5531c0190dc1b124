import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { all, armenia, frame, items, morning, one, show, still } from '../support/timeline-page.js';
import { pageTurns } from '../support/turns.js';

/** Where everything drawn stands in its element, labels too. */
function layoutOf(element: EventsTimeline): readonly string[] {
  const from = element.getBoundingClientRect();
  return [...items(element), ...all(element, '.label')].map((drawnPart) => {
    const { left, top, width, height } = drawnPart.getBoundingClientRect();
    const [x, y, w, h] = [left - from.left, top - from.top, width, height].map(Math.round);
    return `${drawnPart.dataset['placement'] ?? drawnPart.textContent}: ${x} ${y} ${w} ${h}`;
  });
}

describe('a timeline', () => {
  const ways = [
    ['wide to narrow', [1280, 700]],
    ['narrow to wide', [700, 1280]],
    ['narrow to slim', [700, 328]],
    ['slim to hidden and back', [328, 0, 328]],
    ['narrow to hidden and back', [700, 0, 700]],
    ['slim to slimmer and back within a frame', [328, 320, 328]],
  ] as const;
  for (const lanes of ['topic', 'party'] as const) {
    for (const [name, [firstPx, ...widthsPx]] of ways) {
      it(`by ${lanes} that comes from ${name} stands as one that was made there`, async () => {
        const element = await show({ src: armenia, view: 'timeline', lanes }, firstPx);
        for (const widthPx of widthsPx) {
          (element.parentElement as HTMLElement).style.width = `${widthPx}px`;
          await frame();
        }
        await still(element);
        const made = await show({ src: armenia, view: 'timeline', lanes }, widthsPx.at(-1));
        expect(layoutOf(element)).to.deep.equal(layoutOf(made));
      });
    }
  }
});

describe('a scrollbar', () => {
  const breakpoints = [
    ['list', 600, 'is-slim'],
    ['lane names inside the lanes', 760, 'is-narrow'],
  ] as const;
  for (const [name, breakpointPx, className] of breakpoints) {
    for (const scrollbarPx of [8, 17, 60]) {
      it(`of ${scrollbarPx} px that only the wider view needs changes to the ${name} once, and not back`, async () => {
        const withoutPx = breakpointPx + scrollbarPx - 1;
        const element = await show({ data: morning }, withoutPx + 100);
        const column = element.parentElement as HTMLElement;
        const isNarrow = () => one(element, '.frame')!.classList.contains(className);
        const changes: boolean[] = [];
        column.style.width = `${withoutPx}px`;
        for (let turn = 0; turn < 12; turn += 1) {
          await pageTurns();
          await element.updateComplete;
          if (changes.at(-1) !== isNarrow()) changes.push(isNarrow());
          column.style.width = `${isNarrow() ? withoutPx : withoutPx - scrollbarPx}px`;
        }
        expect(changes).to.deep.equal([false, true]);
      });
    }

    it(`does not keep the ${name} once there is clearly more room`, async () => {
      const element = await show({ data: morning }, breakpointPx + 10);
      const column = element.parentElement as HTMLElement;
      const seen: boolean[] = [];
      for (const widthPx of [
        breakpointPx - 5,
        breakpointPx + 10,
        breakpointPx + 11,
        breakpointPx - 100,
        breakpointPx,
      ]) {
        column.style.width = `${widthPx}px`;
        await pageTurns();
        await element.updateComplete;
        seen.push(one(element, '.frame')!.classList.contains(className));
      }
      expect(seen).to.deep.equal([true, true, false, true, false]);
    });
  }
});
