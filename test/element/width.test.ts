import { expect } from '@open-wc/testing';
import type { EventsTimeline } from '../../src/index.js';
import { all, armenia, frame, items, show, still } from '../support/timeline-page.js';

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
