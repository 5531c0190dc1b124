import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { told } from './page.js';
import { eventually, partsOf, textOf, timelineIn, wordsAt } from './reader.js';

const meta: Meta = {
  title: 'Make it small',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

/** Anything wider than its box would make a phone scroll sideways. */
function overflowPx({ clientWidth, scrollWidth }: HTMLElement): number {
  return scrollWidth - clientWidth;
}

export const PhoneColumn: StoryObj = {
  name: 'A phone’s column, 360 px',
  parameters: told('A narrow element shows the list, unless the page or the reader asks for the timeline.'),
  render: () => html`
    <div style="max-width: 360px">
      <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(partsOf(element, 'list')).toHaveLength(1);
    await expect(textOf(element, 'list')).toContain('Ceasefire due to take effect');
    await expect(overflowPx(element)).toBe(0);
  },
};

export const PhoneTimeline: StoryObj = {
  name: 'The timeline in 360 px',
  parameters: told(
    'With `view="timeline"`, even a phone shows the timeline. The names of the lanes stand inside them.',
  ),
  render: () => html`
    <div style="max-width: 360px">
      <events-timeline
        src="data/2022-09-13-armenia-azerbaijan.json"
        view="timeline"
        start="2022-09-13T06:00+04:00"
        end="2022-09-13T12:00+04:00"
      ></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'ceasefire')).toContain('10:00');
    await expect(overflowPx(element)).toBe(0);
  },
};

export const ArticleColumn: StoryObj = {
  name: 'An article’s column, 720 px',
  parameters: told(
    'In the text column of an article the timeline stays. Lane names stand inside the lanes, which leaves more space for events.',
  ),
  render: () => html`
    <div style="max-width: 720px">
      <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const isPhone = element.clientWidth < 600;
    await expect(partsOf(element, isPhone ? 'list' : 'axis')).toHaveLength(1);
    await expect(overflowPx(element)).toBe(0);
  },
};

export const OnPaper: StoryObj = {
  name: 'On paper',
  parameters: told(
    'Print always shows the whole list: the clock at the top of each sheet, no entry split between sheets, and at the end the numbered sources with their addresses. These are the first two sheets.',
  ),
  render: () => html`
    <style>
      .sheet {
        width: min(100%, 595px);
        border: 1px solid #999;
      }
    </style>
    <img class="sheet" src="docs/on-paper-1.png" alt="First sheet: title, clock, and the events of 2020" />
    <img
      class="sheet"
      src="docs/on-paper-2.png"
      alt="Second sheet: the clock again, and the events up to September 2022"
    />
  `,
  play: async ({ canvasElement }) => {
    const sheets = [...canvasElement.querySelectorAll('img')];
    await eventually(() => expect(sheets.map(({ naturalWidth }) => naturalWidth > 0)).toEqual([true, true]));
  },
};
