import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import { border, realCase, script } from './documents.js';
import { told } from './page.js';
import { partsOf, textOf, timelineIn, wordsAt } from './reader.js';

interface Choices {
  zone: string;
  zones: string;
  view: 'auto' | 'timeline' | 'list';
  selected: string;
}

const meta: Meta<Choices> = {
  title: 'Show my events',
  component: 'events-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<Choices>;

export const FromAFile: Story = {
  name: 'From a file',
  args: { zone: '', zones: '', view: 'auto', selected: '' },
  // The types are repeated here because a shadow part has the name of an attribute, `zone`.
  argTypes: {
    zone: {
      type: 'string',
      control: 'select',
      options: ['', 'local', 'moscow', 'gmt', 'viewer', 'Asia/Baku', 'Asia/Tehran', 'America/New_York'],
      description: 'The chosen clock: an IANA name, `UTC`, `local`, `viewer`, `moscow` or `gmt`.',
      table: { category: 'attributes' },
    },
    zones: { type: 'string', control: 'text' },
    view: { type: 'string', control: 'inline-radio', options: ['auto', 'timeline', 'list'] },
    selected: { type: 'string', control: 'select', options: ['', ...realCase.events.map(({ id }) => id)] },
  },
  parameters: {
    controls: { disable: false, include: ['zone', 'zones', 'view', 'selected'] },
    ...told(
      'You only need the address of a JSON document in `src`. This is the real case: five reports on one night, with everything on which they disagree.',
    ),
  },
  render: ({ zone, zones, view, selected }) => html`
    <events-timeline
      src="data/2022-09-13-armenia-azerbaijan.json"
      zone=${zone || nothing}
      zones=${zones || nothing}
      view=${view}
      selected=${selected || nothing}
    ></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents).toHaveLength(realCase.events.length);
    await expect(element.issues).toHaveLength(0);
    // In either view, whatever the controls say.
    const shown = textOf(element, 'item') + textOf(element, 'list');
    await expect(shown).toContain('Ceasefire due to take effect');
  },
};

export const AsAList: Story = {
  name: 'As a list',
  parameters: told(
    'With `view="list"`, the same events are listed in order, day by day, each with its versions, figures and sources. The list is complete.',
  ),
  render: () => html`
    <events-timeline src="data/2022-09-13-armenia-azerbaijan.json" view="list"></events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(partsOf(element, 'entry')).toHaveLength(realCase.events.length);
  },
};

export const FromAScriptInThePage: Story = {
  name: 'From a script in the page',
  parameters: told(
    'A document can be part of the page, in a script element that browsers do not run. Nothing is fetched.',
  ),
  render: () => html`
    <events-timeline
      >${script({
        ...border,
        title: 'A morning on the border',
        events: [
          { id: 'lull', title: 'Shelling eases, shooting goes on', when: '2022-09-13T07:00+04:00' },
          { id: 'situation-report', title: 'Yerevan reports a tense border', when: '2022-09-13T08:00+04:00' },
          { id: 'ceasefire', title: 'Ceasefire due, says Moscow', when: '2022-09-13T09:00+03:00' },
        ],
      })}</events-timeline
    >
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(wordsAt(element, 'lull')).toContain('07:00');
    await expect(wordsAt(element, 'ceasefire')).toContain('10:00');
  },
};

export const FromThePagesOwnCode: Story = {
  name: 'From the page’s own code',
  parameters: told(
    'Set the property `data` to a document or to a list of records. The element never changes these objects.',
  ),
  render: () => {
    const records = [
      { title: 'Shelling eases, shooting goes on', when: '2022-09-13T07:00+04:00' },
      { title: 'Yerevan reports a tense border', when: '2022-09-13T08:00+04:00' },
      { title: 'Ceasefire due, says Moscow', when: '2022-09-13T09:00+03:00' },
    ];
    return html`<events-timeline .data=${records} zone="moscow"></events-timeline>`;
  },
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents).toHaveLength(3);
    await expect(textOf(element, 'item')).toContain('09:00 Ceasefire due, says Moscow');
  },
};

export const FromAListInThePage: Story = {
  name: 'From a list in the page',
  parameters: told(
    'An ordered list with `<time>` in its entries can be read without JavaScript, and becomes a timeline with it.',
  ),
  render: () => html`
    <events-timeline zones="Asia/Yerevan Europe/Moscow UTC" zone="Asia/Yerevan">
      <ol>
        <li id="lull">
          <time datetime="2022-09-13T07:00+04:00">7 am</time>: Shelling eases, shooting goes on
        </li>
        <li id="situation-report">
          <time datetime="2022-09-13T08:00+04:00">8 a.m. local time</time>: Yerevan reports a tense border
        </li>
        <li id="ceasefire">
          <time datetime="2022-09-13T09:00+03:00">9:00 a.m. Moscow time</time>: Ceasefire due, says Moscow
        </li>
      </ol>
    </events-timeline>
  `,
  play: async ({ canvasElement }) => {
    const element = await timelineIn(canvasElement);
    await expect(element.newsEvents.map(({ title }) => title)).toContain('Ceasefire due, says Moscow');
    await expect(wordsAt(element, 'ceasefire')).toContain('10:00');
  },
};
