import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { EventsTimeline } from '../../src/index.js';
import { column, drag, drawn, item, middle, morning, still } from '../support/timeline-page.js';

// A page that draws the element larger or smaller than its own pixels: slides, previews, zoomed articles.

async function showScaled(style: string): Promise<EventsTimeline> {
  const element = document.createElement('events-timeline');
  Object.assign(element, { data: morning, view: 'timeline' });
  const host = column(1000);
  host.style.cssText += `; transform-origin: 0 0; ${style}`;
  host.append(element);
  await drawn(element);
  return element;
}

const acrossOf = (element: EventsTimeline) => {
  const { left } = (item(element, 'meeting').querySelector('.glyph') as Element).getBoundingClientRect();
  return left;
};

for (const style of ['', 'transform: scale(0.5)', 'transform: scale(1.2)', 'zoom: 0.6'])
  describe(`a timeline drawn with ${style || 'its own pixels'}`, () => {
    it('is moved by as much as the pointer', async () => {
      const element = await showScaled(style);
      const before = acrossOf(element);
      const [x] = middle(item(element, 'meeting').querySelector('.glyph') as Element);
      const [, y] = middle(item(element, 'bridge'));
      await drag([x + 20, y], 90);
      await still(element);
      expect(acrossOf(element) - before).to.be.closeTo(90, 2);
    });

    it('is zoomed about the pointer', async () => {
      const element = await showScaled(style);
      const [x, y] = middle(item(element, 'meeting').querySelector('.glyph') as Element);
      const before = acrossOf(element);
      await executeServerCommand('wheel', { x, y, deltaY: -120, modifiers: ['Control'] });
      await still(element);
      expect(acrossOf(element) - before).to.be.closeTo(0, 3);
    });

    it('follows a wheel that moves across', async () => {
      const element = await showScaled(style);
      const [x, y] = middle(item(element, 'meeting').querySelector('.glyph') as Element);
      const before = acrossOf(element);
      await executeServerCommand('wheel', { x, y, deltaX: 60 });
      await still(element);
      expect(before - acrossOf(element)).to.be.closeTo(60, 2);
    });
  });
