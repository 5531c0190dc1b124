import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { told } from './page.js';
import { eventually, partsOf, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Thousands of events',
  component: 'events-timeline',
  argTypes: { count: { control: { type: 'select' }, options: [1000, 10_000, 50_000] } },
  args: { count: 10_000 },
  parameters: { controls: { disable: false, include: ['count'] } },
};
export default meta;

const firstAt = Date.UTC(2022, 0, 1);
const yearMs = 365 * 86_400_000;

/** Invented events of one year, denser towards its end, the same in every run. */
function manyEvents(count: number): object {
  const lanes = ['north', 'south', 'talks'];
  return {
    title: `${count.toLocaleString('en')} made-up events`,
    zone: 'UTC',
    lanes: lanes.map((id) => ({ id, label: `Made-up ${id}` })),
    events: Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      title: `Made-up event ${index}`,
      lane: lanes[index % lanes.length],
      when: new Date(firstAt + Math.sqrt(((index * 7919) % count) / count) * yearMs)
        .toISOString()
        .replace(/:\d\d\.\d+Z$/, 'Z'),
    })),
  };
}

export const AYear: StoryObj<{ count: number }> = {
  name: 'A year in one picture',
  parameters: told(
    'Events that cannot be drawn one by one are counted in chips, which open in place or by zooming in. However many events there are, a few hundred items at most are drawn.',
  ),
  render: ({ count }) => html`<events-timeline .data=${manyEvents(count)}></events-timeline>`,
  play: async ({ canvasElement, args }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents).toHaveLength(args.count);
    await eventually(() => expect(partsOf(element, 'cluster').length).toBeGreaterThan(3));
    await expect(partsOf(element, 'item').length).toBeLessThan(300);
  },
};
