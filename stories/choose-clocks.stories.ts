import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { border, reports, script } from './documents.js';
import { told } from './page.js';
import { controlIn, eventually, itemOf, textOf, timelineIn, wordsAt } from './reader.js';

const meta: Meta = {
  title: 'Choose clocks',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

export const MoscowTime: StoryObj = {
  name: 'Moscow time',
  parameters: told(
    'The ceasefire is due at 09:00, as Moscow announced it. The shelling begins after midnight in Yerevan, so on this clock it begins on Monday evening.',
  ),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" zone="moscow"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'axis-clock')).toContain('Moscow');
    await expect(wordsAt(element, 'ceasefire')).toContain('from 08:00 to 09:00');
    await expect(wordsAt(element, 'ceasefire')).toContain('08:00');
    await expect(wordsAt(element, 'night-shelling')).toContain('from 12 Sept to 13 Sept 06:00');
  },
};

export const Gmt: StoryObj = {
  name: 'GMT',
  parameters: told('GMT is UTC all year, never the time of London. The ceasefire is due at 06:00.'),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" zone="gmt"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'axis-clock')).toContain('GMT');
    await expect(wordsAt(element, 'ceasefire')).toContain('from 05:00 to 06:00');
  },
};

export const LocalTime: StoryObj = {
  name: 'Local time',
  parameters: told(
    'Local is the clock of the place: Yerevan here, because the document names its zone. If it is offered, it is the default.',
  ),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" zone="local"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'zone-chosen')).toContain('Local (Yerevan)');
    await expect(wordsAt(element, 'ceasefire')).toContain('from 09:00 to 10:00');
    await expect(wordsAt(element, 'night-shelling')).toContain('from 12 Sept to 13 Sept 07:00');
  },
};

export const YourTime: StoryObj = {
  name: 'Your time',
  parameters: told('With `viewer` among the clocks, readers can see every time on their own clock.'),
  render: () => html`
    <events-timeline
      src="data/2022-09-13-armenia-azerbaijan.json"
      zones="Europe/Moscow UTC local viewer"
      zone="viewer"
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const hour = new Date('2022-09-13T06:00Z').getHours().toString().padStart(2, '0');
    await expect(textOf(element, 'zone-chosen')).toContain('Your time');
    await expect(wordsAt(element, 'ceasefire')).toContain(`${hour}:`);
  },
};

export const OtherClocks: StoryObj = {
  name: 'Other clocks',
  parameters: told(
    'Any zone can be offered by its IANA name. Tehran, whose president was on the phone that night, was at UTC+4:30: the ceasefire is due there at 10:30.',
  ),
  render: () => html`
    <events-timeline
      src="data/2022-09-13-armenia-azerbaijan.json"
      zones="local Asia/Tehran Europe/Paris America/New_York"
      zone="Asia/Tehran"
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'zone-switch')).toMatch(/Yerevan.*Tehran.*Paris.*New York/);
    await expect(wordsAt(element, 'ceasefire')).toContain('from 09:30 to 10:30');
  },
};

export const ClocksOfTheDocument: StoryObj = {
  name: 'Clocks named by the document',
  parameters: told(
    'A document can offer its own clocks, with the names that its readers use; here the seat of the UN.',
  ),
  render: () => html`
    <events-timeline zone="America/New_York"
      >${script({
        ...border,
        title: 'The ceasefire, seen from the UN',
        zones: ['local', { zone: 'America/New_York', label: 'UN headquarters' }],
        window: ['2022-09-13T06:00+04:00', '2022-09-13T14:00+04:00'],
        sources: reports('s0', 's4'),
        events: [
          {
            id: 'ceasefire',
            title: 'Ceasefire due to take effect',
            when: '2022-09-13T09:00+03:00',
            sources: ['s0', 's4'],
          },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(textOf(element, 'zone-chosen')).toContain('UN headquarters');
    await expect(wordsAt(element, 'ceasefire')).toContain('02:00');
  },
};

export const NothingMovesButTheHours: StoryObj = {
  name: 'Nothing moves but the hours',
  parameters: told(
    'Here the reader changes from local time to Moscow time. Every item stays where it is; the hours and the line of midnight move.',
  ),
  render: () => html` <events-timeline src="data/2022-09-13-armenia-azerbaijan.json"></events-timeline> `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    const middleOf = (id: string) =>
      controlIn(element, `[data-placement="e:${id}"] .glyph`).getBoundingClientRect().x;
    const before = ['ceasefire', 'lull', 'night-shelling'].map(middleOf);
    await userEvent.click(controlIn(element, 'input[value="Europe/Moscow"]'));
    await eventually(() => expect(wordsAt(element, 'ceasefire')).toContain('from 08:00 to 09:00'));
    await expect(['ceasefire', 'lull', 'night-shelling'].map(middleOf)).toEqual(before);
    await expect(itemOf(element, 'lull').ariaLabel).toContain('06:00');
  },
};
