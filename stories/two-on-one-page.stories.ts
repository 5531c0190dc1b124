import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { lanesOf } from './documents.js';
import { told } from './page.js';
import { controlIn, eventually, textOf, timelinesIn } from './reader.js';

const meta: Meta = {
  title: 'Two on one page',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

export const EachWithItsOwnClock: StoryObj = {
  name: 'Each with its own clock',
  parameters: told(
    'Two timelines share only the page. The reader sets the second to Moscow time; the first stays on the clock of Yerevan.',
  ),
  render: () => html`
    <events-timeline .data=${lanesOf('What Yerevan said and did', 'armenia')}></events-timeline>
    <events-timeline .data=${lanesOf('What the world answered', 'mediation')}></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const [first, second] = await timelinesIn(canvasElement);
    if (!first || !second) throw new Error('The story does not have two timelines.');
    await userEvent.click(controlIn(second, 'input[value="Europe/Moscow"]'));
    await eventually(() => expect(textOf(second, 'axis-clock')).toContain('Moscow'));
    await expect(textOf(first, 'axis-clock')).toContain('Yerevan');
    await expect(textOf(first, 'zone-chosen')).toContain('Yerevan');
  },
};

export const SideBySide: StoryObj = {
  name: 'Side by side',
  parameters: told('Two versions of one night side by side, as lists. Each keeps its own selection.'),
  render: () => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 3rem">
      <events-timeline
        .data=${lanesOf('As Yerevan tells it', 'armenia')}
        view="list"
        selected="armenia-version"
      ></events-timeline>
      <events-timeline
        .data=${lanesOf('As Baku tells it', 'azerbaijan')}
        view="list"
        selected="azerbaijan-version"
        style="margin: 0"
      ></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const [first, second] = await timelinesIn(canvasElement);
    if (!first || !second) throw new Error('The story does not have two timelines.');
    await expect(textOf(first, 'list')).toContain('Yerevan’s version');
    await expect(textOf(second, 'list')).toContain('Baku’s version');
    first.next();
    await first.updateComplete;
    await expect(first.selected).not.toBe('armenia-version');
    await expect(second.selected).toBe('azerbaijan-version');
    first.select('armenia-version');
  },
};
