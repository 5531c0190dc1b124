import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { told } from './page.js';
import { controlIn, eventually, partsOf, textOf, timelineIn } from './reader.js';

const meta: Meta = {
  title: 'Find, and link to it',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

export const Search: StoryObj = {
  name: 'Search',
  parameters: told(
    'From twenty events on, there is a search field. It searches titles, summaries, parties, places, tags, claims and sources. A line always says how many events are hidden.',
  ),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" view="list"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await userEvent.type(controlIn(element, '[part~=search]'), 'ceasefire');
    await eventually(() => expect(textOf(element, 'filter-count')).toMatch(/^\d+ of 46 events/));
    await expect(textOf(element, 'entry-title')).toContain('Ceasefire due to take effect');
  },
};

export const Filters: StoryObj = {
  name: 'Filters',
  parameters: told(
    'Filters by lane, party, tag, status and source. Each filter in force is a chip; pressing it removes the filter.',
  ),
  render: () => html` <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline> `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await userEvent.click(controlIn(element, '[part~=filter-button]'));
    await eventually(() => expect(partsOf(element, 'filter-panel')).toHaveLength(1));
    const label = partsOf(element, 'filter-panel')[0]?.querySelector('label');
    await userEvent.click(label?.querySelector('input') ?? element);
    await eventually(() => expect(partsOf(element, 'filter-chip')).toHaveLength(1));
    await expect(textOf(element, 'filter-count')).toMatch(/^14 of 46 events/);
  },
};

export const Permalink: StoryObj = {
  name: 'A link to what the reader sees',
  parameters: told(
    'With `hash`, the page’s address keeps clock, view, lanes, window, filters and the selected event. The back button undoes a step. Several timelines and the page’s own anchors do not interfere.',
  ),
  render: () => html`
    <events-timeline id="border" src="data/2022-09-13-armenia-azerbaijan.json" hash></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await userEvent.click(controlIn(element, 'input[value="Europe/Moscow"]'));
    await userEvent.click(controlIn(element, 'input[value="list"]'));
    await eventually(() => expect(decodeURIComponent(location.hash)).toContain('border.zone=Europe/Moscow'));
    await expect(location.hash).toContain('border.view=list');
  },
};
